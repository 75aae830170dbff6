package org.tidewaiter.consignment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts and sums over the rows of a file. */
final class Tally {
    /** Flags that could mean the answer is about other goods, other areas or another day. */
    private static final Set<Flag> COULD_CHANGE =
            EnumSet.complementOf(EnumSet.of(Flag.CODE_NATIONAL, Flag.VALUE_UNREADABLE));

    /** Running sums of one currency. */
    private static final class Running {
        private BigDecimal surely = BigDecimal.ZERO;
        private BigDecimal possibly = BigDecimal.ZERO;
        private BigDecimal withoutAnswer = BigDecimal.ZERO;
    }

    private final Map<State, Long> answers = new EnumMap<>(State.class);
    private final Map<Flag, Long> flags = new EnumMap<>(Flag.class);
    private final Map<String, Running> sums = new TreeMap<>();
    private long rows;
    private long blank;
    private long formulaLike;
    private long questioned;

    void add(RowReading reading, RowResult result) {
        rows++;
        formulaLike += reading.formulaLike();
        answers.merge(result.state(), 1L, Long::sum);
        boolean questions = false;
        for (Flagged flagged : result.flags()) {
            flags.merge(flagged.flag(), 1L, Long::sum);
            questions |= COULD_CHANGE.contains(flagged.flag());
        }
        questioned += questions && result.state() == State.OUT_OF_SCOPE ? 1 : 0;
        Amount value = result.value();
        Interval interval = result.interval();
        if (value != null && interval != null) {
            Running running = sums.computeIfAbsent(value.currency(), currency -> new Running());
            if (result.state() == State.NEEDS_CODE || result.state() == State.NOT_CHECKED) {
                running.withoutAnswer = running.withoutAnswer.add(value.value());
            } else {
                running.surely = running.surely.add(interval.surely());
                running.possibly = running.possibly.add(interval.possibly());
            }
        }
    }

    void addBlank() {
        blank++;
    }

    Summary summary(List<String> notes, String law) {
        List<Summary.Sums> values = new ArrayList<>();
        sums.forEach((currency, running) ->
                values.add(new Summary.Sums(currency, running.surely, running.possibly, running.withoutAnswer)));
        return new Summary(
                rows,
                new EnumMap<>(answers),
                new EnumMap<>(flags),
                questioned,
                List.copyOf(values),
                blank,
                formulaLike,
                List.copyOf(notes),
                law);
    }
}
