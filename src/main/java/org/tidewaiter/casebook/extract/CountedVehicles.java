package org.tidewaiter.casebook.extract;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Vehicles of which a sentence only says how many, named before: "it is lorries; on Thursday twenty of them stood there". */
final class CountedVehicles {
    private static final int FAR = 2; // sentences

    private static final Pattern FLEET = Pattern.compile(
            "\\b(?<kind>trucks|lorries|wagons|carriages|freight cars|boats|rafts|ships|vessels|freighters|barges|trains|containers)\\b(?! (?:of|drivers?|owners?|crews?)\\b)");
    private static final String NUMBER = "(?<n>" + NumberWords.PATTERN + "|\\d{1,3})";
    private static final Pattern COUNTED = Pattern.compile(
            "(?:^|, |\\b(?:night|day|morning|afternoon|evening|week|\\d{1,2}|monday|tuesday|wednesday|thursday|friday|saturday|sunday) )(?<upTo>up to )?"
                    + NUMBER
                    + "(?: more| others?)?(?: (?:of them|of these|of those)\\b| (?=(?:were|was|held|carried|rumbled|rolled|crossed|drove|stood|sailed|pulled|went|came|returned|left|lay)\\b))");

    private CountedVehicles() {}

    static Optional<Span> find(Scene scene) {
        Memory memory = scene.memory();
        Matcher counted = COUNTED.matcher(scene.lower());
        if (memory.fleet.isEmpty()
                || memory.heads
                || memory.fleetSentence < memory.sentence - FAR
                || scene.has(SpanKind.VEHICLE)
                || !counted.find()) {
            return Optional.empty();
        }
        Interval number = Interval.exactly(Numerals.number(counted.group("n")).low());
        if (counted.group("upTo") != null) {
            number = number.widened("under");
        }
        return Optional.of(Span.of(
                SpanKind.VEHICLE,
                number.text() + " " + memory.fleet,
                scene.sentence().at(counted.start("n"), counted.end("n")),
                "vehicles counted, named before"));
    }

    /** After a sentence: the vehicles it spoke of, or counted again. */
    static void remember(Scene scene) {
        Memory memory = scene.memory();
        Matcher fleet = FLEET.matcher(scene.lower());
        if (fleet.find()) {
            memory.fleet = Vehicles.kind(fleet.group("kind"));
            memory.fleetSentence = memory.sentence - 1;
        } else if (find(scene).isPresent()) {
            memory.fleetSentence = memory.sentence - 1;
        }
    }
}
