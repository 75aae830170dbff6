package org.tidewaiter.cli;

import java.io.PrintWriter;
import org.tidewaiter.law.Condition;
import org.tidewaiter.law.GoodsScope;
import org.tidewaiter.law.LegalAct;
import org.tidewaiter.law.Measure;
import org.tidewaiter.law.NotableGoods;
import org.tidewaiter.law.RuleBook;

/** Prints rules in plain words. */
final class RuleText {
    private RuleText() {}

    static void print(PrintWriter out, RuleBook book) {
        LegalAct act = book.act();
        out.println(act.number() + ": " + act.title());
        out.println("Adopted " + act.adopted() + " by " + act.authority() + ", regime " + act.regime() + ", record of "
                + act.version() + ". Text: " + act.url());
        for (Measure measure : book.measures()) {
            out.println();
            print(out, measure);
        }
        if (!book.notable().isEmpty()) {
            out.println();
            out.println("Often believed covered:");
        }
        for (NotableGoods goods : book.notable()) {
            out.println("  " + String.join(", ", goods.codes()) + " (" + goods.revision() + ", from " + goods.from()
                    + " to " + goods.to() + "): " + goods.says());
        }
    }

    static void print(PrintWriter out, Measure measure) {
        out.println(measure.id() + "  (" + measure.act().number()
                + (measure.paragraph().equals("-") ? "" : ", paragraph " + measure.paragraph())
                + (measure.paragraphVerified() ? "" : ", number not verified") + ")");
        out.println("  " + measure.says());
        GoodsScope goods = measure.goods();
        if (goods == null) {
            out.println("  No code describes the goods (" + measure.commodity() + "): listed, not screened.");
        } else {
            out.println("  Codes of " + goods.revision() + ": " + String.join(", ", goods.codes()) + " ("
                    + (goods.coverage().code().equals("whole") ? "all goods of them" : "only some goods of them") + ", "
                    + goods.certainty().code() + ", basis " + goods.basis().code() + ": " + goods.basisSource() + ")");
        }
        out.println("  From " + measure.from() + " to " + measure.to() + ". " + validity(measure));
        for (Condition condition : measure.conditions()) {
            out.println("  " + condition.type() + ": " + condition.says()
                    + (condition.verified() ? "" : " (not verified)")
                    + (condition.asks() == null ? "" : " " + condition.asks()));
        }
        if (measure.unverified() != null) {
            out.println("  Not verified: " + measure.unverified() + ".");
        }
        if (measure.interpretation() != null) {
            out.println("  Our reading: " + measure.interpretation());
        }
        out.println(
                "  Confidence " + measure.confidence().code() + ". Sources: " + String.join("; ", measure.sources()));
    }

    private static String validity(Measure measure) {
        Measure.Replacement replacement = measure.replacedBy();
        String replaced =
                replacement == null ? "" : " Replaced by " + replacement.measure() + " on " + replacement.on() + ".";
        if (measure.neverInForce()) {
            return "Never in force: it was to begin on " + measure.validFrom() + "." + replaced;
        }
        return "In force from " + measure.validFrom()
                + (measure.validTo() == null ? " on." : " to " + measure.validTo() + ", that day included.") + replaced;
    }
}
