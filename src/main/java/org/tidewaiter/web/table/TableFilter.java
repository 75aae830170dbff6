package org.tidewaiter.web.table;

import java.util.List;

/** Keeps the rows in which every word occurs, each in any cell. Words are plain text, never a pattern. */
final class TableFilter {
    private TableFilter() {}

    static List<List<Cell>> matching(List<List<Cell>> rows, String text) {
        List<String> words = FoldedText.words(text);
        return words.isEmpty()
                ? rows
                : rows.stream().filter(row -> matches(row, words)).toList();
    }

    private static boolean matches(List<Cell> row, List<String> words) {
        List<String> texts =
                row.stream().map(cell -> FoldedText.of(cell.text())).toList();
        return words.stream().allMatch(word -> texts.stream().anyMatch(text -> text.contains(word)));
    }
}
