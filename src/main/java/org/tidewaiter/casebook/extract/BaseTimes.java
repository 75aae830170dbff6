package org.tidewaiter.casebook.extract;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * When a figure was reached that another is compared with, where nothing beside it says so: "fell to 40 million yuan from
 * 66 million" means the period that the text compares with, else the same one a year before.
 */
final class BaseTimes {
    private static final Pattern FROM =
            Pattern.compile("(?s).*\\b(?:from|against|versus) (?:just |only |about |some |a mere )?$");

    private BaseTimes() {}

    static Optional<Span> find(Scene scene, Span figure) {
        Span headline = Periods.inherited(scene);
        Span time = Periods.listOwn(scene).stream().findFirst().orElse(headline);
        if (time == null || !FROM.matcher(scene.before(figure)).matches()) {
            return Optional.empty();
        }
        Span before = scene.memory().base;
        boolean known = before != null
                && scene.memory().baseParagraph == scene.sentence().paragraph()
                && before.value().length() == time.value().length()
                && before.value().compareTo(time.value()) < 0;
        return Bases.find(scene, time)
                .or(() -> known ? Optional.ofNullable(before) : Optional.empty())
                .or(() -> Bases.orYearEarlier(scene, Optional.empty(), figure, time));
    }
}
