package org.tidewaiter.brief;

import java.util.ArrayList;
import java.util.List;

/** The notes on method and data as sentences, for the formats that print them one below the other. */
final class MethodNotes {
    private MethodNotes() {}

    static List<String> list(BriefFacts facts, Words words) {
        Sourcing sourcing = facts.sourcing();
        List<String> notes = new ArrayList<>();
        for (Sourcing.ReleaseUsed release : sourcing.releases()) {
            notes.add(words.text("column.release") + " " + release.id() + ": " + release.title() + ". "
                    + release.publisher() + ", " + words.text("column.published") + " " + release.published());
        }
        if (!sourcing.datasetsLeftAside().isEmpty()) {
            notes.add(words.text("method.aside", String.join(", ", sourcing.datasetsLeftAside())));
        }
        notes.add(words.text("method.months", words.periods(sourcing.monthsUsed())));
        if (!sourcing.monthsNotPublished().isEmpty()) {
            notes.add(words.text("method.missing", words.periods(sourcing.monthsNotPublished())));
        }
        notes.add(
                sourcing.asOf() == null
                        ? words.text("method.asof.all")
                        : words.text("method.asof", words.day(sourcing.asOf())));
        notes.add(words.text("method.compare"));
        if (sourcing.rates().isEmpty()) {
            notes.add(words.text("method.rates.none"));
        } else {
            List<String> rates = sourcing.rates().stream()
                    .map(rate -> rate.period() + " " + rate.currency() + " "
                            + rate.unitsPerUsd().toPlainString())
                    .toList();
            notes.add(words.text("method.rates") + ": " + String.join(", ", rates));
        }
        notes.add(words.text("method.rules", sourcing.ruleBooks()));
        notes.add(words.text("method.words"));
        notes.addAll(sourcing.notes());
        for (String limit : List.of("exemptions", "smuggling", "crude", "swap", "codes")) {
            notes.add(words.text("method.limits." + limit));
        }
        return notes;
    }
}
