package org.tidewaiter.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.trade.Area;
import org.tidewaiter.trade.ExchangeRates;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.trade.Period;
import org.tidewaiter.trade.PeriodRange;
import org.tidewaiter.warehouse.Engine;
import org.tidewaiter.warehouse.Release;
import org.tidewaiter.warehouse.Row;

/**
 * The figures one question is about, read once out of the releases and held in an engine of their own, so that every
 * further look costs little. Made by {@link Desk#open}.
 */
public final class Slice implements AutoCloseable {
    private final Engine engine;
    private final Question question;
    private final DatasetChoice dataset;
    private final List<Release> releases;
    private final @Nullable Publication publication;
    private final GoodsNames names;
    private final Verdicts verdicts;
    private final SliceNotes notes;
    private final List<ExchangeRates.Rate> rates;

    Slice(
            Engine engine,
            Question question,
            DatasetChoice dataset,
            List<Release> releases,
            @Nullable Publication publication,
            GoodsNames names,
            Verdicts verdicts,
            SliceNotes notes,
            List<ExchangeRates.Rate> rates) {
        this.engine = engine;
        this.question = question;
        this.dataset = dataset;
        this.releases = List.copyOf(releases);
        this.publication = publication;
        this.names = names;
        this.verdicts = verdicts;
        this.notes = notes;
        this.rates = List.copyOf(rates);
    }

    /** The question this slice answers. */
    public Question question() {
        return question;
    }

    /** The data set the figures are of. */
    String dataset() {
        return dataset.dataset();
    }

    List<Release> releases() {
        return releases;
    }

    Engine engine() {
        return engine;
    }

    GoodsNames names() {
        return names;
    }

    Verdicts verdicts() {
        return verdicts;
    }

    /** Which periods are published; only a question about one reporter has an answer to that. */
    Publication publication() {
        if (publication == null) {
            throw new IllegalStateException("a slice of all reporters has no calendar of publication");
        }
        return publication;
    }

    void setSides(Sides sides) {
        engine.execute("concepts/slice/clear_sides");
        engine.insert("sides", List.of("side", "period"), sides.rows());
    }

    /** Lines behind some goods in the asked periods, by goods code. Sides must be set. */
    Map<String, List<Line>> linesOf(Flow flow, int level, Collection<String> codes) {
        Picked.set(engine, codes);
        Map<String, List<Line>> lines = new HashMap<>();
        engine.forEach(
                "analyses/lines_of_goods",
                Map.of("flow", flow.code(), "level", level),
                row -> lines.computeIfAbsent(row.getString("goods_code"), code -> new ArrayList<>())
                        .add(Line.of(row)));
        return lines;
    }

    /** Every good of every pair period by period, in the order of pair, flow, code and period. */
    void forEachFlowPeriod(PeriodRange range, Consumer<Row> consumer) {
        engine.forEach(
                "analyses/flow_periods",
                Map.of(
                        "first_period", range.from().number(),
                        "last_period", range.to().number()),
                consumer);
    }

    /** Periods in which a release does not name goods that so many pairs trade in every other, whoever was asked for. */
    void forEachNotAsked(PeriodRange range, int leastPairs, Consumer<Row> consumer) {
        engine.forEach(
                "analyses/goods_not_asked",
                Map.of(
                        "level", question.goods().level(),
                        "first_period", range.from().number(),
                        "last_period", range.to().number(),
                        "least_pairs", leastPairs),
                consumer);
    }

    /** What the reporter's other partners pay or take for goods that are traded with the asked one. */
    void forEachOtherPartnersPrice(
            Area reporter, Area partner, int leastPartners, double leastWeightKg, Consumer<Row> consumer) {
        engine.forEach(
                "analyses/other_partners_prices",
                Map.of(
                        "reporter", reporter.code(),
                        "partner", partner.code(),
                        "first_period", question.period().from().number(),
                        "last_period", question.period().to().number(),
                        "least_partners", leastPartners,
                        "least_weight", leastWeightKg),
                consumer);
    }

    /** The first period of the data; empty where there is none. */
    public Optional<Period> findFirstPeriod() {
        return engine.get(
                "analyses/first_period", Map.of(), row -> row.findInt("period").map(Period::new));
    }

    /** The periods of which releases speak, for every pair. */
    void forEachPublishedPeriod(Consumer<Row> consumer) {
        Map<String, @Nullable Object> whose = new HashMap<>();
        whose.put(
                "reporter",
                question.reporter() == null ? null : question.reporter().code());
        whose.put(
                "partner",
                question.partner() == null ? null : question.partner().code());
        whose.put("frequency", question.period().frequency().code());
        engine.forEach("analyses/published_periods", whose, consumer);
    }

    /** What an answer about the asked periods rests on. */
    public Provenance provenance() {
        Sides sides = Sides.askedOnly(question, Optional.empty());
        setSides(sides);
        return provenance(sides, null);
    }

    /** What goods are called. */
    public GoodsName name(String code) {
        return names.get(code);
    }

    /** Looks up many names at once; {@link #name} then costs nothing. */
    public void prepareNames(Collection<String> codes) {
        names.prepare(List.copyOf(codes));
    }

    /** The command that lists the rows behind some goods of one pair. */
    public String rowsCommand(Area reporter, Area partner, Flow flow, String code, PeriodRange periods) {
        return RowTrail.command(reporter, partner, dataset.dataset(), flow, code, periods.toString(), question);
    }

    /** What an answer over the current sides rests on. */
    Provenance provenance(Sides sides, @Nullable Flow flow) {
        Set<String> used =
                new HashSet<>(engine.list("analyses/releases_in_use", Map.of(), row -> row.getString("release")));
        return notes.provenance(
                question, dataset, releases, used, sides, flow, publication, rates, SliceGaps.read(engine));
    }

    /** The command that lists the rows behind goods in the asked periods. */
    String rowsCommand(Flow flow, String code) {
        return rowsCommand(flow, code, question.period().toString());
    }

    String rowsCommand(Flow flow, String code, String period) {
        return RowTrail.command(question, dataset.dataset(), flow, code, period);
    }

    /** The command that lists the rows behind one line. */
    String rowsCommand(Line line) {
        return RowTrail.command(
                line.reporter(),
                line.partner(),
                dataset.dataset(),
                line.flow(),
                line.code(),
                line.period().toString(),
                question);
    }

    /** A look at the same figures over other periods; it shares this slice's engine and is not to be closed. */
    public Slice over(PeriodRange periods) {
        Question other = question.withBaselineYears(List.of()).withPeriod(periods);
        return new Slice(engine, other, dataset, releases, publication, names, verdicts, notes, rates);
    }

    @Override
    public void close() {
        engine.close();
    }
}
