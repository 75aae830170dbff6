package org.tidewaiter.casebook.check;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.casebook.Verdict;

/**
 * What a check says about a claim.
 *
 * @param why       one sentence
 * @param reckoning the calculation, line by line
 * @param tolerance what was allowed; null where nothing was measured
 * @param rows      command that shows the rows behind it; null where no figures were asked
 * @param check     name of the check
 * @param slip      whether the number is a slip of the pen for the right one, which shows what the claim is about
 */
public record Judgement(
        Verdict verdict,
        String why,
        List<String> reckoning,
        @Nullable String tolerance,
        @Nullable String rows,
        String check,
        boolean slip) {

    public Judgement {
        reckoning = List.copyOf(reckoning);
    }

    static Judgement of(String check, Verdict verdict, String why) {
        return new Judgement(verdict, why, List.of(), null, null, check, false);
    }

    Judgement with(List<String> lines) {
        return new Judgement(verdict, why, lines, tolerance, rows, check, slip);
    }

    Judgement within(String allowed) {
        return new Judgement(verdict, why, reckoning, allowed, rows, check, slip);
    }

    Judgement shownBy(String command) {
        return new Judgement(verdict, why, reckoning, tolerance, command, check, slip);
    }

    /** The same, where the number shows by a slip what it was meant to be. */
    Judgement ofASlip(String words) {
        return new Judgement(verdict, why + " " + words, reckoning, tolerance, rows, check, true);
    }

    /** The same with a further sentence. */
    Judgement saying(String sentence) {
        return new Judgement(verdict, why + " " + sentence, reckoning, tolerance, rows, check, slip);
    }

    /** The same without an answer, since what was asked may not be what is meant. */
    Judgement open(String sentence) {
        return new Judgement(Verdict.NOT_CHECKABLE, sentence + " " + why, reckoning, tolerance, rows, check, slip);
    }

    /** The same, but no longer refuted, since something was assumed. */
    Judgement softened(String sentence) {
        return new Judgement(Verdict.INCONSISTENT, why + " " + sentence, reckoning, tolerance, rows, check, slip);
    }
}
