package org.tidewaiter.brief;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.analysis.CellState;
import org.tidewaiter.law.Answer;
import org.tidewaiter.law.LawState;
import org.tidewaiter.trade.Areas;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.trade.Language;
import org.tidewaiter.trade.Period;
import org.tidewaiter.trade.PeriodRange;

/** A small invented set of facts that meets every part of the brief: all three answers, gaps, new and gone lines. */
final class InventedFacts {
    private static final String RELEASE = "cn-customs-0123456789abcdef";
    static final PeriodRange PERIOD = PeriodRange.parse("2023-01..2023-10");

    private final Language language;
    private final InventedFlows flows;

    private InventedFacts(Language language) {
        this.language = language;
        this.flows = new InventedFlows(language);
    }

    static BriefFacts english() {
        return new InventedFacts(Language.ENGLISH).facts();
    }

    static BriefFacts korean() {
        return new InventedFacts(Language.KOREAN).facts();
    }

    static BriefFacts in(Language language) {
        return new InventedFacts(language).facts();
    }

    private BriefFacts facts() {
        List<TurnFacts> fresh = new ArrayList<>();
        List<MonthlySeries> multiples = new ArrayList<>();
        fresh.add(turn(
                Flow.EXPORT,
                "842952",
                "excavators with a revolving superstructure",
                6_130_000,
                InventedLaw.inScope(6_130_000),
                Period.parse("2019-11")));
        fresh.add(turn(Flow.EXPORT, "870323", "cars, 1500 to 3000 cc", 340_000, InventedLaw.inScope(340_000), null));
        for (TurnFacts turn : fresh) {
            multiples.add(series(turn));
        }
        return new BriefFacts(
                new Subject(
                        Areas.packed().parse("CN"),
                        Areas.packed().parse("KP"),
                        PERIOD,
                        "CNY",
                        6,
                        List.of(2022, 2019),
                        language),
                sourcing(),
                List.of(flows.imports(), flows.exports()),
                scope(),
                List.of(InventedCaps.oil()),
                fresh,
                List.of(turn(Flow.IMPORT, "910811", "watch movements", 4_200_000, InventedLaw.notCovered(false), null)),
                multiples,
                List.of(new LawChange(LocalDate.of(2023, 3, 1), "S/RES/0000", true)),
                List.of(timeline()),
                minerals(),
                InventedFindings.facts(),
                InventedArticles.facts(),
                rows(),
                "tidewaiter brief --reporter CN --partner KP --period 2023-01..2023-10 --as-of 2023-11-20");
    }

    private static GoodsTimeline timeline() {
        LocalDate begin = LocalDate.of(2017, 8, 5);
        LocalDate closes = LocalDate.of(2017, 9, 4);
        return new GoodsTimeline(
                Flow.IMPORT,
                "invented good",
                List.of("720221", "720229"),
                List.of(
                        new GoodsTimeline.Span(
                                null, begin.minusDays(1), LawState.FREE, Answer.OUT_OF_SCOPE, null, null),
                        new GoodsTimeline.Span(
                                begin, closes, LawState.EXCEPTION_OPEN, Answer.UNDETERMINED, "S/RES/0000 (2017)", "8"),
                        new GoodsTimeline.Span(
                                closes.plusDays(1), null, LawState.BANNED, Answer.IN_SCOPE, "S/RES/0000 (2017)", "8")));
    }

