package org.tidewaiter.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.law.Cap;
import org.tidewaiter.law.Caps;
import org.tidewaiter.law.Condition;
import org.tidewaiter.law.Conversion;
import org.tidewaiter.trade.Area;
import org.tidewaiter.trade.Period;
import org.tidewaiter.trade.PeriodRange;

/** Adds up the loaded figures of every reporter against a shared cap. */
public final class QuotaAnalysis {
    private final Cap cap;
    private final Conversion.@Nullable Bounds asked;
    private final Area hub;
    private final List<Period> periods;
    private final List<QuotaEntry> entries;
    private final Map<Integer, Set<Integer>> published; // reporter by period

    private QuotaAnalysis(
            Cap cap,
            Conversion.@Nullable Bounds asked,
            Area hub,
            List<Period> periods,
            List<QuotaEntry> entries,
            Map<Integer, Set<Integer>> published) {
        this.cap = cap;
        this.asked = asked;
        this.hub = hub;
        this.periods = periods;
        this.entries = entries;
        this.published = published;
    }

    /**
     * The ledger of a cap. {@code asked} replaces the bounds of the book by a user's barrels per tonne; {@code frequency}
     * asks for months or years, else months are taken where there are any.
     */
    public static QuotaLedger of(
            Desk desk,
            Cap cap,
            Conversion.@Nullable Bounds asked,
            SourceChoice source,
            Period.@Nullable Frequency frequency) {
        QuotaDirection direction = QuotaDirection.of(cap);
        Question question = direction.question(desk, source, frequency);
        try (Slice slice = desk.openWeighed(question)) {
            return of(slice, cap, asked, direction, null);
        }
    }

    /** The monthly ledger of a cap; empty where nothing that is loaded speaks of its window. */
    public static Optional<QuotaLedger> findMonthly(Desk desk, Cap cap, SourceChoice source) {
        return QuotaDirection.find(cap)
                .filter(direction -> desk.holds(direction.question(desk, source, Period.Frequency.MONTHLY)))
                .map(direction -> of(desk, cap, null, source, Period.Frequency.MONTHLY));
    }

    /**
     * The ledger of a cap out of a slice that holds every line on its way in its window; as it stood at the end of {@code
     * until}, or of its whole window where that is null.
     */
    static QuotaLedger of(
            Slice opened,
            Cap cap,
            Conversion.@Nullable Bounds asked,
            QuotaDirection direction,
            @Nullable Period until) {
        PeriodRange window = range(cap, opened.question().period().frequency());
        Slice slice = opened.over(
                until == null || until.compareTo(window.to()) >= 0 ? window : new PeriodRange(window.from(), until));
        Question question = slice.question();
        Sides sides = Sides.askedOnly(question, Optional.empty());
        slice.setSides(sides);
        List<QuotaEntry> entries = entries(slice, cap, direction);
        Map<Integer, Set<Integer>> published = new TreeMap<>();
        slice.engine()
                .forEach(
                        "analyses/quota_published",
                        Map.of(
                                "flow", question.flows().getFirst().code(),
                                "hub", direction.hub().code()),
                        row -> published
                                .computeIfAbsent(row.getInt("period"), period -> new TreeSet<>())
                                .add(row.getInt("reporter")));
        QuotaAnalysis analysis =
                new QuotaAnalysis(cap, asked, direction.hub(), question.period().listPeriods(), entries, published);
        return analysis.ledger(slice.provenance(sides, null), direction);
    }

    private static List<QuotaEntry> entries(Slice slice, Cap cap, QuotaDirection direction) {
        Cap.Reader reader = cap.reader();
        List<QuotaEntry> entries = new ArrayList<>();
        slice.engine().forEach("analyses/quota_lines", Map.of(), row -> {
            Line line = Line.of(row);
            Area supplier = direction.isOutward() ? line.from() : line.to();
            QuotaEntry entry = QuotaEntry.of(
                    cap,
                    reader,
                    line,
                    supplier,
                    row.findDecimal("net_weight_kg").orElse(BigDecimal.ZERO),
                    row.getBoolean("weight_estimated"),
                    row.getBoolean("weight_missing"));
            if (entry != null) {
                entries.add(entry);
            }
        });
        return entries;
    }

