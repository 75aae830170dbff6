package org.tidewaiter.web.check;

import java.math.BigDecimal;
import org.tidewaiter.answers.CheckResult;
import org.tidewaiter.brief.LawReading;
import org.tidewaiter.web.View;
import org.tidewaiter.web.words.LawCell;

/** An answer with its shape, act and paragraph. */
public record Verdict(String mark, String shape, String text) {
    static Verdict of(View view, CheckResult result) {
        return new Verdict(
                LawCell.mark(result.answer()),
                view.words().shape(result.answer()),
                view.words()
                        .verdict(LawReading.of(view.site().books())
                                .facts(
                                        result.answer(),
                                        false,
                                        BigDecimal.ZERO,
                                        BigDecimal.ZERO,
                                        result.reasons(),
                                        result.measures())));
    }
}
