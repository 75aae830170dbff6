package org.tidewaiter.casebook.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Amounts that leave their unit to the amount before: "161.2 million yuan, in 2020 a mere 2.1 million". */
final class Ellipses {
    private static final Pattern IN_CURRENCY = Pattern.compile(
            "(?s).*\\bin (?:(?:u\\.?s\\.? )?(?<usd>dollars?)|(?<cny>yuan|renminbi)|(?<other>dong|ro?ubles?|rupees?|baht|yen|euros?|greenbacks))(?: terms| money)?\\b,?(?: (?:that|it|this|the (?:sum|total|figure)(?: of (?:19|20)\\d\\d)?|we) (?:is|was|makes|made|equals|comes to|came to|are speaking of|are talking of|amounts to|amounted to))?(?: (?:is|was|about|some|only|just|roughly))*[:,]? ?$");
    private static final Pattern LISTED = Pattern.compile(
            "(?s)(?! ?(?:of|to|from|by) \\d)[a-z' ]{0,40}(?:[,;]| and\\b| but\\b| after\\b| against\\b| from\\b)(?!.*\\b(?:resolution|paragraphs?|para|chapters?|headings?|hs|article|annex|rank|place|number|no\\.|jan(?:uary)?|feb(?:ruary)?|march|april|may|june|july|august|september|october|november|december|top|age|aged)\\.? ?$)[^\\d.;]{0,50}");
    private static final Pattern PIECES = Pattern.compile(
            "(?s).*\\b(?:pieces|units|number of pieces) (?:numbered|were|was|came to|totaled|totalled|reached|amounted to) $|(?s).*\\bnumber(?:ed|ing) $");
    private static final Pattern PERIOD_BEFORE = Pattern.compile(
            "(?s).*\\b(?:in|for) (?:january|february|march|april|may|june|july|august|september|october|november|december|(?:19|20)\\d\\d)(?: (?:19|20)\\d\\d)?,? (?:just |only |a mere |it was |there were )?$");
    private static final Pattern PERIOD_AFTER = Pattern.compile(
            "(?s) (?:in|for|of) (?:the |all of )?(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:19|20)\\d\\d|year|same)\\b.*");

    private static final Pattern CONVERTED = Pattern.compile(
            ",? ?\\(?(?:(?:or|equal to|equivalent to|worth|that is|i\\.e\\.|being|about|around|some|roughly|nearly|almost|us|the equivalent of),? ?){0,3}");
    private static final Pattern JOINT = Pattern.compile("(?:,|,? and| to) ");
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private Ellipses() {}

    static List<Amounts.Part> filled(String lower, List<Amounts.Part> told) {
        List<Amounts.Part> filled = new ArrayList<>();
        List<Amounts.Part> parts = lower.contains("respectively") || falls(lower, told) ? scaled(lower, told) : told;
        for (int at = 0; at < parts.size(); at++) {
            Amounts.Part part = parts.get(at);
            Unit unit =
                    part.unit() == null ? unit(lower, part, filled, parts.subList(at + 1, parts.size())) : part.unit();
            filled.add(
                    new Amounts.Part(part.start(), part.end(), part.numberEnd(), part.interval(), unit, part.scale()));
        }
        return filled;
    }

    /** "From 3.3 to 2.2 billion dollars": no range, since the first number is the larger one. */
    private static boolean falls(String lower, List<Amounts.Part> told) {
        return told.size() == 2
                && lower.substring(0, told.getFirst().start()).endsWith("from ")
                && lower.substring(told.getFirst().end(), told.getLast().start())
                        .equals(" to ")
                && told.getLast().scale() != null
                && told.getFirst()
                                .interval()
                                .times(told.getLast().scale())
                                .low()
                                .compareTo(told.getLast().interval().high())
                        > 0;
    }

    /** "14, 9 and 5 million yuan, respectively": scale and unit stand once, at the end. */
    private static List<Amounts.Part> scaled(String lower, List<Amounts.Part> told) {
        List<Amounts.Part> scaled = new ArrayList<>(told);
        for (int at = told.size() - 2; at >= 0; at--) {
            Amounts.Part part = scaled.get(at);
            Amounts.Part next = scaled.get(at + 1);
            if (part.unit() == null
                    && part.scale() == null
                    && next.unit() != null
                    && JOINT.matcher(lower.substring(part.end(), next.start())).matches()) {
                scaled.set(
                        at,
                        new Amounts.Part(
                                part.start(),
                                part.end(),
                                part.numberEnd(),
                                next.scale() == null
                                        ? part.interval()
                                        : part.interval().times(next.scale()),
                                next.unit(),
                                next.scale()));
            }
        }
        return scaled;
    }

