package org.tidewaiter.cli;

import java.io.PrintWriter;
import java.util.List;
import org.tidewaiter.analysis.GoodsSeries;
import org.tidewaiter.answers.CsvTable;

/** Series as one table, a row for each period. */
final class SeriesCsv {
    private SeriesCsv() {}

    static void print(PrintWriter out, List<GoodsSeries> all) {
        CsvTable table = new CsvTable(
                "flow",
                "code",
                "name",
                "period",
                "state",
                "value",
                "currency",
                "value_usd",
                "net_weight_kg",
                "unit_value_usd_per_kg",
                "weight_estimated",
                "answer",
                "surely",
                "possibly",
                "measures",
                "dataset",
                "illustrative",
                "rows");
        for (GoodsSeries series : all) {
            for (GoodsSeries.Point point : series.points()) {
                LawCells law = LawCells.of(point.verdict());
                table.add(
                        series.flow().word(),
                        series.code(),
                        series.name().text(),
                        point.period(),
                        point.state().id(),
                        point.value(),
                        series.currency(),
                        point.valueUsd(),
                        point.netWeightKg(),
                        point.unitValueUsdPerKg(),
                        point.weightEstimated(),
                        law.answer(),
                        law.surely(),
                        law.possibly(),
                        law.measures(),
                        series.provenance().dataset(),
                        series.provenance().illustrative(),
                        point.rows());
            }
        }
        table.print(out);
    }
}
