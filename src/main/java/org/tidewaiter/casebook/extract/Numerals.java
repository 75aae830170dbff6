package org.tidewaiter.casebook.extract;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Numbers in words or digits, exact, rounded or vague, in English with the scales of Korean and Chinese. */
final class Numerals {
    private static final Map<String, BigDecimal> WORDS = words();
    private static final Map<String, BigDecimal> SCALES = scales();
    private static final Map<String, int[]> VAGUE = Map.ofEntries(
            Map.entry("several", new int[] {3, 7}),
            Map.entry("a few", new int[] {3, 5}),
            Map.entry("few", new int[] {3, 5}),
            Map.entry("a handful of", new int[] {3, 5}),
            Map.entry("a couple of", new int[] {2, 2}),
            Map.entry("a couple", new int[] {2, 2}),
            Map.entry("a pair of", new int[] {2, 2}),
            Map.entry("dozens of", new int[] {24, 99}),
            Map.entry("dozens", new int[] {24, 99}),
            Map.entry("several dozen", new int[] {36, 84}),
            Map.entry("scores of", new int[] {40, 100}),
            Map.entry("tens of", new int[] {20, 99}),
            Map.entry("数十", new int[] {20, 99}),
            Map.entry("수십", new int[] {20, 99}),
            Map.entry("수백", new int[] {200, 999}),
            Map.entry("수천", new int[] {2000, 9999}));
    private static final Map<String, String> ABOUT = Map.ofEntries(
            Map.entry("about", "about"),
            Map.entry("around", "about"),
            Map.entry("some", "about"),
            Map.entry("roughly", "about"),
            Map.entry("approximately", "about"),
            Map.entry("an estimated", "about"),
            Map.entry("estimated at", "about"),
            Map.entry("약", "about"),
            Map.entry("约", "about"),
            Map.entry("大约", "about"),
            Map.entry("nearly", "nearly"),
            Map.entry("almost", "nearly"),
            Map.entry("close to", "nearly"),
            Map.entry("just under", "nearly"),
            Map.entry("거의", "nearly"),
            Map.entry("近", "nearly"),
            Map.entry("over", "over"),
            Map.entry("more than", "over"),
            Map.entry("just over", "over"),
            Map.entry("in excess of", "over"),
            Map.entry("well over", "over"),
            Map.entry("upwards of", "over"),
            Map.entry("exceeding", "over"),
            Map.entry("above", "over"),
            Map.entry("超过", "over"),
            Map.entry("at least", "least"),
            Map.entry("no less than", "least"),
            Map.entry("no fewer than", "least"),
            Map.entry("up to", "under"),
            Map.entry("less than", "under"),
            Map.entry("fewer than", "under"),
            Map.entry("under", "under"),
            Map.entry("below", "under"),
            Map.entry("as much as", "under"),
            Map.entry("as many as", "under"),
            Map.entry("at most", "under"),
            Map.entry("no more than", "under"));
    private static final String SCALE =
            "hundred|thousand|million|billion|trillion|mln|bln|mn|bn|m|k|천만|백만|만|억|조|万|亿|千万|百万";
    private static final String NUMBER =
            "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|half a dozen|half a|a dozen|dozen|"
                    + "(?:one|two|three|four|five|six|seven|eight|nine|ten|twenty) and a half|"
                    + NumberWords.PATTERN + "|(?:a|an)(?= (?:hundred|thousand|million|billion)\\b)";
    private static final String PLURAL_SCALES =
            "(?:tens of |hundreds of |several )?(?:hundreds|thousands|millions|billions) of";
    private static final String VAGUE_WORDS =
            "several dozen|several|a few|few|a handful of|a couple of|a couple|a pair of|dozens of|dozens(?= more)|scores of|"
                    + "tens of(?= thousands| millions)|수십|수백|수천|数十";

    /** One amount, to be put into larger patterns: approximation, currency sign, number, scales. */
    static final String AMOUNT = "(?:(?<about>" + String.join("|", sorted(ABOUT)) + ")\\s*)?"
            + "(?<sign>us ?\\$|\\$|cn¥|¥|₩|€|£|rmb ?|cny ?|usd ?|krw ?|kpw ?)?"
            + "(?:(?<plural>" + PLURAL_SCALES + ")|(?<number>" + VAGUE_WORDS + "|" + NUMBER + "))"
            + "(?<scales>(?:[ -]?(?:" + SCALE + ")(?![a-z])){0,2})"
            + "(?<more>(?<=[억亿])\\s?\\d{1,3}(?:,?\\d{3})*(?:만|万))?";

    private Numerals() {}

