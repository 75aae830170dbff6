package org.tidewaiter.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Map;
import org.tidewaiter.consignment.Candidate;
import org.tidewaiter.consignment.Flag;
import org.tidewaiter.consignment.Flagged;
import org.tidewaiter.consignment.Header;
import org.tidewaiter.consignment.ResultSink;
import org.tidewaiter.consignment.Row;
import org.tidewaiter.consignment.RowResult;
import org.tidewaiter.consignment.State;
import org.tidewaiter.consignment.Summary;

/** Prints the first rows of a file for a person, and what became of all of them. */
final class ConsignmentText implements ResultSink {
    private static final int SHOWN = 40; // rows; for more there is --out

    private final PrintWriter out;
    private final boolean withRows;
    private long seen;

    ConsignmentText(PrintWriter out, boolean withRows) {
        this.out = out;
        this.withRows = withRows;
    }

    @Override
    public void keep(Row row) {
        // a row without content has no answer
    }

    @Override
    public void header(Row row, Header header, int width) {
        // the columns are named row by row
    }

    @Override
    public void row(Row row, RowResult result) {
        if (!withRows || ++seen > SHOWN) {
            return;
        }
        LocalDate on = result.on();
        out.println("line " + result.row() + "  " + result.from() + " to " + result.to() + "  " + result.goods()
                + (on == null ? "" : "  " + on) + "  " + result.state().words()
                + (result.value() == null
                        ? ""
                        : ("  " + result.value().currency()).stripTrailing() + " "
                                + result.value().value().toPlainString()));
        String error = result.error();
        out.println("    " + (error == null ? String.join(" ", result.reasons()) : error));
        for (Candidate candidate : result.candidates()) {
            out.println("      " + candidate.hs() + "  " + candidate.answer().words() + "  " + candidate.label());
        }
        for (Flagged flagged : result.flags()) {
            out.println("    ? " + flagged.flag().code() + ": " + flagged.says());
        }
    }

    void summary(Summary summary) {
        if (withRows) {
            if (seen > SHOWN) {
                out.println("and " + (seen - SHOWN) + " more rows; --out FILE writes all of them.");
            }
            out.println();
        }
        out.println("rows: " + summary.rows()
                + (summary.blank() == 0 ? "" : " (and " + summary.blank() + " without content)"));
        for (State state : State.values()) {
            boolean law = state == State.IN_SCOPE || state == State.UNDETERMINED || state == State.OUT_OF_SCOPE;
            if (law || summary.count(state) > 0) {
                out.println(state.words() + ": " + summary.count(state));
            }
        }
        if (summary.outOfScopeWithQuestion() > 0) {
            out.println("Of the rows out of scope, " + summary.outOfScopeWithQuestion()
                    + " carry a question whose answer could change that.");
        }
        for (Summary.Sums sums : summary.values()) {
            String currency = sums.currency().isEmpty() ? "" : sums.currency() + " ";
            out.println("value in scope: " + currency + sums.surely().toPlainString() + " surely, "
                    + sums.possibly().toPlainString() + " possibly"
                    + (sums.withoutAnswer().signum() == 0
                            ? ""
                            : "; " + sums.withoutAnswer().toPlainString() + " in rows without an answer"));
        }
        if (!summary.flags().isEmpty()) {
            out.println();
            out.println("To ask:");
            for (Map.Entry<Flag, Long> flag : summary.flags().entrySet()) {
                out.println("  " + flag.getValue() + "  " + flag.getKey().code() + "  "
                        + flag.getKey().meaning());
            }
        }
        notes(summary);
    }

    private void notes(Summary summary) {
        out.println();
        summary.notes().forEach(out::println);
        if (summary.formulaLike() > 0) {
            out.println(summary.formulaLike()
                    + " cells of the file begin like a formula. An .xlsx copy holds them as text; a"
                    + " .csv copy holds them as they were.");
        }
        out.println("Held against " + summary.law()
                + ". Codes without an edition are read in the one in force on their day.");
    }

    @Override
    public void close() {
        out.flush();
    }
}
