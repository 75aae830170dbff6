package org.tidewaiter.detect;

import java.util.function.Supplier;
import org.tidewaiter.trade.Period;

/** Where a detector puts what it noticed. */
public interface Signals {

    /** Noticed by a rule that needs no statistics. */
    void found(Signal signal);

    /**
     * One tested cell. Every cell that is tested is to be reported, also those where nothing is off: which of them
     * count is decided over all of them, by month and direction. The signal is made only where it may be needed.
     *
     * @param month the round the cell belongs to
     * @param p probability of something as far off where nothing happened
     */
    void tested(Period month, Direction direction, double p, Supplier<Signal> signal);
}
