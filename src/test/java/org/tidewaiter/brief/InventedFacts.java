package org.tidewaiter.brief;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    private static final PeriodRange PERIOD = PeriodRange.parse("2023-01..2023-10");
    private static final LawFacts.Cited PARAGRAPH_7 = new LawFacts.Cited("S/RES/2397 (2017)", "7", "certain", "text");
    private static final LawFacts.Cited PARAGRAPH_8 = new LawFacts.Cited("S/RES/2371 (2017)", "8", "disputed", "panel");
    private static final Map<String, String> KOREAN = Map.of(
            "670420",
            "사람 머리카락으로 만든 가발",
            "720221",
            "페로실리콘",
            "261100",
            "텅스텐광",
            "842952",
            "굴착기",
            "870323",
            "승용차",
            "100630",
            "쌀",
            "910811",
            "손목시계 무브먼트");

    private final Language language;

    private InventedFacts(Language language) {
        this.language = language;
    }

    static BriefFacts english() {
        return new InventedFacts(Language.ENGLISH).facts();
    }

    static BriefFacts korean() {
        return new InventedFacts(Language.KOREAN).facts();
    }

    private BriefFacts facts() {
        List<TurnFacts> fresh = new ArrayList<>();
        List<MonthlySeries> multiples = new ArrayList<>();
        fresh.add(turn(
                Flow.EXPORT,
                "842952",
                "excavators with a revolving superstructure",
                6_130_000,
                inScope(6_130_000),
                Period.parse("2019-11")));
        fresh.add(turn(Flow.EXPORT, "870323", "cars, 1500 to 3000 cc", 340_000, inScope(340_000), null));
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
                List.of(imports(), exports()),
                scope(),
                fresh,
                List.of(turn(Flow.IMPORT, "910811", "watch movements", 4_200_000, notCovered(false), null)),
                multiples,
                List.of(new LawChange(LocalDate.of(2023, 3, 1), "S/RES/0000", true)),
                List.of(timeline()),
                minerals(),
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

    private FlowFacts imports() {
        return new FlowFacts(
                Flow.IMPORT,
                money(1_684_000_000),
                money(239_000_000),
                270,
                bases(801_900_000, "2.1", 1_871_000_000, "0.9"),
                List.of(
                        line(
                                1,
                                "670420",
                                "wigs and beards of human hair",
                                905_300_000,
                                "53.8",
                                74_900_000,
                                198_400_000,
                                notCovered(false)),
                        line(
                                2,
                                "720221",
                                "ferrosilicon, over 55 % silicon",
                                181_530_000,
                                "10.8",
                                176_300_000,
                                118_200_000,
                                disputed(181_530_000)),
                        line(
                                3,
                                "261100",
                                "tungsten ores and concentrates",
                                151_920_000,
                                "9.0",
                                193_400_000,
                                0,
                                notCovered(true))),
                "tidewaiter rows --reporter CN --partner KP --flow import --period 2023-01..2023-10");
    }

    private FlowFacts exports() {
        return new FlowFacts(
                Flow.EXPORT,
                money(11_200_000_000L),
                money(1_590_000_000),
                1_050,
                bases(4_000_000_000L, "2.8", 12_000_000_000L, "0.93"),
                List.of(
                        line(
                                1,
                                "100630",
                                "rice, milled <polished> & glazed",
                                640_000_000,
                                "5.7",
                                120_000_000,
                                90_000_000,
                                notCovered(false)),
                        line(
                                2,
                                "842952",
                                "excavators with a revolving superstructure",
                                6_130_000,
                                "0.1",
                                0,
                                11_000_000,
                                inScope(6_130_000))),
                "tidewaiter rows --reporter CN --partner KP --flow export --period 2023-01..2023-10");
    }

    private FlowFacts.GoodsLine line(
            int rank, String code, String name, long value, String share, long before, long normal, LawFacts law) {
        return new FlowFacts.GoodsLine(
                rank,
                code,
                name(code, name),
                false,
                money(value),
                money(value / 7),
                money(value / 10),
                new BigDecimal(share),
                List.of(change(2022, value, before, 3), change(2019, value, normal, null)),
                law,
                "tidewaiter rows --reporter CN --partner KP --goods " + code);
    }

    private static FlowFacts.ChangeFacts change(int year, long value, long base, @Nullable Integer rank) {
        if (base == 0) {
            return new FlowFacts.ChangeFacts(
                    year, BigDecimal.ZERO, CellState.REPORTED_ZERO, null, null, null, null, false);
        }
        BigDecimal ratio = new BigDecimal(value).divide(new BigDecimal(base), 4, java.math.RoundingMode.HALF_UP);
        return new FlowFacts.ChangeFacts(
                year,
                money(base),
                CellState.REPORTED,
                rank,
                rank == null ? null : 1,
                ratio.subtract(BigDecimal.ONE).movePointRight(2),
                ratio,
                false);
    }

    private static List<FlowFacts.BaseYear> bases(long before, String times, long normal, String timesNormal) {
        return List.of(
                new FlowFacts.BaseYear(
                        2022,
                        PERIOD.plusYears(-1).listPeriods(),
                        List.of(),
                        BigDecimal.TEN,
                        money(before),
                        new BigDecimal(times)),
                new FlowFacts.BaseYear(
                        2019,
                        PERIOD.plusYears(-4).listPeriods(),
                        List.of(),
                        BigDecimal.TEN,
                        money(normal),
                        new BigDecimal(timesNormal)));
    }

    private ScopeFacts scope() {
        ScopeFacts.ScopedGoods ferrosilicon = new ScopeFacts.ScopedGoods(
                Flow.IMPORT,
                "720221",
                name("720221", "ferrosilicon, over 55 % silicon"),
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
                                List.of(measure(PARAGRAPH_8))),
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
                                        name("842952", "excavators"),
                                        Answer.IN_SCOPE,
                                        money(6_130_000),
                                        money(6_130_000),
                                        money(870_000),
                                        "")),
                                3,
                                List.of(measure(PARAGRAPH_7)))));
    }

    private static LawFacts.MeasureFacts measure(LawFacts.Cited cited) {
        return new LawFacts.MeasureFacts(
                "invented-" + cited.paragraph(),
                cited.act(),
                cited.paragraph(),
                false,
                "goods",
                "States must not trade these goods.",
                cited.basis(),
                "an invented reading",
                cited.certainty(),
                LocalDate.of(2017, 12, 22),
                null,
                "Our reading stands apart from the text.",
                List.of(
                        new LawFacts.ConditionFacts("derogation", "The Committee may allow single cases.", false, true),
                        new LawFacts.ConditionFacts("wind-down", "Older contracts had thirty days.", true, false)),
                "https://undocs.org/S/RES/2397(2017)");
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
                                name("720221", "ferrosilicon, over 55 % silicon"),
                                money(181_530_000),
                                new BigDecimal("10.8"),
                                disputed(181_530_000)),
                        new BasketFacts.Member(
                                "261100",
                                name("261100", "tungsten ores and concentrates"),
                                money(151_920_000),
                                new BigDecimal("9.0"),
                                notCovered(true))));
    }

    private TurnFacts turn(Flow flow, String code, String name, long value, LawFacts law, @Nullable Period lastBefore) {
        return new TurnFacts(
                flow,
                2022,
                code,
                name(code, name),
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
        List<MonthlySeries.Point> points = new ArrayList<>();
        for (Period period : PeriodRange.parse("2022-01..2023-10").listPeriods()) {
            int month = period.start().getMonthValue();
            CellState state = period.year() == 2022
                    ? month == 7 ? CellState.NOT_PUBLISHED : CellState.REPORTED_ZERO
                    : CellState.REPORTED;
            BigDecimal value = state == CellState.REPORTED
                    ? turn.value()
                            .multiply(BigDecimal.valueOf(month))
                            .divide(BigDecimal.valueOf(55), 3, java.math.RoundingMode.HALF_UP)
                    : null;
            points.add(new MonthlySeries.Point(period, state, value));
        }
        return new MonthlySeries(
                turn.flow(), turn.code(), turn.name(), turn.law().answer(), points);
    }

    private List<GoodsRows> rows() {
        List<GoodsRows> all = new ArrayList<>();
        for (FlowFacts flow : List.of(imports(), exports())) {
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
                            row++));
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

    private String name(String code, String english) {
        return language == Language.KOREAN ? KOREAN.getOrDefault(code, english) : english;
    }

    private static LawFacts inScope(long value) {
        return new LawFacts(Answer.IN_SCOPE, false, false, money(value), money(value), List.of(PARAGRAPH_7), List.of());
    }

    private static LawFacts disputed(long value) {
        return new LawFacts(
                Answer.UNDETERMINED,
                false,
                false,
                BigDecimal.ZERO,
                money(value),
                List.of(PARAGRAPH_8),
                List.of("The paragraph says iron; the Panel counted chapter 72."));
    }

    private static LawFacts notCovered(boolean notable) {
        return new LawFacts(
                Answer.OUT_OF_SCOPE,
                false,
                notable,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                List.of(),
                List.of(
                        notable
                                ? "No paragraph names these goods, though many believe so."
                                : "No measure reaches it."));
    }

    private static BigDecimal money(long value) {
        return BigDecimal.valueOf(value);
    }
}
