package org.tidewaiter.casebook.extract;

import java.util.List;
import java.util.regex.Pattern;

/** Whether a sentence tells of recorded trade, the figures of a country and a period, and not of something that was seen. */
final class Recorded {
    private static final Pattern TOLD = Pattern.compile(
            "^[“\"]|\\b(?:he|she|they|one of them|traders?|residents?|buyers|merchants|brokers?) (?:said|says|told|added|adds|explained|recalls?|complained)\\b|\\bsmuggl");
    private static final Pattern BOOKS = Pattern.compile(
            "\\bcustoms (?:says?|said|shows?|showed|data|figures|tables?|books|statistics|records?|office|administration|heading)\\b"
                    + "|\\b(?:tables?|books|figures|statistics|yearbook|data|customs|ledgers?|returns)\\b[^.]{0,30}\\b(?:shows?|showed|gives?|gave|lists?|listed|says?|put|puts|records?|recorded)\\b"
                    + "|\\baccording to (?:its |the |china's |chinese |russian )?customs\\b|\\b(?:declared|reported to the (?:sanctions )?committee)\\b");
    private static final Pattern TRADE = Pattern.compile(
            "\\b(?:imports?|exports?|purchases|sales|shipments|deliveries|supplies|trade|turnover|total|sum|figure|item|value|volume)\\b");
    private static final Pattern VERBS = Pattern.compile(
            "\\b(?:import(?:s|ed|ing)?|export(?:s|ed|ing)?|bought|buy|buys|sold|sell|sells|sent|ship(?:s|ped)|deliver(?:s|ed)|suppl(?:y|ies|ied)|took|takes|earn(?:s|ed)|received|cost|paid|owed|purchased|fetched|brought|reached|left|went|flowed|passed|arrived|declared|worth|recorded|traded|spent)\\b");
    private static final Pattern AMOUNTED = Pattern.compile(
            "\\b(?:worth|total(?:s|ed|led|ing|ling)?|reach(?:es|ed|ing)|amount(?:s|ed|ing)|stood at|came (?:to|in)|comes to|hit|record(?:ed|ing)|valued|weighed|account(?:s|ed|ing) for|rang(?:ed|ing)|exceed(?:s|ed|ing)|earned|brought|added|fetched|numbered|made up|to|by|been|kept|booked|put|remained|stayed|paid|spent|sold|bought|gave|made|cost|had been|was|were|led|topped|with|at|of|for)\\b|달했|기록|达");

    private static final Pattern PERIODIC = Pattern.compile(
            "\\b(?:imports?|exports?|trade|turnover|purchases|customs|annual|monthly|year|quarter|month)\\b");

    private static final Pattern BUYERS = Pattern.compile(
            "\\b(?:buyers?|importers?|exporters?|partners?|authorities|companies|firms|officials?|statisticians?|analysts?|mills?|makers?|customers?|suppliers?|sellers?|ministry|readers?|manufacturers?|producers?|purchasers?)$");

    private Recorded() {}

    /** A large sum that nobody in North Korea pays himself. */
    static boolean isLedger(Scene scene) {
        boolean kept = scene.has(SpanKind.MONEY)
                || scene.frame().customs()
                || scene.memory().recorded; // tons alone can be counted by anybody
        return kept && Ledger.isOne(scene.spans()) && !hasDoer(scene);
    }

    @SuppressWarnings("ReferenceEquality") // the very same scene, asked again
    static boolean is(Scene scene) {
        Memory memory = scene.memory();
        if (memory.judged != scene) {
            memory.isRecorded = isCandidate(scene) && (isStrong(scene) || isWeak(scene));
            memory.judged = scene;
        }
        return memory.isRecorded;
    }

    /** Nothing in it that only a witness could tell. */
    static boolean isCandidate(Scene scene) {
        String lower = scene.lower();
        boolean official = isOfficial(scene);
        boolean anonymous = !official
                && scene.list(SpanKind.SOURCE).stream()
                        .anyMatch(span -> span.value().equals("anonymous"));
        boolean onOneDay = Periods.listOwn(scene).stream()
                .anyMatch(span -> span.value().matches("\\d{4}-\\d\\d-\\d\\d.*")
                        && !span.rule().endsWith("weekday")
                        && !span.rule().endsWith("part of a month"));
        boolean market = scene.list(SpanKind.MONEY).stream()
                .anyMatch(span -> Figures.currency(span).equals("KPW"));
        boolean law = LegalRule.statement(lower).isPresent() && scene.has(SpanKind.ACT);
        return !TOLD.matcher(lower).find()
                && !scene.list(SpanKind.DURATION).stream()
                        .anyMatch(span -> scene.words(span).matches(".*(?:hour|day|minute)s?"))
                && !anonymous
                && (!onOneDay || official)
                && !market
                && !law
                && !Cues.isPlan(lower);
    }