    private QuotaLedger ledger(Provenance provenance, QuotaDirection direction) {
        Condition.Quota quota = cap.main().quota();
        Set<Integer> reporters = new HashSet<>();
        published.values().forEach(reporters::addAll);
        entries.forEach(entry -> reporters.add(entry.supplier().code()));
        reporters.remove(hub.code());
        QuotaTally tally = new QuotaTally(cap, asked);
        List<QuotaLedger.Month> months = new ArrayList<>();
        Period surely = null;
        Period counted = null;
        Period possibly = null;
        for (Period period : periods) {
            List<QuotaEntry> now = known(entries, period);
            tally.add(now);
            QuotaLedger.Three share = tally.share();
            surely = QuotaTally.passed(surely, period, share.surely());
            counted = QuotaTally.passed(counted, period, share.counted());
            possibly = QuotaTally.passed(possibly, period, share.possibly());
            months.add(month(period, now, reporters.size(), tally));
        }
        return new QuotaLedger(
                cap.ledger(),
                Caps.year(cap),
                cap.firstCounted(),
                cap.lastCounted(),
                cap.main().measure().act().number(),
                cap.main().measure().paragraph(),
                cap.main().measure().says(),
                quota.amounts(),
                quota.firstReached(),
                quota.conversion(),
                asked,
                new QuotaLedger.Passed(surely, counted, possibly),
                months,
                suppliers(),
                QuotaFactors.list(entries, asked),
                cap.main().measure().conditions().stream()
                        .filter(condition -> !condition.equals(quota))
                        .map(Condition::says)
                        .toList(),
                QuotaNotes.list(cap, months, direction),
                provenance);
    }

    private QuotaLedger.Month month(Period period, List<QuotaEntry> now, int reporters, QuotaTally tally) {
        Set<Integer> gave = published(period);
        boolean all = gave.contains(hub.code()); // one area's own figures name every supplier
        now.forEach(entry -> gave.add(entry.supplier().code()));
        gave.remove(hub.code());
        return new QuotaLedger.Month(
                period,
                !cap.firstCounted().isAfter(period.start())
                        && !cap.lastCounted().isBefore(period.end()),
                all ? Math.max(1, reporters) : gave.size(),
                all ? Math.max(1, reporters) : reporters,
                QuotaTally.tidy(sum(now, true)),
                QuotaTally.tidy(sum(now, false)),
                now.size(),
                (int) now.stream().filter(QuotaEntry::estimated).count(),
                (int) now.stream().filter(QuotaEntry::withoutWeight).count(),
                tally.running(),
                tally.share());
    }

    /** What is known of a period at its end: a joint figure of two months with the second of them. */
    private static List<QuotaEntry> known(List<QuotaEntry> entries, Period period) {
        return entries.stream()
                .filter(entry -> entry.period().last().equals(period))
                .toList();
    }

    /** Who published a period, by itself or jointly with another. */
    private Set<Integer> published(Period period) {
        Set<Integer> gave = new HashSet<>(published.getOrDefault(period.number(), Set.of()));
        period.joint().ifPresent(joint -> gave.addAll(published.getOrDefault(joint.number(), Set.of())));
        return gave;
    }

    private static BigDecimal sum(List<QuotaEntry> entries, boolean tonnes) {
        return entries.stream()
                .map(entry -> tonnes ? entry.tonnes() : entry.valueUsd())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private List<QuotaLedger.Supplier> suppliers() {
        BigDecimal all = sum(entries, true);
        return entries.stream()
                .map(QuotaEntry::supplier)
                .distinct()
                .map(area -> supplier(area, all))
                .sorted(Comparator.comparing(QuotaLedger.Supplier::tonnes)
                        .reversed()
                        .thenComparingInt(supplier -> supplier.area().code()))
                .toList();
    }

    private QuotaLedger.Supplier supplier(Area area, BigDecimal allTonnes) {
        List<QuotaEntry> own = entries.stream()
                .filter(entry -> entry.supplier().code() == area.code())
                .toList();
        QuotaTally tally = new QuotaTally(cap, asked);
        Period alone = null;
        List<Period> missing = new ArrayList<>();
        for (Period period : periods) {
            List<QuotaEntry> now = known(own, period);
            tally.add(now);
            alone = QuotaTally.passed(alone, period, tally.share().surely());
            Set<Integer> gave = published(period);
            if (now.isEmpty() && !gave.contains(area.code()) && !gave.contains(hub.code())) {
                missing.add(period);
            }
        }
        BigDecimal tonnes = sum(own, true);
        return new QuotaLedger.Supplier(
                area,
                QuotaTally.tidy(tonnes),
                QuotaTally.tidy(sum(own, false)),
                allTonnes.signum() == 0
                        ? null
                        : tonnes.multiply(BigDecimal.valueOf(100))
                                .divide(allTonnes, 3, RoundingMode.HALF_EVEN), // per cent
                tally.share(),
                alone,
                missing);
    }

    /** Months or years that hold every day of a cap. */
    static PeriodRange range(Cap cap, Period.Frequency frequency) {
        return frequency == Period.Frequency.ANNUAL
                ? new PeriodRange(
                        Period.ofYear(cap.firstCounted().getYear()),
                        Period.ofYear(cap.lastCounted().getYear()))
                : new PeriodRange(
                        Period.of(YearMonth.from(cap.firstCounted())), Period.of(YearMonth.from(cap.lastCounted())));
    }
}
