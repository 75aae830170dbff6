package org.tidewaiter.scorecard.price;

import java.util.stream.IntStream;
import org.tidewaiter.detect.price.Quantiles;

/** Rules that others use on unit values, group by group. */
enum OtherPrices {
    /** Outside the quartiles (Pak and Zdanowicz 1994). */
    QUARTILES("Pak-Zdanowicz: outside the quartiles", 0),
    /** Outside the fences of a box plot (Tukey 1977). */
    FENCES("Tukey: 1.5 quartile distances outside", 1.5);

    private final String words;
    private final double distances;

    OtherPrices(String words, double distances) {
        this.words = words;
        this.distances = distances;
    }

    String words() {
        return words;
    }

    boolean[] flags(PriceGroups.Group group) {
        double[] prices = IntStream.range(0, group.odd().length)
                .mapToDouble(group::logPrice)
                .toArray();
        double low = Quantiles.quantile(prices, 0.25);
        double high = Quantiles.quantile(prices, 0.75);
        double reach = distances * (high - low);
        boolean[] flags = new boolean[prices.length];
        for (int i = 0; i < flags.length; i++) {
            flags[i] = prices[i] < low - reach || prices[i] > high + reach;
        }
        return flags;
    }
}
