package org.tidewaiter.analysis;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.goods.Labels;
import org.tidewaiter.law.Assessment;
import org.tidewaiter.law.Assessor;
import org.tidewaiter.law.Caps;
import org.tidewaiter.law.LegalAct;
import org.tidewaiter.law.Measure;
import org.tidewaiter.law.RuleBook;
import org.tidewaiter.law.RuleBooks;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.trade.Area;
import org.tidewaiter.trade.AsOf;
import org.tidewaiter.trade.ExchangeRates;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.trade.HsRevision;
import org.tidewaiter.trade.Period;
import org.tidewaiter.trade.PeriodRange;
import org.tidewaiter.warehouse.Engine;
import org.tidewaiter.warehouse.Release;
import org.tidewaiter.warehouse.Warehouse;

/** Where questions are put: the releases, the law and the names of goods, ready for use. */
public final class Desk {
    private static final PeriodRange ALL_MONTHS = new PeriodRange(new Period(190001), new Period(219912));
    private static final PeriodRange ALL_YEARS = new PeriodRange(new Period(1900), new Period(2199));

    /** What is read of the releases; {@code once} where it is looked through from end to end and then hardly again. */
    private record Reach(PeriodRange periods, List<Area> touching, boolean withWeight, boolean once) {}

    private static final int WORLD = 0; // code of the area, as in cells.sql

    private final Warehouse warehouse;
    private final Assessor assessor;
    private final Verdicts verdicts;

    private Desk(Warehouse warehouse, Assessor assessor) {
        this.warehouse = warehouse;
        this.assessor = assessor;
        this.verdicts = new Verdicts(assessor);
    }

    /** A desk over some releases with the packed rule books. */
    public static Desk of(Warehouse warehouse) {
        return of(warehouse, Assessor.of(RuleBooks.packed()));
    }

    /** A desk with other rule books. */
    public static Desk of(Warehouse warehouse, Assessor assessor) {
        return new Desk(warehouse, assessor);
    }

    /** The same desk with only the books of one regime. */
    Desk only(String regime) {
        RuleBooks all = assessor.books();
        List<RuleBook> books = all.books().stream()
                .filter(book -> book.act().regime().equalsIgnoreCase(regime))
                .toList();
        if (books.isEmpty()) {
            throw AppException.wrongUse(
                    "No rule book is of the regime '" + regime + "'.", "Use one of these.", all.listRegimes());
        }
        return new Desk(warehouse, Assessor.of(new RuleBooks(books)));
    }

    /** Areas so chosen that only flows that touch one of them can be reached by a measure. */
    List<Area> listRestrictedAreas() {
        return assessor.books().listTargets();
    }

    /** The shared caps of the books. */
    public Caps caps() {
        return Caps.of(assessor.books());
    }

    /** True if anything that is loaded answers the question. */
    public boolean holds(Question question) {
        return DatasetChoice.fits(
                question, warehouse.listReleases(question.source().asOf()));
    }

    /** The slice for rankings and series: with a partner all its history, else as far back as the comparisons go. */
    public Slice open(Question question) {
        return open(question, new Reach(history(question), List.of(), true, false));
    }

    /**
     * The slice of the asked periods alone, without weights; areas in {@code touching} keep only flows with one of them on
     * either end.
     */
    Slice openPeriod(Question question, List<Area> touching) {
        return open(question, new Reach(question.period(), touching, false, false));
    }

    /** The slice of all history, with weights, whoever reports. */
    public Slice openHistory(Question question) {
        boolean monthly = question.period().frequency() == Period.Frequency.MONTHLY;
        return open(question, new Reach(monthly ? ALL_MONTHS : ALL_YEARS, List.of(), true, true));
    }

    /**
     * What the law says about goods of a flow in a period.
     *
     * @param edition null for the one in force then
     */
    public Assessment assess(
            Area reporter, Area partner, Flow flow, String code, @Nullable HsRevision edition, Period period) {
        return verdicts.assess(new Line(reporter, partner, flow, period, code, edition, null, null));
    }

    /** How the figures of the slice's data set changed from release to release, for its reporter and partner. */
    public List<Revisions.Revision> listRevisions(Slice slice) {
        return Revisions.of(warehouse, slice.engine(), slice.releases(), slice.question());
    }

    /** The measures about goods that move from one area to the other, whatever their day. */
    public List<Measure> listMeasures(Area from, Area to) {
        return assessor.listMeasures(from, to);
    }

    /** The slice of the asked periods alone, with weights. */
    Slice openWeighed(Question question) {
        return open(question, new Reach(question.period(), List.of(), true, false));
    }

    /** The acts that can bear on the question: where both sides are named, only those about trade between them. */
    private List<LegalAct> acts(Question question) {
        Area reporter = question.reporter();
        Area partner = question.partner();
        return reporter == null || partner == null || partner.isWorld()
                ? assessor.books().books().stream().map(RuleBook::act).toList()
                : assessor.listActsBetween(reporter, partner);
    }

    private static PeriodRange history(Question question) {
        boolean monthly = question.period().frequency() == Period.Frequency.MONTHLY;
        if (question.partner() != null && !question.partner().isWorld()) {
            return monthly ? ALL_MONTHS : ALL_YEARS;
        }
        int earliest = question.baselineYears().stream()
                .mapToInt(Integer::intValue)
                .min()
                .orElse(question.period().from().year());
        int back = question.yearsBackTo(earliest) + Sides.PRECEDING_YEARS;
        return new PeriodRange(
                question.period().from().plusYears(-back), question.period().to());
    }

