package org.tidewaiter.detect;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.trade.Period;

/**
 * One thing a detector noticed, before it is ranked.
 *
 * @param detector id of the detector
 * @param kind what exactly was noticed, where a detector tells several things apart ("emergence", "factor of 1000")
 * @param from first month it speaks of
 * @param to last month, the same for a single one
 * @param observed what stands in the figures, in {@code unit}
 * @param expected what was to be expected; NaN where nothing was
 * @param low lower end of the expected range, NaN where there is none
 * @param high upper end
 * @param p probability of something as far off in a series where nothing happened; null where a rule, not a test, speaks
 * @param strength how strong the signal is by itself, 0 to 1
 * @param evidence further figures by name, in the order they are to be read
 */
public record Signal(
        String detector,
        String kind,
        FlowKey key,
        Period from,
        Period to,
        Direction direction,
        double observed,
        double expected,
        double low,
        double high,
        String unit,
        @Nullable Double p,
        double strength,
        Map<String, Object> evidence) {

    public Signal {
        evidence = Collections.unmodifiableMap(new LinkedHashMap<>(evidence));
        if (!(strength >= 0 && strength <= 1)) {
            throw new IllegalArgumentException(detector + " gives a strength of " + strength);
        }
    }

    /** The same with one more figure or sentence of evidence. */
    public Signal with(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(evidence);
        more.put(name, value);
        return new Signal(
                detector, kind, key, from, to, direction, observed, expected, low, high, unit, p, strength, more);
    }
}
