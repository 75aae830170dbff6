package org.tidewaiter.casebook.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How many vehicles of what kind, with the load of each where told: "several 10-ton trucks". */
final class Vehicles implements SpanReader {
    private static final BigDecimal KILOGRAM = new BigDecimal("0.001"); // tons
    private static final String WORDS =
            "(?<kind>(?:shipping |freight |cargo |refrigerated )?containers?|tracked carriers?|(?:dump|pickup|tank|tanker|box|flatbed|delivery|army|military|heavy|covered|refrigerator) ?trucks?|flatbeds?|pick-?ups?|tipper trucks?|semi-?trailers?|trucks?|lorr(?:y|ies)|cargo vehicles?|(?:container |cargo |bulk )?(?:ships?|vessels?|carriers?)|coasters?|bulkers?|tankers?|freighters?|boats?|barges?|rafts?|skiffs?|sampans?|dinghy|dinghies|speedboats?|motorboats?|trawlers?|junks?|ferry|ferries|jeeps?|vans?|bus(?:es)?|"
                    + "trains?|freight cars?|rail ?cars?|railroad cars?|railway cars?|boxcars?|tank ?cars?|tank wagons?|hopper cars?|flat ?cars?|carriages?|wagons?|(?:tracked |personnel )carriers?|cars?|트럭|화물차|卡车|货车|화물열차|列车|선박|船)";
    /** A number of tons or kilograms, in groups {@code load} and {@code ton}. */
    static final String LOAD = "(?<load>\\d+(?:[.,]\\d+)?|" + NumberWords.PATTERN
            + ") (?<ton>(?:metric )?(?:tons?|tonnes?|kilograms?|kilos?|kg))\\b";

    private static final Pattern VEHICLES = Pattern.compile(
            "(?<![\\w.,-])(?<!\\bon (?:january|february|march|april|may|june|july|august|september|october|november|december) )(?:"
                    + Numerals.AMOUNT + "|(?<one>an?)(?= ))"
                    + "(?:\\s?(?:to|or|-(?! )|(?<=between [\\w,]{1,12} )and)\\s?(?<upper>\\d+|" + NumberWords.PATTERN
                    + "))?"
                    + "[ -]?(?:(?<load>\\d+(?:\\.\\d+)?|" + NumberWords.PATTERN + ")[- ]?(?:tons?|tonnes?)[ -])?"
                    + "(?:of (?:the|these|those|their|our|his|her|its) (?:same )?)?(?:(?!and |of |to |in |on |the |for |with |at |by |from |or |one |two |three |four |five |six |seven |eight |nine |ten |eleven |twelve |\\w+teen |twenty |thirty |forty |fifty |sixty |several |some |a |an |dozens |another |about |around |nearly |over |per |used |second-hand |secondhand |hours |days |minutes )[a-z'.-]+ ){0,3}?(?:of )?"
                    + WORDS
                    + "(?![a-z]| (?:trackers?|owners?|captains?|brokers?|agents?|crews?|drivers?|operators?|spotters?|yards?|builders?|manifests?|traffic|mechanics?|dealers?|sellers?|brakes?|engines?|tyres?|parts?|part|industr|batter|tire|market|loads?\\b))");

    /** "Nine lorries, each laden with eight tons", "a pickup able to bear one ton". */
    private static final Pattern LADEN = Pattern.compile(
            "(?s),? (?:each|every one|all)?(?: of (?:them|which))? ?(?:laden|loaded|carrying|carried|holding|held|hauling|bearing|filled|(?:that |which )?(?:were |was )?(?:able|fit|made) to (?:bear|carry|hold|take)|capable of (?:bearing|carrying|holding)|(?:that|which) (?:can |could )?(?:carr(?:y|ies)|holds?|takes?)|with(?: an?)?(?: (?:carrying|loading|load) capacity of| capacity of| load of)?)(?: with)?(?: (?:about|some|up to))? "
                    + LOAD + "(?<each> each| apiece)?.*");

    /** "Nine carriages of 60 tons each", "our four trucks, twenty tons each", "three trucks of 8 tons". */
    private static final Pattern OF_TONS = Pattern.compile("(?s)(?<of> of|,) " + LOAD
            + "(?: of (?!them\\b)[a-z ]{3,40}?)?(?<each> each| apiece)?(?![a-z ]* altogether).*");

    private static final Pattern ROOM = Pattern.compile(
            ",? ?(?:(?:that |which )?(?:is |was )?(?:able|fit|made) to|capable of|with(?: an?)?(?: \\w+)? capacity|(?:that|which) can|of) ?");

