package org.tidewaiter.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.trade.Area;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.trade.Period;
import org.tidewaiter.trade.PeriodRange;
import org.tidewaiter.warehouse.Release;
import org.tidewaiter.warehouse.Row;

/** All that one reporter published about one partner, read once and then asked many small questions. */
public final class PairFigures {

    /**
     * A sum over some goods and periods.
     *
     * @param value  in the currency asked for
     * @param weight net weight in kilograms; null where a line of the sum has none
     */
    public record Sum(
            BigDecimal value, BigDecimal valueUsd, @Nullable BigDecimal weight) {}

    /** Goods at a digit level with their sum. */
    public record Ranked(String code, Sum sum) {}

    private record Key(Flow flow, Period period) {}

    private record Cell(
            String code,
            BigDecimal value,
            BigDecimal valueUsd,
            @Nullable BigDecimal weight) {}

    private final Map<Key, List<Cell>> cells = new HashMap<>();
    private final Map<Flow, Set<Period>> published = new HashMap<>();
    private final Question question;
    private final String dataset;
    private final List<String> releases;

    private PairFigures(Slice slice) {
        this.question = slice.question();
        this.dataset = slice.dataset();
        this.releases = slice.releases().stream().map(Release::id).sorted().toList();
        for (Flow flow : slice.question().flows()) {
            TreeSet<Period> periods = new TreeSet<>(slice.publication().published(flow));
            periods.addAll(slice.publication().silent(flow));
            periods.addAll(slice.publication().asked(flow));
            published.put(flow, periods);
        }
        slice.engine().forEach("analyses/pair_figures", Map.of(), this::add);
    }

    /** Reads the months that were published on the day of the question's source; years where it asks for years. */
    public static PairFigures read(Desk desk, Area reporter, Area partner, Question like) {
        try (Slice slice = desk.openHistory(like.withReporter(reporter).withPartner(partner))) {
            return new PairFigures(slice);
        }
    }

    private void add(Row row) {
        BigDecimal usd = row.findDecimal("value_usd").orElse(null);
        BigDecimal value = row.findDecimal("value").orElse(null);
        if (usd == null || value == null) {
            return; // a withheld value is no zero: the period stays published, the sum says less than all
        }
        cells.computeIfAbsent(
                        new Key(Line.flow(row.getString("flow")), new Period(row.getInt("period"))),
                        key -> new ArrayList<>())
                .add(new Cell(
                        row.getString("code"),
                        value,
                        usd,
                        row.findDecimal("net_weight_kg").orElse(null)));
    }

    /** The currency of {@link Sum#value}. */
    public String currency() {
        return question.currency();
    }

    /** The command that lists the rows behind goods in some periods. */
    public String rowsCommand(Flow flow, String code, PeriodRange range) {
        return RowTrail.command(question, dataset, flow, code, range.toString());
    }

    /** What was asked when these figures were read. */
    Question question() {
        return question;
    }

    /** Ids of the releases read. */
    public List<String> releases() {
        return releases;
    }

    /** The periods for which something is published. */
    public Set<Period> published(Flow flow) {
        return published.getOrDefault(flow, Set.of());
    }

    /** True where every period of the range is published, by itself or, for January and February, as one. */
    public boolean isPublished(Flow flow, PeriodRange range) {
        return periods(flow, range).isPresent();
    }

    /** The published periods that make up a range; empty where one is missing. */
    public Optional<List<Period>> periods(Flow flow, PeriodRange range) {
        Set<Period> known = published(flow);
        List<Period> months = range.listPeriods();
        Set<Period> used = new TreeSet<>();
        for (Period month : months) {
            Optional<Period> joint = month.joint()
                    .filter(both ->
                            known.contains(both) && months.contains(both.first()) && months.contains(both.last()));
            joint.ifPresent(used::add);
            if (known.contains(month)) {
                used.add(month);
            } else if (joint.isEmpty()) {
                return Optional.empty();
            }
        }
        return Optional.of(List.copyOf(used));
    }

    /** The sum of all lines at or below some codes; empty where a period of the range is not published. */
    public Optional<Sum> sum(Flow flow, Collection<String> codes, PeriodRange range) {
        Optional<List<Period>> periods = periods(flow, range);
        if (periods.isEmpty()) {
            return Optional.empty();
        }
        Tally tally = new Tally();
        for (Period period : periods.get()) {
            for (Cell cell : cells.getOrDefault(new Key(flow, period), List.of())) {
                if (codes.stream().anyMatch(cell.code()::startsWith)) {
                    tally.add(cell);
                }
            }
        }
        return Optional.of(tally.sum());
    }

    /** Goods by value in the asked currency, the largest first; empty where a period of the range is not published. */
    public List<Ranked> rank(Flow flow, int level, PeriodRange range) {
        Map<String, Tally> tallies = new TreeMap<>();
        for (Period period : periods(flow, range).orElse(List.of())) {
            for (Cell cell : cells.getOrDefault(new Key(flow, period), List.of())) {
                String code = cell.code().length() > level ? cell.code().substring(0, level) : cell.code();
                tallies.computeIfAbsent(code, made -> new Tally()).add(cell);
            }
        }
        return tallies.entrySet().stream()
                .map(entry -> new Ranked(entry.getKey(), entry.getValue().sum()))
                .sorted(Comparator.comparing((Ranked ranked) -> ranked.sum().value())
                        .reversed()
                        .thenComparing(Ranked::code))
                .toList();
    }

    private static final class Tally {
        private BigDecimal value = BigDecimal.ZERO;
        private BigDecimal valueUsd = BigDecimal.ZERO;
        private @Nullable BigDecimal weight = BigDecimal.ZERO;

        void add(Cell cell) {
            value = value.add(cell.value());
            valueUsd = valueUsd.add(cell.valueUsd());
            weight = weight == null || cell.weight() == null ? null : weight.add(cell.weight());
        }

        Sum sum() {
            return new Sum(value, valueUsd, weight);
        }
    }
}
