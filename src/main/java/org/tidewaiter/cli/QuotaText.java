package org.tidewaiter.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.analysis.QuotaLedger;
import org.tidewaiter.law.Amount;
import org.tidewaiter.law.Conversion;
import org.tidewaiter.trade.Period;

/** Prints a ledger: what the figures come to, how sure, when the cap was passed on them, then months and suppliers. */
final class QuotaText {
    private QuotaText() {}

    static void print(PrintWriter out, QuotaLedger ledger) {
        ProvenanceText.printWarning(out, ledger.provenance());
        out.println(ledger.quota() + ", " + ledger.first() + " to " + ledger.last() + ", "
                + VerdictText.cite(ledger.act(), ledger.paragraph()));
        TextLines.print(out, "", ledger.says());
        out.println();
        if (!ledger.isKnown()) {
            TextLines.print(
                    out,
                    "",
                    "The loaded figures do not say: no reporter with all its goods, and none with these, is loaded for the"
                            + " window.");
            ProvenanceText.print(out, ledger.provenance());
            return;
        }
        QuotaLedger.Three share = ledger.months().getLast().sharePercent();
        out.println("On the loaded figures " + percent(share.counted()) + " of the cap (" + cap(ledger) + "): surely "
                + percent(share.surely()) + ", possibly " + percent(share.possibly()) + ".");
        out.println(passed(ledger.passed()));
        printConversion(out, ledger);
        out.println();
        printMonths(out, ledger);
        out.println();
        printSuppliers(out, ledger);
        printFactors(out, ledger);
        out.println();
        ledger.notes().forEach(note -> TextLines.print(out, "", note));
        ledger.conditions().forEach(says -> TextLines.print(out, "", "Condition: " + says));
        ProvenanceText.print(out, ledger.provenance());
    }

    private static String cap(QuotaLedger ledger) {
        return ledger.amounts().stream()
                        .map(QuotaText::amount)
                        .collect(Collectors.joining(ledger.firstReached() ? " or " : " = "))
                + (ledger.firstReached() ? ", whichever is reached first" : "");
    }

    private static String amount(Amount amount) {
        return number(amount.amount()) + " " + unit(amount.unit())
                + (amount.note() == null ? "" : ", " + amount.note());
    }

    private static String unit(String unit) {
        return unit.equals("barrel") ? "barrels" : unit;
    }

    private static String passed(QuotaLedger.Passed passed) {
        if (passed.surely() == null && passed.counted() == null && passed.possibly() == null) {
            return "These figures do not show the cap passed; States that are not loaded are not in them.";
        }
        return "Passed: " + when(passed.surely(), "surely") + "; " + when(passed.counted(), "at face value") + "; "
                + when(passed.possibly(), "possibly") + ".";
    }

    private static String when(@Nullable Period period, String how) {
        return period == null ? "not " + how : how + " with " + period;
    }

    private static void printConversion(PrintWriter out, QuotaLedger ledger) {
        Conversion conversion = ledger.conversion();
        if (conversion == null) {
            return;
        }
        Conversion.Bounds asked = ledger.barrelsPerTonneAsked();
        String bounds = asked == null
                ? conversion.low().toPlainString() + " to " + conversion.high().toPlainString()
                        + (conversion.products().isEmpty() ? "" : " by product")
                : asked.low().toPlainString() + " to " + asked.high().toPlainString() + " as you asked";
        TextLines.print(
                out,
                "",
                "Barrels per tonne: " + conversion.barrelsPerTonne().toPlainString() + " at face value, bounds "
                        + bounds + ". " + conversion.source());
    }

    private static void printMonths(PrintWriter out, QuotaLedger ledger) {
        List<QuotaLedger.Running> units = ledger.months().getFirst().cumulative();
        TextTable table = units.size() == 1
                ? new TextTable(
                        "period",
                        "reporters",
                        ">tonnes",
                        ">sum in " + unit(units.getFirst().unit()),
                        ">surely",
                        ">counted",
                        ">possibly",
                        "")
                : new TextTable(
                        "period",
                        "reporters",
                        ">tonnes",
                        ">sum in " + unit(units.get(0).unit()),
                        ">sum in " + unit(units.get(1).unit()),
                        ">surely",
                        ">counted",
                        ">possibly",
                        "");
        for (QuotaLedger.Month month : ledger.months()) {
            List<Object> cells = new ArrayList<>(List.of(
                    month.period(),
                    month.published() + " of " + month.reporters(),
                    month.published() == 0 ? Amounts.dash() : number(month.tonnes())));
            month.cumulative().forEach(running -> cells.add(number(running.sum().counted())));
            cells.add(percent(month.sharePercent().surely()));
            cells.add(percent(month.sharePercent().counted()));
            cells.add(percent(month.sharePercent().possibly()));
            cells.add(remarks(month));
            table.add(cells.toArray());
        }
        table.print(out);
    }

    private static String remarks(QuotaLedger.Month month) {
        List<String> remarks = new ArrayList<>();
        if (month.published() == 0) {
            remarks.add("not published");
        }
        if (!month.whole()) {
            remarks.add("partly in the window");
        }
        if (month.linesWithEstimatedWeight() > 0) {
            remarks.add("weight estimated");
        }
        if (month.linesWithoutWeight() > 0) {
            remarks.add("weight missing");
        }
        return String.join(", ", remarks);
    }

    private static void printSuppliers(PrintWriter out, QuotaLedger ledger) {
        if (ledger.suppliers().isEmpty()) {
            out.println("No loaded figures show such goods in this window.");
            return;
        }
        TextTable table = new TextTable("by", ">tonnes", ">share", ">alone surely", ">possibly", "no figures for");
        for (QuotaLedger.Supplier supplier : ledger.suppliers()) {
            table.add(
                    supplier.area().nameEn(),
                    number(supplier.tonnes()),
                    Amounts.percent(supplier.shareOfTonnesPercent()),
                    percent(supplier.sharePercent().surely()),
                    percent(supplier.sharePercent().possibly()),
                    ProvenanceText.span(supplier.notPublished())
                            + (supplier.alonePassed() == null
                                    ? ""
                                    : "; alone passed the cap with " + supplier.alonePassed()));
        }
        table.print(out);
    }

    /** What each product does to a sum in barrels: the same tonnes at the least, the official and the greatest factor. */
    private static void printFactors(PrintWriter out, QuotaLedger ledger) {
        if (ledger.factors().isEmpty()) {
            return;
        }
        out.println();
        TextTable table =
                new TextTable("codes", ">tonnes", ">barrels per tonne", ">barrels at least", ">officially", ">at most");
        for (QuotaLedger.Factor factor : ledger.factors()) {
            table.add(
                    String.join(", ", factor.codes()),
                    number(factor.tonnes()),
                    factor.least().toPlainString() + " to " + factor.greatest().toPlainString(),
                    number(factor.barrelsLeast()),
                    number(factor.barrelsOfficial()),
                    number(factor.barrelsGreatest()));
        }
        table.print(out);
    }

    private static String number(BigDecimal value) {
        return Amounts.number(value.setScale(0, RoundingMode.HALF_EVEN));
    }

    private static String percent(BigDecimal value) {
        return Amounts.percent(value);
    }
}
