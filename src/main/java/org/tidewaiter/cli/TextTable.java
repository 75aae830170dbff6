package org.tidewaiter.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Columns under a heading, for people at a terminal. Chinese and Korean letters count as two places. */
final class TextTable {
    private static final int WIDE_FROM = 0x1100; // first Hangul letter; everything East Asian lies above
    private final List<String> heading;
    private final List<Boolean> right = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();

    /** Headings; one that starts with {@code >} is set to the right, as numbers are. */
    TextTable(String... headings) {
        List<String> names = new ArrayList<>();
        for (String name : headings) {
            right.add(name.startsWith(">"));
            names.add(name.startsWith(">") ? name.substring(1) : name);
        }
        this.heading = List.copyOf(names);
    }

    TextTable add(Object... cells) {
        if (cells.length != heading.size()) {
            throw new IllegalArgumentException(cells.length + " cells under " + heading);
        }
        List<String> row = new ArrayList<>();
        for (Object cell : cells) {
            row.add(cell.toString());
        }
        rows.add(row);
        return this;
    }

    void print(PrintWriter out) {
        List<Integer> widths = new ArrayList<>();
        for (int i = 0; i < heading.size(); i++) {
            int column = i;
            int widest =
                    rows.stream().mapToInt(row -> width(row.get(column))).max().orElse(0);
            widths.add(Math.max(widest, width(heading.get(i))));
        }
        line(out, heading, widths);
        rows.forEach(row -> line(out, row, widths));
    }

    private void line(PrintWriter out, List<String> cells, List<Integer> widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            String gap = " ".repeat(widths.get(i) - width(cells.get(i)));
            line.append(i == 0 ? "" : "  ");
            line.append(right.get(i) ? gap + cells.get(i) : cells.get(i) + gap);
        }
        out.println(line.toString().stripTrailing());
    }

    private static int width(String text) {
        return text.codePoints().map(TextTable::width).sum();
    }

    private static int width(int codePoint) {
        if (codePoint < WIDE_FROM) {
            return 1;
        }
        return switch (Character.UnicodeScript.of(codePoint)) {
            case HAN, HANGUL, HIRAGANA, KATAKANA -> 2;
            default -> codePoint >= 0xFF01 && codePoint <= 0xFF60 ? 2 : 1; // full-width forms of Latin letters
        };
    }
}
