package org.tidewaiter.web.words;

import org.tidewaiter.brief.LawFacts;
import org.tidewaiter.law.Answer;
import org.tidewaiter.web.View;
import org.tidewaiter.web.table.Cell;

/** A verdict as a cell: its shape, its word, the act and the paragraph. */
public final class LawCell {
    private LawCell() {}

    public static Cell of(View view, LawFacts law) {
        String text = view.words().verdict(law);
        return Cell.of(text).marked(mark(law.answer()));
    }

    /** The class of the shape. */
    public static String mark(Answer answer) {
        return switch (answer) {
            case IN_SCOPE -> "in-scope";
            case UNDETERMINED -> "undetermined";
            case OUT_OF_SCOPE -> "not-covered";
        };
    }
}
