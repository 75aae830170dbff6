package org.tidewaiter.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the conditions of a measure. */
final class ConditionReader {
    static final List<String> TYPES = List.of(
            "derogation", "exemption", "note", "quota", "self-applied", "transition", "value-threshold", "wind-down");
    private static final List<String> WINDOWS = List.of("calendar-year", "twelve-months", "window", "year-from-12-22");
    private static final List<String> SHARED_BY = List.of("all-states", "each-state");
    private static final List<String> WHICHEVER = List.of("first", "all");
    private static final List<String> UNITS = List.of("EUR", "USD", "barrel", "t");

    private ConditionReader() {}

    static Condition read(Keys keys) {
        String type = keys.oneOf("type", TYPES);
        String says = keys.text("says");
        String asks = keys.findText("asks");
        if (asks != null && !asks.endsWith("?")) {
            throw keys.problem("asks", "is no question", "Write what would settle it as a question, with its mark.");
        }
        boolean verified = keys.flag("verified");
        Condition condition = switch (type) {
            case "derogation" -> new Condition.Derogation(says, asks, verified, fact(keys));
            case "exemption" -> new Condition.Exemption(says, asks, verified, keys.findDay("until"), fact(keys));
            case "note" -> new Condition.Note(says, asks, verified);
            case "quota" -> quota(keys, says, asks, verified);
            case "self-applied" -> new Condition.SelfApplied(says, asks, verified, fact(keys));
            case "transition" -> new Condition.Transition(says, asks, verified, keys.day("until"));
            case "value-threshold" -> new Condition.ValueThreshold(says, asks, verified, amounts(keys));
            case "wind-down" ->
                new Condition.WindDown(says, asks, verified, keys.day("until"), keys.findDay("contracts_before"));
            default -> throw new IllegalStateException("no reader for a condition of type " + type);
        };
        keys.refuseOthers();
        return condition;
    }

    private static @Nullable Fact fact(Keys keys) {
        return keys.has("settled_by")
                ? keys.choice("settled_by", Fact.listYesNo().toArray(new Fact[0]), Fact::code)
                : null;
    }

    private static Condition quota(Keys keys, String says, @Nullable String asks, boolean verified) {
        String window = keys.oneOf("window", WINDOWS);
        LocalDate from = keys.findDay("from");
        LocalDate to = keys.findDay("to");
        if (window.equals("window") && (from == null || to == null)) {
            throw keys.problem("window", "needs the days 'from' and 'to'");
        }
        if (from != null && to != null && to.isBefore(from)) {
            throw keys.problem("to", "lies before 'from'");
        }
        List<Amount> amounts = amounts(keys);
        Conversion conversion = keys.has("conversion") ? conversion(keys.group("conversion")) : null;
        String ledger = keys.findText("ledger");
        if (ledger != null
                && conversion == null
                && amounts.stream().anyMatch(amount -> amount.unit().equals("barrel"))) {
            throw keys.problem("conversion", "is missing: barrels cannot be added up from tonnes without it");
        }
        if (ledger != null && amounts.stream().anyMatch(amount -> amount.unit().equals("EUR"))) {
            throw keys.problem("ledger", "needs amounts in barrel, t or USD, in which figures are added up");
        }
        return new Condition.Quota(
                says,
                asks,
                verified,
                amounts,
                window,
                from,
                to,
                keys.oneOf("shared_by", SHARED_BY),
                ledger,
                keys.has("whichever") && keys.oneOf("whichever", WHICHEVER).equals("first"),
                conversion);
    }

    private static Conversion conversion(Keys keys) {
        List<Conversion.Product> products = keys.groups("products").stream()
                .map(group -> {
                    Conversion.Product product =
                            new Conversion.Product(group.texts("codes"), bound(group, "low"), group.number("high"));
                    group.refuseOthers();
                    return product;
                })
                .toList();
        Conversion conversion = new Conversion(
                keys.number("barrels_per_tonne"),
                bound(keys, "low"),
                keys.number("high"),
                keys.text("source"),
                products);
        keys.refuseOthers();
        return conversion;
    }

    private static BigDecimal bound(Keys keys, String key) {
        BigDecimal low = keys.number(key);
        if (low.signum() <= 0 || low.compareTo(keys.number("high")) > 0) {
            throw keys.problem(key, "must be above zero and not above 'high'");
        }
        return low;
    }

    private static List<Amount> amounts(Keys keys) {
        return keys.groups("amounts").stream()
                .map(group -> {
                    Amount amount =
                            new Amount(group.number("amount"), group.oneOf("unit", UNITS), group.findText("note"));
                    group.refuseOthers();
                    return amount;
                })
                .toList();
    }
}
