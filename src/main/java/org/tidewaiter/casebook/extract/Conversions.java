package org.tidewaiter.casebook.extract;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;

/** Whether one amount may be another one in another currency, by how much of each a dollar has bought in these years. */
final class Conversions {
    private record Range(double low, double high) {}

    private static final Map<String, Range> PER_DOLLAR = Map.ofEntries(
            Map.entry("USD", new Range(1, 1)),
            Map.entry("CNY", new Range(5.8, 7.9)),
            Map.entry("RUB", new Range(54, 115)),
            Map.entry("JPY", new Range(98, 165)),
            Map.entry("KRW", new Range(1040, 1500)),
            Map.entry("INR", new Range(62, 92)),
            Map.entry("THB", new Range(28, 40)),
            Map.entry("VND", new Range(20_000, 27_500)),
            Map.entry("MNT", new Range(2_200, 3_900)),
            Map.entry("EUR", new Range(0.8, 1.02)),
            Map.entry("GBP", new Range(0.68, 0.92)));

    private Conversions() {}

    /** Won that a sum of trade is converted to are South Korean ones; other money stays what it is. */
    static Span southKorean(Span amount) {
        return Figures.currency(amount).equals("KPW")
                ? Span.of(SpanKind.MONEY, amount.value().replace("KPW", "KRW"), amount.passage(), "won of a conversion")
                : amount;
    }

    static boolean isPlausible(Span one, Span two) {
        Range from = PER_DOLLAR.get(Figures.currency(one));
        Range to = PER_DOLLAR.get(Figures.currency(two));
        if (one.kind() != SpanKind.MONEY
                || two.kind() != SpanKind.MONEY
                || from == null
                || to == null
                || from.equals(to)) {
            return false;
        }
        BigDecimal least = low(one);
        if (least.signum() == 0) {
            return false;
        }
        double low = low(two).divide(high(one), MathContext.DECIMAL64).doubleValue();
        double high = high(two).divide(least, MathContext.DECIMAL64).doubleValue();
        return high >= to.low() / from.high() && low <= to.high() / from.low();
    }

    /** Whether an amount without a unit is yuan, by the number of dollars that follows. */
    static boolean isYuanOf(Amounts.Part plain, Amounts.Part dollars) {
        Range yuan = PER_DOLLAR.get("CNY");
        BigDecimal low = dollars.interval().low();
        if (yuan == null || low.signum() <= 0) {
            return false;
        }
        double rate = plain.interval().low().divide(low, MathContext.DECIMAL64).doubleValue();
        return rate >= yuan.low() && rate <= yuan.high();
    }

    private static BigDecimal low(Span money) {
        return new BigDecimal(money.value().replaceAll("(?:\\.\\.| ).*", ""));
    }

    private static BigDecimal high(Span money) {
        return new BigDecimal(money.value().replaceAll(".*\\.\\.| .*", ""));
    }
}
