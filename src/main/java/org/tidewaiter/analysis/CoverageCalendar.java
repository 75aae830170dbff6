package org.tidewaiter.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.trade.Area;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.trade.Period;
import org.tidewaiter.trade.PeriodRange;
import org.tidewaiter.warehouse.Coverage;
import org.tidewaiter.warehouse.Warehouse;

/**
 * For which months, or years, figures of a pair are loaded in one flow, and what it means where they are not: of all its
 * goods, or of one.
 *
 * @param code empty for the pair as a whole
 */
public record CoverageCalendar(Flow flow, String code, GoodsName name, List<Entry> entries, Provenance provenance) {

    /** Why nothing is published, as far as what is loaded can tell. */
    public enum Gap {
        /** Earlier than anything loaded of this pair and flow. */
        BEFORE,
        /** Later than anything loaded of this pair and flow. */
        AFTER,
        /** No release holds it, though some hold months before and after it. */
        BETWEEN,
        /** A release of all goods holds months before and after it in one year, and has no row of it. */
        SILENT,
        /** The month is loaded, but only for goods that its release names, and not for this one. */
        NOT_NAMED
    }

    /** One month or year; {@code gap} where it is not published. */
    public record Entry(
            Period period,
            CellState state,
            @Nullable Period publishedWith,
            @Nullable Gap gap) {}

    public CoverageCalendar {
        entries = List.copyOf(entries);
    }

    /** The years that occur, in order. */
    public List<Integer> years() {
        return entries.stream().map(entry -> entry.period().year()).distinct().toList();
    }

    /** The entry of a month, counted from 1; of years there is one, the first. */
    public Entry get(int year, int month) {
        return entries.stream()
                .filter(entry -> entry.period().year() == year
                        && (entry.period().frequency() == Period.Frequency.ANNUAL
                                || entry.period().number() % 100 == month))
                .findFirst()
                .orElseThrow();
    }

    /** Periods of one state; of one reason where it is not published. */
    public List<Period> list(CellState state, @Nullable Gap gap) {
        return entries.stream()
                .filter(entry -> entry.state() == state && entry.gap() == gap)
                .map(Entry::period)
                .toList();
    }

    /**
     * One calendar for each asked flow, over all years in which something of the pair is loaded; empty where nothing is.
     *
     * @param code empty for all goods
     */
    public static List<CoverageCalendar> of(Desk desk, Warehouse warehouse, Question question, String code) {
        Optional<PeriodRange> range = range(warehouse, question);
        if (range.isEmpty()) {
            return List.of();
        }
        Question all = question.withBaselineYears(List.of())
                .withPeriod(range.get())
                .withGoods(GoodsChoice.all(question.goods().level()));
        List<CoverageCalendar> pair = read(desk, all, "");
        if (code.isEmpty()) {
            return pair;
        }
        int level = Math.min(code.length(), 8); // digits beyond are national and shown with their first eight
        List<CoverageCalendar> goods = read(desk, all.withGoods(new GoodsChoice(level, null, List.of(code))), code);
        List<CoverageCalendar> explained = new ArrayList<>();
        for (int i = 0; i < goods.size(); i++) {
            explained.add(goods.get(i).within(pair.get(i)));
        }
        return explained;
    }

    private static List<CoverageCalendar> read(Desk desk, Question question, String code) {
        try (Slice slice = desk.openHistory(question)) {
            return question.flows().stream()
                    .map(flow -> of(slice, SeriesAnalysis.of(slice, flow, code)))
                    .toList();
        }
    }

    private static CoverageCalendar of(Slice slice, GoodsSeries series) {
        Set<Period> silent = slice.publication().silent(series.flow());
        List<GoodsSeries.Point> points = series.points().stream()
                .filter(point -> !point.period().isJoint())
                .toList();
        Set<Period> known = points.stream()
                .filter(point -> point.state() != CellState.NOT_PUBLISHED)
                .map(GoodsSeries.Point::period)
                .collect(Collectors.toCollection(TreeSet::new));
        List<Entry> entries = points.stream()
                .map(point -> {
                    Period period = point.period();
                    boolean unknown = point.state() == CellState.NOT_PUBLISHED;
                    return new Entry(
                            period,
                            point.state(),
                            point.publishedWith(),
                            !unknown ? null : silent.contains(period) ? Gap.SILENT : gap(period, known));
                })
                .toList();
        return new CoverageCalendar(series.flow(), series.code(), series.name(), entries, series.provenance());
    }

    private static Gap gap(Period period, Set<Period> known) {
        Optional<Period> first = known.stream().findFirst();
        if (first.isEmpty() || period.compareTo(first.get()) < 0) {
            return Gap.BEFORE;
        }
        Period last = known.stream().max(Comparator.naturalOrder()).orElseThrow();
        return period.compareTo(last) > 0 ? Gap.AFTER : Gap.BETWEEN;
    }

    /** The same with the reasons that the calendar of all goods knows. */
    private CoverageCalendar within(CoverageCalendar pair) {
        List<Entry> explained = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Entry mine = entries.get(i);
            Entry whole = pair.entries.get(i);
            boolean unknown = mine.state() == CellState.NOT_PUBLISHED;
            Gap gap = !unknown ? null : whole.gap() == null ? Gap.NOT_NAMED : whole.gap();
            explained.add(new Entry(mine.period(), mine.state(), mine.publishedWith(), gap));
        }
        return new CoverageCalendar(flow, code, name, explained, provenance);
    }

    /** Whole years around what is loaded of the pair. */
    private static Optional<PeriodRange> range(Warehouse warehouse, Question question) {
        List<Integer> years = warehouse.listReleases(question.source().asOf()).stream()
                .filter(release -> question.source().dataset() == null
                        || release.dataset().equals(question.source().dataset()))
                .flatMap(release -> release.coverage().stream())
                .filter(cover -> concerns(cover, question))
                .flatMap(cover -> cover.periods().stream())
                .map(period -> new Period(period).year())
                .distinct()
                .sorted()
                .toList();
        if (years.isEmpty()) {
            return Optional.empty();
        }
        boolean annual = question.period().frequency() == Period.Frequency.ANNUAL;
        return Optional.of(
                annual
                        ? new PeriodRange(Period.ofYear(years.getFirst()), Period.ofYear(years.getLast()))
                        : new PeriodRange(
                                new Period(years.getFirst() * 100 + 1), new Period(years.getLast() * 100 + 12)));
    }

    private static boolean concerns(Coverage cover, Question question) {
        Area reporter = question.reporter();
        Area partner = question.partner();
        return cover.frequency().equals(question.period().frequency().code())
                && (reporter == null || cover.reporter() == reporter.code())
                && (partner == null || cover.allPartners() || cover.partners().contains(partner.code()))
                && question.flows().stream().anyMatch(flow -> flow.code().equals(cover.flow()));
    }
}