    /** "Flour took 41 percent, sugar 12 and medicine 4", "56,655 tons, up from 40,784": as the amount just before. */
    private static @Nullable Unit listed(String lower, Amounts.Part part, List<Amounts.Part> before) {
        Amounts.Part last = before.isEmpty() ? null : before.getLast();
        if (last == null || last.unit() == null || last.end() > part.start()) {
            return null;
        }
        SpanKind kind = last.unit().kind();
        String between = lower.substring(last.end(), part.start());
        String number = lower.substring(part.start(), part.end());
        boolean ends = lower.substring(part.end())
                .matches(
                        "(?s) ?(?:[;)]|[.,](?!\\d)|$).*|(?s) (?:and|to|for|went|respectively|followed|last|a year|the year|in the|(?:booked|recorded|seen|reported|sold|paid) (?:a year|the year|in)|of (?:the year|(?:19|20)\\d\\d))\\b.*");
        boolean amount = number.matches(".*\\d.*") && !number.matches("(?:19|20)\\d\\d") && part.unit() == null;
        if (kind == SpanKind.QUANTITY && isSum(part)) {
            return null;
        }
        boolean sum = part.scale() != null || number.matches("\\d{1,3}(?:,\\d{3})+|\\d{3,}");
        return (kind == SpanKind.PERCENT
                                ? part.scale() == null
                                : (kind == SpanKind.MONEY || kind == SpanKind.QUANTITY) && sum)
                        && amount
                        && ends
                        && LISTED.matcher(between).matches()
                ? converted(lower, before).orElse(last.unit())
                : null;
    }

    /** After a sum and what it was converted to, the currency of the sum. */
    private static Optional<Unit> converted(String lower, List<Amounts.Part> before) {
        Amounts.Part last = before.getLast();
        Amounts.Part sum = before.size() < 2 ? null : before.get(before.size() - 2);
        return sum != null
                        && sum.unit() != null
                        && last.unit() != null
                        && sum.unit().kind() == SpanKind.MONEY
                        && last.unit().kind() == SpanKind.MONEY
                        && !sum.unit().equals(last.unit())
                        && CONVERTED
                                .matcher(lower.substring(sum.end(), last.start()))
                                .matches()
                ? Optional.of(sum.unit())
                : Optional.empty();
    }

    /** "Urea grew to 279.9 million yuan, on 119,145 tons; phosphate to 254.7 million": millions are money more often than tons. */
    private static boolean isSum(Amounts.Part part) {
        return part.scale() != null && part.scale().compareTo(MILLION) >= 0;
    }

    private static @Nullable Unit unit(
            String lower, Amounts.Part part, List<Amounts.Part> before, List<Amounts.Part> after) {
        String head = lower.substring(0, part.start());
        String tail = lower.substring(part.end());
        var currency = IN_CURRENCY.matcher(head);
        if (currency.matches()) {
            if (currency.group("other") != null) {
                return Unit.find(currency.group("other")).orElse(null);
            }
            return new Unit(SpanKind.MONEY, currency.group("usd") != null ? "USD" : "CNY", BigDecimal.ONE);
        }
        if (PIECES.matcher(head).matches()) {
            return new Unit(SpanKind.QUANTITY, "piece", BigDecimal.ONE);
        }
        Unit listed = listed(lower, part, before);
        if (listed != null) {
            return listed;
        }
        boolean large = part.scale() != null && part.scale().compareTo(BigDecimal.valueOf(1000)) > 0;
        boolean ends = tail.matches(
                        "(?s)\\s*(?:[,.;:)]|$).*|(?s) (?:in|a year|the year|from|to|for|and|but|or|while|after|at|last|on|against|(?:booked|recorded|seen|reported|sold|paid) (?:a year|the year|in|for))\\b.*")
                || PERIOD_AFTER.matcher(tail).matches();
        boolean dated = lower.substring(part.start(), part.end()).matches(".*\\d,\\d{3}.*|\\d{3,}")
                && !lower.substring(part.start(), part.end()).matches("(?:19|20)\\d\\d")
                && (PERIOD_BEFORE.matcher(head).matches()
                        || PERIOD_AFTER.matcher(tail).matches());
        if (!ends || (!large && !dated)) {
            return null;
        }
        List<Unit> units = before.stream()
                .map(Amounts.Part::unit)
                .filter(unit -> unit != null && (unit.kind() == SpanKind.MONEY || unit.kind() == SpanKind.QUANTITY))
                .toList();
        if (!units.isEmpty()) { // after a sum and its conversion the currency of the sum
            boolean money = units.getLast().kind() == SpanKind.MONEY;
            if (!money && isSum(part)) {
                return null;
            }
            return money
                    ? units.stream()
                            .filter(unit -> unit.kind() == SpanKind.MONEY)
                            .findFirst()
                            .orElse(null)
                    : units.getLast();
        }
        Amounts.Part next = after.stream()
                .filter(one -> one.unit() != null && one.unit().kind() == SpanKind.MONEY)
                .findFirst()
                .orElse(null);
        if (next != null
                && next.unit() != null
                && next.unit().name().equals("USD")
                && Conversions.isYuanOf(part, next)) {
            return new Unit(SpanKind.MONEY, "CNY", BigDecimal.ONE); // "1.21 billion, a sum worth $166 million"
        }
        return next == null ? null : next.unit();
    }
}