    static boolean isOfficial(Scene scene) {
        return BOOKS.matcher(scene.lower()).find()
                || scene.list(SpanKind.SOURCE).stream()
                        .anyMatch(span -> span.value().equals("official_data"));
    }

    /** On its own, without the text around it. */
    static boolean isStrong(Scene scene) {
        String lower = scene.lower();
        boolean figure = scene.has(SpanKind.MONEY) || scene.has(SpanKind.QUANTITY);
        if (!isCandidate(scene) || (!figure && !scene.has(SpanKind.RANK) && !scene.has(SpanKind.PERCENT))) {
            return false;
        }
        if (isOfficial(scene)) {
            return TRADE.matcher(lower).find() || VERBS.matcher(lower).find() || scene.has(SpanKind.RANK);
        }
        boolean period = Periods.listOwn(scene).stream()
                .anyMatch(span -> span.value().matches("\\d{4}(?:-\\d\\d)?(?:/\\d{4}(?:-\\d\\d)?)?"));
        period = period || Bases.isYearEarlier(lower);
        boolean world = scene.frame().partner().isEmpty() && scene.has(SpanKind.COUNTRY);
        boolean between = (world || Directions.explicit(scene).isPresent())
                && (TRADE.matcher(lower).find() || VERBS.matcher(lower).find());
        return between && (period || scene.frame().customs()) && !hasWitness(scene);
    }

    /** Because the text tells of such figures, or did in an earlier sentence. */
    private static boolean isWeak(Scene scene) {
        String lower = scene.lower();
        boolean figure = scene.has(SpanKind.MONEY)
                || scene.has(SpanKind.QUANTITY)
                || scene.has(SpanKind.RANK)
                || scene.has(SpanKind.PERCENT);
        if (isLedger(scene)) {
            return true;
        }
        if (!figure || hasWitness(scene) || goesOnWithEvent(scene)) {
            return false;
        }
        return (scene.memory().recorded && scene.has(SpanKind.MONEY))
                || (scene.memory().recorded
                        && (AMOUNTED.matcher(lower).find()
                                || (scene.has(SpanKind.QUANTITY) && scene.has(SpanKind.GOODS))))
                || (scene.frame().customs()
                        && (scene.has(SpanKind.RANK)
                                || TradeWords.isIn(lower)
                                || (AMOUNTED.matcher(lower).find()
                                        && (scene.has(SpanKind.GOODS)
                                                || TRADE.matcher(lower).find()))));
    }

    /** Right after an event of some day, with nothing of its own that belongs to figures of trade. */
    private static boolean goesOnWithEvent(Scene scene) {
        Memory memory = scene.memory();
        return memory.eventTime != null
                && memory.eventSentence == memory.sentence - 1
                && memory.eventParagraph >= scene.sentence().paragraph() - 1
                && !scene.has(SpanKind.RANK)
                && !scene.has(SpanKind.PERCENT)
                && scene.list(SpanKind.TIME).stream()
                        .noneMatch(span -> span.value().matches("\\d{4}(?:-\\d\\d)?(?:/\\d{4}(?:-\\d\\d)?)?"))
                && !isOfficial(scene)
                && !PERIODIC.matcher(scene.lower()).find();
    }

    /** People, vehicles, towns or offices that do something themselves. */
    private static boolean hasWitness(Scene scene) {
        List<Span> places = EventPlaces.of(scene).stream()
                .filter(span ->
                        !scene.before(span).isBlank() || !scene.after(span).matches("(?s)(?:,[^-–—]{0,30})? ?[-–—].*"))
                .filter(span -> !scene.before(span).matches("(?s).*\\b(?:released|published|issued) in $"))
                .toList();
        boolean office = scene.list(SpanKind.ORGANISATION).stream()
                .anyMatch(span -> !Organisations.kind(span.value()).matches("outlet|institute")
                        && !span.value().matches("gacc|kotra|kita|bok|pboc|fcs.*|unsc.*|1718.*"));
        return scene.has(SpanKind.VEHICLE)
                || scene.list(SpanKind.PERSON_GROUP).stream()
                        .anyMatch(span -> !BUYERS.matcher(scene.words(span)).find())
                || (!places.isEmpty() && !TRADE.matcher(scene.lower()).find())
                || office;
    }

    /** Somebody in North Korea who pays or is paid such a sum himself. */
    private static boolean hasDoer(Scene scene) {
        return scene.list(SpanKind.ORGANISATION).stream()
                        .anyMatch(span -> Organisations.country(span.value()).equals("KP"))
                || scene.list(SpanKind.PERSON_GROUP).stream()
                        .anyMatch(span -> !BUYERS.matcher(scene.words(span)).find());
    }
}
