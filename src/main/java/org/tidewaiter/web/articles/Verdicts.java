package org.tidewaiter.web.articles;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.tidewaiter.casebook.Verdict;
import org.tidewaiter.casebook.check.Checks;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.web.View;

/** Verdicts as pages write them. */
final class Verdicts {
    /** The firmest first. */
    static final List<Verdict> ALL = Stream.of(Verdict.values())
            .sorted(Comparator.comparingInt(Checks::firmness))
            .toList();

    private Verdicts() {}

    static String word(View view, Verdict verdict) {
        return view.words().text("articles.verdict." + verdict.id());
    }

    static Verdict parse(String text) {
        return ALL.stream()
                .filter(verdict -> verdict.id().equals(text))
                .findFirst()
                .orElseThrow(() -> AppException.wrongUse(
                        "'" + text + "' is no verdict.",
                        "Use one of these.",
                        ALL.stream().map(Verdict::id).toList()));
    }
}
