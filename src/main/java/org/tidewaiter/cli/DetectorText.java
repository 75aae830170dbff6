package org.tidewaiter.cli;

import java.io.PrintWriter;
import java.util.List;
import org.tidewaiter.detect.DetectorCard;
import org.tidewaiter.detect.docs.CardWords;
import org.tidewaiter.detect.specs.Twins;

/** Detectors for people at a terminal. */
final class DetectorText {
    private static final String MARGIN = "    ";

    private DetectorText() {}

    static void printList(PrintWriter out, List<DetectorCard> cards) {
        TextTable table = new TextTable("Detector", ">False alarms", "Needs", "Notices");
        cards.forEach(card -> table.add(card.id(), CardWords.rate(card), CardWords.needs(card), card.title()));
        table.print(out);
        out.println();
        TextLines.print(
                out,
                "",
                "False alarms: the share of false ones put up with among the findings of a test; a rule promises none. "
                        + "A finding is a question for a person. More: tidewaiter detectors show ID.");
    }

    static void print(PrintWriter out, DetectorCard card) {
        out.println(card.id());
        TextLines.print(out, MARGIN, card.title());
        TextLines.print(out, MARGIN, card.question());
        out.println();
        TextLines.print(
                out,
                "",
                "Looks at " + Twins.form(card.id()).words() + "; needs " + CardWords.needs(card)
                        + ". One finding is about: " + card.grain() + ". " + CardWords.rateInFull(card));
        out.println();
        out.println("What else explains it, most frequent first:");
        items(out, card.innocentCauses());
        out.println();
        out.println("The numbers it works with:");
        card.parameters().forEach((name, parameter) -> {
            out.println("- " + name + ": " + CardWords.number(parameter.value()) + " " + parameter.unit());
            TextLines.print(out, MARGIN, parameter.why());
        });
        out.println();
        List<Twins.Told> examples = Twins.tell(card.id());
        out.println("Examples in which it speaks:");
        items(out, CardWords.speaks(examples));
        out.println();
        out.println("Examples in which it must stay silent:");
        items(out, CardWords.staysSilent(examples));
        out.println();
        out.println("Rests on:");
        items(out, card.references());
    }

    private static void items(PrintWriter out, List<String> items) {
        items.forEach(item -> TextLines.print(out, "- ", item, "  "));
    }
}
