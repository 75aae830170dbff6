package org.tidewaiter.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.casebook.Claim;
import org.tidewaiter.casebook.Slot;
import org.tidewaiter.casebook.reading.Document;
import org.tidewaiter.casebook.reading.Found;

/** An article and its claims for a terminal: what is known of it, then sentence by sentence what it claims. */
final class ArticleText {
    private ArticleText() {}

    static void print(PrintWriter out, ArticleCommand.ReadArticle article) {
        Document document = article.document();
        out.println(document.findTitle().orElse("(no title)"));
        int claims = article.claims().size();
        out.println(claims + (claims == 1 ? " claim in " : " claims in ")
                + document.text().split("\\s+").length + " words");
        field(out, "outlet", document.outlet());
        field(out, "published", document.published());
        field(out, "language", document.language());
        field(out, "dateline", document.dateline());
        if (!article.missing().isEmpty()) {
            String options = article.missing().stream().map(name -> "--" + name).collect(Collectors.joining(", "));
            out.println("Missing: " + String.join(", ", article.missing()) + ". Give " + options
                    + " to add what you know.");
        }
        if (document.published() == null) {
            out.println("Without its day of publication, months and days without a year stay unread.");
        }
        int shown = -1;
        for (Claim claim : article.claims()) {
            if (claim.passage().start() != shown) {
                out.println();
                out.println("\"" + claim.passage().in(document.text()) + "\"");
                shown = claim.passage().start();
            }
            print(out, document, claim);
        }
        out.println();
        out.println(document.dropped().size() + " parts of the page were left out; --json lists them.");
    }

    private static void field(PrintWriter out, String name, @Nullable Found<?> found) {
        if (found != null) {
            out.println(name + ": " + found.value() + " (" + found.how() + ")");
        }
    }

    private static void print(PrintWriter out, Document document, Claim claim) {
        out.println("  " + claim.kind().id() + ", " + claim.modality().id());
        for (Slot slot : claim.slots()) {
            List<String> others = slot.alternatives();
            String or = others.isEmpty() ? "" : " (or " + String.join(", ", others) + ")";
            out.printf("    %-12s %s%s  <- %s%n", slot.name().id(), slot.value(), or, words(document, slot));
        }
    }

    private static String words(Document document, Slot slot) {
        String words = slot.passage().in(document.text()).replaceAll("\\s+", " ");
        return words.length() <= 60 ? words : words.substring(0, 57) + "...";
    }
}