    private Slice open(Question question, Reach reach) {
        AsOf asOf = question.source().asOf();
        List<Release> visible = warehouse.listReleases(asOf);
        DatasetChoice dataset = DatasetChoice.of(question, visible);
        List<Release> releases = visible.stream()
                .filter(release -> release.dataset().equals(dataset.dataset()))
                .toList();
        Engine engine = Engine.open();
        try {
            warehouse.expose(engine, asOf, Optional.of(dataset.dataset()));
            engine.execute(dataset.bothSides() ? "concepts/slice/observed_both_sides" : "concepts/slice/observed");
            engine.execute("concepts/slice/inputs");
            List<ExchangeRates.Rate> used = insertRates(engine, question, releases, reach.periods());
            readCells(engine, question, releases, reach);
            WantedGoods wanted = WantedGoods.mark(engine, question.goods());
            boolean oneLength = engine.getLong("concepts/slice/digit_levels", Map.of()) <= 1;
            engine.execute(oneLength ? "concepts/slice/no_parents" : "concepts/slice/parents");
            engine.execute("concepts/slice/valued_cells");
            if (reach.once() && question.goods().isAll()) {
                engine.execute("concepts/slice/lines_read_once");
            } else {
                engine.execute(
                        "concepts/slice/lines",
                        Map.of("some_goods", !question.goods().isAll()));
            }
            Publication publication = question.reporter() == null
                    ? null
                    : Publication.read(
                            engine,
                            whose(question, dataset),
                            question.goods().level(),
                            AskedMonths.of(question, releases));
            return new Slice(
                    engine,
                    question,
                    dataset,
                    releases,
                    publication,
                    new GoodsNames(engine, Labels.packed()),
                    new Verdicts(assessor),
                    new SliceNotes(acts(question), wanted.partly()),
                    used);
        } catch (RuntimeException e) {
            engine.close();
            throw e;
        }
    }

    private static List<ExchangeRates.Rate> insertRates(
            Engine engine, Question question, List<Release> releases, PeriodRange reach) {
        String currency = question.currency();
        ExchangeRates rates = ExchangeRates.packedFor(currency);
        if (!rates.listCurrencies().contains(currency)) {
            throw AppException.wrongUse(
                    "There are no rates for '" + currency + "'.",
                    "Use a currency with monthly rates.",
                    rates.listCurrencies());
        }
        List<ExchangeRates.Rate> used = new ArrayList<>();
        List<Object[]> rows = new ArrayList<>();
        releases.stream()
                .flatMap(release -> release.coverage().stream())
                .flatMap(cover -> cover.periods().stream())
                .map(Period::new)
                .filter(reach::holds)
                .distinct()
                .sorted()
                .forEach(period -> rates.find(currency, period).ifPresent(rate -> {
                    used.add(rate);
                    rows.add(new Object[] {period.number(), rate.unitsPerUsd().setScale(8, RoundingMode.HALF_EVEN)});
                }));
        engine.insert("month_rates", List.of("period", "units_per_usd"), rows);
        return currency.equals("USD") ? List.of() : used;
    }

    /** Joint figures of two months lie outside every run of months and cost a second look, where there are any. */
    private static void readCells(Engine engine, Question question, List<Release> releases, Reach reach) {
        Map<String, @Nullable Object> parameters = cellParameters(question, releases, reach);
        List<Integer> joint = JointNotes.within(releases, reach.periods());
        if (joint.isEmpty()) {
            engine.execute("concepts/slice/cells", parameters);
            return;
        }
        parameters.put("last_period", joint.getLast());
        engine.execute("concepts/slice/cells", parameters);
        engine.execute(
                "concepts/slice/joint_periods",
                Map.of(
                        "first_period", reach.periods().from().number(),
                        "last_period", reach.periods().to().number(),
                        "joint", joint,
                        "asked_joint", JointNotes.within(releases, question.period())));
    }

    private static Map<String, @Nullable Object> cellParameters(
            Question question, List<Release> releases, Reach reach) {
        List<Area> touching = reach.touching();
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("with_weight", reach.withWeight());
        parameters.put("reporter", code(question.reporter()));
        boolean withWorld = question.reporter() != null
                && releases.stream()
                        .flatMap(release -> release.coverage().stream())
                        .anyMatch(cover ->
                                cover.reporter() == WORLD || cover.partners().contains(WORLD));
        parameters.put("partner", withWorld ? null : code(question.partner()));
        parameters.put("partner_or_world", withWorld ? code(question.partner()) : null);
        boolean touched = touching.size() == 1
                && (touching.getFirst().equals(question.partner())
                        || touching.getFirst().equals(question.reporter()));
        parameters.put(
                "touching",
                touching.size() == 1 && !touched ? touching.getFirst().code() : null);
        parameters.put(
                "touching_any",
                touching.size() > 1 ? touching.stream().map(Area::code).toList() : null);
        parameters.put(
                "world_is_asked",
                question.partner() != null && question.partner().isWorld());
        parameters.put("first_period", reach.periods().from().number());
        parameters.put("last_period", reach.periods().to().number());
        parameters.put("currency", question.currency());
        for (int place = 0; place < 4; place++) { // four flows exist
            int known = Math.min(place, question.flows().size() - 1);
            parameters.put("flow_" + (place + 1), question.flows().get(known).code());
        }
        return parameters;
    }

    private static Map<String, Object> whose(Question question, DatasetChoice dataset) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("frequency", question.period().frequency().code());
        parameters.put("reporter", code(question.reporter()));
        parameters.put("partner", code(question.partner()));
        parameters.put("both_sides", dataset.bothSides());
        return parameters;
    }

    private static @Nullable Integer code(@Nullable Area area) {
        return area == null ? null : area.code();
    }
}
