package org.tidewaiter.casebook.extract;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What an amount may be of.
 *
 * @param name  canonical name, such as t, CNY or h
 * @param scale by which the amount is multiplied to be in that unit
 */
record Unit(SpanKind kind, String name, BigDecimal scale) {
    private record Word(Pattern pattern, Unit unit) {}

    private static final List<Word> WORDS = List.of(
            word("(?:chinese )?(?:yuan|renminbi|rmb|cny)|위안|元人民币|元|人民币", SpanKind.MONEY, "CNY"),
            word("south korean won|krw", SpanKind.MONEY, "KRW"),
            word("(?:north korean |n\\. korean )?won|kpw|원|朝元", SpanKind.MONEY, "KPW"),
            word("(?:u\\.?s\\.? |american )?(?:dollars?|greenbacks?)|usd|달러|美元", SpanKind.MONEY, "USD"),
            word("euros?|eur|유로|欧元", SpanKind.MONEY, "EUR"),
            word("(?:russian )?(?:rubles?|roubles?|rub)|루블|卢布", SpanKind.MONEY, "RUB"),
            word("(?:japanese )?yen|엔|日元", SpanKind.MONEY, "JPY"),
            word("(?:indian )?rupees?|inr", SpanKind.MONEY, "INR"),
            word("(?:thai )?baht|thb", SpanKind.MONEY, "THB"),
            word("(?:vietnamese )?dong|vnd", SpanKind.MONEY, "VND"),
            word("(?:mongolian )?(?:tugriks?|togrogs?)|mnt", SpanKind.MONEY, "MNT"),
            word("pounds? sterling|sterling|gbp", SpanKind.MONEY, "GBP"),
            word("singapore dollars?|sgd", SpanKind.MONEY, "SGD"),
            word("hong kong dollars?|hkd", SpanKind.MONEY, "HKD"),
            word("(?:new )?taiwan dollars?|twd", SpanKind.MONEY, "TWD"),
            word("(?:metric )?(?:tons?|tonnes?)|mt|t|톤|吨", SpanKind.QUANTITY, "t"),
            new Word(
                    Pattern.compile("(?:kilotons?|kilotonnes?|kt)"),
                    new Unit(SpanKind.QUANTITY, "t", BigDecimal.valueOf(1000))),
            word("kilograms?|kilogrammes?|kilos?|kgs?|킬로그램|킬로|公斤|千克", SpanKind.QUANTITY, "kg"),
            new Word(Pattern.compile("gram(?:me)?s?|克"), new Unit(SpanKind.QUANTITY, "kg", new BigDecimal("0.001"))),
            word("barrels?|bbls?|배럴|桶", SpanKind.QUANTITY, "bbl"),
            word(
                    "(?:(?:\\d+|twenty|forty)[- ](?:foot|feet|ft) |shipping |cargo |large |freight )*(?:containers?|teus?)|컨테이너|集装箱",
                    SpanKind.QUANTITY,
                    "container"),
            word("truckloads?|truck-loads?|lorry loads?", SpanKind.QUANTITY, "truck"),
            word("shiploads?|boatloads?|ship loads?", SpanKind.QUANTITY, "ship"),
            word("(?:train )?carloads?|wagonloads?|wagon loads?", SpanKind.QUANTITY, "carriage"),
            word("head(?= of)|heads? of livestock|마리", SpanKind.QUANTITY, "head"),
            new Word(Pattern.compile("dozens? pairs"), new Unit(SpanKind.QUANTITY, "pair", BigDecimal.valueOf(12))),
            new Word(Pattern.compile("dozens?"), new Unit(SpanKind.QUANTITY, "piece", BigDecimal.valueOf(12))),
            word("pairs|pair(?= of)|双", SpanKind.QUANTITY, "pair"),
            word("sets?(?= of)|套", SpanKind.QUANTITY, "set"),
            word("pieces?|units?|대|개|台|件|辆", SpanKind.QUANTITY, "piece"),
            word("lit(?:er|re)s?|리터|升", SpanKind.QUANTITY, "l"),
            word("cubic met(?:er|re)s?|m3|m³|입방미터|立方米", SpanKind.QUANTITY, "m3"),
            word("square met(?:er|re)s?(?= of)|平方米", SpanKind.QUANTITY, "m2"),
            word("met(?:er|re)s?(?= of)", SpanKind.QUANTITY, "m"),
            word("kilowatt[- ]hours?|kwh", SpanKind.QUANTITY, "kwh"),
            word("megawatt[- ]hours?|mwh", SpanKind.QUANTITY, "mwh"),
            word("percent(?:age points?)?|per cent|pct|%|퍼센트|%", SpanKind.PERCENT, "%"),
            new Word(Pattern.compile("minutes?|분"), new Unit(SpanKind.DURATION, "min", BigDecimal.ONE)),
            word("hours?|hrs?|시간|小时", SpanKind.DURATION, "h"),
            word("days?|일간|天", SpanKind.DURATION, "d"),
            new Word(Pattern.compile("weeks?|주간|周"), new Unit(SpanKind.DURATION, "d", BigDecimal.valueOf(7))),
            new Word(Pattern.compile("months?|개월|个月"), new Unit(SpanKind.DURATION, "d", BigDecimal.valueOf(30))),
            word("times|-?fold|배|倍", SpanKind.TIMES_AS_MUCH, "x"));

    /** Any of the words, to be put behind an amount. */
    static final String ANY = "(?<unit>"
            + String.join(
                    "|", WORDS.stream().map(word -> word.pattern().pattern()).toList())
            + ")(?![a-z])";

    private static Word word(String pattern, SpanKind kind, String name) {
        return new Word(Pattern.compile(pattern), new Unit(kind, name, BigDecimal.ONE));
    }

    static Optional<Unit> find(String words) {
        return WORDS.stream()
                .filter(word -> word.pattern().matcher(words).matches()
                        || (word.pattern().pattern().contains("(?=")
                                && word.pattern().matcher(words + " of").lookingAt()))
                .map(Word::unit)
                .findFirst();
    }

    /** Currency of a sign in front of an amount. */
    static String currency(String sign) {
        return switch (sign.strip()) {
            case "¥", "cn¥", "rmb", "cny" -> "CNY";
            case "₩", "krw" -> "KRW";
            case "kpw" -> "KPW";
            case "€" -> "EUR";
            case "£" -> "GBP";
            default -> "USD";
        };
    }
}
