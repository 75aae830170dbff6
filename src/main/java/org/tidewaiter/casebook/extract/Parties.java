package org.tidewaiter.casebook.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who does something, with whom, and where. */
final class Parties {
    private static final Pattern SIDE = Pattern.compile(
            "\\b(?:with|to|from|by|between) (?:the |their |its )?(?<who>(?:chinese|north korean|russian|south korean|japanese)) (?:side|authorities|counterparts?|partners?|government)\\b");
    private static final Pattern DEALING = Pattern.compile(
            "\\b(?:negotiat\\w+|deals?|contracts?|agree\\w*|cooperat\\w+|talks|discuss\\w*|transactions?) (?:\\w+ ){0,3}?with (?:the )?(?<who>china|russia|north korea|beijing|moscow|pyongyang)\\b");
    private static final Pattern WITH_GROUP =
            Pattern.compile("(?s).*\\b(?:with|to|from) (?:the |a |an |their |its |some )?$");
    private static final Pattern NO_SUBJECT = Pattern.compile(
            "(?s).*\\b(?:from|to|into|with|in|of|for|through|via|at|near|against|between|on|across|told|including|source in) (?:the |a )?$");
    private static final Pattern NO_PLACE = Pattern.compile(
            "(?s).*\\b(?:source|sources|resident|residents|official|officials|contact) (?:\\w+ )?(?:in|from|of|inside) (?:the )?(?:\\w+ )?$");
    private static final Pattern PREPOSITION = Pattern.compile(
            "(?s).*\\b(?:in|at|near|to|from|through|via|around|between|and|into|of|outside|across from|opposite|toward|towards|reached|left|entered) (?:the )?(?:\\w+ )?$");
    private static final Pattern BY = Pattern.compile("(?s).*\\bby (?:the |a |an )?(?:[\\w'-]+ ){0,2}$");
    private static final Pattern AGAIN =
            Pattern.compile("\\bthe (?<word>ministry|bureau|agency|company|office)\\b(?! of)");

    private Parties() {}

    /** Who does it: the first party before the verb, or the one after "by". */
    static Optional<Span> actor(Scene scene) {
        int verb = Deeds.first(scene.lower());
        List<Span> parties =
                scene.spans().stream().filter(span -> isParty(scene, span)).toList();
        Optional<Span> by = parties.stream()
                .filter(span -> BY.matcher(scene.before(span)).matches() && span.kind() != SpanKind.COUNTRY)
                .findFirst();
        if (by.isPresent()) {
            return by;
        }
        int limit = scene.passage().start() + (verb < 0 ? scene.lower().length() : verb);
        List<Span> subjects = parties.stream()
                .filter(span -> span.start() < limit
                        && !NO_SUBJECT.matcher(scene.before(span)).matches())
                .toList();
        Optional<Span> organisation = subjects.stream()
                .filter(span -> span.kind() != SpanKind.COUNTRY)
                .findFirst();
        Matcher again = AGAIN.matcher(scene.lower());
        if (again.find()
                && (organisation.isEmpty()
                        || again.start()
                                < organisation.get().start() - scene.passage().start())) {
            Span known = scene.memory().organisations.get(again.group("word"));
            if (known != null) {
                return Optional.of(Span.of(known.kind(), known.value(), known.passage(), "organisation named before"));
            }
        }
        if (organisation.isPresent()) {
            return organisation;
        }
        return subjects.stream()
                .filter(
                        span -> !scene.after(span)
                                .matches(
                                        "(?s)'?s? (?:ministry|government|president|leader|visit|factories|minerals|goods|exports?|imports?|trade|economy|side|market).*"))
                .findFirst();
    }

    private static boolean isParty(Scene scene, Span span) {
        return switch (span.kind()) {
            case ORGANISATION ->
                !Organisations.kind(span.value()).equals("outlet")
                        && !span.value().matches("un-security-council|panel-of-experts|committee-1718|msmt|rand|csis");
            case PERSON_GROUP -> true;
            case COUNTRY ->
                span.value().matches("KP|CN|RU|KR|JP|US")
                        && !scene.after(span)
                                .matches(
                                        "(?s) (?:customs|traders?|compan|side|minerals?|coal|goods|workers|won|yuan|market).*");
            default -> false;
        };
    }

    /** Who is at the other end of it. */
    static Optional<Span> counterpart(Scene scene) {
        for (Pattern pattern : List.of(SIDE, DEALING)) {
            Matcher matcher = pattern.matcher(scene.lower());
            if (matcher.find()) {
                String who = matcher.group("who");
                String value = who.startsWith("ch") || who.equals("beijing")
                        ? "CN"
                        : who.startsWith("ru") || who.equals("moscow")
                                ? "RU"
                                : who.startsWith("ja") ? "JP" : who.startsWith("so") ? "KR" : "KP";
                return Optional.of(Span.of(
                        SpanKind.COUNTRY,
                        value,
                        scene.sentence().at(matcher.start("who"), matcher.end("who")),
                        "counterpart"));
            }
        }
        return scene.spans().stream()
                .filter(span -> span.kind() == SpanKind.PERSON_GROUP
                        && WITH_GROUP.matcher(scene.before(span)).matches())
                .findFirst();
    }

    /** Places of the event: not of the source, not part of a name, not a capital that stands for its government. */
    static List<Span> places(Scene scene) {
        return scene.list(SpanKind.PLACE).stream()
                .filter(span -> !NO_PLACE.matcher(scene.before(span)).matches())
                .filter(span -> scene.list(SpanKind.ORGANISATION).stream()
                        .noneMatch(name -> name.start() >= span.start() && name.start() - span.end() < 3))
                .filter(span -> !span.value().matches("pyongyang|beijing")
                        || PREPOSITION.matcher(scene.before(span)).matches())
                .filter(span -> !scene.after(span)
                        .matches("(?s)'s? (?:\\w+ )?(?:government|leadership|ambition|nuclear|policy).*"))
                .toList();
    }
}
