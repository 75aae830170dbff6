package org.tidewaiter.casebook.extract;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who speaks in a sentence: somebody quoted in his own words, or said to have told something.
 *
 * @param speaker the speaker as an author
 * @param quoted  words between quotation marks, in small letters; empty where his words are only told
 */
record Speech(Span speaker, String quoted) {
    /** Verbs of speaking. */
    static final String SAY =
            "(?:said|says?|saying|noted|notes?|added|adds?|remark(?:ed|s)?|comment(?:ed|s)?|jok(?:ed|es?)|complain(?:ed|s)?|explain(?:ed|s)?|recall(?:ed|s)?|told|tells?|observ(?:ed|es?)|stated|states?|wr(?:ote|ites?)|repl(?:ied|ies)|insist(?:ed|s)?|quipp?(?:ed|s)|grumbl(?:ed|es?)|mus(?:ed|es?)|conclud(?:ed|es?)|report(?:ed|s)|report(?! to\\b)(?<=s report|\\bin \\w{2,14} report)|mention(?:ed|s)?|pointed out|points out|put it|puts it|admit(?:s|ted)|confid(?:ed|es)|sigh(?:ed|s)|wonder(?:ed|s)?|laugh(?:ed|s)|shrugg?(?:ed|s)|count(?:ed|s)|estimat(?:ed|es?)|whisper(?:ed|s)?|stress(?:ed|es)?|emphasi[sz](?:ed|es)|claim(?:ed|s)?|lament(?:ed|s)?|cautioned|cautions|suggested|warn(?:ed|s)?|argued|argues|announced|confirm(?:ed|s)?|heard|saw|scoff(?:ed|s)?|recount(?:ed|s)|maintain(?:ed|s)|testif(?:ied|ies)|assert(?:ed|s)|disclos(?:ed|es)|reveal(?:ed|s)|relat(?:ed|es)|contend(?:ed|s)|inform(?:ed|s) (?:us|this|the|me|our)|acknowledg(?:ed|es)|conced(?:ed|es)|elaborat(?:ed|es)|volunteer(?:ed|s)|declar(?:ed|es)|alleg(?:ed|es)|reckon(?:ed|s)?|grous(?:ed|es)|gripe[ds]?|mutter(?:ed|s)|whisper(?:ed|s)|complain|swear|insist|guess|chuckl(?:ed|es)|quips?|agre(?:ed|es)|concur(?:red|s)|ventur(?:ed|es)|offer(?:ed|s)(?=[,.])|describ(?:ed|es)|vow(?:ed|s)|swor(?:e)|swears|relay(?:ed|s)|reiterat(?:ed|es)|surmis(?:ed|es)|hint(?:ed|s)|guess(?:ed|es)|spoke of|speaks of|talk(?:ed|s) of|let it be known)";

    private static final Pattern QUOTE = Pattern.compile("[“\"](?<words>[^”\"]{3,})[”\"]");
    private static final String WHO =
            "(?:an?|the|one|another|some|many|several|two|three|four|most|locals?|residents|traders|officials|people|buyers|brokers|merchants|importers|exporters|observers|analysts|experts|researchers|economists|diplomats|lawyers|drivers|sailors|critics|shippers|forwarders|insiders|others?|neighbou?rs?|callers?|listeners?|villagers?|relatives?|witness(?:es)?|eyewitness(?:es)?|dispatchers?|defectors?|refugees|farmhands?|porters?|fishermen|smugglers|vendors|clerks?|(?:their|his|her|its|our) (?=famil|wi(?:fe|ves)|husband|brother|sister|mother|father|son|daughter|neighbou?r|relative|widow|cousin|colleague|workmate|driver|crew))";
    private static final Pattern UNNAMED = Pattern.compile("(?:^|[,.”\"] ?|\\band )(?<who>" + WHO
            + "(?: (?!who |which |that |and |den(?:y|ies|ied) |dismiss|reject|disput|brushe)[\\w'’-]+){0,9}?)(?:, [^,”\"]{3,60},| who [^,]{3,40})? (?:has |had |have |also |further |then |later |once |still )?(?<!\\b(?:is|are|was|were|be|been) )"
            + SAY + "\\b|[,”\"] ?" + SAY + " (?<after>" + WHO + "(?: [\\w'’-]+){0,6})");
    private static final Pattern PRONOUN = Pattern.compile(
            "(?:^|[,”\"] ?)(?<who>he|she|they|who) (?:also |further |had |has |then |later )?(?:" + SAY
                    + "|thinks?|thought|believes?|believed|reckons?|reckoned|fears?|feared|expects?|expected|predicts?|predicted|forecasts?|holds|assumes?)"
                    + "\\b|^(?<first>he|she) (?!had (?!heard|seen|counted|been told))|\\baccording to (?<to>him|her|them)\\b");

    /** Who is quoted, in his own words or not. */
    @SuppressWarnings("ReferenceEquality") // the same sentence, not one like it
    static Optional<Speech> find(Scene scene) {
        Memory memory = scene.memory();
        if (memory.heard != scene) {
            memory.speech = read(scene).orElse(null);
            memory.heard = scene;
        }
        return Optional.ofNullable(memory.speech);
    }

    private static Optional<Speech> read(Scene scene) {
        String quoted = quoted(scene.lower());
        Optional<Span> named = Authors.named(scene);
        if (named.isPresent()) {
            return Optional.of(new Speech(named.get(), quoted));
        }
        Memory memory = scene.memory();
        Matcher pronoun = PRONOUN.matcher(scene.lower());
        if (pronoun.find()) {
            Span known = memory.speaker;
            if (known == null) {
                return pronoun.group("first") != null || pronoun.group("to") != null
                        ? Optional.empty()
                        : Optional.of(new Speech(
                                Span.of(
                                        SpanKind.AUTHOR,
                                        "anonymous",
                                        scene.sentence().at(pronoun.start(), pronoun.end()),
                                        "unnamed speaker"),
                                quoted));
            }
            return Optional.of(new Speech(
                    Span.of(SpanKind.AUTHOR, known.value(), known.passage(), "person named before"), quoted));
        }
        Matcher unnamed = UNNAMED.matcher(scene.lower());
        while (unnamed.find()) {
            String group = unnamed.group("who") == null ? "after" : "who";
            Span who = Span.of(
                    SpanKind.AUTHOR,
                    "anonymous",
                    scene.sentence().at(unnamed.start(group), unnamed.end(group)),
                    "unnamed speaker");
            return Optional.of(new Speech(who, quoted));
        }
        return Optional.empty();
    }

    /** The longest words between quotation marks. */
    static String quoted(String lower) {
        Matcher quote = QUOTE.matcher(lower);
        String longest = "";
        while (quote.find()) {
            longest = quote.group("words").length() > longest.length() ? quote.group("words") : longest;
        }
        return longest;
    }
}
