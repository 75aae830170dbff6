package org.tidewaiter.casebook.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who does something. */
final class Parties {
    private static final Pattern NO_SUBJECT = Pattern.compile(
            "(?s).*\\b(?:from|to|into|with|in|of|for|through|via|at|near|against|between|on|across|told|including|source in) (?:the |a )?$");
    private static final Pattern BY = Pattern.compile("(?s).*\\bby (?:the |a |an )?(?:[\\w'-]+ ){0,2}$");
    private static final Pattern AGAIN = Pattern.compile(
            "\\bthe (?<word>ministry|bureau|agency|company|firm|trading company|trade organi[sz]ation|panel|office)\\b(?! of)");

    private Parties() {}

    /** Whose party a country's officials, embassy or side are. */
    private static final String OF_STATE =
            "(?:side|officials?|authorities|officers?|government|embassy|consulate|police|soldiers|army|military|navy|coast guard|guards|customs (?:officers?|officials?|agents)|diplomats?|state|leadership|regime)";

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
        List<Span> firms = scene.list(SpanKind.ORGANISATION);
        Optional<Span> above = firms.stream()
                .filter(span -> first.get().kind() == SpanKind.ORGANISATION && isUnder(scene, first.get(), span))
                .findFirst();
        if (above.isPresent()) {
            return List.of(first.get(), above.get());
        }
        Optional<Span> below = firms.stream()
                .filter(span -> span.value().startsWith("trading-company") && isUnder(scene, span, first.get()))
                .findFirst();
        return below.map(span -> List.of(span, first.get())).orElseGet(() -> List.of(first.get()));
    }

    private static final Pattern UNDER = Pattern.compile(
            "(?:, | )(?:\\w+ ){0,3}(?:under|of|belonging to|belongs? to|controlled by|run by|owned by|subordinate to|answers? to|reports? to|affiliated with|attached to) (?:the )?");

    /** "A trading company under the ministry". */
    private static boolean isUnder(Scene scene, Span firm, Span office) {
        return firm.start() >= scene.passage().start()
                && firm.start() < office.start()
                && UNDER.matcher(scene.between(firm, office)).matches();
    }

    /** Who does it: the first party before the verb, or the one after "by". */
    static Optional<Span> actor(Scene scene) {
        int verb = verb(scene);
        List<Span> parties = scene.spans().stream()
                .filter(span -> isParty(scene, span))
                .filter(span -> !Recipients.isRecipient(scene, span))
                .flatMap(span -> PartyNames.of(scene, span).stream())
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
                || (BESIDE.matcher(scene.before(offices.getFirst())).matches() && !isAtWork(scene, offices.getFirst()))
                || scene.list(SpanKind.APPROVAL).stream()
                        .anyMatch(span ->
                                span.passage().overlaps(offices.getFirst().passage()));
        return other ? Optional.empty() : Optional.of(offices.getFirst());
    }

    /** "With the bureau looking on". */
    static boolean isAtWork(Scene scene, Span office) {
        return scene.before(office).matches("(?s).*\\bwith (?:the |an? )?$")
                && scene.after(office).matches("(?s) (?:\\w+ly )?[a-z]{2,}ing\\b.*");
    }

    private static final Pattern BESIDE = Pattern.compile(
            "(?s).*\\b(?:to|with|for|near|at|against|outside|opposite|behind|told|paid|from|according to|than|by the time|until|after|before|if|over)(?: (?:the|an?|its|their|local))? (?:\\w+ )?$");

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
}
