package org.tidewaiter.casebook.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** With whom something is done: who gets it, gives it or is dealt with. */
final class Counterparts {
    private static final Pattern SIDE = Pattern.compile(
            "\\b(?:with|to|from|by|between) (?:the |their |its )?(?<who>(?:chinese|north korean|russian|south korean|japanese)) (?:side|authorities|counterparts?|partners?|government)\\b");
    private static final Pattern DEALING = Pattern.compile(
            "\\b(?:negotiat\\w+|deals?|contracts?|agree\\w*|cooperat\\w+|talks|discuss\\w*|transactions?) (?:\\w+ ){0,3}?with (?:the )?(?<who>china|russia|north korea|beijing|moscow|pyongyang)\\b");
    private static final Pattern WITH_GROUP =
            Pattern.compile("(?s).*\\b(?:with|to|from) (?:the |a |an |their |its |some )?$");
    private static final Pattern PROMISED = Pattern.compile(
            "\\b(?:pledged|promised|offered|guaranteed|assured|told|sold|lent|gave|given|granted|owes|owed) ");

    private Counterparts() {}

    /** Who is at the other end of it. */
    static Optional<Span> find(Scene scene) {
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
        Matcher promised = PROMISED.matcher(scene.lower());
        if (promised.find()) {
            Optional<Span> whom = scene.list(SpanKind.COUNTRY).stream()
                    .filter(span -> span.start() - scene.passage().start() == promised.end())
                    .findFirst();
            if (whom.isPresent()) {
                return whom;
            }
        }
        Optional<Span> group = scene.spans().stream()
                .filter(
                        span -> span.kind() == SpanKind.PERSON_GROUP
                                && WITH_GROUP.matcher(scene.before(span)).matches()
                                && span.value()
                                        .matches(
                                                ".*(?:traders?|buyers?|brokers?|dealers?|importers?|merchants?|businessm[ae]n|companies|company|firms?|partners?|smugglers?|wholesalers?)"))
                .filter(span -> span.value().matches("(?:chinese|russian) .*"))
                .findFirst()
                .map(Counterparts::ofCountry);
        Optional<Span> given = Recipients.find(scene);
        return group.or(() -> given)
                .or(() -> scene.list(SpanKind.ORGANISATION).stream()
                        .filter(span ->
                                !Organisations.kind(span.value()).equals("outlet") && !Parties.isAtWork(scene, span))
                        .filter(
                                span -> scene.before(span)
                                        .matches(
                                                "(?s).*\\b(?:delivered to|handed (?:over )?to|given to|went to|goes to|sold to|paid to|sent to|told|sent|informed|ordered|warned|sent back|relieved|replaced|paid|with|reported to|imposed on|levied on|slapped [^,.]{3,40} on|demanded [^,.]{3,40} from|collected [^,.]{3,40} from|tea money for|bribes? (?:for|to)) (?:the |each |every |all |some )?(?:local )?$"))
                        .filter(span -> Parties.actor(scene).stream()
                                .noneMatch(one -> one.value().equals(span.value())))
                        .findFirst());
    }

    /** "Chinese buyers" are China's side. */
    private static Span ofCountry(Span group) {
        String value =
                group.value().startsWith("chinese") ? "CN" : group.value().startsWith("russian") ? "RU" : group.value();
        return Span.of(group.kind(), value, group.passage(), group.rule());
    }
}
