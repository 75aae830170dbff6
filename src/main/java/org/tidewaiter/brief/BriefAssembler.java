package org.tidewaiter.brief;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tidewaiter.analysis.Desk;
import org.tidewaiter.analysis.GoodsSeries;
import org.tidewaiter.analysis.MonthsOfGoods;
import org.tidewaiter.analysis.Provenance;
import org.tidewaiter.analysis.Question;
import org.tidewaiter.analysis.RankedGoods;
import org.tidewaiter.analysis.Ranking;
import org.tidewaiter.analysis.RankingAnalysis;
import org.tidewaiter.analysis.ScreenedLine;
import org.tidewaiter.analysis.Screening;
import org.tidewaiter.analysis.ScreeningAnalysis;
import org.tidewaiter.analysis.SeriesAnalysis;
import org.tidewaiter.analysis.Slice;
import org.tidewaiter.analysis.Turn;
import org.tidewaiter.law.Assessor;
import org.tidewaiter.law.MeasureHit;
import org.tidewaiter.law.RuleBooks;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.trade.Language;
import org.tidewaiter.trade.Period;
import org.tidewaiter.trade.PeriodRange;
import org.tidewaiter.warehouse.Warehouse;

/** Puts the facts of a brief together from the analyses of one slice. */
public final class BriefAssembler {
    private static final int MULTIPLES = 12; // small pictures that fit a page
    private static final Comparator<TurnFacts> REACHED_FIRST = Comparator.comparing(
                    (TurnFacts turn) -> turn.law().answer())
            .thenComparing(TurnFacts::value, Comparator.reverseOrder())
            .thenComparing(TurnFacts::code);

    private final Warehouse warehouse;
    private final Question question;
    private final Subject subject;
    private final String command;
    private final GoodsWords names;
    private final Assessor assessor;
    private final LawReading law;

    private BriefAssembler(
            Warehouse warehouse, Assessor assessor, Question question, Language language, String command) {
        this.warehouse = warehouse;
        this.assessor = assessor;
        this.law = LawReading.of(assessor.books());
        this.question = question;
        this.command = command;
        this.names = new GoodsWords(language);
        if (question.reporter() == null
                || question.partner() == null
                || question.partner().isWorld()) {
            throw AppException.wrongUse(
                    "A brief is about one reporter and one partner.", "Example: --reporter CN --partner KP.");
        }
        this.subject = new Subject(
                question.reporter(),
                question.partner(),
                question.period(),
                question.currency(),
                question.goods().level(),
                question.baselineYears(),
                language);
    }

    /** The facts of a brief held against the packed books; {@code command} is what makes the same brief again. */
    public static BriefFacts assemble(Warehouse warehouse, Question question, Language language, String command) {
        return assemble(warehouse, Assessor.of(RuleBooks.packed()), question, language, command);
    }

    /** The same, held against the books of an assessor. */
    public static BriefFacts assemble(
            Warehouse warehouse, Assessor assessor, Question question, Language language, String command) {
        return new BriefAssembler(warehouse, assessor, question, language, command).run();
    }

    private BriefFacts run() {
        Desk desk = Desk.of(warehouse, assessor);
        try (Slice slice = desk.open(question)) {
            List<Ranking> rankings = new ArrayList<>();
            for (Flow flow : question.flows()) {
                rankings.add(RankingAnalysis.of(slice, flow));
            }
            Screening screening = ScreeningAnalysis.of(slice);
            GoodsTally tally = new GoodsTally(screening.lines(), subject.level(), names, law);
            ScopeFacts scope = new ScopeAssembler(tally, law).scope(screening);
            List<FlowFacts> flows =
                    rankings.stream().map(ranking -> flow(slice, ranking)).toList();
            List<TurnFacts> fresh = turns(rankings, Turn.Kind.NEW_FROM_ZERO);
            List<TurnFacts> gone = turns(rankings, Turn.Kind.GONE_TO_ZERO);
            List<MonthlySeries> multiples = multiples(slice, fresh);
            BasketFacts minerals = new BasketAssembler(tally, subject).minerals(flows);
            List<GoodsRows> rows =
                    new RowsAssembler(warehouse, question, tally).rows(flows, scope, fresh, gone, minerals);
            return new BriefFacts(
                    subject,
                    sourcing(rankings),
                    flows,
                    scope,
                    new CapAssembler(subject).caps(desk, slice, screening.lines()),
                    fresh,
                    gone,
                    multiples,
                    lawChanges(screening.lines(), multiples),
                    new TimelineAssembler(subject, assessor).timelines(flows, fresh),
                    minerals,
                    FindingsAssembler.of(desk, slice, warehouse.home(), subject, names),
                    null,
                    rows,
                    command);
        }
    }

