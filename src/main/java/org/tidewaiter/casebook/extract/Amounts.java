package org.tidewaiter.casebook.extract;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Money, weights and counts, per cent, durations and multiples: every amount with its unit, ranges joined. */
final class Amounts implements SpanReader {
    private static final Pattern AMOUNT = Pattern.compile(
            "(?<![\\w.,/]|\\d:)" + Numerals.AMOUNT + "(?:[ -]?(?:more )?(?:worth of )?" + Unit.ANY + ")?");
    private static final Pattern JOIN = Pattern.compile("\\s*(?:to|-|~|or|and|에서|至|到)\\s*");
    private static final Pattern BETWEEN = Pattern.compile(".*\\bbetween\\s*", Pattern.DOTALL);
    private static final Pattern FROM = Pattern.compile(".*\\b(?:from|up from|down from)\\s*", Pattern.DOTALL);
    private static final Pattern LOAD = Pattern.compile(
            "-?(?:(?:tons?|tonne) (?:[a-z]+ ){0,2}(?:truck|lorr|vehicle|ship|vessel|freighter|boat|wagon|car\\b)|(?:tons?|tonnes?)(?: of [^,.;:]{3,40})? (?:in|to|on) (?:each|every one)\\b(?! (?!of\\b)[a-z])|(?:tons?|tonnes?) to the (?:truck|lorry|wagon|carriage|boat)\\b).*",
            Pattern.DOTALL);
    private static final Pattern YEARS_OLD =
            Pattern.compile("[ -](?:old|earlier|later|ago|before|after)\\b.*", Pattern.DOTALL);
    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

    /** An amount before its neighbours are looked at. */
    record Part(
            int start,
            int end,
            int numberEnd,
            Interval interval,
            @Nullable Unit unit,
            @Nullable BigDecimal scale) {}

    @Override
    public List<Span> read(Sentence sentence) {
        List<Part> parts = Ellipses.filled(sentence.lower(), parts(sentence.lower()));
        List<Span> spans = new ArrayList<>();
        for (int at = 0; at < parts.size(); at++) {
            Part part = parts.get(at);
            Part next = at + 1 < parts.size() ? parts.get(at + 1) : null;
            Part whole = next == null ? null : joined(sentence.lower(), part, next);
            if (whole != null) {
                span(sentence, whole, "amount range", spans);
                at++;
            } else if (part.unit() != null) {
                span(sentence, part, "amount", spans);
            }
        }
        return spans;
    }

    private static List<Part> parts(String lower) {
        List<Part> parts = new ArrayList<>();
        Matcher matcher = AMOUNT.matcher(lower);
        while (matcher.find()) {
            @Nullable String words = matcher.group("unit");
            @Nullable String sign = matcher.group("sign");
            Unit unit = null;
            if (sign != null) {
                unit = new Unit(SpanKind.MONEY, Unit.currency(sign), BigDecimal.ONE);
            } else if (words != null) {
                unit = Unit.find(words).orElse(null);
            }
            if (unit != null
                    && words != null
                    && LOAD.matcher(lower.substring(matcher.start("unit"))).matches()) {
                unit = null; // the load of a truck, not an amount of goods
            }
            int numberEnd = matcher.end("scales");
            int end = sign != null
                            && (words == null
                                    || Unit.find(words)
                                            .map(Unit::kind)
                                            .filter(SpanKind.MONEY::equals)
                                            .isEmpty())
                    ? numberEnd
                    : matcher.end();
            parts.add(new Part(
                    matcher.start(),
                    end,
                    numberEnd,
                    Numerals.value(matcher),
                    unit,
                    Numerals.findScale(matcher).orElse(null)));
        }
        return parts;
    }

    /** One range of two amounts, where the words between and before them say so. */
    private static @Nullable Part joined(String lower, Part one, Part two) {
        if (two.unit() == null || (one.unit() != null && !one.unit().equals(two.unit()))) {
            return null;
        }
        String between = lower.substring(one.unit() == null ? one.numberEnd() : one.end(), two.start());
        String before = lower.substring(0, one.start());
        if (!JOIN.matcher(between).matches()
                || (between.contains("and") && !BETWEEN.matcher(before).matches())
                || (FROM.matcher(before).matches() && Changes.isIn(lower))) {
            return null;
        }
        Interval low = one.interval();
        if (one.scale() == null && two.scale() != null && one.interval().low().compareTo(two.scale()) < 0) {
            low = low.times(two.scale()); // "2 to 3 million": the scale stands once
        }
        return low.low().compareTo(two.interval().high()) > 0
                ? null
                : new Part(
                        one.start(),
                        two.end(),
                        two.numberEnd(),
                        new Interval(low.low(), two.interval().high()),
                        two.unit(),
                        two.scale());
    }

    private static void span(Sentence sentence, Part part, String rule, List<Span> spans) {
        Unit unit = java.util.Objects.requireNonNull(part.unit());
        if (unit.kind() == SpanKind.DURATION
                && YEARS_OLD.matcher(sentence.lower().substring(part.end())).matches()) {
            return;
        }
        Interval interval = part.interval().times(unit.scale());
        String name = unit.name();
        if (name.equals("min")) {
            interval = new Interval(hours(interval.low()), hours(interval.high()));
            name = "h";
        }
        spans.add(Span.of(unit.kind(), interval.text() + " " + name, sentence.at(part.start(), part.end()), rule));
    }

    private static BigDecimal hours(BigDecimal minutes) {
        return minutes.divide(MINUTES, 4, RoundingMode.HALF_UP);
    }
}
