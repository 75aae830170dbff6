package org.tidewaiter.brief;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tidewaiter.law.Answer;

/** The first page of the brief as plain text, for a terminal. */
public final class FirstPage {
    private static final int WIDTH = 100; // columns: fits a common terminal
    private static final int NAME = 40;

    private FirstPage() {}

    /** Finding, limits, headline figures, scope, the largest goods each way. */
    public static String write(BriefFacts facts) {
        Words words = Words.of(facts.subject().language());
        Sentences sentences = new Sentences(facts, words);
        StringBuilder out = new StringBuilder();
        if (facts.sourcing().illustrative()) {
            paragraph(out, words.text("illustrative"));
        }
        out.append(words.title(facts)).append('\n');
        paragraph(out, sentences.release());
        paragraph(out, sentences.head().finding().toUpperCase(Locale.ROOT));
        paragraph(out, sentences.head().limits());
        facts.flows().forEach(flow -> paragraph(out, sentences.headline(flow)));
        paragraph(out, sentences.scope());
        sentences.gap().forEach(gap -> paragraph(out, "- " + gap));
        facts.flows().forEach(flow -> table(out, facts, flow, words));
        paragraph(out, sentences.newFromZero());
        paragraph(out, sentences.minerals());
        if (!sentences.notable().isEmpty()) {
            paragraph(out, sentences.notable());
        }
        return out.toString();
    }

    private static void table(StringBuilder out, BriefFacts facts, FlowFacts flow, Words words) {
        List<String> header = new ArrayList<>(List.of(
                words.text("column.rank"),
                words.text("top.title." + flow.flow().code()),
                words.text("column.code"),
                facts.subject().currency() + " " + words.text("unit.million")));
        flow.bases().forEach(base -> header.add(words.text("column.year", base.year())));
        header.add(words.text("column.share"));
        header.add(words.text("column.law"));
        row(out, header);
        for (FlowFacts.GoodsLine good : flow.top()) {
            List<String> cells = new ArrayList<>(
                    List.of(Integer.toString(good.rank()), good.name(), good.code(), words.millions(good.value())));
            good.changes()
                    .forEach(change -> cells.add(
                            change.base() == null
                                            && change.baseState() != org.tidewaiter.analysis.CellState.REPORTED_ZERO
                                    ? "–"
                                    : words.baseCell(change)));
            cells.add(words.share(good.sharePercent()));
            Answer answer = good.law().answer();
            cells.add(words.shape(answer) + " " + words.verdict(good.law()));
            row(out, cells);
        }
        out.append('\n');
    }

    private static void row(StringBuilder out, List<String> cells) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            boolean last = i == cells.size() - 1;
            String cell = cells.get(i);
            switch (i) {
                case 0 -> line.append(left(cell, 2));
                case 1 -> line.append(' ').append(right(cell, NAME));
                case 2 -> line.append(' ').append(right(cell, 8));
                default -> line.append("  ").append(last ? cell : left(cell, 9));
            }
        }
        out.append(line.toString().stripTrailing()).append('\n');
    }

    private static int width(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += text.charAt(i) >= '\u1100' && text.charAt(i) < '\uff60' && text.charAt(i) > '\u2e00' ? 2 : 1;
        }
        return width;
    }

    private static String right(String text, int columns) {
        String cut = text;
        while (width(cut) > columns) {
            cut = cut.substring(0, cut.length() - 2) + "…";
        }
        return cut + " ".repeat(columns - width(cut));
    }

    private static String left(String text, int columns) {
        return " ".repeat(Math.max(0, columns - width(text))) + text;
    }

    private static void paragraph(StringBuilder out, String text) {
        int used = 0;
        for (String word : text.split(" ", -1)) {
            String blank = used > 0 ? " " : "";
            for (String part : parts(word)) {
                if (used > 0 && used + blank.length() + width(part) > WIDTH) {
                    out.append('\n');
                    used = 0;
                } else {
                    out.append(blank);
                    used += blank.length();
                }
                out.append(part);
                used += width(part);
                blank = "";
            }
        }
        out.append("\n\n");
    }

    /** Chinese has no blanks between its words and is broken where its script allows; other words stay whole. */
    private static List<String> parts(String word) {
        if (word.codePoints().noneMatch(Character::isIdeographic)) {
            return List.of(word);
        }
        List<String> parts = new ArrayList<>();
        BreakIterator places = BreakIterator.getLineInstance(Locale.ROOT);
        places.setText(word);
        int from = places.first();
        for (int to = places.next(); to != BreakIterator.DONE; to = places.next()) {
            parts.add(word.substring(from, to));
            from = to;
        }
        return parts;
    }
}
