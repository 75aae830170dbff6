package org.tidewaiter.casebook.extract;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Amounts in millions whose unit stands in a sentence before: "In June 2019 it was 1.53 billion." */
final class Unsaid {
    private static final Pattern AMOUNT = Pattern.compile(
            "\\b(?:it|they|them|figure|sum|total|value|imports|exports|sales|purchases|trade|amount)\\b[^.;]*?\\b(?:was|were|been|to|at|only|just|of|reached|totaled|stood at|with|hit) (?<number>\\d[\\d,]*(?:\\.\\d+)?) (?<scale>million|billion)(?=[.,;)]|$| (?:in|for|from|and|a)\\b)");

    private static final Pattern RATE = Pattern.compile(
            "\\b(?<unit>yuan|renminbi|won|rou?ble|yen)\\b[^.;]{0,60}? (?<number>\\d[\\d,]*(?:\\.\\d+)?)(?= (?:per|to the|to one|against the|for one) (?:u\\.?s\\.? )?(?:dollar|greenback|euro)\\b)");
    private static final Map<String, String> CURRENCIES =
            Map.of("yuan", "CNY", "renminbi", "CNY", "won", "KPW", "ruble", "RUB", "rouble", "RUB", "yen", "JPY");

    private Unsaid() {}

    static Optional<Span> unit(Sentence sentence, List<Span> spans, List<Span> before) {
        Matcher amount = AMOUNT.matcher(sentence.lower());
        boolean told =
                spans.stream().anyMatch(span -> span.kind() == SpanKind.MONEY || span.kind() == SpanKind.QUANTITY);
        Matcher rate = RATE.matcher(sentence.lower());
        if (!told && rate.find()) {
            String currency = sentence.lower().contains("south korean won")
                    ? "KRW"
                    : CURRENCIES.getOrDefault(rate.group("unit"), "CNY");
            return Optional.of(Span.of(
                    SpanKind.MONEY,
                    Interval.plain(new BigDecimal(rate.group("number").replace(",", ""))) + " " + currency,
                    sentence.at(rate.start("number"), rate.end("number")),
                    "unit of the rate"));
        }
        if (told || before.isEmpty() || !amount.find()) {
            return Optional.empty();
        }
        Span last = before.getLast();
        String unit = last.value().substring(last.value().lastIndexOf(' ') + 1);
        BigDecimal number = new BigDecimal(amount.group("number").replace(",", ""))
                .multiply(BigDecimal.valueOf(amount.group("scale").equals("million") ? 1_000_000 : 1_000_000_000));
        return Optional.of(Span.of(
                last.kind(),
                Interval.plain(number) + " " + unit,
                sentence.at(amount.start("number"), amount.end("scale")),
                "unit as before"));
    }
}
