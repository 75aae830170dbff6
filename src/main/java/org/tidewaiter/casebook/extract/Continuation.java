package org.tidewaiter.casebook.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tidewaiter.casebook.SlotName;

/** What an incident takes over from the event it goes on with: its place and its time. */
record Continuation(List<Span> places, Optional<Span> time) {
    private static final Pattern EVENT = Pattern.compile(
            "\\b(?:the|this|that|these|those|a second|a third|another|the second|the whole) (?:\\w+ ){0,2}?(?:operations?|transfers?|shipments?|smuggling|cargo|deal|transaction|handover|import volume|deliver(?:y|ies)|convoy|vehicles|trucks|vessel|exchange|goods (?:were|brought)|customs facility|crossings?|loading|unloading|work|job|trip|journey|voyage|run)\\b|\\bthat (?:day|night|morning|time|evening)\\b|^in (?:return|exchange),");
    private static final Pattern SITE = Pattern.compile(
            "\\bthere\\b(?! (?:is|are|was|were)\\b)|\\b(?:the|that|this) (?:\\w+ ){0,2}?(?:yard|quay|pier|port|site|road|way|bridge|factory|mill|mine|plant|warehouse|depot|station|harbor|harbour|loading|kilns?|checkpoint|customs house)\\b");
    private static final Pattern WORKS = Pattern.compile(
            "\\bthe (?:\\w+ )?(?:factory|mill|mine|plant|workshop|smelter|kilns?|quay|yard|loading)\\b");
    private static final Pattern WHOLE_DAY = Pattern.compile(
            "\\b(?:whole|entire|all) day\\b|\\b(?:needed|took them|took|spent) (?:\\w+ ){0,3}(?:hours|days)\\b|\\blater that day\\b");
    private static final Pattern PRESENT = Pattern.compile(
            "\\b(?:is|are|belongs?|begins?|ends?|comes?|leaves?|leave|earns?|runs?|live|lives|sends?|send|brings?|bring|costs?|pays?|(?<!\\bto )(?:owes?|keeps?|demands?|asks?|takes?|gets?|gives?|works?|makes?|sells?|buys?|carr(?:y|ies)|receives?|needs?|uses?|handles?|knows?)|each (?:month|week|day|night)|a (?:month|week|day|night)|monthly|weekly|daily|nightly|every|most (?:nights|evenings|days)|usually|often|always|would)\\b");
    static final Pattern EARLIER = Pattern.compile(
            "\\bhad (?:\\w+ly |already |long )?(?:\\w+ed|been|left|come|gone|bought|sold|brought|sent|taken|given|paid|made|told|built|met)\\b");
    static final Pattern BOUND =
            Pattern.compile("(?s).*\\b(?:bound|destined|headed|heading|meant) for (?:the )?(?:\\w+ )?$");
    private static final Pattern SPEECH = Pattern.compile("[“\"]|\\baccording to\\b");

    static Continuation of(Scene scene, List<Span> own) {
        Memory memory = scene.memory();
        String lower = scene.lower();
        boolean event = EVENT.matcher(lower).find();
        boolean site = SITE.matcher(lower).find();
        boolean next = memory.eventParagraph == scene.sentence().paragraph()
                && memory.eventSentence == memory.sentence - 1
                && !SPEECH.matcher(lower).find()
                && !lower.matches("(?s)some of them .*|(?:the )?(?:workers|crews|women|men)\\b.*");
        boolean told = !PRESENT.matcher(lower).find() && !EARLIER.matcher(lower).find();
        if (Cues.isDenied(lower)) {
            return new Continuation(List.of(), Optional.empty());
        }
        boolean elsewhere = !own.isEmpty()
                && !own.stream()
                        .allMatch(span -> BOUND.matcher(scene.before(span)).matches());
        List<Span> places = !elsewhere
                        && ((event
                                        && !SPEECH.matcher(lower).find()
                                        && !EARLIER.matcher(lower).find())
                                || site
                                || (next && told))
                ? memory.eventPlaces
                : List.of();
        boolean works = WORKS.matcher(lower).find() && !event && !told;
        if (works && !memory.homePlaces.isEmpty() && !places.isEmpty()) {
            places = memory.homePlaces;
        }
        boolean sameDay = told
                && own.isEmpty()
                && memory.eventParagraph == scene.sentence().paragraph();
        Optional<Span> time = (sameDay && ((event && !SPEECH.matcher(lower).find()) || next))
                        || (event && told && !SPEECH.matcher(lower).find() && own.isEmpty())
                ? Optional.ofNullable(memory.eventTime)
                        .filter(span -> span.value().matches("\\d{4}-\\d\\d-\\d\\d(?:T.*)?"))
                : Optional.empty();
        Optional<Span> later = LaterTimes.find(scene);
        if (later.isPresent()) {
            return new Continuation(places, later);
        }
        if (WHOLE_DAY.matcher(lower).find() && !event) {
            time = time.map(span ->
                    Span.of(span.kind(), span.value().replaceAll("T.*", ""), span.passage(), "day of the event"));
        }
        return new Continuation(places, time);
    }

    /** Whether a sentence points back at the event told before. */
    static boolean isReferring(Scene scene) {
        return EVENT.matcher(scene.lower()).find();
    }

    boolean isEmpty() {
        return places.isEmpty() && time.isEmpty();
    }

    void fill(ClaimDraft claim) {
        if (!claim.has(SlotName.TIME)) {
            claim.add(SlotName.TIME, time);
        }
        claim.addAll(SlotName.PLACE, places);
    }
}
