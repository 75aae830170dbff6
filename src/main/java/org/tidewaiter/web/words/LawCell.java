package org.tidewaiter.web.words;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.analysis.Verdict;
import org.tidewaiter.brief.LawFacts;
import org.tidewaiter.brief.LawReading;
import org.tidewaiter.brief.Words;
import org.tidewaiter.law.Answer;
import org.tidewaiter.law.Assessment;
import org.tidewaiter.web.View;
import org.tidewaiter.web.table.Cell;

/** A verdict as a cell: its shape, its word, the act and the paragraph. */
public final class LawCell {
    private LawCell() {}

    public static Cell of(View view, LawFacts law) {
        String text = view.words().verdict(law);
        return Cell.of(text).marked(mark(law.answer()));
    }

    /** What the law says of figures; those without a value were never held against it. */
    public static Cell of(View view, @Nullable Verdict verdict) {
        return of(view, LawReading.of(view.site().books()).facts(verdict));
    }

    /** What it says of goods on a day. */
    public static Cell of(View view, Assessment assessment) {
        return of(view, facts(view, assessment));
    }

    public static LawFacts facts(View view, Assessment assessment) {
        return LawReading.of(view.site().books())
                .facts(
                        assessment.answer(),
                        false,
                        BigDecimal.ZERO,
                        BigDecimal.ZERO,
                        assessment.reasons(),
                        assessment.measures());
    }

    /** The class of the shape. */
    public static String mark(Answer answer) {
        return Words.cssClass(answer);
    }
}
