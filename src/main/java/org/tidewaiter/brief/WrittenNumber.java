package org.tidewaiter.brief;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number as a text writes it in digits.
 *
 * @param text as written
 * @param key  what it says: the digits with sign, million, currency, per cent or times where they stand beside them
 */
record WrittenNumber(String text, String key) {
    private static final String CURRENCY = "US ?\\$|[$€£¥₩]|(?:US )?dollars?\\b|yuan\\b|renminbi\\b|RMB\\b|美元|人民币|元"
            + "|미국 달러|달러|위안|\\b(?:USD|CNY|EUR|RUB|JPY|KRW|KPW|GBP|HKD|TWD|INR|SGD|CHF)\\b";
    private static final String SCALE = "million\\b|mn\\b|m\\b|百万|백만|thousand\\b|千(?!克)|천|billion\\b|bn\\b|十亿|万|만|亿|억"
            + "|trillion\\b|tn\\b|조(?= ?(?:원|달러|위안))";
    private static final String UNIT = "%|per ?cent\\b|퍼센트|프로\\b|-?fold\\b|times\\b|倍|배(?!럴)|x\\b";
    private static final Pattern NUMBER = Pattern.compile(
            "(?<before>×|百分之|" + CURRENCY + ")? ?(?<sign>(?<![\\p{L}\\p{N}])[-+\\u2212\\u2013])?"
                    + "(?<digits>(?<!\\d)\\d{1,3}(?:[ ,'\\u2019]\\d{3})+(?!\\d)(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)"
                    + "(?: ?(?<scale>" + SCALE + "))?(?: ?(?<currency>" + CURRENCY + "))?(?: ?(?<unit>" + UNIT + "))?",
            Pattern.CASE_INSENSITIVE);
    private static final Map<String, String> SCALES = Map.ofEntries(
            Map.entry("thousand", "3"),
            Map.entry("千", "3"),
            Map.entry("천", "3"),
            Map.entry("万", "4"),
            Map.entry("만", "4"),
            Map.entry("亿", "8"),
            Map.entry("억", "8"),
            Map.entry("billion", "9"),
            Map.entry("bn", "9"),
            Map.entry("十亿", "9"),
            Map.entry("trillion", "12"),
            Map.entry("tn", "12"),
            Map.entry("조", "12"));

    /** All numbers of a text, in their order. Numbers in letters ("twelve") are not seen. */
    static List<WrittenNumber> in(String text) {
        List<WrittenNumber> found = new ArrayList<>();
        text.codePoints()
                .filter(letter -> Character.getType(letter) == Character.OTHER_NUMBER
                        || Character.getType(letter) == Character.LETTER_NUMBER) // ½, Ⅶ, ①
                .mapToObj(Character::toString)
                .forEach(letter -> found.add(new WrittenNumber(letter, "as a sign: " + letter)));
        Matcher matcher = NUMBER.matcher(plain(text));
        while (matcher.find()) {
            found.add(new WrittenNumber(matcher.group().strip(), key(matcher)));
        }
        return found;
    }

    /** Digits of all scripts as ours, all blanks as one kind. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKC).codePoints().forEach(letter -> {
            if (Character.isDigit(letter)) {
                plain.append(Character.digit(letter, 10));
            } else if (Character.getType(letter) == Character.SPACE_SEPARATOR) {
                plain.append(' ');
            } else {
                plain.appendCodePoint(letter);
            }
        });
        return plain.toString();
    }

    private static String key(Matcher matcher) {
        String digits = matcher.group("digits").replaceAll("[ ,'\\u2019]", "");
        String before = lower(matcher.group("before"));
        String unit = lower(matcher.group("unit"));
        String sign = sign(matcher.group("sign"));
        if (before.equals("百分之")
                || unit.equals("%")
                || unit.startsWith("per")
                || unit.startsWith("퍼")
                || unit.equals("프로")) {
            return sign + digits + "%";
        }
        if (before.equals("×") || !unit.isEmpty()) {
            return digits + "×";
        }
        String currency = currency(before.isEmpty() ? lower(matcher.group("currency")) : before);
        String scale = lower(matcher.group("scale"));
        if (scale.isEmpty()) {
            boolean whole = currency.isEmpty() && digits.indexOf('.') < 0;
            return sign + (whole ? new BigDecimal(digits).toPlainString() : digits) + currency;
        }
        String zeros = SCALES.get(scale);
        return zeros == null
                ? sign + digits + "m" + currency
                : sign
                        + new BigDecimal(digits)
                                .scaleByPowerOfTen(Integer.parseInt(zeros))
                                .stripTrailingZeros()
                                .toPlainString()
                        + currency;
    }

    private static String lower(@Nullable String text) {
        return text == null ? "" : text.toLowerCase(Locale.ROOT);
    }

    private static String sign(@Nullable String sign) {
        return sign == null ? "" : sign.equals("+") ? "+" : "-";
    }

    private static String currency(String word) {
        if (word.isEmpty() || word.equals("×")) {
            return "";
        }
        return switch (word) {
            case "yuan", "renminbi", "rmb", "人民币", "元", "위안" -> "CNY";
            case "€" -> "EUR";
            case "£" -> "GBP";
            case "¥" -> "yen or yuan";
            case "₩" -> "won";
            default -> word.length() == 3 && word.matches("[a-z]{3}") ? word.toUpperCase(Locale.ROOT) : "USD";
        };
    }

    /** The same without its sign: words such as "fell by" can stand for it. */
    String unsignedKey() {
        return key.startsWith("-") || key.startsWith("+") ? key.substring(1) : key;
    }
}
