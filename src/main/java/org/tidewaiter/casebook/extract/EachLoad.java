package org.tidewaiter.casebook.extract;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What each of the vehicles named before carries: "on each of them 15 tons was loaded", "at fifteen tons a truck". */
final class EachLoad {
    private static final String ONE =
            "(?:truck|lorry|vehicle|wagon|carriage|car|boat|raft|barge|ship|vessel|train|container|pickup|van)";
    private static final Pattern NAMED = Pattern.compile("\\b" + ONE + "\\b");
    private static final String CARRY =
            "(?:carr(?:ied|ies|y)|held|holds?|took|takes?|bore|bears?|hauled|hauls?|brought|can (?:carry|hold|bear|take)|was (?:loaded|laden) with|is (?:loaded|laden) with)";
    private static final String SOME = " (?:about |around |some |roughly |up to )?";
    private static final Pattern[] FORMS = {
        Pattern.compile(
                "\\b(?:each|every)(?: (?:of them|one))?(?: (?:\\w+ )?" + ONE + ")? " + CARRY + SOME + VehicleLoad.TONS),
        Pattern.compile("\\ban? (?:\\w+ )?" + ONE + " (?:carries|holds|takes|bears|can (?:carry|hold|bear|take))" + SOME
                + VehicleLoad.TONS),
        Pattern.compile("(?<!\\w)" + VehicleLoad.TONS
                + "(?: of [a-z ]{3,40}?)?(?: (?:lay|were|was|went|stood|came)(?: loaded)?)? (?:on|in|aboard) each(?: of (?:them|these|those|the \\w+)| "
                + ONE + ")?\\b"),
        Pattern.compile("\\b(?:on|in|aboard) each(?: of (?:them|these|those|the \\w+)| " + ONE + ")?" + SOME
                + VehicleLoad.TONS),
        Pattern.compile("\\bat" + SOME + VehicleLoad.TONS + " (?:a|per|to the|for each) " + ONE + "\\b"),
        Pattern.compile(
                "\\b(?:they|these|those|the (?:trucks|lorries|boats|ships|wagons|carriages|vessels)) (?:were (?:loaded|laden) with|"
                        + CARRY + ")" + SOME + VehicleLoad.TONS + "(?: of [a-z ]{3,40}?)? (?:each|apiece)\\b"),
    };

    private EachLoad() {}

    /** The vehicles named before, with that load. */
    static Optional<Span> find(Scene scene) {
        for (Pattern form : FORMS) {
            Matcher told = form.matcher(scene.lower());
            if (told.find()) {
                return known(scene, told.group())
                        .map(known -> Span.of(
                                SpanKind.VEHICLE,
                                known.value().replaceFirst(" x.*", "")
                                        + VehicleLoad.text(told.group("load"), told.group("ton")),
                                scene.sentence().at(told.start(), told.end()),
                                "load of each, vehicles named before"));
            }
        }
        return Optional.empty();
    }

    /** Those counted in the sentence, else the last ones of the kind it names, else the last ones. */
    private static Optional<Span> known(Scene scene, String words) {
        Matcher named = NAMED.matcher(words);
        return CountedVehicles.find(scene)
                .or(() -> named.find()
                        ? Optional.ofNullable(scene.memory().vehicles.get(Vehicles.kind(named.group())))
                        : Optional.empty())
                .or(() -> Optional.ofNullable(scene.memory().vehicle));
    }
}
