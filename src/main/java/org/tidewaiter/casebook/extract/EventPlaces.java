package org.tidewaiter.casebook.extract;

import java.util.List;
import java.util.regex.Pattern;

/** Where something happens. */
final class EventPlaces {
    private static final Pattern NO_PLACE = Pattern.compile(
            "(?s).*\\b(?:source|sources|resident|official|officials|contact|contacts|trader|traders|agent|dispatcher|broker|brokers|merchant|merchants|supervisor|forwarder|woman|man|person|people|workers?|employees?|managers?|captain|dealers?|residents|shopkeeper|porter|teacher|farmer|fisherman|businessman|analyst|researcher|economist|diplomat|smuggler|guard|soldier|officer|clerk|drivers?|ministry|embassy) (?:[\\w-]+ ){0,3}?(?:in|from|of|inside|at) (?:the )?(?:\\w+ )?$");
    private static final Pattern PREPOSITION = Pattern.compile(
            "(?s).*\\b(?:in|at|near|to|from|through|via|around|between|and|into|of|outside|across from|opposite|toward|towards|reached|left|entered) (?:the )?(?:\\w+ )?$");

    private static final Pattern SEAT = Pattern.compile(
            "(?s).*\\b(?:firm|company|enterprise|supplier|customer|buyer|seller|importer|exporter|dealer|trader|merchant|broker|wholesaler)s? (?:based |located |registered )?(?:in|from|of|at) (?:the )?$");

    private EventPlaces() {}

    /** Where people of no telling do something: "customs officers in Dandong stopped", "people in Manpo were forbidden". */
    private static boolean isAt(Scene scene, Span span) {
        return !scene.before(span).matches("(?s).*\\b(?:sources?|contacts?|ministry|embassy|according to)\\b.*")
                && !scene.after(span)
                        .matches("(?s)(?:, [^,]{0,60},)?(?: (?!dismiss|den|reject|brush|disput)[\\w'-]+){0,2} (?:"
                                + Speech.SAY + "|report(?! to)|denied|denies|who asked|believe)\\b.*")
                && !scene.lower()
                        .matches("(?s).*\\b(?:said|told|says) (?:a|an|one|two|the|another) [^.]{0,40}\\bin .*");
    }

    /** "Hanoi and Pyongyang": a capital beside another that stands for its government. */
    private static boolean isGovernment(Scene scene, Span place) {
        return scene.list(SpanKind.COUNTRY).stream()
                .anyMatch(country -> country.rule().equals("capital")
                        && country.end() < place.start()
                        && !scene.before(country).matches("(?s).*\\b(?:between|from|in|via) $")
                        && scene.between(country, place).equals(" and "));
    }

    /** Where a firm has its seat, which is not where the event goes on: "a trading firm in Yanji". */
    static boolean isSeat(Scene scene, Span place) {
        return SEAT.matcher(scene.before(place)).matches();
    }

    /** Places of the event: not of the source, not part of a name, not a capital that stands for its government. */
    static List<Span> of(Scene scene) {
        return scene.list(SpanKind.PLACE).stream()
                .filter(span -> !NO_PLACE.matcher(scene.before(span)).matches() || isAt(scene, span))
                .filter(span -> scene.list(SpanKind.ORGANISATION).stream()
                        .noneMatch(name -> name.start() >= span.start() && name.start() - span.end() < 3))
                .filter(span -> !isGovernment(scene, span))
                .filter(span -> !span.value().matches("pyongyang|beijing")
                        || PREPOSITION.matcher(scene.before(span)).matches())
                .filter(span -> !scene.after(span)
                        .matches("(?s)'s? (?:\\w+ )?(?:government|leadership|ambition|nuclear|policy).*"))
                .toList();
    }
}
