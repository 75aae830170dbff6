package org.tidewaiter.law.docs;

import java.util.List;
import java.util.stream.Collectors;

/** A page in Markdown, as GitHub renders it. Text of the books goes through {@link #plain} so that no sign is read as markup. */
final class Page {
    /** Stands first in every page, and tells our pages from those a person wrote. */
    static final String MARK =
            "<!-- Written by \"tidewaiter rules docs\" from the rule books. Edit those, not this page. -->";

    private final StringBuilder text = new StringBuilder(MARK).append("\n\n");

    static String plain(String words) {
        return words.strip()
                .replaceAll("\\s+", " ")
                .replace("\\", "\\\\")
                .replace("|", "\\|")
                .replace("<", "&lt;")
                .replace("*", "\\*")
                .replace("[", "\\[")
                .replace("]", "\\]");
    }

    static String link(String words, String target) {
        return "[" + words + "]("
                + target.replace("(", "%28").replace(")", "%29").replace(" ", "%20") + ")";
    }

    static String strong(String words) {
        return "**" + words + "**";
    }

    Page heading(int level, String words) {
        return paragraph("#".repeat(level) + " " + words);
    }

    /** A place that links can point to and that stays when the words of its heading change. */
    Page anchor(String id) {
        text.append("<a id=\"").append(id).append("\"></a>\n\n");
        return this;
    }

    Page paragraph(String words) {
        text.append(words).append("\n\n");
        return this;
    }

    Page bullets(List<String> items) {
        if (!items.isEmpty()) {
            items.forEach(item -> text.append("- ").append(item).append('\n'));
            text.append('\n');
        }
        return this;
    }

    /** A table; a heading that starts with {@code >} is set to the right, as numbers are. */
    Page table(List<String> headings, List<List<String>> rows) {
        line(headings.stream()
                .map(heading -> heading.startsWith(">") ? heading.substring(1) : heading)
                .toList());
        line(headings.stream()
                .map(heading -> heading.startsWith(">") ? "---:" : "---")
                .toList());
        rows.forEach(this::line);
        text.append('\n');
        return this;
    }

    private void line(List<String> cells) {
        text.append(cells.stream().collect(Collectors.joining(" | ", "| ", " |\n")));
    }

    /** The page with one line feed at its end. */
    @Override
    public String toString() {
        return text.toString().stripTrailing() + "\n";
    }
}
