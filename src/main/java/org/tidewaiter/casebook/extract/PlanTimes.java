package org.tidewaiter.casebook.extract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** When a plan is for: the first time of its sentence that is still to come, and a weekday is the next one. */
final class PlanTimes {
    private static final int DAY = 10; // letters
    private static final int WEEK = 7; // days

    private static final Pattern PUBLISHED = Pattern.compile(
            "(?s).*\\bbe (?:\\w+ )?(?:published|released|announced|reported)(?: \\w+){0,4}(?: (?:on|in|by))? $");

    private PlanTimes() {}

    static Optional<Span> find(Scene scene) {
        String published = scene.memory().published;
        List<Span> own = Periods.listOwn(scene);
        List<Span> times = scene.list(SpanKind.TIME).stream()
                .filter(span -> own.contains(span) || isOfPublishing(scene, span))
                .map(span -> next(span, published))
                .toList();
        return times.stream()
                .filter(span -> span.value().length() >= DAY && isAfter(span, published))
                .findFirst()
                .or(() ->
                        times.stream().filter(span -> isAfter(span, published)).findFirst())
                .or(() -> times.stream().findFirst());
    }

    /** "Will be published on Thursday": the day is that of the plan, not that of somebody who tells of it. */
    private static boolean isOfPublishing(Scene scene, Span time) {
        return PUBLISHED.matcher(scene.before(time)).matches();
    }

    /** "Will be uploaded on Saturday": the one to come, not the last one. */
    private static Span next(Span time, String published) {
        if (published.isEmpty()
                || !time.rule().equals("time: weekday")
                || !time.value().matches("\\d{4}-\\d\\d-\\d\\d(?:T.*)?")
                || time.value().compareTo(published) > 0) {
            return time;
        }
        LocalDate day = LocalDate.parse(time.value().substring(0, DAY));
        while (day.toString().compareTo(published) <= 0) {
            day = day.plusDays(WEEK);
        }
        return Span.of(time.kind(), day + time.value().substring(DAY), time.passage(), time.rule());
    }

    private static boolean isAfter(Span time, String published) {
        String start = time.value().replaceAll("[T/].*", "");
        return !published.isEmpty() && start.compareTo(published.substring(0, Math.min(start.length(), DAY))) > 0;
    }
}
