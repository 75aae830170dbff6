package org.tidewaiter.casebook.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tidewaiter.casebook.Verdict;

/** "These items ranged from A to B": each of the goods by itself, and not their sum, lies between the two. */
final class EachOfGoods {
    private static final Pattern RANGED = Pattern.compile("(?i)\\b(?:rang(?:ed?|es|ing)|var(?:y|ied|ies)|each)\\b");

    private final KnownFigures figures;

    EachOfGoods(KnownFigures figures) {
        this.figures = figures;
    }

    /** Empty where the sentence gives one amount, or an amount of all goods together. */
    Optional<Judgement> judge(String check, FigureQuestion asked, Interval told, String sentence) {
        List<String> codes = asked.goods().codes();
        if (told.isExact()
                || codes.size() < 2
                || !List.of("CNY", "USD").contains(told.unit())
                || !RANGED.matcher(sentence).find()) {
            return Optional.empty();
        }
        List<String> reckoning = new ArrayList<>(List.of("told: " + told));
        int within = 0;
        int traded = 0;
        KnownFigures.Answer<?> last = null;
        for (String code : codes) {
            var sum = figures.sum(asked.of(code), told.unit());
            if (sum.isEmpty()) {
                return Optional.of(FigureQuestion.notLoaded(check, asked));
            }
            BigDecimal value = sum.get().value().value();
            traded += value.signum() > 0 ? 1 : 0; // what was not traded ranges nowhere
            within += told.holds(value) ? 1 : 0;
            reckoning.add("HS " + code + ": " + Amounts.words(value) + " " + told.unit());
            last = last == null ? sum.get() : last.known().later() ? last : sum.get();
        }
        KnownFigures.Known known = java.util.Objects.requireNonNull(last).known();
        boolean vague = asked.goods().vague(); // then our list of such goods decides, and cannot settle it
        boolean all = within == traded && within > 0;
        Verdict verdict = all
                ? vague ? Verdict.CONSISTENT : Verdict.CONFIRMED
                : vague || within == 0 ? Verdict.NOT_CHECKABLE : Verdict.INCONSISTENT;
        String why = within + " of the " + traded + " goods that were traded lie between the two"
                + (vague ? "; which goods are meant is not told." : ".");
        return Optional.of(FigureQuestion.asKnown(
                Judgement.of(check, verdict, why)
                        .with(reckoning)
                        .within("the two amounts as told")
                        .shownBy(asked.rows(known)),
                known));
    }
}
