package org.tidewaiter.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.analysis.GoodsSeries;

/** Prints a series with one line per period. */
final class SeriesText {
    private static final int SIGNIFICANT = 2; // decimals of a unit value

    private SeriesText() {}

    static void print(PrintWriter out, GoodsSeries series) {
        ProvenanceText.printWarning(out, series.provenance());
        out.println((series.code().isEmpty() ? "" : series.code() + ", ")
                + series.name().text() + ", " + series.flow().word() + "s, " + series.currency());
        out.println();
        TextTable table = new TextTable("period", ">value", ">tonnes", ">USD/kg", "law");
        for (GoodsSeries.Point point : series.points()) {
            table.add(
                    point.period(),
                    Amounts.amount(point.value(), point.state())
                            + (point.publishedWith() == null ? "" : " with " + point.publishedWith()),
                    tonnes(point.netWeightKg()) + (point.weightEstimated() ? " est." : ""),
                    decimals(point.unitValueUsdPerKg()),
                    VerdictText.of(point.verdict()));
        }
        table.print(out);
        ProvenanceText.print(out, series.provenance());
        out.println();
    }

    private static String tonnes(@Nullable BigDecimal kilograms) {
        return kilograms == null
                ? Amounts.dash()
                : Amounts.number(kilograms.movePointLeft(3).setScale(1, RoundingMode.HALF_EVEN)); // kg to tonnes
    }

    private static String decimals(@Nullable BigDecimal value) {
        return value == null ? Amounts.dash() : Amounts.number(value.setScale(SIGNIFICANT, RoundingMode.HALF_EVEN));
    }
}
