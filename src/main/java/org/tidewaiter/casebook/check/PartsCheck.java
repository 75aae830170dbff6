package org.tidewaiter.casebook.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tidewaiter.casebook.Claim;
import org.tidewaiter.casebook.ClaimKind;
import org.tidewaiter.casebook.Verdict;

/**
 * A number of things and what becomes of all of them: "seventeen wagons; ten were filled with urea and seven with sheeting".
 * That the parts make the whole fits; parts of one told whole that make more than it cannot be.
 */
final class PartsCheck implements Check {
    private static final String NAME = "parts";
    private static final int BACK = 2; // sentences
    private static final Pattern PART = Pattern.compile(
            "(?i)(?:^|[,;:] (?:and |while )?|\\band |\\bwhile )(\\d+)(?= (?:of (?:the|them|these|those)\\b|were|was|had|held|bore|carried|took|contained|brought|with|for|to|of|[a-z]+ed)\\b| [a-z]+(?:[,.;]|$))");
    private static final Pattern WHOLE = Pattern.compile("(?<![\\d,.])(\\d+) (?=(?:(?!of\\b)[a-z-]+ ){0,2}[a-z]+s\\b)");
    private static final Pattern OF_WHOLE = Pattern.compile("^Of (?:the |these |those )?\\d");

    @Override
    public Optional<Judgement> judge(Claim claim, TextUnderCheck text) {
        if (claim.kind() != ClaimKind.INCIDENT) {
            return Optional.empty();
        }
        String sentence = ToldNumber.inDigits(text.sentence(claim.passage()));
        List<MatchResult> parts = PART.matcher(sentence).results().toList();
        if (parts.size() < 2) {
            return Optional.empty();
        }
        List<BigDecimal> numbers =
                parts.stream().map(part -> new BigDecimal(part.group(1))).toList();
        BigDecimal all = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        List<BigDecimal> here = wholes(sentence.substring(0, parts.getFirst().start()));
        List<BigDecimal> wholes = here.isEmpty()
                ? text.sentencesBefore(claim.passage(), BACK).stream()
                        .map(ToldNumber::inDigits)
                        .flatMap(before -> wholes(before).stream())
                        .toList()
                : here;
        if (wholes.contains(all)) {
            return Optional.of(judged(true, numbers, all));
        }
        boolean tooMany =
                wholes.size() == 1 && OF_WHOLE.matcher(sentence).find() && all.compareTo(wholes.getFirst()) > 0;
        return tooMany ? Optional.of(judged(false, numbers, wholes.getFirst())) : Optional.empty();
    }

    private static Judgement judged(boolean fits, List<BigDecimal> parts, BigDecimal whole) {
        return Judgement.of(
                        NAME,
                        fits ? Verdict.CONSISTENT : Verdict.REFUTED,
                        fits ? "The parts told make up the whole." : "The parts told are more than the whole.")
                .with(List.of("parts: "
                        + parts.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(", ")) + "; whole: "
                        + whole.toPlainString()));
    }

    private static List<BigDecimal> wholes(String words) {
        return WHOLE.matcher(words)
                .results()
                .map(each -> new BigDecimal(each.group(1)))
                .toList();
    }
}
