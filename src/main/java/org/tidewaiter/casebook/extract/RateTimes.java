package org.tidewaiter.casebook.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** When a rate was, or a sum in two currencies, where the words beside it do not say so. */
final class RateTimes {
    private static final Pattern DERIVED = Pattern.compile(
            "\\b(?:implied|divid(?:e|ed|ing)|from (?:which|these|those|them)|(?:by|at) (?:these|those)|results?|derives?|derived|works? out|hence|thus|therefore|accordingly)\\b");
    private static final int MONTH = "2024-01".length();

    private RateTimes() {}

    /** The one day of the sentence, for all its rates. */
    static Optional<Span> day(Scene scene) {
        List<Span> days = Periods.listOwn(scene).stream()
                .filter(span -> span.value().matches("\\d{4}-\\d\\d-\\d\\d(?:T.*)?"))
                .toList();
        return days.size() == 1 ? Optional.of(days.getFirst()) : Optional.empty();
    }

    /** On a market the day of the survey, for other rates beside it its month; else the period. */
    static Optional<Span> find(Scene scene, Span amount) {
        boolean won = Figures.currency(amount).equals("KPW");
        Optional<Span> day = day(scene);
        if (won && day.isPresent()) {
            return day;
        }
        Optional<Span> quoted = MarketTimes.quoted(scene);
        if (!Periods.listOwn(scene).isEmpty() || Recorded.is(scene)) {
            return Periods.ofFigure(scene, amount);
        }
        if (won && quoted.isPresent()) {
            return quoted;
        }
        if (quoted.isPresent() && DERIVED.matcher(scene.lower()).find()) {
            return MarketTimes.lastQuoted(scene);
        }
        return quoted.map(RateTimes::month)
                .or(() -> isOfEvent(scene)
                        ? Optional.ofNullable(scene.memory().eventTime).map(RateTimes::month)
                        : Optional.empty())
                .or(() -> Periods.ofFigure(scene, amount));
    }

    /** What somebody paid, in a text of events and not of trade figures. */
    private static boolean isOfEvent(Scene scene) {
        return !scene.memory().recorded;
    }

    private static Span month(Span day) {
        return Span.of(
                SpanKind.TIME,
                day.value().substring(0, Math.min(MONTH, day.value().length())),
                day.passage(),
                "time: month of the market or event");
    }
}
