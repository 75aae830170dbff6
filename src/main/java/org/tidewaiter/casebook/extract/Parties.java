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
            "(?s).*\\b(?:source|sources|resident|official|officials|contact|contacts|trader|traders|agent|dispatcher|broker|brokers|merchant|merchants|supervisor|forwarder|woman|man|person|people|workers?|employees?|managers?|captain|dealers?|residents|shopkeeper|porter|teacher|farmer|fisherman|businessman|analyst|researcher|economist|diplomat|smuggler|guard|soldier|officer|clerk|drivers?|ministry|embassy) (?:[\\w-]+ ){0,3}?(?:in|from|of|inside|at) (?:the )?(?:\\w+ )?$");
    private static final Pattern PREPOSITION = Pattern.compile(
            "(?s).*\\b(?:in|at|near|to|from|through|via|around|between|and|into|of|outside|across from|opposite|toward|towards|reached|left|entered) (?:the )?(?:\\w+ )?$");
    private static final Pattern BY = Pattern.compile("(?s).*\\bby (?:the |a |an )?(?:[\\w'-]+ ){0,2}$");
    private static final Pattern AGAIN = Pattern.compile(
            "\\bthe (?<word>ministry|bureau|agency|company|firm|trading company|trade organi[sz]ation|panel|office)\\b(?! of)");

    private Parties() {}

    /** Whose party a country's officials, embassy or side are. */
    private static final String OF_STATE =
            "(?:side|officials?|authorities|officers?|government|embassy|consulate|police|soldiers|army|military|navy|coast guard|guards|customs (?:officers?|officials?|agents)|diplomats?|state|leadership|regime)";

    private static final Pattern OF_ORGANISATION =
            Pattern.compile("(?s) (?:of|from|at|in|with) (?:the |an? )?(?:\\w+ )?$");
    private static final Pattern TELLER = Pattern.compile(
            "(?s)[^,.;]{0,60}\\b(?:told|said|says|reported|report|explained|recalled?s?|who asked)\\b.*");

    /** Who does it: those before the verb, or after "by"; and whom they belong to. */
    static List<Span> actors(Scene scene) {
        Optional<Span> first = actor(scene);
        if (first.isEmpty()) {
            return List.of();
        }
        Optional<Span> beside = scene.list(SpanKind.COUNTRY).stream()
                .filter(span -> first.get().kind() == SpanKind.COUNTRY
                        && span.start() > first.get().start()
                        && scene.between(first.get(), span).matches("(?: side)? and (?:the )?"))
                .findFirst();
        if (beside.isPresent()) {
            return List.of(first.get(), beside.get());
        }
        Optional<Span> above = scene.list(SpanKind.ORGANISATION).stream()
                .filter(span -> span.start() > first.get().start())
                .filter(
                        span -> scene.before(span)
                                .matches(
                                        "(?s).*\\b(?:under|of|belonging to|belongs? to|controlled by|run by|owned by|subordinate to|answers? to|reports? to|affiliated with) (?:the )?$"))
                .filter(
                        span -> first.get().kind() == SpanKind.ORGANISATION
                                && scene.between(first.get(), span)
                                        .matches(
                                                "(?:, | )(?:\\w+ ){0,3}(?:under|of|belonging to|belongs? to|controlled by|run by|owned by|subordinate to|answers? to|reports? to|affiliated with) (?:the )?"))
                .findFirst();
        return above.map(span -> List.of(first.get(), span)).orElseGet(() -> List.of(first.get()));
    }

    /** Who does it: the first party before the verb, or the one after "by". */
    static Optional<Span> actor(Scene scene) {
        int verb = verb(scene);
        List<Span> parties = scene.spans().stream()
                .filter(span -> isParty(scene, span))
                .flatMap(span -> named(scene, span).stream())
                .toList();
        Optional<Span> by = parties.stream()
                .filter(
                        span -> (BY.matcher(scene.before(span)).matches()
                                        && !scene.before(span)
                                                .matches("(?s).*\\b(?:examined|seen|obtained|reviewed|visited) by .*"))
                                || scene.before(span)
                                        .matches(
                                                "(?s).*\\b(?:guard of|company (?:under|of)|under the (?:control|eyes|watch) of|belongs? to|owned by|under (?:the )?seal of|behind it (?:stood|stands|was|is)|on behalf of|led by|headed by|organi[sz]ed by) (?:the |an? )?(?:[\\w-]+ ){0,2}?(?:company (?:under|of) (?:the )?)?$"))
                .filter(span -> span.kind() != SpanKind.COUNTRY)
                .findFirst();
        if (by.isPresent()) {
            return by;
        }
        int limit = scene.passage().start() + verb;
        List<Span> subjects = parties.stream()
                .filter(span -> span.start() < limit
                        && (!NO_SUBJECT.matcher(scene.before(span)).matches()
                                || SPOKESMAN.matcher(scene.before(span)).matches()))
                .toList();
        Optional<Span> organisation = subjects.stream()
                .filter(span -> span.kind() != SpanKind.COUNTRY)
                .findFirst();
        Matcher again = AGAIN.matcher(scene.lower());
        if (again.find()
                && again.start() < verb
                && (organisation.isEmpty()
                        || again.start()
                                < organisation.get().start() - scene.passage().start())) {
            Span known = scene.memory()
                    .organisations
                    .get(again.group("word")
                            .replaceAll(
                                    "firm|trading company|trade organi[sz]ation|organi[sz]ation|corporation",
                                    "company"));
            if (known != null) {
                return Optional.of(Span.of(known.kind(), known.value(), known.passage(), "organisation named before"));
            }
        }
        if (organisation.isPresent()) {
            return organisation;
        }
        return subjects.stream().findFirst().or(() -> alone(scene, parties));
    }

    /** The one office of the sentence, wherever it stands: "was bartered, with the ministry overseeing everything". */
    private static Optional<Span> alone(Scene scene, List<Span> parties) {
        List<Span> offices = parties.stream()
                .filter(span -> span.kind() == SpanKind.ORGANISATION)
                .toList();
        boolean other = offices.size() != 1
                || BESIDE.matcher(scene.before(offices.getFirst())).matches()
                || scene.list(SpanKind.APPROVAL).stream()
                        .anyMatch(span ->
                                span.passage().overlaps(offices.getFirst().passage()));
        return other ? Optional.empty() : Optional.of(offices.getFirst());
    }

    private static final Pattern BESIDE = Pattern.compile(
            "(?s).*\\b(?:to|with|for|near|at|against|outside|opposite|behind|told|paid|from|according to|than)(?: (?:the|an?|its|their|local))? (?:\\w+ )?$");

    private static final Pattern SPOKESMAN = Pattern.compile(
            "(?s)(?:.*, )?(?:an? |the |several |two |three |four |some )?(?:\\w+ )?(?:guards?|soldiers|men|members|cadres|inspectors|policemen|troops|staff|squads?|units?|patrols?|spokes(?:man|woman|person)|officials?|representatives?|head|chief|officers?|agents?|employees?|envoys?|director|delegation) (?:of|from|at|for) (?:the )?$");

    /** Where what the subject does begins. */
    private static int verb(Scene scene) {
        Matcher plan = PREDICATE.matcher(scene.lower());
        int first = Deeds.first(scene.lower());
        boolean source = Sources.find(scene).isPresent();
        if (plan.find() && !(source && plan.group().equals("told"))) {
            return first < 0 ? plan.start() : Math.min(first, plan.start());
        }
        return first < 0 ? scene.lower().length() : first;
    }

    private static final Pattern PREDICATE = Pattern.compile(
            "\\b(?:plans?|intends?|wants?|announced|has announced|is to|are to|will|den(?:y|ies|ied)|has denied|have denied|values|put|told|is suspected|are suspected|is believed|are believed|suspects?|marked|runs?|ended)\\b");

    /** A party by the name it is known under; nobody for people of no office. */
    private static Optional<Span> named(Scene scene, Span span) {
        if (span.kind() != SpanKind.PERSON_GROUP) {
            return Optional.of(span);
        }
        String after = scene.after(span);
        Optional<Span> of = scene.list(SpanKind.ORGANISATION).stream()
                .filter(one -> one.start() > span.end()
                        && OF_ORGANISATION.matcher(scene.between(span, one)).matches())
                .findFirst();
        if (of.isPresent()) {
            return Optional.of(Span.of(span.kind(), of.get().value(), span.passage(), "people of an organisation"));
        }
        String words = span.value();
        String value = value(scene, words, after);
        return value.isEmpty()
                ? Optional.empty()
                : Optional.of(Span.of(span.kind(), value, span.passage(), span.rule()));
    }

    private static final Pattern ON_SIDE =
            Pattern.compile(" (?:on|from|of) (?:the |this )?(?<side>[a-z]+(?: korean)?) side\\b");

    private static String value(Scene scene, String words, String after) {
        boolean state = words.matches(".*\\b(?:officers|officials?|soldiers|troops|authorities|agents|police)");
        if (words.startsWith("state security") || words.startsWith("security officers")) {
            return "mss";
        }
        Matcher side = ON_SIDE.matcher(after);
        if (side.lookingAt()
                && words.matches(".*\\b(?:inspectors|officers|officials?|guards?|police|agents?|patrols?)")) {
            return scene.list(SpanKind.PLACE).stream()
                    .filter(place -> scene.after(place).startsWith(" side"))
                    .map(place -> Places.packed().country(place.value()))
                    .findFirst()
                    .orElseGet(() -> side.group("side").startsWith("chinese") ? "CN" : "");
        }
        if (words.startsWith("party ")) {
            return "party";
        }
        if (state && words.contains("chinese")) {
            return words.contains("customs") ? "gacc" : "CN";
        }
        if (state && words.contains("russian")) {
            return "RU";
        }
        if (state && words.contains("south korean")) {
            return "KR";
        }
        if (words.matches("(?:north korean )?(?:soldiers|troops)|military officers")) {
            return "general-staff";
        }
        if (state && words.contains("north korean")) {
            return "KP";
        }
        if (words.contains("customs") && state) {
            String country = scene.list(SpanKind.PLACE).stream()
                    .map(place -> Places.packed().country(place.value()))
                    .findFirst()
                    .orElse("");
            return country.equals("KP") ? "customs-kp" : country;
        }
        return words.matches(".*(?:smugglers?|fishermen|poachers)") && !after.startsWith(" said") ? words : "";
    }

    /** Whether an amount counts those who tell it: "three people told the paper". */
    static boolean isTeller(Scene scene, Span quantity) {
        return quantity.value().endsWith("head")
                && TELLER.matcher(scene.after(quantity)).matches();
    }

    private static boolean isParty(Scene scene, Span span) {
        return switch (span.kind()) {
            case ORGANISATION ->
                !Organisations.kind(span.value()).equals("outlet")
                        && (!span.value().matches("un-security-council|committee-1718|msmt|rand|csis")
                                || Cues.isPlan(scene.lower()))
                        && !scene.before(span)
                                .matches(
                                        "(?s).*\\b(?:source|told|according to|visited by) (?:\\w+ )?(?:in )?(?:the )?$")
                        && (Cues.isDenied(scene.lower())
                                || !scene.after(span)
                                        .matches("(?s) (?:writes?|wrote|says?|said|reported|reports)\\b.*"));
            case PERSON_GROUP -> true;
            case COUNTRY ->
                !scene.after(span).matches("(?s)'s?\\b.*")
                        && (isNoun(scene, span) || scene.after(span).matches("(?s) " + OF_STATE + "\\b.*"));
            default -> false;
        };
    }

    /** "China", not "Chinese". */
    private static boolean isNoun(Scene scene, Span span) {
        int from = span.start() - scene.passage().start();
        String words = scene.lower().substring(from, from + span.end() - span.start());
        return words.matches(
                        "china|north korea|n\\. korea|dprk|the north|russia|south korea|the south|japan|the regime|pyongyang|beijing|moscow|seoul|washington|united states|the kremlin|hanoi|vietnam|delhi|new delhi|india|tokyo|bangkok|thailand|mongolia|brazil|brussels|islamabad|pakistan|singapore|indonesia|iran|ukraine")
                && !scene.after(span)
                        .matches(
                                "(?s)'?s? (?:customs|traders?|compan|minerals?|coal|goods|workers|won|yuan|market|border|trade).*");
    }

    private static final Pattern PROMISED = Pattern.compile(
            "\\b(?:pledged|promised|offered|guaranteed|assured|told|sold|lent|gave|given|granted|owes|owed) ");

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
                .map(Parties::ofCountry);
        return group.or(() -> scene.list(SpanKind.ORGANISATION).stream()
                .filter(span -> !Organisations.kind(span.value()).equals("outlet"))
                .filter(
                        span -> scene.before(span)
                                .matches(
                                        "(?s).*\\b(?:delivered to|handed (?:over )?to|given to|went to|goes to|sold to|paid to|sent to|told|sent|informed|ordered|warned|sent back|relieved|replaced|paid|with|reported to|imposed on|levied on|slapped [^,.]{3,40} on|demanded [^,.]{3,40} from|collected [^,.]{3,40} from|tea money for|bribes? (?:for|to)) (?:the |each |every |all |some )?(?:local )?$"))
                .filter(span ->
                        actor(scene).stream().noneMatch(one -> one.value().equals(span.value())))
                .findFirst());
    }

    /** "Chinese buyers" are China's side. */
    private static Span ofCountry(Span group) {
        String value =
                group.value().startsWith("chinese") ? "CN" : group.value().startsWith("russian") ? "RU" : group.value();
        return Span.of(group.kind(), value, group.passage(), group.rule());
    }

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

    /** Places of the event: not of the source, not part of a name, not a capital that stands for its government. */
    static List<Span> places(Scene scene) {
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
