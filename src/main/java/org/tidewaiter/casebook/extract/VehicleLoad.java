package org.tidewaiter.casebook.extract;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What each of some vehicles carries, as the words beside them say.
 *
 * @param text     as it ends the value of a slot, " x15 t"; empty where no load is told
 * @param end      how many letters behind the vehicles belong to them
 * @param isBeside whether the load stands right behind the vehicles
 */
record VehicleLoad(String text, int end, boolean isBeside) {
    private static final BigDecimal KILOGRAM = new BigDecimal("0.001"); // tons

    /** A number of tons or kilograms, in groups {@code load} and {@code ton}. */
    static final String TONS = "(?<load>\\d+(?:[.,]\\d+)?|" + NumberWords.PATTERN
            + ") (?<ton>(?:metric )?(?:tons?|tonnes?|kilograms?|kilos?|kg))\\b";

    /** "Nine lorries, each laden with eight tons", "a pickup able to bear one ton". */
    private static final Pattern LADEN = Pattern.compile(
            "(?s),? (?:each|every one|all)?(?: of (?:them|which))? ?(?:laden|loaded|carrying|carried|holding|held|hauling|bearing|filled|(?:that |which )?(?:were |was )?(?:able|fit|made) to (?:bear|carry|hold|take)|capable of (?:bearing|carrying|holding)|(?:that|which) (?:can |could )?(?:carr(?:y|ies)|holds?|takes?)|with(?: an?)?(?: (?:carrying|loading|load) capacity of| capacity of| load of)?)(?: with)?(?: (?:about|some|up to))? "
                    + TONS + "(?<each> each| apiece)?.*");

    /** "Nine carriages of 60 tons each", "our four trucks, twenty tons each", "three trucks of 8 tons". */
    private static final Pattern OF_TONS = Pattern.compile("(?s)(?<of> of|,) " + TONS
            + "(?:(?: of (?!them\\b)[a-z ]{3,40}?)?(?<each> each| apiece))?(?![a-z ]* altogether).*");

    /** What a vehicle can carry, not what it did. */
    private static final Pattern ROOM = Pattern.compile(
            ",? ?(?:(?:that |which )?(?:is |was )?(?:able|fit|made) to|capable of|with(?: an?)?(?: \\w+)? capacity|(?:that|which) can|of) ?");

    /** "Thirty lorries with iron concentrate, fifteen tonnes in each". */
    private static final Pattern IN_EACH = Pattern.compile(
            "(?s)[^.;:]{0,120}?[, ](?<load>\\d+(?:\\.\\d+)?|" + NumberWords.PATTERN
                    + ") (?:metric )?(?:tons?|tonnes?)(?: of [^,.;:]{3,40})? (?:(?:in|to|on) (?:each|every one)\\b(?! (?!of\\b)[a-z])|to the (?:truck|lorry|wagon|carriage|boat)\\b).*");

    /** "Four lorries reached the bridge, each loaded with ten tons". */
    private static final Pattern EACH_WITH = Pattern.compile(
            "(?s)[^.;:]{0,120}?, each (?:of (?:them|which) )?(?:(?:was |were )?(?:laden|loaded|filled) with|carrying|holding|hauling|bearing|with) "
                    + TONS + ".*");

    /** Of a load that stands with the vehicles ("10-ton trucks"), else of what comes after them. */
    static VehicleLoad of(@Nullable String within, String after, boolean one, String kind) {
        Optional<Matcher> beside = beside(after, one, kind);
        int end = beside.filter(found -> !one || ROOM.matcher(found.group()).lookingAt())
                .map(found -> found.end("ton"))
                .orElse(0); // what one vehicle brought is an amount of goods as well
        Matcher inEach = IN_EACH.matcher(after);
        Matcher eachWith = EACH_WITH.matcher(after);
        String text = "";
        if (within != null) {
            text = text(within, "ton");
        } else if (beside.isPresent()) {
            text = text(beside.get().group("load"), beside.get().group("ton"));
        } else if (inEach.matches()) {
            text = text(inEach.group("load"), "ton");
        } else if (eachWith.matches()) {
            text = text(eachWith.group("load"), eachWith.group("ton"));
        }
        return new VehicleLoad(text, end, beside.isPresent());
    }

    /** What one vehicle carries is its load whether or not "each" is said; what a ship carries is mostly told as its cargo. */
    private static Optional<Matcher> beside(String after, boolean one, String kind) {
        Matcher laden = LADEN.matcher(after);
        if (laden.matches()
                && ((one && !kind.equals("ship"))
                        || laden.group("each") != null
                        || after.substring(0, laden.start("load"))
                                .matches("(?s).*\\b(?:each|every one|able to|capable of)\\b.*"))) {
            return Optional.of(laden);
        }
        Matcher of = OF_TONS.matcher(after);
        boolean size = of.matches()
                && (of.group("each") != null
                        || (of.group("of").equals(" of") && !kind.matches("ship|train|container")));
        return size ? Optional.of(of) : Optional.empty();
    }

    /** " x15 t", of a number and its unit. */
    static String text(String number, String unit) {
        Interval tons = Numerals.number(number.replace(",", ""));
        return " x" + (unit.startsWith("k") ? tons.times(KILOGRAM) : tons).text() + " t";
    }
}
