package org.tidewaiter.casebook.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidewaiter.casebook.Passage;
import org.tidewaiter.casebook.Slot;

/** Amounts whose unit stands in a sentence before, or nowhere but at the head of the text: "In June 2019 it was 1.53 billion." */
final class Unsaid {
    private static final Pattern AMOUNT = Pattern.compile("(?<![\\w.,/-])" + Numerals.AMOUNT);
    private static final Pattern END = Pattern.compile(
            "(?s)(?: (?:yuan|dollars?))?(?:[.,;:)?!]|$| ?[-(]| (?:in|for|from|and|a|to|or|on|at|of(?= (?:20|19)\\d\\d| (?:it|them|this|these|those|which)\\b| the (?:year|month)| (?:january|february|march|april|may|june|july|august|september|october|november|december))|as|but|while|than|last|this|over|during|between|with|against|worth|after|before|respectively|went|was|were|is|each|altogether|across|came|under|less|more|short|to)\\b).*");

    private static final Pattern RATE = Pattern.compile(
            "\\b(?<unit>yuan|renminbi|won|ro?uble|yen)\\b[^.;]{0,60}? (?<number>\\d[\\d,]*(?:\\.\\d+)?)(?= (?:per|to the|to one|against the|for one) (?:u\\.?s\\.? )?(?:dollar|greenback|euro)\\b)");
    private static final Pattern BARE_RATE = Pattern.compile(
            "(?<![\\w.,$¥])[5-8]\\.\\d{1,4}(?= (?:to|per|against|for) (?:the |a |one )?(?:u\\.?s\\.? )?(?:dollar|greenback)\\b)");
    private static final Map<String, String> CURRENCIES =
            Map.of("yuan", "CNY", "renminbi", "CNY", "won", "KPW", "ruble", "RUB", "rouble", "RUB", "yen", "JPY");
    private static final Pattern LEAD = Pattern.compile(
            "^(?:expressed |reckoned |counted |converted )?in(?:to)? (?<unit>(?:u\\.?s\\.? )?dollars|yuan|renminbi|ro?ubles|euros?),");
    private static final Pattern HEAD =
            Pattern.compile("\\bin (?<unit>(?:u\\.?s\\.? )?dollars|yuan|renminbi|ro?ubles|euros?)\\b");

    private Unsaid() {}

    static List<Span> units(Sentence sentence, List<Span> spans, List<Span> before) {
        List<Span> found = new ArrayList<>();
        boolean told =
                spans.stream().anyMatch(span -> span.kind() == SpanKind.MONEY || span.kind() == SpanKind.QUANTITY);
        if (!told) {
            rate(sentence).ifPresent(found::add);
        }
        Matcher bare = BARE_RATE.matcher(sentence.lower());
        while (bare.find()) {
            Passage passage = sentence.at(bare.start(), bare.end());
            if (spans.stream().noneMatch(span -> span.passage().overlaps(passage))
                    && found.stream().noneMatch(span -> span.passage().overlaps(passage))) {
                found.add(Span.of(SpanKind.MONEY, bare.group() + " CNY", passage, "unit of the rate"));
            }
        }
        found.addAll(WonAgain.read(sentence, spans, before));
        Matcher head = LEAD.matcher(sentence.lower());
        String unit =
                head.find() ? Unit.find(head.group("unit")).map(Unit::name).orElse("") : unit(before);
        if (unit.isEmpty() || !found.isEmpty()) {
            return found;
        }
        Matcher amount = AMOUNT.matcher(sentence.lower());
        while (amount.find()) {
            int end = amount.end("scales");
            Passage passage = sentence.at(amount.start(), Math.max(end, amount.start() + 1));
            BigDecimal scale = Numerals.findScale(amount).orElse(BigDecimal.ONE);
            if (amount.group("number") != null
                    && scale.compareTo(BigDecimal.valueOf(1000)) > 0
                    && END.matcher(sentence.lower().substring(end)).matches()
                    && spans.stream().noneMatch(span -> span.passage().overlaps(passage))) {
                Span plain = Span.of(
                        unit.matches("[A-Z]{3}") ? SpanKind.MONEY : SpanKind.QUANTITY,
                        Numerals.value(amount).text() + " " + unit,
                        passage,
                        Slot.UNIT_BEFORE);
                found.add(repeated(plain, spans).orElse(plain));
            }
        }
        return found;
    }

    /** An amount that the next one gives in dollars, as the two numbers show, is one of yuan: "1.21 billion, worth $166 million". */
    private static Optional<Span> repeated(Span plain, List<Span> spans) {
        Span yuan = Span.of(
                SpanKind.MONEY,
                plain.value().replaceAll(" .*", " CNY"),
                plain.passage(),
                "unit of the one it is converted to");
        return spans.stream()
                .filter(span -> span.start() >= plain.end() && span.value().endsWith(" USD"))
                .limit(1)
                .filter(span -> plain.value().endsWith(" USD") && Conversions.isPlausible(yuan, span))
                .map(span -> yuan)
                .findFirst();
    }

    /** The unit named most often so far, the last one of those named as often. */
    private static String unit(List<Span> before) {
        Map<String, Integer> counts = new TreeMap<>();
        before.forEach(span ->
                counts.merge(span.value().substring(span.value().lastIndexOf(' ') + 1), 1, Integer::sum));
        counts.keySet().removeIf(unit -> !unit.matches("[A-Z]{3}|t"));
        if (counts.keySet().stream().anyMatch(unit -> !unit.equals("t"))) {
            counts.remove("t");
        }
        return counts.entrySet().stream()
                .max(Comparator.comparingInt((Map.Entry<String, Integer> entry) -> entry.getValue())
                        .thenComparingInt(entry -> last(before, entry.getKey())))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private static int last(List<Span> before, String unit) {
        int at = before.size() - 1;
        while (at >= 0 && !before.get(at).value().endsWith(" " + unit)) {
            at--;
        }
        return at;
    }

    /** "This note works from sums in yuan": the unit of the sums that follow. */
    static Optional<Span> ofText(Sentence sentence) {
        Matcher head = HEAD.matcher(sentence.lower());
        return head.find()
                ? Unit.find(head.group("unit"))
                        .map(unit -> Span.of(
                                SpanKind.MONEY,
                                "0 " + unit.name(),
                                sentence.at(head.start("unit"), head.end("unit")),
                                "unit of the text"))
                : Optional.empty();
    }

    private static Optional<Span> rate(Sentence sentence) {
        Matcher rate = RATE.matcher(sentence.lower());
        if (!rate.find()) {
            return Optional.empty();
        }
        String currency = sentence.lower().contains("south korean won")
                ? "KRW"
                : CURRENCIES.getOrDefault(rate.group("unit"), "CNY");
        return Optional.of(Span.of(
                SpanKind.MONEY,
                Interval.plain(new BigDecimal(rate.group("number").replace(",", ""))) + " " + currency,
                sentence.at(rate.start("number"), rate.end("number")),
                "unit of the rate"));
    }
}
