package org.tidewaiter.cli;

import java.io.PrintWriter;

/** Breaks long sentences into lines that a terminal shows whole. */
final class TextLines {
    private static final int WIDTH = 100; // columns; longer lines are hard to follow

    private TextLines() {}

    /** Prints a text under a margin that every line starts with. */
    static void print(PrintWriter out, String margin, String text) {
        print(out, margin, text, margin);
    }

    /** Prints a text whose first line starts otherwise than the next ones, as that of a list's item does. */
    static void print(PrintWriter out, String first, String text, String margin) {
        StringBuilder line = new StringBuilder(first);
        boolean empty = true;
        for (String word : text.split(" ")) {
            if (!empty && line.length() + 1 + word.length() > WIDTH) {
                out.println(line.toString().stripTrailing());
                line = new StringBuilder(margin);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        out.println(line.toString().stripTrailing());
    }
}