    private ScopeFacts scope() {
        ScopeFacts.ScopedGoods ferrosilicon = new ScopeFacts.ScopedGoods(
                Flow.IMPORT,
                "720221",
                InventedNames.of(language, "720221", "ferrosilicon, over 55 % silicon"),
                Answer.UNDETERMINED,
                BigDecimal.ZERO,
                money(181_530_000),
                money(25_700_000),
                "The paragraph says iron; the Panel counted chapter 72.");
        return new ScopeFacts(
                money(6_470_000),
                money(188_000_000),
                money(917_000),
                money(26_600_000),
                List.of(new ScopeFacts.Tally(Flow.EXPORT, Answer.IN_SCOPE, 7, money(6_470_000), money(917_000))),
                List.of(ferrosilicon),
                List.of(
                        new ScopeFacts.ParagraphFacts(
                                "S/RES/2371 (2017)",
                                "8",
                                Flow.IMPORT,
                                10,
                                BigDecimal.ZERO,
                                money(181_530_000),
                                BigDecimal.ZERO,
                                money(25_700_000),
                                List.of(ferrosilicon),
                                0,
                                List.of(InventedLaw.measure(InventedLaw.PARAGRAPH_8))),
                        new ScopeFacts.ParagraphFacts(
                                "S/RES/2397 (2017)",
                                "7",
                                Flow.EXPORT,
                                7,
                                money(6_470_000),
                                money(6_470_000),
                                money(917_000),
                                money(917_000),
                                List.of(new ScopeFacts.ScopedGoods(
                                        Flow.EXPORT,
                                        "842952",
                                        InventedNames.of(language, "842952", "excavators"),
                                        Answer.IN_SCOPE,
                                        money(6_130_000),
                                        money(6_130_000),
                                        money(870_000),
                                        "")),
                                3,
                                List.of(InventedLaw.measure(InventedLaw.PARAGRAPH_7)))));
    }

    private BasketFacts minerals() {
        return new BasketFacts(
                "critical-minerals",
                "critical minerals",
                "An invented list.",
                Flow.IMPORT,
                money(333_450_000),
                new BigDecimal("19.8"),
                2,
                List.of(
                        new BasketFacts.Member(
                                "720221",
                                InventedNames.of(language, "720221", "ferrosilicon, over 55 % silicon"),
                                money(181_530_000),
                                new BigDecimal("10.8"),
                                InventedLaw.disputed(181_530_000)),
                        new BasketFacts.Member(
                                "261100",
                                InventedNames.of(language, "261100", "tungsten ores and concentrates"),
                                money(151_920_000),
                                new BigDecimal("9.0"),
                                InventedLaw.notCovered(true))));
    }

    private TurnFacts turn(Flow flow, String code, String name, long value, LawFacts law, @Nullable Period lastBefore) {
        return new TurnFacts(
                flow,
                2022,
                code,
                InventedNames.of(language, code, name),
                money(value),
                money(value / 7),
                CellState.REPORTED_ZERO,
                lastBefore,
                Period.parse("2019-01"),
                "",
                law,
                "tidewaiter rows --reporter CN --partner KP --goods " + code);
    }

    private static MonthlySeries series(TurnFacts turn) {
        return new MonthlySeries(
                turn.flow(), turn.code(), turn.name(), turn.law().answer(), InventedFlows.months(turn.value(), false));
    }

    private List<GoodsRows> rows() {
        List<GoodsRows> all = new ArrayList<>();
        for (FlowFacts flow : List.of(flows.imports(), flows.exports())) {
            for (FlowFacts.GoodsLine good : flow.top()) {
                List<GoodsRows.RowFacts> rows = new ArrayList<>();
                long row = 1;
                for (Period period : PERIOD.listPeriods()) {
                    rows.add(new GoodsRows.RowFacts(
                            period,
                            good.code() + "00",
                            Objects.requireNonNull(good.value()).divide(BigDecimal.TEN),
                            "CNY",
                            Objects.requireNonNull(good.valueUsd()).divide(BigDecimal.TEN),
                            BigDecimal.valueOf(1234.5),
                            RELEASE,
                            row,
                            "invented-" + flow.flow().word() + ".csv",
                            row + 1)); // below the header
                    row++;
                }
                all.add(new GoodsRows(flow.flow(), good.code(), good.name(), good.law(), rows, 2, good.rowsCommand()));
            }
        }
        return all;
    }

    private static Sourcing sourcing() {
        return new Sourcing(
                "cn-customs",
                List.of("un-comtrade"),
                List.of(new Sourcing.ReleaseUsed(
                        RELEASE, "Invented figures", "Nobody's customs", LocalDate.of(2023, 11, 20), true)),
                PERIOD.listPeriods(),
                List.of(),
                LocalDate.of(2023, 11, 20),
                "2026-11-23",
                true,
                List.of(new Sourcing.RateUsed("CNY", Period.parse("2023-01"), new BigDecimal("6.7904"), "invented")),
                List.of("One invented note."));
    }

    static BigDecimal money(long value) {
        return BigDecimal.valueOf(value);
    }
}
