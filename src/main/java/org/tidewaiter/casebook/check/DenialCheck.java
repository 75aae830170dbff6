package org.tidewaiter.casebook.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tidewaiter.analysis.PairFigures;
import org.tidewaiter.casebook.Claim;
import org.tidewaiter.casebook.ClaimKind;
import org.tidewaiter.casebook.Modality;
import org.tidewaiter.casebook.SlotName;
import org.tidewaiter.casebook.Verdict;

/**
 * A denial that goods crossed at all, against figures that record them. A recorded trade shows such a denial wrong; that
 * nothing is recorded shows nothing.
 */
final class DenialCheck implements Check {
    private static final String NAME = "denial";

    /** Denied is that goods moved, not how, by whom or what for. */
    private static final Pattern AT_ALL = Pattern.compile(
            "(?i)\\bden(?:y|ies|ied|ying)\\b(?:(?!\\bby\\b)[^.;])*?\\b(?:was|were|had|has|have|is|are)\\b(?: (?:ever|been|being|not))*"
                    + " (?:let in|cleared|imported|exported|bought|sold|shipped|delivered|supplied|sent|brought|taken in|accepted|gone|come|entered|crossed|passed|reached|left)\\b"
                    + "(?! (?:by|through|under|without|in return|for|because|via|on) (?!north|china|the north|korea))");

    private final KnownFigures figures;

    DenialCheck(KnownFigures figures) {
        this.figures = figures;
    }

    @Override
    public Optional<Judgement> judge(Claim claim, TextUnderCheck text) {
        if (claim.kind() != ClaimKind.INCIDENT
                || claim.modality() != Modality.DENIED
                || claim.find(SlotName.GOODS).isEmpty()
                || !AT_ALL.matcher(text.words(claim)).find()) {
            return Optional.empty();
        }
        return FigureQuestion.of(NAME, claim)
                .question()
                .flatMap(asked -> figures.sum(asked, "CNY")
                        .filter(answer -> answer.value().value().signum() > 0)
                        .map(answer -> judged(asked, answer)));
    }

    private static Judgement judged(FigureQuestion asked, KnownFigures.Answer<PairFigures.Sum> answer) {
        String recorded = Amounts.words(answer.value().value()) + " CNY";
        return FigureQuestion.asKnown(
                Judgement.of(NAME, Verdict.REFUTED, "The published figures record " + recorded + " of these goods.")
                        .with(List.of(asked.words() + ": " + recorded))
                        .within("anything above zero")
                        .shownBy(asked.rows(answer.known())),
                answer.known());
    }
}