    /** "Thirty lorries with iron concentrate, fifteen tonnes in each". */
    private static final Pattern IN_EACH = Pattern.compile(
            "(?s)[^.;:]{0,120}?[, ](?<load>\\d+(?:\\.\\d+)?|" + NumberWords.PATTERN
                    + ") (?:metric )?(?:tons?|tonnes?)(?: of [^,.;:]{3,40})? (?:(?:in|to|on) (?:each|every one)\\b(?! (?!of\\b)[a-z])|to the (?:truck|lorry|wagon|carriage|boat)\\b).*");

    /** The load of each of the vehicles named just before; what one vehicle carries is its load whether or not "each" is said. */
    private static Optional<Matcher> laden(String after, boolean one, String kind) {
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

    /** Whether words tell what a vehicle can carry, not what it did. */
    private static boolean isRoom(String words) {
        return ROOM.matcher(words).lookingAt();
    }

    @Override
    public List<Span> read(Sentence sentence) {
        List<Span> spans = new ArrayList<>();
        Matcher matcher = VEHICLES.matcher(sentence.lower());
        while (matcher.find()) {
            if (matcher.group("sign") != null
                    || (matcher.group("one") == null
                            && !Numerals.hasScale(matcher)
                            && isYear(matcher.group("number")))) {
                continue;
            }
            Interval number = matcher.group("one") != null ? Interval.exactly(BigDecimal.ONE) : Numerals.value(matcher);
            if (matcher.group("upper") != null) {
                number = new Interval(
                        number.low(), Numerals.number(matcher.group("upper")).high());
            }
            String kind = kind(matcher.group("kind"));
            boolean one = number.equals(Interval.exactly(BigDecimal.ONE));
            Optional<Matcher> laden = laden(sentence.lower().substring(matcher.end()), one, kind);
            boolean loads = laden.isEmpty()
                    && ((kind.equals("container")
                                    && sentence.lower()
                                            .substring(0, matcher.start())
                                            .matches(
                                                    "(?s).*\\b(?:requir\\w+|fill(?:ed|s)?|volume of|equivalent (?:of|to)|amount(?:s|ed)? to|total of|need(?:ed|s)?) $"))
                            || (sentence.lower().substring(matcher.end()).startsWith(" of ")
                                    && kind.matches("carriage|container|truck")));
            if (loads) { // "24 carriages of rice" is an amount of rice
                spans.add(Span.of(
                        SpanKind.QUANTITY,
                        number.text() + " " + kind,
                        sentence.at(matcher.start(), matcher.end()),
                        "loads"));
                continue;
            }
            String load = "";
            if (matcher.group("load") != null) {
                load = load(matcher.group("load"), "ton");
            } else if (laden.isPresent()) {
                load = load(laden.get().group("load"), laden.get().group("ton"));
            } else {
                Matcher inEach = IN_EACH.matcher(sentence.lower().substring(matcher.end()));
                load = inEach.matches() ? load(inEach.group("load"), "ton") : "";
            }
            int end = matcher.end()
                    + laden.filter(found -> !one || isRoom(found.group()))
                            .map(found -> found.end("ton"))
                            .orElse(0); // what one vehicle brought is an amount of goods as well
            spans.add(Span.of(
                    SpanKind.VEHICLE, number.text() + " " + kind + load, sentence.at(matcher.start(), end), "vehicle"));
        }
        return spans;
    }

    /** " x15 t", of a number and its unit. */
    static String load(String number, String unit) {
        Interval tons = Numerals.number(number.replace(",", ""));
        return " x" + (unit.startsWith("k") ? tons.times(KILOGRAM) : tons).text() + " t";
    }

    private static boolean isYear(String number) {
        return number.matches("(?:19|20)\\d\\d");
    }

    static String kind(String word) {
        if (word.matches(".*trucks?|flatbeds?|pick-?ups?|semi-?trailers?|lorr.*|cargo vehicles?|트럭|화물차|卡车|货车")) {
            return "truck";
        }
        if (word.matches("(?:shipping |freight |cargo |refrigerated )?containers?")) {
            return "container";
        }
        if (word.matches(
                "(?:speed|motor)?boats?|barges?|rafts?|skiffs?|sampans?|dingh(?:y|ies)|trawlers?|junks?|ferr(?:y|ies)")) {
            return "boat";
        }
        if (word.matches("trains?|화물열차|列车")) {
            return "train";
        }
        if (word.matches("cars?|tracked carriers?|jeeps?|vans?|buses|bus|sedans?")) {
            return "car";
        }
        return word.matches(
                        "(?:freight|rail|railroad|railway|box|tank|hopper|flat) ?cars?|tank wagons?|carriages?|wagons?")
                ? "carriage"
                : "ship";
    }
}
