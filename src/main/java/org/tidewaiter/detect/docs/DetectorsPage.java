package org.tidewaiter.detect.docs;

import java.util.List;
import java.util.Map;
import org.tidewaiter.detect.DetectorCard;
import org.tidewaiter.detect.specs.Twins;

/** All cards as one page in Markdown. */
public final class DetectorsPage {
    private static final String MARK =
            "<!-- Written by \"tidewaiter detectors docs\" from the cards in detectors/. Edit those, not this page. -->";

    private final StringBuilder text = new StringBuilder(MARK).append("\n\n");

    private DetectorsPage() {}

    /** First line of every such page, which tells it from those a person wrote. */
    public static String mark() {
        return MARK;
    }

    /** The page of these cards, in their order. */
    public static String write(List<DetectorCard> cards) {
        DetectorsPage page = new DetectorsPage();
        page.paragraph("# Detectors");
        page.paragraph(
                "What Tidewaiter looks for in the figures, with every number it works with and why. A finding is a"
                        + " question for a person; each has innocent explanations, and the frequent ones stand with it. Figures"
                        + " show recorded trade: a silent detector proves nothing.");
        page.paragraph("*False alarms* is the share of false ones put up with among the findings of a test, kept down"
                + " over all series looked at (Benjamini and Hochberg 1995). A *rule* compares without a test and"
                + " promises no such share. `tidewaiter verify` runs the examples.");
        page.overview(cards);
        cards.forEach(page::detector);
        return page.text.toString().stripTrailing() + "\n";
    }

    private void overview(List<DetectorCard> cards) {
        text.append(
                "| Detector | What it notices | False alarms | Looks at | Needs |\n| --- | --- | ---: | --- | --- |\n");
        for (DetectorCard card : cards) {
            row(
                    "[" + card.id() + "](#" + card.id() + ")",
                    plain(card.title()),
                    CardWords.rate(card),
                    Twins.form(card.id()).words(),
                    CardWords.needs(card));
        }
        text.append('\n');
    }

    private void detector(DetectorCard card) {
        paragraph("## " + card.id());
        paragraph("**" + plain(card.title()) + "** " + plain(card.question()));
        paragraph("Looks at " + Twins.form(card.id()).words() + "; needs " + CardWords.needs(card)
                + ". One finding is about: " + plain(card.grain()) + ". " + CardWords.rateInFull(card) + " Since "
                + card.since() + ".");
        text.append("| Parameter | Value | Unit | Why |\n| --- | ---: | --- | --- |\n");
        for (Map.Entry<String, DetectorCard.Parameter> entry : card.parameters().entrySet()) {
            DetectorCard.Parameter parameter = entry.getValue();
            row(
                    "`" + entry.getKey() + "`",
                    CardWords.number(parameter.value()),
                    plain(parameter.unit()),
                    plain(parameter.why()));
        }
        text.append('\n');
        list("Innocent causes, most frequent first:", card.innocentCauses());
        List<Twins.Told> examples = Twins.tell(card.id());
        list("Examples in which it speaks:", CardWords.speaks(examples));
        list("Examples in which it must stay silent:", CardWords.staysSilent(examples));
        list("Rests on:", card.references());
    }

    private void row(String... cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    private void list(String heading, List<String> items) {
        paragraph(heading);
        items.forEach(item -> text.append("- ").append(plain(item)).append('\n'));
        text.append('\n');
    }

    private void paragraph(String words) {
        text.append(words).append("\n\n");
    }

    /** Text of a card, no sign of it read as markup. */
    private static String plain(String words) {
        return words.strip()
                .replaceAll("\\s+", " ")
                .replace("\\", "\\\\")
                .replace("|", "\\|")
                .replace("<", "&lt;")
                .replace("*", "\\*")
                .replace("_", "\\_")
                .replace("[", "\\[");
    }
}
