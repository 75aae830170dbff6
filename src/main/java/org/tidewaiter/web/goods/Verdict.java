package org.tidewaiter.web.goods;

import java.util.List;
import org.tidewaiter.law.Assessment;
import org.tidewaiter.web.View;
import org.tidewaiter.web.words.LawCell;

/**
 * An answer of the law as a sentence with its shape.
 *
 * @param text the answer, act and paragraph
 * @param reasons why, in the language of the rule books
 */
public record Verdict(String mark, String shape, String text, List<String> reasons) {
    static Verdict of(View view, Assessment assessment) {
        return new Verdict(
                LawCell.mark(assessment.answer()),
                view.words().shape(assessment.answer()),
                view.words().verdict(LawCell.facts(view, assessment)),
                assessment.reasons());
    }
}
