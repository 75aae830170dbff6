package org.tidewaiter.casebook.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidewaiter.casebook.ClaimKind;
import org.tidewaiter.casebook.Lag;
import org.tidewaiter.casebook.Slot;
import org.tidewaiter.casebook.SlotName;
import org.tidewaiter.detect.events.EventCalendar;

/** Times told by a public event: "on June 18, ahead of the visit of", "a week before the holiday". */
final class TimingRule {
    private static final int LONGEST = 110; // letters of a phrase that names an event
    private static final Pattern STOP = Pattern.compile(
            "[;:!?”\"(]|\\b(?:before|after|ahead of|prior to|following|during|for|according to|when|while|which|who|went ahead)\\b");
    private static final Pattern UNKNOWN = Pattern.compile(
            "(?:(?:the|an?) )?(?:(?:[\\w'’.-]*[A-Z0-9][\\w'’.-]*|[a-z]+) ){0,7}?(?:visit|trip|summit|congress|plenum|plenary meeting|holiday|festival|anniversary|elections?|parade)\\b(?: (?:of|by|between|to|in) [^,;.]*)?");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d(?:-\\d\\d.*)?");

    private TimingRule() {}

    /** Every event that the sentence counts from, each once; those whose time nothing tells are left out. */
    static List<ClaimDraft> read(Scene scene) {
        List<ClaimDraft> claims = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        Matcher lead = Lags.WORDS.matcher(scene.lower());
        while (lead.find()) {
            Optional<Span> event = event(scene, lead);
            if (event.isEmpty() || seen.contains(event.get().value())) {
                continue;
            }
            Lag lag = Lags.of(lead);
            Optional<Span> time = beside(scene, lead).or(() -> time(scene, event.get(), lag));
            if (time.isPresent()) {
                seen.add(event.get().value());
                claims.add(new ClaimDraft(ClaimKind.TIMING, Cues.of(scene.lower()), scene.passage())
                        .add(SlotName.EVENT, event)
                        .add(
                                SlotName.LAG,
                                Span.of(
                                        SpanKind.TIME,
                                        lag.toString(),
                                        scene.sentence().at(lead.start(), lead.end() - 1),
                                        "words that count from an event"))
                        .add(SlotName.TIME, time));
            }
        }
        return claims;
    }

    /** What stands behind the words that count, with its id or, where the calendar does not have it, in small letters. */
    private static Optional<Span> event(Scene scene, Matcher lead) {
        int from = lead.end();
        String rest = scene.lower().substring(from, Math.min(scene.lower().length(), from + LONGEST));
        Matcher stop = STOP.matcher(rest);
        String phrase = stop.find() ? rest.substring(0, stop.start()) : rest;
        boolean purpose = lead.group("how").equals("for");
        Optional<EventWords.Named> named = EventWords.find(phrase).filter(one -> !purpose || isHoliday(one.id()));
        if (named.isPresent()) {
            return Optional.of(Span.of(
                    SpanKind.TIME,
                    named.get().id(),
                    scene.sentence().at(from, from + named.get().end()),
                    "event"));
        }
        String words = scene.sentence().words().substring(from, from + phrase.length());
        Matcher unknown = UNKNOWN.matcher(words);
        boolean found = !purpose && unknown.lookingAt() && unknown.group().matches("(?s).*[A-Z].*");
        return found
                ? Optional.of(Span.of(
                        SpanKind.TIME,
                        phrase.substring(0, unknown.end()).strip(),
                        scene.sentence().at(from, from + unknown.end()),
                        "event that the calendar does not have"))
                : Optional.empty();
    }

    private static boolean isHoliday(String id) {
        return EventCalendar.packed().list(id).stream().anyMatch(event -> event.kind() == EventCalendar.Kind.HOLIDAY);
    }

    /** "On June 10, a week before": the time right before the words that count is meant, whatever else the sentence tells. */
    private static Optional<Span> beside(Scene scene, Matcher lead) {
        return scene.list(SpanKind.TIME).stream()
                .filter(span -> DAY.matcher(span.value()).matches())
                .filter(span -> {
                    int end = span.end() - scene.passage().start();
                    return end <= lead.start()
                            && scene.lower()
                                    .substring(end, lead.start())
                                    .matches("[\\s,(–—-]*(?:just |shortly |right )?");
                })
                .findFirst();
    }

    /** The day the sentence tells, the one reckoned from the event, or that of the event it goes on with. */
    private static Optional<Span> time(Scene scene, Span event, Lag lag) {
        Memory memory = scene.memory();
        boolean goesOn = memory.eventTime != null && scene.sentence().paragraph() - memory.eventParagraph <= 1;
        return Periods.listOwn(scene).stream()
                .filter(span -> DAY.matcher(span.value()).matches())
                .filter(span -> !span.passage().overlaps(event.passage()))
                .min(Comparator.comparingInt(span -> Math.abs(span.start() - event.start())))
                .or(() -> reckoned(scene, event, lag))
                .or(() -> goesOn
                        ? Optional.ofNullable(memory.eventTime)
                                .filter(span -> DAY.matcher(span.value()).matches())
                        : Optional.empty());
    }

    /** The days so far from the last event of that name before publication, from the next one in a plan. */
    private static Optional<Span> reckoned(Scene scene, Span event, Lag lag) {
        if (!lag.isTold() || scene.memory().published.isEmpty()) {
            return Optional.empty();
        }
        LocalDate published = LocalDate.parse(scene.memory().published);
        List<EventCalendar.Event> days = EventCalendar.packed().list(event.value());
        Optional<EventCalendar.Event> chosen = Cues.isPlan(scene.lower())
                ? days.stream().filter(one -> !one.day().isBefore(published)).findFirst()
                : days.reversed().stream()
                        .filter(one -> !one.day().isAfter(published))
                        .findFirst();
        return chosen.map(one -> {
            boolean before = lag.side() == Lag.Side.BEFORE;
            LocalDate first =
                    before ? one.day().minusDays(lag.most()) : one.until().plusDays(lag.least());
            LocalDate last =
                    before ? one.day().minusDays(lag.least()) : one.until().plusDays(lag.most());
            String value = first.equals(last) ? first.toString() : first + "/" + last;
            return Span.of(SpanKind.TIME, value, event.passage(), Slot.RECKONED);
        });
    }
}
