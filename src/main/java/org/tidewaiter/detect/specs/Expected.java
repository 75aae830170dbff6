package org.tidewaiter.detect.specs;

import org.jspecify.annotations.Nullable;
import org.tidewaiter.detect.Signal;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.trade.Period;

/**
 * What a signal must be like. Null where an example leaves it open.
 *
 * @param from first month
 * @param month last month
 */
public record Expected(
        @Nullable String code,
        @Nullable Flow flow,
        @Nullable Period from,
        Period month,
        String kind) {

    static Expected of(Signal signal) {
        return new Expected(signal.key().code(), signal.key().flow(), signal.from(), signal.to(), signal.kind());
    }

    boolean agrees(Signal signal) {
        return (code == null || code.equals(signal.key().code()))
                && (flow == null || flow == signal.key().flow())
                && (from == null || from.equals(signal.from()))
                && month.equals(signal.to())
                && kind.equals(signal.kind());
    }

    /** For example: surge, import of 720221, 2021-10. */
    public String words() {
        String goods = code == null ? "" : flow == null ? code + ", " : flow.word() + " of " + code + ", ";
        String start = from == null || from.equals(month) ? "" : from + " to ";
        return kind + ", " + goods + start + month;
    }
}
