package org.tidewaiter.detect.run;

import java.util.Set;
import org.tidewaiter.detect.series.FalseDiscovery;

/**
 * How detectors are run.
 *
 * @param only ids of the detectors to run; empty for all
 * @param procedure how false discoveries are held down
 * @param weights how much each part of the rank counts
 */
public record DetectionOptions(Set<String> only, FalseDiscovery.Procedure procedure, Rank.Weights weights) {

    /** All detectors, Benjamini and Hochberg, the standard weights. */
    public static final DetectionOptions STANDARD =
            new DetectionOptions(Set.of(), FalseDiscovery.Procedure.BENJAMINI_HOCHBERG, Rank.Weights.STANDARD);

    /** Those that the figures of one reporter about one partner answer alone, without another look at the releases. */
    public static final DetectionOptions ONE_SLICE = new DetectionOptions(
            Set.of(
                    "banned_goods",
                    "barter",
                    "basket_drift",
                    "cessation",
                    "code_switch",
                    "emergence",
                    "event_window",
                    "level_shift",
                    "reporter_silence",
                    "resurgence",
                    "surge",
                    "unit_value"),
            FalseDiscovery.Procedure.BENJAMINI_HOCHBERG,
            Rank.Weights.STANDARD);

    public DetectionOptions {
        only = Set.copyOf(only);
    }

    boolean wants(String id) {
        return only.isEmpty() || only.contains(id);
    }
}
