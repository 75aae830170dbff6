package org.tidewaiter.cli;

import java.io.PrintWriter;
import org.tidewaiter.analysis.ScreenedLine;
import org.tidewaiter.analysis.Screening;
import org.tidewaiter.answers.CsvTable;

/** Every screened line as a row of one table. */
final class ScreeningCsv {
    private ScreeningCsv() {}

    static void print(PrintWriter out, Screening screening) {
        CsvTable table = new CsvTable(
                "period",
                "reporter",
                "partner",
                "flow",
                "from",
                "to",
                "code",
                "hs_edition",
                "name",
                "value",
                "currency",
                "value_usd",
                "answer",
                "surely_usd",
                "possibly_usd",
                "measures",
                "reasons",
                "dataset",
                "illustrative",
                "rows");
        for (ScreenedLine line : screening.lines()) {
            table.add(
                    line.period(),
                    line.reporter().shortCode(),
                    line.partner().shortCode(),
                    line.flow().word(),
                    line.from().shortCode(),
                    line.to().shortCode(),
                    line.hs(),
                    line.edition(),
                    line.name().text(),
                    line.value(),
                    screening.currency(),
                    line.valueUsd(),
                    line.answer().code(),
                    line.interval().surelyUsd(),
                    line.interval().possiblyUsd(),
                    LawCells.cite(line.answer(), line.measures()),
                    String.join(" ", line.reasons()),
                    screening.provenance().dataset(),
                    screening.provenance().illustrative(),
                    line.rows());
        }
        table.print(out);
    }
}
