package org.tidewaiter.casebook.extract;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who gets something as the subject of the sentence: "border guards were given", "each household got". */
final class Recipients {
    private static final String GIVEN =
            "(?:given|handed|paid|promised|offered|bribed|rewarded|issued|allotted|served|fed|passed over|left out)";
    private static final String GETS = "(?:(?:had |have |has )?(?:each |all )?(?:received?s?|got|gets?|went away with)"
            + "|(?:was|were|is|are|had been|have been|has been|will be) (?:each |all |only |also )?" + GIVEN
            + "(?! (?:over )?(?:by|to)\\b))";
    private static final Pattern AFTER =
            Pattern.compile("(?s)(?: (?:officers?|men|on|at|of|the|duty|crossing|committee|officials?|members?)){0,4} "
                    + GETS + "\\b.*");
    private static final Pattern PEOPLE = Pattern.compile(
            "(?:^|[,;:] |\\b(?:and|but|while) |\\bin [\\w'-]+,? )(?<who>(?:(?:each|every|some|about|around|the|other|all|[\\d,]+|[a-z-]+) ){0,3}?"
                    + "(?:households?|famil(?:y|ies)|residents|teachers|miners|farmers|workers|women|men|pensioners|widows|managers|drivers|porters|carriers|students|pupils|soldiers' wives|employees|inhabitants|villagers))(?: of [a-z'-]+)? "
                    + GETS + "\\b");
    private static final Pattern TO_PEOPLE = Pattern.compile(
            "\\b(?:went|going|given|handed out|handed over|handed|distributed|sold|paid|allotted|delivered) to (?<who>(?:(?:each|every|some|about|around|the|all|[\\d,]+|[a-z-]+) ){0,3}?(?:households?|famil(?:y|ies)|residents|teachers|miners|farmers|workers|women|pensioners|widows|managers|veterans))\\b");

    private Recipients() {}

    /** Whether an office or people of one get something, so that they do not act. */
    static boolean isRecipient(Scene scene, Span party) {
        return party.kind() == SpanKind.ORGANISATION
                && AFTER.matcher(scene.after(party)).matches();
    }

    /** An office before all, or else people by the words that name them. */
    static Optional<Span> find(Scene scene) {
        Optional<Span> office = scene.list(SpanKind.ORGANISATION).stream()
                .filter(span -> isRecipient(scene, span))
                .findFirst();
        return office.or(() -> people(scene, PEOPLE)).or(() -> people(scene, TO_PEOPLE));
    }

    private static Optional<Span> people(Scene scene, Pattern pattern) {
        Matcher matcher = pattern.matcher(scene.lower());
        return matcher.find()
                ? Optional.of(Span.of(
                        SpanKind.PERSON_GROUP,
                        matcher.group("who"),
                        scene.sentence().at(matcher.start("who"), matcher.end("who")),
                        "people who get it"))
                : Optional.empty();
    }
}