    private static List<String> sorted(Map<String, ?> map) {
        return map.keySet().stream()
                .sorted(java.util.Comparator.comparingInt(String::length)
                        .reversed()
                        .thenComparing(word -> word))
                .map(word -> word.equals("over")
                        ? "(?<!hand |handed |handing |took |taken |turn |turned |turning |brought |carried )" + word
                        : word)
                .map(word -> word.equals("up to")
                        ? "(?<!add |adds |added |adding |sum |sums |summed |came |climbed |went |goes |gone |going |shot |jumped |moved |crept |edged |driven )"
                                + word
                        : word)
                .map(word -> word.startsWith("(?<!")
                        ? word + "(?= |\\$)"
                        : Tokens.isWide(word.charAt(0)) ? word : "\\b" + word + "(?= |\\$)")
                .toList();
    }

    /** What a match of {@link #AMOUNT} means. */
    static Interval value(Matcher amount) {
        @Nullable String about = amount.group("about");
        Interval interval =
                amount.group("plural") != null ? plural(amount.group("plural")) : number(amount.group("number"));
        for (String scale : amount.group("scales").strip().split("[ -]+")) {
            interval = scale.isEmpty() ? interval : scaled(interval, scale);
        }
        if (amount.group("more") != null) {
            BigDecimal more =
                    digits(amount.group("more").replaceAll("[^\\d]", "")).multiply(BigDecimal.valueOf(10_000));
            interval = new Interval(interval.low().add(more), interval.high().add(more));
        }
        return about == null ? interval : interval.widened(ABOUT.getOrDefault(about, "about"));
    }

    private static Interval scaled(Interval interval, String scales) {
        Interval scaled = interval;
        BigDecimal scale = SCALES.get(scales);
        if (scale == null) {
            throw new IllegalStateException("no scale: " + scales);
        }
        return scaled.times(scale);
    }

    /** Whether the amount names a scale such as million. */
    static boolean hasScale(Matcher amount) {
        return !amount.group("scales").isBlank() || amount.group("plural") != null;
    }

    /** The scale of an amount, for "2 to 3 million", where it stands only once. */
    static Optional<BigDecimal> findScale(Matcher amount) {
        BigDecimal scale = BigDecimal.ONE;
        for (String word : amount.group("scales").strip().split("[ -]+")) {
            scale = scale.multiply(SCALES.getOrDefault(word, BigDecimal.ONE));
        }
        return scale.compareTo(BigDecimal.ONE) == 0 ? Optional.empty() : Optional.of(scale);
    }

    private static Interval plural(String words) {
        BigDecimal scale = SCALES.get(words.replaceAll("s of$", "").replaceAll("^.* ", ""));
        BigDecimal unit = words.startsWith("tens of")
                ? BigDecimal.TEN
                : words.startsWith("hundreds of ") && words.length() > "hundreds of ".length()
                        ? BigDecimal.valueOf(100)
                        : BigDecimal.ONE;
        BigDecimal of = java.util.Objects.requireNonNull(scale).multiply(unit);
        return new Interval(
                of.multiply(BigDecimal.TWO), of.multiply(BigDecimal.TEN).subtract(BigDecimal.ONE));
    }

    /** A number in digits or words, without scale. */
    static Interval number(String words) {
        int[] vague = VAGUE.get(words);
        if (vague != null) {
            return new Interval(BigDecimal.valueOf(vague[0]), BigDecimal.valueOf(vague[1]));
        }
        if (words.endsWith(" and a half")) {
            BigDecimal whole = WORDS.get(words.replace(" and a half", ""));
            return Interval.exactly(java.util.Objects.requireNonNull(whole).add(new BigDecimal("0.5")));
        }
        BigDecimal word = WORDS.get(words);
        return Interval.exactly(word == null ? digits(words) : word);
    }

    private static BigDecimal digits(String words) {
        return new BigDecimal(words.replace(",", ""));
    }

    private static Map<String, BigDecimal> words() {
        Map<String, BigDecimal> words = new HashMap<>();
        NumberWords.VALUES.forEach((word, value) -> words.put(word, BigDecimal.valueOf(value)));
        words.put("zero", BigDecimal.ZERO);
        words.put("a", BigDecimal.ONE);
        words.put("an", BigDecimal.ONE);
        words.put("half a", new BigDecimal("0.5"));
        words.put("dozen", BigDecimal.valueOf(12));
        words.put("a dozen", BigDecimal.valueOf(12));
        words.put("half a dozen", BigDecimal.valueOf(6));
        return words;
    }

    private static Map<String, BigDecimal> scales() {
        Map<String, BigDecimal> scales = new HashMap<>();
        put(scales, 100L, "hundred");
        put(scales, 1_000L, "thousand", "k");
        put(scales, 10_000L, "만", "万");
        put(scales, 1_000_000L, "million", "m", "mn", "mln", "백만", "百万");
        put(scales, 10_000_000L, "천만", "千万");
        put(scales, 100_000_000L, "억", "亿");
        put(scales, 1_000_000_000L, "billion", "bn", "bln");
        put(scales, 1_000_000_000_000L, "trillion", "조");
        return scales;
    }

    private static void put(Map<String, BigDecimal> scales, long value, String... words) {
        for (String word : words) {
            scales.put(word, BigDecimal.valueOf(value));
        }
    }
}
