package org.tidewaiter.brief;

import java.util.ArrayList;
import java.util.List;
import org.tidewaiter.analysis.QuotaLedger;

/** The section on shared caps as Markdown, block by block; nothing where no cap applies. */
final class CapMarkdown {
    private final CapSentences says;
    private final Words words;
    private final List<String> blocks = new ArrayList<>();

    private CapMarkdown(Words words) {
        this.words = words;
        this.says = new CapSentences(words);
    }

    static List<String> write(List<CapFacts> caps, Words words) {
        CapMarkdown markdown = new CapMarkdown(words);
        if (!caps.isEmpty()) {
            markdown.blocks.add("## " + words.text("cap.title"));
            markdown.blocks.add("**" + MarkdownBrief.plain(words.text("cap.limits")) + "**");
        }
        caps.forEach(markdown::cap);
        return markdown.blocks;
    }

    private void cap(CapFacts cap) {
        blocks.add("### " + MarkdownBrief.plain(says.heading(cap)));
        blocks.add(MarkdownBrief.plain(cap.says()));
        blocks.add(list(says.lines(cap)));
        if (cap.isKnown()) {
            List<List<String>> sums = new ArrayList<>();
            sums.add(List.of(
                    words.text("cap.sum"),
                    words.text("column.surely"),
                    words.text("cap.counted"),
                    words.text("column.possibly")));
            for (QuotaLedger.Running sum : cap.sums()) {
                sums.add(List.of(
                        says.unit(sum.unit()),
                        says.number(sum.sum().surely()),
                        says.number(sum.sum().counted()),
                        says.number(sum.sum().possibly())));
            }
            blocks.add(table(sums));
        }
        if (!cap.factors().isEmpty()) {
            List<List<String>> factors = new ArrayList<>();
            factors.add(List.of(
                    words.text("column.code"),
                    words.text("cap.unit.t"),
                    words.text("cap.factor"),
                    words.text("cap.barrels.least"),
                    words.text("cap.barrels.official"),
                    words.text("cap.barrels.greatest")));
            for (QuotaLedger.Factor factor : cap.factors()) {
                factors.add(List.of(
                        String.join(", ", factor.codes()),
                        says.number(factor.tonnes()),
                        says.factor(factor),
                        says.number(factor.barrelsLeast()),
                        says.number(factor.barrelsOfficial()),
                        says.number(factor.barrelsGreatest())));
            }
            blocks.add(table(factors));
            blocks.add(MarkdownBrief.plain(says.factorSource(cap)));
        }
        cap.notes().forEach(note -> blocks.add(MarkdownBrief.plain(note)));
        blocks.add("`" + cap.command() + "`");
    }

    private static String list(List<String> lines) {
        return String.join(
                "\n",
                lines.stream().map(line -> "- " + MarkdownBrief.plain(line)).toList());
    }

    /** Header first. */
    private static String table(List<List<String>> rows) {
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            lines.add("| "
                    + String.join(" | ", row.stream().map(MarkdownBrief::plain).toList()) + " |");
        }
        lines.add(1, "|" + "---|".repeat(rows.getFirst().size()));
        return String.join("\n", lines);
    }
}
