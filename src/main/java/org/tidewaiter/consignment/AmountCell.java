package org.tidewaiter.consignment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads a declared value as it is written in different countries; where a mark could be either thing, it is not read. */
final class AmountCell {
    private static final int LONGEST = 24; // characters of a plain amount, decimals included
    private static final int DOUBTFUL = 3; // digits behind a point that could as well be thousands
    private static final Pattern POINT_DECIMALS = Pattern.compile("\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?");
    private static final Pattern COMMA_DECIMALS =
            Pattern.compile("\\d{1,3}(?:\\.\\d{3})+,\\d+|\\d+,\\d{1,2}|\\d{1,3}(?:\\.\\d{3}){2,}");
    private static final Pattern THREE_DECIMALS = Pattern.compile("\\d{1,3}\\.\\d{3}");
    private static final Pattern POWER = Pattern.compile("\\d(?:\\.\\d+)?[eE]\\+?\\d{1,2}");
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

    private AmountCell() {}

    /** {@code currency} is that of the header or of the row's own cell, empty where neither says. */
    static AmountReading read(String cell, Cell.Kind kind, String currency) {
        if (cell.isBlank()) {
            return AmountReading.NONE;
        }
        if (isPlain(cell)) {
            return amount(new BigDecimal(cell), currency);
        }
        String text = GoodsCell.tidy(cell);
        String own = ownCurrency(text);
        String said = own.isEmpty() ? currency : own;
        String digits = text.replaceAll("(?i)[a-z]{3}|us\\$|[$€¥￦₩원元엔]|\\s", "");
        if (kind == Cell.Kind.NUMBER && !text.startsWith("-")) {
            return amount(new BigDecimal(text), said);
        }
        if (isPlain(digits) || POWER.matcher(digits).matches()) {
            return amount(new BigDecimal(digits), said);
        }
        if (THREE_DECIMALS.matcher(digits).matches()) {
            return none("'" + cell.strip() + "' could be a thousand times as much. What is the value?");
        }
        if (POINT_DECIMALS.matcher(digits).matches()) {
            return amount(new BigDecimal(digits.replace(",", "")), said);
        }
        if (COMMA_DECIMALS.matcher(digits).matches()) {
            return amount(new BigDecimal(digits.replace(".", "").replace(',', '.')), said);
        }
        return none("'" + cell.strip() + "' is no value that can be read. What is it?");
    }

    /** Digits, perhaps with a point and any number of decimals that is not three: what almost every cell holds. */
    private static boolean isPlain(String text) {
        int point = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.' && point < 0 && i > 0) {
                point = i;
            } else if (c < '0' || c > '9') {
                return false;
            }
        }
        int decimals = point < 0 ? 0 : text.length() - point - 1;
        return !text.isEmpty() && text.length() <= LONGEST && decimals != DOUBTFUL && text.length() - 1 != point;
    }

    private static AmountReading amount(BigDecimal value, String currency) {
        return new AmountReading(new Amount(value, currency), List.of());
    }

    private static AmountReading none(String says) {
        return new AmountReading(null, List.of(new Flagged(Flag.VALUE_UNREADABLE, says)));
    }

    private static String ownCurrency(String text) {
        if (text.contains("US$") || text.startsWith("$")) {
            return "USD";
        }
        if (text.contains("원") || text.contains("₩")) {
            return "KRW";
        }
        if (text.contains("€")) {
            return "EUR";
        }
        String letters = text.replaceAll("[^A-Za-z]", "").toUpperCase(Locale.ROOT);
        return CURRENCY.matcher(letters).matches() ? letters : "";
    }

    /** Three letters out of a currency column; what is written where it is something else. */
    static String currency(String cell) {
        String text = GoodsCell.tidy(cell).toUpperCase(Locale.ROOT);
        return switch (text) {
            case "RMB", "人民币", "CN¥", "위안" -> "CNY";
            case "$", "US$", "美元", "달러", "US DOLLAR", "US DOLLARS" -> "USD";
            case "원", "韩元", "WON" -> "KRW";
            case "€", "EURO", "유로", "欧元" -> "EUR";
            default -> text;
        };
    }
}
