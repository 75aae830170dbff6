package org.tidewaiter.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.law.Cap;
import org.tidewaiter.law.MeasureHit;
import org.tidewaiter.trade.Period;
import org.tidewaiter.trade.PeriodRange;

/** Reads the ledgers of the caps that measures count against; the figures of a ledger once for all its windows. */
public final class QuotaLedgers {
    /** A cap with what the loaded figures come to against it. */
    record Entry(Cap cap, QuotaLedger ledger) {}

    private final Desk desk;
    private final SourceChoice source;
    private final PeriodRange asked;
    private final @Nullable Period until;
    private final List<Entry> entries = new ArrayList<>();

    private QuotaLedgers(Desk desk, Slice slice, boolean standing) {
        Question question = slice.question();
        this.desk = desk;
        this.source = new SourceChoice(slice.dataset(), question.source().asOf());
        this.asked = question.period();
        this.until = standing ? asked.to() : null;
    }

    /** The caps that some lines count against, as they stood at the end of the asked periods, in the same data set. */
    public static List<QuotaLedger> standing(Desk desk, Slice slice, Collection<ScreenedLine> lines) {
        return new QuotaLedgers(desk, slice, true)
                .read(capped(lines)).stream().map(Entry::ledger).toList();
    }

    /** Every cap that the measures count against in the asked periods, over its whole window. */
    static List<Entry> whole(Desk desk, Slice slice, Set<String> measureIds) {
        return new QuotaLedgers(desk, slice, false).read(measureIds);
    }

    /** The measures under a shared cap that reach some of the lines. */
    static Set<String> capped(Collection<ScreenedLine> lines) {
        return lines.stream()
                .flatMap(line -> line.measures().stream())
                .filter(hit -> hit.conditions().stream().anyMatch(condition -> condition.ledger() != null))
                .map(MeasureHit::measureId)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<Entry> read(Set<String> measureIds) {
        Map<String, List<Cap>> wanted = new TreeMap<>();
        for (String id : measureIds) {
            for (Cap cap : desk.caps().holding(id, asked.start(), asked.end())) {
                List<Cap> known = wanted.computeIfAbsent(cap.ledger(), name -> new ArrayList<>());
                if (!known.contains(cap)) {
                    known.add(cap);
                }
            }
        }
        wanted.values().forEach(this::readWindows);
        return entries;
    }

    private void readWindows(List<Cap> caps) {
        List<Cap> ordered =
                caps.stream().sorted(Comparator.comparing(Cap::first)).toList();
        QuotaDirection direction = QuotaDirection.find(ordered.getFirst()).orElse(null);
        if (direction == null) {
            return;
        }
        Question question = direction.question(desk, source, asked.frequency(), ordered.getLast());
        if (!desk.holds(question)) {
            return;
        }
        try (Slice slice = desk.openWeighed(question)) {
            for (Cap cap : ordered) {
                entries.add(new Entry(cap, QuotaAnalysis.of(slice, cap, null, direction, until)));
            }
        }
    }
}
