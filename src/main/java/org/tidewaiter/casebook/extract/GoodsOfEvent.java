package org.tidewaiter.casebook.extract;

import java.util.regex.Pattern;

/** Whether a sentence of an event that names no goods still tells of those named before: "they unloaded it", "40 yuan a kilo". */
final class GoodsOfEvent {
    private static final String MOVED =
            "(?:unloaded|loaded|supplied|handed out|distributed|sold|resold|bought|brought|delivered|carried|taken|repacked|stored"
                    + "|hidden|confiscated|seized|stolen|shipped|moved|meant|intended)";
    private static final Pattern OBJECT = Pattern.compile(
            "\\b(?:(?:un)?load(?:ed|s)?|pump(?:ed)?|carr(?:y|ied)|bought|buys?|sold|sells?|got|gets?|brought|bring|haul(?:ed)?"
                    + "|stor(?:e|ed)|distributed?|suppl(?:y|ied)|receiv(?:e|ed)|confiscated|seized|repack(?:ed)?|took) (?:it|them)\\b"
                    + "(?! (?:\\w+ )?(?:hours|days|weeks|home|away|out|through|off)\\b)");
    private static final Pattern SUBJECT =
            Pattern.compile("\\b(?:it|they|these|those) (?:was|were|is|are|had been|has been) (?:\\w+ ){0,2}?" + MOVED
                    + "\\b|^it (?:went for|changed hands|costs?|fetche[sd])\\b");
    private static final Pattern PAID = Pattern.compile("\\bfor (?:it|them)\\b");
    private static final Pattern PART =
            Pattern.compile("\\b(?:tons?|tonnes|kilos?|all|most|sacks?|pieces|barrels) of (?:it|them)\\b");
    private static final Pattern PRICE = Pattern.compile(
            "(?:a|per|for a|for each|for every) (?:\\w+ )?(?:kilo|kilogram|kilogramme|kg|ton|tonne|piece|barrel)\\b|^a kilo\\b");

    private GoodsOfEvent() {}

    static boolean isToldOf(Scene scene) {
        String lower = scene.lower();
        boolean money = scene.has(SpanKind.MONEY);
        return OBJECT.matcher(lower).find()
                || SUBJECT.matcher(lower).find()
                || PART.matcher(lower).find()
                || (money && (PAID.matcher(lower).find() || PRICE.matcher(lower).find()));
    }
}
