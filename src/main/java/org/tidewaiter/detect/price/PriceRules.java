package org.tidewaiter.detect.price;

import org.tidewaiter.detect.DetectorCard;

/** The numbers of the card that a price line is fitted by; each is explained there. */
record PriceRules(
        double coverage,
        int starts,
        int leastForLine,
        int leastForMedian,
        int leastForTrend,
        double leastScale,
        double leastSpread,
        double borrowed,
        int leastToBorrow,
        double tailsFromFew,
        double tailsPerPoints,
        double tailsAtMost) {

    static PriceRules of(DetectorCard card) {
        return new PriceRules(
                card.number("coverage"),
                card.count("starts"),
                card.count("least_for_line"),
                card.count("least_for_median"),
                card.count("least_for_trend"),
                card.number("least_scale"),
                card.number("least_spread"),
                card.number("borrowed"),
                card.count("least_to_borrow"),
                card.number("tails_from_few"),
                card.number("tails_per_points"),
                card.number("tails_at_most"));
    }
}
