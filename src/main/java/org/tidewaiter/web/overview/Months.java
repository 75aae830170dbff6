package org.tidewaiter.web.overview;

import java.util.List;
import org.tidewaiter.brief.Sourcing;
import org.tidewaiter.trade.Period;
import org.tidewaiter.web.View;

/** Which of the asked months are published, in a sentence. */
final class Months {
    private Months() {}

    static String sentence(View view, Sourcing sourcing) {
        List<Period> missing = sourcing.monthsNotPublished();
        return missing.isEmpty()
                ? view.text("overview.published.all", sourcing.monthsUsed().size())
                : view.text(
                        "overview.published.some",
                        sourcing.monthsUsed().size(),
                        sourcing.monthsAsked(),
                        view.words().periods(missing));
    }
}
