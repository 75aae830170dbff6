package org.tidewaiter.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tidewaiter.analysis.Basis;
import org.tidewaiter.analysis.Change;
import org.tidewaiter.analysis.GoodsName;
import org.tidewaiter.analysis.Question;
import org.tidewaiter.analysis.RankedGoods;
import org.tidewaiter.analysis.Ranking;
import org.tidewaiter.trade.Area;

/** Prints a ranking as a table with its head line, bases and provenance. */
final class RankingText {
    private static final int NAME_WIDTH = 44; // keeps the table within a wide terminal

    private RankingText() {}

    static void print(PrintWriter out, Question question, Ranking ranking) {
        ProvenanceText.printWarning(out, ranking.provenance());
        out.println(headline(question, ranking));
        out.println(totals(ranking));
        ranking.bases().forEach(basis -> out.println(basis(basis, ranking.currency())));
        out.println();
        table(ranking).print(out);
        if (ranking.goods().stream().anyMatch(RankedGoods::coarser)) {
            out.println("* published only at fewer digits than asked");
        }
        if (ranking.goods().stream().flatMap(goods -> goods.changes().stream()).anyMatch(Change::lowBase)) {
            out.println(
                    "low base: under 100\u2009000 USD, or under a quarter of the usual; the absolute change is shown alone");
        }
        ProvenanceText.print(out, ranking.provenance());
        out.println("Rows behind a number: add --json, or: tidewaiter "
                + ranking.goods().stream().findFirst().map(RankedGoods::rows).orElse("rows --help"));
        out.println();
    }

    private static String headline(Question question, Ranking ranking) {
        String reporter =
                Optional.ofNullable(question.reporter()).map(Area::nameEn).orElse("all reporters");
        String partner =
                Optional.ofNullable(question.partner()).map(Area::nameEn).orElse("all partners");
        return reporter + ", " + ranking.flow().word() + "s " + (ranking.flow().isInward() ? "from " : "to ") + partner
                + ", " + question.period() + ", " + ranking.currency() + ", " + ranking.level() + " digits";
    }

    private static String totals(Ranking ranking) {
        String sum = "Sum of " + ranking.lines() + " lines " + Amounts.amount(ranking.sumOfLines()) + " "
                + ranking.currency();
        BigDecimal published = ranking.publishedTotal();
        return sum
                + (published == null
                        ? "; the source prints no total"
                        : "; total printed by the source " + Amounts.amount(published) + " " + ranking.currency());
    }

    private static String basis(Basis basis, String currency) {
        if (basis.value() == null || basis.base() == null) {
            return "Against " + basis.baselineYear()
                    + ": no period is published in both years, so nothing is compared.";
        }
        BigDecimal ratio = basis.ratio();
        String times =
                ratio == null ? "" : ", \u00d7" + Amounts.number(ratio.setScale(2, java.math.RoundingMode.HALF_EVEN));
        return "Against " + basis.baselineYear() + ": " + Amounts.amount(basis.value()) + " to "
                + Amounts.amount(basis.base()) + " " + currency + times + ", over "
                + ProvenanceText.span(basis.periodsUsed())
                + (basis.isWhole()
                        ? ""
                        : "; left out because one side has no figure of its own for them: "
                                + ProvenanceText.span(basis.periodsLeftOut()));
    }

    private static TextTable table(Ranking ranking) {
        List<String> heads = new ArrayList<>(List.of(">#", "code", "goods", ">value", ">share"));
        ranking.bases().forEach(basis -> {
            heads.add(">" + basis.baselineYear());
            heads.add(">change");
            heads.add(">rank");
        });
        heads.add("law");
        TextTable table = new TextTable(heads.toArray(new String[0]));
        for (RankedGoods goods : ranking.goods()) {
            List<Object> cells = new ArrayList<>(List.of(
                    goods.rank(),
                    goods.code() + (goods.coarser() ? "*" : ""),
                    name(goods.name()),
                    Amounts.amount(goods.value(), goods.state()),
                    Amounts.percent(goods.sharePercent())));
            for (Change change : goods.changes()) {
                cells.add(Amounts.amount(change.base(), change.baseState()));
                cells.add(
                        change.lowBase()
                                ? Amounts.difference(change.difference()) + " low base"
                                : Amounts.change(change.percent(), change.ratio()));
                cells.add(rank(change));
            }
            cells.add(VerdictText.of(goods.verdict()));
            table.add(cells.toArray());
        }
        return table;
    }

    private static String rank(Change change) {
        Integer before = change.baseRank();
        Integer moved = change.rankChange();
        if (before == null || moved == null) {
            return Amounts.dash();
        }
        String arrow = moved > 0 ? " \u2191" + moved : moved < 0 ? " \u2193" + -moved : " =";
        return before + arrow;
    }

    /** The name, cut to the table, marked where it is not ours for exactly this code. */
    static String name(GoodsName name) {
        String mark = switch (name.origin()) {
            case OURS, NONE -> "";
            case DATA -> " [source]";
            case PARENT -> " [of the heading above]";
        };
        int room = NAME_WIDTH - mark.length();
        String text = name.text().length() > room ? name.text().substring(0, room - 1) + "\u2026" : name.text();
        return text + mark;
    }
}