    private FlowFacts flow(Slice slice, Ranking ranking) {
        Map<String, List<MonthsOfGoods.Point>> months = MonthsOfGoods.of(
                slice,
                ranking.flow(),
                Sparkline.shown(subject.period()),
                ranking.goods().stream().map(RankedGoods::code).toList());
        List<FlowFacts.BaseYear> bases = ranking.bases().stream()
                .map(basis -> new FlowFacts.BaseYear(
                        basis.baselineYear(),
                        basis.periodsUsed(),
                        basis.periodsLeftOut(),
                        basis.value(),
                        basis.base(),
                        basis.ratio()))
                .toList();
        return new FlowFacts(
                ranking.flow(),
                ranking.sumOfLines(),
                ranking.sumOfLinesUsd(),
                !ranking.provenance().periods().isEmpty(),
                ranking.lines(),
                bases,
                ranking.goods().stream()
                        .map(goods -> line(goods, months.getOrDefault(goods.code(), List.of())))
                        .toList(),
                "tidewaiter " + totalRows(ranking));
    }

    /** The command for the whole flow is that of any of its goods without the code. */
    private String totalRows(Ranking ranking) {
        String asOf = question.source().asOf() == null
                ? ""
                : " --as-of " + question.source().asOf();
        return "rows --reporter " + subject.reporter().shortCode() + " --partner "
                + subject.partner().shortCode() + " --flow " + ranking.flow().word() + " --period " + subject.period()
                + " --dataset " + ranking.provenance().dataset() + asOf;
    }

    private FlowFacts.GoodsLine line(RankedGoods goods, List<MonthsOfGoods.Point> months) {
        List<FlowFacts.ChangeFacts> changes = goods.changes().stream()
                .map(change -> new FlowFacts.ChangeFacts(
                        change.baselineYear(),
                        change.base(),
                        change.baseState(),
                        change.baseRank(),
                        change.rankChange(),
                        change.percent(),
                        change.ratio(),
                        change.lowBase()))
                .toList();
        return new FlowFacts.GoodsLine(
                goods.rank(),
                goods.code(),
                names.of(goods.code(), goods.name()),
                names.isParent(goods.code(), goods.name()),
                goods.value(),
                goods.valueUsd(),
                goods.netWeightKg(),
                goods.sharePercent(),
                changes,
                law.facts(goods.verdict()),
                months.stream()
                        .map(point -> new MonthlySeries.Point(point.period(), point.state(), point.value()))
                        .toList(),
                "tidewaiter " + goods.rows());
    }

    private List<TurnFacts> turns(List<Ranking> rankings, Turn.Kind kind) {
        if (subject.baselineYears().isEmpty()) {
            return List.of();
        }
        int year = subject.baselineYears().getFirst();
        List<TurnFacts> turns = new ArrayList<>();
        for (Ranking ranking : rankings) {
            for (Turn turn : ranking.listTurns(kind, year)) {
                turns.add(new TurnFacts(
                        ranking.flow(),
                        year,
                        turn.code(),
                        names.of(turn.code(), turn.name()),
                        turn.value(),
                        turn.valueUsd(),
                        turn.zeroState(),
                        turn.lastBefore(),
                        turn.historyFrom(),
                        turn.editionNote(),
                        law.facts(turn.verdict()),
                        "tidewaiter " + turn.rows()));
            }
        }
        turns.sort(REACHED_FIRST);
        return turns;
    }

