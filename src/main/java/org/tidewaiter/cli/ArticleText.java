package org.tidewaiter.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.answers.JudgedArticle;
import org.tidewaiter.casebook.Claim;
import org.tidewaiter.casebook.Slot;
import org.tidewaiter.casebook.Verdict;
import org.tidewaiter.casebook.check.Boundaries;
import org.tidewaiter.casebook.check.Judgement;
import org.tidewaiter.casebook.reading.Document;
import org.tidewaiter.casebook.reading.Found;

/** An article and its claims for a terminal: what is known of it, then sentence by sentence what it claims. */
final class ArticleText {
    private ArticleText() {}

    static void print(PrintWriter out, JudgedArticle article) {
        Document document = article.document();
        out.println(document.findTitle().orElse("(no title)"));
        int claims = article.claims().size();
        out.println(claims + (claims == 1 ? " claim in " : " claims in ")
                + document.text().split("\\s+").length + " words");
        field(out, "outlet", document.outlet());
        field(out, "published", document.published());
        field(out, "language", document.language());
        field(out, "dateline", document.dateline());
        if (!document.listMissing().isEmpty()) {
            String options =
                    document.listMissing().stream().map(name -> "--" + name).collect(Collectors.joining(", "));
            out.println("Missing: " + String.join(", ", document.listMissing()) + ". Give " + options
                    + " to add what you know.");
        }
        if (document.published() == null) {
            out.println(
                    "Without its day of publication, months and days without a year stay unread and nothing is checked.");
        } else {
            out.println("source: " + article.source());
            Map<String, Long> counts = new TreeMap<>();
            article.judged().forEach(each -> counts.merge(words(each.verdict().verdict()), 1L, Long::sum));
            out.println("verdicts: "
                    + counts.entrySet().stream()
                            .map(each -> each.getValue() + " " + each.getKey())
                            .collect(Collectors.joining(", ")));
        }
        int shown = -1;
        for (Claim claim : article.claims()) {
            if (claim.passage().start() != shown) {
                out.println();
                out.println("\"" + claim.passage().in(document.text()) + "\"");
                shown = claim.passage().start();
            }
            print(out, document, claim);
            article.find(claim).ifPresent(judged -> print(out, judged.verdict()));
        }
        for (Boundaries.Remark remark : Boundaries.remarks(document.text())) {
            out.println();
            out.println("\"" + remark.passage().in(document.text()).replaceAll("\\s+", " ") + "\"");
            TextLines.print(out, "  ", "BOUNDARY WORD: " + remark.says());
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

    private static void print(PrintWriter out, Judgement judgement) {
        TextLines.print(out, "    ", words(judgement.verdict()).toUpperCase(Locale.ROOT) + ": " + judgement.why());
        judgement.reckoning().forEach(line -> TextLines.print(out, "      ", line));
        if (judgement.tolerance() != null) {
            out.println("      tolerance: " + judgement.tolerance());
        }
        if (judgement.rows() != null) {
            out.println("      rows: tidewaiter " + judgement.rows());
        }
    }

    private static String words(Verdict verdict) {
        return verdict.id().replace('_', ' ');
    }

    private static String words(Document document, Slot slot) {
        String words = slot.passage().in(document.text()).replaceAll("\\s+", " ");
        return words.length() <= 60 ? words : words.substring(0, 57) + "...";
    }
}
