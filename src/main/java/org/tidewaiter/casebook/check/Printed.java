package org.tidewaiter.casebook.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How exactly a number was printed: what the last printed digit can hide. */
final class Printed {
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*(?:\\.(\\d+))?");
    private static final Pattern ABOUT = Pattern.compile(
            "(?i)\\b(about|around|approximately|roughly|some|nearly|almost|close to|an estimated|circa)\\b");
    private static final Pattern SCALE = Pattern.compile("(?i)[\\s-]*(?:(?:" + Scale.WORDS + ")\\b|[만억万亿]|[mk]\\b)");
    private static final Pattern ROUND_WORDS = Pattern.compile(
            "(?i)\\b(?:half|halves|quarters?|thirds?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|thousand|million|billion|trillion)\\b");

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal NEAR = new BigDecimal("0.05"); // what "about" may hide, docs/method/claims.md

    private static final List<BigDecimal> FACTORS =
            List.of(BigDecimal.ONE, BigDecimal.valueOf(12), BigDecimal.valueOf(1_000), new BigDecimal("0.001"));

    private static final int MOST_ROUNDED = 3; // zeros: to the thousand, as tables are printed
    private static final int LEAST_ROUNDED = 4; // digits; shorter numbers are counts

    private Printed() {}

    /** Half a unit of the last printed digit of the first number in some words, in whole units of the amount. */
    static BigDecimal halfUnit(String words) {
        Matcher number = NUMBER.matcher(words);
        return number.find() ? halfUnit(words, number) : BigDecimal.ZERO;
    }

    /**
     * The same for the number that is the amount, where the words hold several; half of one where they hold it as a word only, if it is no small count. A
     * number of dozens, kilotons or grams is the amount by its factor.
     */
    static BigDecimal halfUnit(String words, BigDecimal amount) {
        for (BigDecimal factor : FACTORS) {
            Matcher number = NUMBER.matcher(words);
            while (number.find()) {
                BigDecimal value =
                        new BigDecimal(number.group().replace(",", "")).scaleByPowerOfTen(scale(words, number));
                if (value.multiply(factor).compareTo(amount) == 0) {
                    return halfUnit(words, number).multiply(factor);
                }
            }
        }
        BigDecimal near = amount.abs().multiply(NEAR);
        if (NUMBER.matcher(words).find()) {
            return halfUnit(words).min(near);
        }
        if (ROUND_WORDS.matcher(words).find()) {
            return near; // "half a billion", "nine tenths"
        }
        return amount.abs().compareTo(BigDecimal.TEN) < 0 ? BigDecimal.ZERO : HALF; // "a dollar"; "seventeen"
    }

    private static BigDecimal halfUnit(String words, Matcher number) {
        int decimals = number.group(1) == null ? 0 : number.group(1).length();
        int power = scale(words, number) - decimals;
        if (power == 0 && decimals == 0) {
            power = trailingZeros(number.group());
        }
        return HALF.scaleByPowerOfTen(power);
    }

    /** Half a unit, or five per cent where the words before say "about". */
    static BigDecimal tolerance(String words, String around, BigDecimal amount) {
        BigDecimal half = halfUnit(words, amount);
        return isAbout(around) ? half.max(amount.abs().multiply(NEAR)) : half;
    }

    static boolean isAbout(String words) {
        return ABOUT.matcher(words).find();
    }

    /** The power of ten that the word right after a number stands for. */
    private static int scale(String words, Matcher number) {
        Matcher scale =
                SCALE.matcher(words).region(number.end(), words.length()).useTransparentBounds(true);
        if (!scale.lookingAt()) {
            return 0;
        }
        return Scale.power(scale.group().replaceAll("^[\\s-]+", ""));
    }

    /** 151,920,000 may be rounded to the thousand; more zeros are not taken for rounding, since nobody can tell. */
    private static int trailingZeros(String digits) {
        String plain = digits.replace(",", "");
        int zeros = 0;
        while (zeros < MOST_ROUNDED && zeros < plain.length() - 1 && plain.charAt(plain.length() - 1 - zeros) == '0') {
            zeros++;
        }
        return plain.length() > LEAST_ROUNDED ? zeros : 0;
    }
}
