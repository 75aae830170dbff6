package org.tidewaiter.detect.pairs;

import java.util.List;

/**
 * What goods given in payment would have had to cost for one reported exchange to balance: value received over tonnes
 * given, in intervals, so that what is not known stays wide. A good outside does not refute the report: part may have been
 * paid otherwise, later, or above or below its price.
 */
public final class ImpliedPrice {

    /** A good that may have been given, with what it costs in US dollars a tonne. */
    public record Candidate(String code, String name, Span usdPerTonne) {}

    /** How a candidate's price stands to the one implied. */
    public enum Fit {
        /** Fits whatever the true figures are. */
        ALWAYS,
        /** Fits for some of the figures the report allows. */
        POSSIBLE,
        /** Too cheap for the exchange to balance by itself: it was part of a payment. */
        TOO_CHEAP,
        /** Too dear: it was given below its price, or for more than was seen. */
        TOO_DEAR
    }

    /** A candidate with its answer. */
    public record Judged(Candidate candidate, Fit fit) {}

    private ImpliedPrice() {}

    /** US dollars a tonne of the goods given. */
    public static Span of(Span tonnesReceived, Span usdPerTonneReceived, Span tonnesGiven) {
        return tonnesReceived.times(usdPerTonneReceived).over(tonnesGiven);
    }

    /** Every candidate with how its price stands to the one implied, in the order given. */
    public static List<Judged> judge(Span implied, List<Candidate> candidates) {
        return candidates.stream()
                .map(candidate -> new Judged(candidate, fit(implied, candidate.usdPerTonne())))
                .toList();
    }

    private static Fit fit(Span implied, Span price) {
        if (price.high() < implied.low()) {
            return Fit.TOO_CHEAP;
        }
        if (price.low() > implied.high()) {
            return Fit.TOO_DEAR;
        }
        return price.low() <= implied.low() && price.high() >= implied.high() ? Fit.ALWAYS : Fit.POSSIBLE;
    }
}
