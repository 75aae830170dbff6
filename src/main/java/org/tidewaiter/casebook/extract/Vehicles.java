package org.tidewaiter.casebook.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How many vehicles of what kind, with the load of each where told: "several 10-ton trucks". */
final class Vehicles implements SpanReader {
    private static final String WORDS =
            "(?<kind>(?:shipping |freight |cargo |refrigerated )?containers?|tracked carriers?|(?:dump|pickup|tank|tanker|box|flatbed|delivery|army|military|heavy|covered|refrigerator) ?trucks?|flatbeds?|pick-?ups?|tipper trucks?|semi-?trailers?|trucks?|lorr(?:y|ies)|cargo vehicles?|(?:container |cargo |bulk )?(?:ships?|vessels?|carriers?)|coasters?|bulkers?|tankers?|freighters?|boats?|barges?|rafts?|skiffs?|sampans?|dinghy|dinghies|speedboats?|motorboats?|trawlers?|junks?|ferry|ferries|jeeps?|vans?|bus(?:es)?|"
                    + "trains?|freight cars?|rail ?cars?|railroad cars?|railway cars?|boxcars?|tank ?cars?|tank wagons?|hopper cars?|flat ?cars?|carriages?|wagons?|(?:tracked |personnel )carriers?|cars?|트럭|화물차|卡车|货车|화물열차|列车|선박|船)";
    private static final Pattern VEHICLES = Pattern.compile(
            "(?<![\\w.,-])(?<!\\bon (?:january|february|march|april|may|june|july|august|september|october|november|december) )(?:"
                    + Numerals.AMOUNT + "|(?<one>an?)(?= ))"
                    + "(?:\\s?(?:to|or|-(?! )|(?<=between [\\w,]{1,12} )and)\\s?(?<upper>\\d+|" + NumberWords.PATTERN
                    + "))?"
                    + "[ -]?(?:(?<load>\\d+(?:\\.\\d+)?|" + NumberWords.PATTERN + ")[- ]?(?:tons?|tonnes?)[ -])?"
                    + "(?:of (?:the|these|those|their|our|his|her|its) (?:same )?)?(?:(?!and |of |to |in |on |the |for |with |at |by |from |or |one |two |three |four |five |six |seven |eight |nine |ten |eleven |twelve |\\w+teen |twenty |thirty |forty |fifty |sixty |several |some |a |an |dozens |another |about |around |nearly |over |per |used |second-hand |secondhand |hours |days |minutes )[a-z'.-]+ ){0,3}?(?:of )?"
                    + WORDS
                    + "(?![a-z]| (?:trackers?|owners?|captains?|brokers?|agents?|crews?|drivers?|operators?|spotters?|yards?|builders?|manifests?|traffic|mechanics?|dealers?|sellers?|brakes?|engines?|tyres?|parts?|part|industr|batter|tire|market|loads?\\b))");

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
            VehicleLoad load =
                    VehicleLoad.of(matcher.group("load"), sentence.lower().substring(matcher.end()), one, kind);
            boolean loads = !load.isBeside()
                    && ((kind.equals("container")
                                    && sentence.lower()
                                            .substring(0, matcher.start())
                                            .matches(
                                                    "(?s).*\\b(?:requir\\w+|fill(?:ed|s)?|volume of|equivalent (?:of|to)|amount(?:s|ed)? to|total of|need(?:ed|s)?) $"))
                            || (sentence.lower().substring(matcher.end()).startsWith(" of ")
                                    && kind.matches("carriage|container")));
            if (loads) { // "24 carriages of rice" is an amount of rice
                spans.add(Span.of(
                        SpanKind.QUANTITY,
                        number.text() + " " + kind,
                        sentence.at(matcher.start(), matcher.end()),
                        "loads"));
                continue;
            }
            spans.add(Span.of(
                    SpanKind.VEHICLE,
                    number.text() + " " + kind + load.text(),
                    sentence.at(matcher.start(), matcher.end() + load.end()),
                    "vehicle"));
        }
        return spans;
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
