package org.tidewaiter.brief;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.analysis.CellState;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.trade.Language;
import org.tidewaiter.trade.Period;
import org.tidewaiter.trade.PeriodRange;

/** Invented imports and exports with their largest goods. */
final class InventedFlows {
    private final Language language;

    InventedFlows(Language language) {
        this.language = language;
    }

    FlowFacts imports() {
        return new FlowFacts(
                Flow.IMPORT,
                InventedFacts.money(1_684_000_000),
                InventedFacts.money(239_000_000),
                true,
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
                                InventedLaw.notCovered(false)),
                        line(
                                2,
                                "720221",
                                "ferrosilicon, over 55 % silicon",
                                181_530_000,
                                "10.8",
                                176_300_000,
                                118_200_000,
                                InventedLaw.disputed(181_530_000)),
                        line(
                                3,
                                "261100",
                                "tungsten ores and concentrates",
                                151_920_000,
                                "9.0",
                                193_400_000,
                                0,
                                InventedLaw.notCovered(true))),
                "tidewaiter rows --reporter CN --partner KP --flow import --period 2023-01..2023-10");
    }

    FlowFacts exports() {
        return new FlowFacts(
                Flow.EXPORT,
                InventedFacts.money(11_200_000_000L),
                InventedFacts.money(1_590_000_000),
                true,
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
                                InventedLaw.notCovered(false)),
                        line(
                                2,
                                "842952",
                                "excavators with a revolving superstructure",
                                6_130_000,
                                "0.1",
                                0,
                                11_000_000,
                                InventedLaw.inScope(6_130_000))),
                "tidewaiter rows --reporter CN --partner KP --flow export --period 2023-01..2023-10");
    }

    private FlowFacts.GoodsLine line(
            int rank, String code, String name, long value, String share, long before, long normal, LawFacts law) {
        return new FlowFacts.GoodsLine(
                rank,
                code,
                InventedNames.of(language, code, name),
                false,
                InventedFacts.money(value),
                InventedFacts.money(value / 7),
                InventedFacts.money(value / 10),
                new BigDecimal(share),
                List.of(change(2022, value, before, 3), change(2019, value, normal, null)),
                law,
                months(InventedFacts.money(value), before > 0),
                "tidewaiter rows --reporter CN --partner KP --goods " + code);
    }

    /** A rising line from January 2022, July 2022 not published. */
    static List<MonthlySeries.Point> months(BigDecimal value, boolean early) {
        List<MonthlySeries.Point> points = new ArrayList<>();
        for (Period period : PeriodRange.parse("2022-01..2023-10").listPeriods()) {
            int month = period.start().getMonthValue();
            CellState state = period.year() == 2023 || (early && month != 7)
                    ? CellState.REPORTED
                    : month == 7 ? CellState.NOT_PUBLISHED : CellState.REPORTED_ZERO;
            BigDecimal each = value.multiply(BigDecimal.valueOf(month))
                    .divide(BigDecimal.valueOf(55), 3, java.math.RoundingMode.HALF_UP); // 1 + ... + 10
            points.add(new MonthlySeries.Point(period, state, state == CellState.REPORTED ? each : null));
        }
        return points;
    }

    private static FlowFacts.ChangeFacts change(int year, long value, long base, @Nullable Integer rank) {
        if (base == 0) {
            return new FlowFacts.ChangeFacts(
                    year, BigDecimal.ZERO, CellState.REPORTED_ZERO, null, null, null, null, false);
        }
        BigDecimal ratio = new BigDecimal(value).divide(new BigDecimal(base), 4, java.math.RoundingMode.HALF_UP);
        return new FlowFacts.ChangeFacts(
                year,
                InventedFacts.money(base),
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
                        InventedFacts.PERIOD.plusYears(-1).listPeriods(),
                        List.of(),
                        BigDecimal.TEN,
                        InventedFacts.money(before),
                        new BigDecimal(times)),
                new FlowFacts.BaseYear(
                        2019,
                        InventedFacts.PERIOD.plusYears(-4).listPeriods(),
                        List.of(),
                        BigDecimal.TEN,
                        InventedFacts.money(normal),
                        new BigDecimal(timesNormal)));
    }
}
