package org.tidewaiter.cli;

import java.io.PrintWriter;
import java.util.List;
import org.tidewaiter.analysis.Basis;
import org.tidewaiter.analysis.Ranking;
import org.tidewaiter.analysis.Turn;

/** Prints what is new from zero and gone to zero, each with the kind of its zero. */
final class TurnText {
    private TurnText() {}

    static void print(PrintWriter out, Ranking ranking) {
        for (Basis basis : ranking.bases()) {
            for (Turn.Kind kind : Turn.Kind.values()) {
                print(out, ranking, basis.baselineYear(), kind);
            }
        }
    }

    private static void print(PrintWriter out, Ranking ranking, int year, Turn.Kind kind) {
        List<Turn> turns = ranking.listTurns(kind, year);
        boolean isNew = kind == Turn.Kind.NEW_FROM_ZERO;
        out.println((isNew ? "New from zero against " : "Gone to zero against ") + year + ", "
                + ranking.flow().word() + "s: " + (turns.isEmpty() ? "none" : turns.size() + " lines"));
        if (turns.isEmpty()) {
            out.println();
            return;
        }
        TextTable table = new TextTable("code", "goods", ">" + ranking.currency(), "zero", "before", "law", "remark");
        for (Turn turn : turns) {
            table.add(
                    turn.code(),
                    RankingText.name(turn.name()),
                    Amounts.amount(turn.value()),
                    turn.zeroState().words(),
                    before(turn),
                    VerdictText.of(turn.verdict()),
                    turn.editionNote());
        }
        table.print(out);
        out.println();
    }

    private static String before(Turn turn) {
        if (turn.kind() == Turn.Kind.GONE_TO_ZERO) {
            return "last " + (turn.lastBefore() == null ? Amounts.dash() : turn.lastBefore());
        }
        if (turn.lastBefore() != null) {
            return "first since " + turn.lastBefore();
        }
        return turn.historyFrom() == null ? Amounts.dash() : "first in the data, which start " + turn.historyFrom();
    }
}
