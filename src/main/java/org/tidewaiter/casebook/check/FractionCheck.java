package org.tidewaiter.casebook.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidewaiter.casebook.Claim;
import org.tidewaiter.casebook.ClaimKind;
import org.tidewaiter.casebook.Verdict;

/** "Three tenths of it, 32,400 yuan", of an amount that was told before: that it comes out makes it consistent. */
final class FractionCheck implements Check {
    private static final String NAME = "fraction";
    private static final int BACK = 3; // sentences
    private static final Map<String, Integer> PARTS =
            Map.of("half", 2, "third", 3, "quarter", 4, "fifth", 5, "tenth", 10);
    private static final Pattern FRACTION = Pattern.compile(
            "(?i)\\b(?:(an?|one|\\d)[ -])?(half|third|quarter|fifth|tenth)s? of (?:it|the|that|this|them)\\b");

    private final ToldNumbers numbers;

    FractionCheck(ToldNumbers numbers) {
        this.numbers = numbers;
    }

    @Override
    public Optional<Judgement> judge(Claim claim, TextUnderCheck text) {
        Matcher fraction = FRACTION.matcher(ToldNumber.inDigits(text.sentence(claim.passage())));
        if (claim.kind() != ClaimKind.INCIDENT || !fraction.find()) {
            return Optional.empty();
        }
        String many = fraction.group(1);
        BigDecimal part = many == null || !Character.isDigit(many.charAt(0)) ? BigDecimal.ONE : new BigDecimal(many);
        BigDecimal of = BigDecimal.valueOf(PARTS.getOrDefault(fraction.group(2).toLowerCase(Locale.ROOT), 1));
        List<ToldNumber> before = text.sentencesBefore(claim.passage(), BACK).stream()
                .flatMap(sentence -> numbers.of(sentence).stream())
                .toList();
        return numbers.of(text.words(claim)).stream()
                .filter(told -> !told.unit().isEmpty() && told.isCount())
                .flatMap(told -> before.stream()
                        .filter(whole -> whole.unit().equals(told.unit()))
                        .filter(whole -> told.isNear(
                                whole.value().multiply(part).divide(of, MathContext.DECIMAL64), BigDecimal.ZERO))
                        .map(whole -> Judgement.of(
                                        NAME, Verdict.CONSISTENT, "It comes out of the numbers the text gave before.")
                                .with(List.of(fraction.group() + ", " + Amounts.words(whole.value()) + "; told: "
                                        + Amounts.words(told.value())))
                                .within("half a unit of the last printed digit")))
                .findFirst();
    }
}