    private List<MonthlySeries> multiples(Slice slice, List<TurnFacts> fresh) {
        if (fresh.isEmpty()) {
            return List.of();
        }
        PeriodRange shown = new PeriodRange(
                question.period()
                        .from()
                        .plusYears(-question.yearsBackTo(fresh.getFirst().year())),
                question.period().to());
        Slice longer = slice.over(shown);
        List<MonthlySeries> multiples = new ArrayList<>();
        for (TurnFacts turn : fresh.subList(0, Math.min(MULTIPLES, fresh.size()))) {
            GoodsSeries series = SeriesAnalysis.of(longer, turn.flow(), turn.code());
            List<MonthlySeries.Point> points = series.points().stream()
                    .filter(point -> !point.period().isJoint()) // its months stand in the picture as not known
                    .map(point -> new MonthlySeries.Point(point.period(), point.state(), point.value()))
                    .toList();
            multiples.add(new MonthlySeries(
                    turn.flow(), turn.code(), turn.name(), turn.law().answer(), points));
        }
        return multiples;
    }

    private static List<LawChange> lawChanges(List<ScreenedLine> lines, List<MonthlySeries> multiples) {
        if (multiples.isEmpty()) {
            return List.of();
        }
        LocalDate first = multiples.getFirst().points().getFirst().period().start();
        Map<LocalDate, LawChange> changes = new TreeMap<>();
        for (ScreenedLine line : lines) {
            for (MeasureHit hit : line.measures()) {
                if (!hit.validFrom().isBefore(first)) {
                    changes.putIfAbsent(hit.validFrom(), new LawChange(hit.validFrom(), hit.act(), true));
                }
                LocalDate last = hit.validTo();
                if (last != null && !last.isBefore(first)) {
                    changes.putIfAbsent(last, new LawChange(last, hit.act(), false));
                }
            }
        }
        return List.copyOf(changes.values());
    }

    private Sourcing sourcing(List<Ranking> rankings) {
        Map<String, Sourcing.ReleaseUsed> releases = new LinkedHashMap<>();
        Set<Period> used = new TreeSet<>();
        Set<Period> missing = new TreeSet<>();
        Set<Period> held = new TreeSet<>();
        Set<Period> compared = new TreeSet<>();
        Set<String> aside = new TreeSet<>();
        Set<String> notes = new LinkedHashSet<>();
        Map<String, Sourcing.RateUsed> rates = new LinkedHashMap<>();
        boolean illustrative = false;
        for (Ranking ranking : rankings) {
            Provenance provenance = ranking.provenance();
            illustrative |= provenance.illustrative();
            provenance
                    .releases()
                    .forEach(release -> releases.putIfAbsent(
                            release.id(),
                            new Sourcing.ReleaseUsed(
                                    release.id(),
                                    release.title(),
                                    release.publisher(),
                                    release.published(),
                                    release.illustrative())));
            aside.addAll(provenance.datasetsLeftAside());
            notes.addAll(provenance.notes());
            missing.addAll(provenance.periodsNotPublished());
            provenance.periods().forEach(period -> held.addAll(List.of(period.first(), period.last())));
            ranking.bases()
                    .forEach(basis -> basis.periodsUsed().forEach(period -> {
                        int back =
                                basis.baselineYear() - subject.period().from().year();
                        for (Period each : List.of(period, period.first(), period.last())) {
                            compared.add(each);
                            compared.add(each.plusYears(back));
                            each.joint().ifPresent(joint -> compared.add(joint.plusYears(back)));
                        }
                    }));
        }
        subject.period().listPeriods().stream()
                .filter(period -> !missing.contains(period) && held.contains(period))
                .forEach(used::add);
        compared.addAll(used);
        rankings.stream()
                .flatMap(ranking -> ranking.provenance().rates().stream())
                .filter(rate -> compared.contains(rate.period()))
                .forEach(rate -> rates.putIfAbsent(
                        rate.currency() + rate.period(),
                        new Sourcing.RateUsed(rate.currency(), rate.period(), rate.unitsPerUsd(), rate.source())));
        Provenance first = rankings.getFirst().provenance();
        return new Sourcing(
                first.dataset(),
                List.copyOf(aside),
                List.copyOf(releases.values()),
                List.copyOf(used),
                List.copyOf(missing),
                first.asOf() == null
                        ? null
                        : Objects.requireNonNull(first.asOf()).day(),
                first.ruleBooks(),
                illustrative,
                List.copyOf(rates.values()),
                List.copyOf(notes));
    }

    static BigDecimal orZero(@org.jspecify.annotations.Nullable BigDecimal value) {
        return value == null ? BigDecimal.ZERO : value;
    }
}
