package org.tidewaiter.detect.pairs;

/**
 * How far apart two sets of shares are, and how often they would be as far apart by chance. The months are told apart by
 * year and quarter; if nothing drifted, it does not matter which of the years a first quarter comes from, so every way of
 * picking the latest year's quarters among all years is tried. The season stays in place, and so does what follows
 * from month to month within a quarter.
 */
final class Composition {
    private static final int QUARTERS = 4;

    private Composition() {}

    /** Distance of Hellinger between two baskets, 0 to 1; amounts are made shares of their own sum. */
    static double hellinger(double[] one, double[] other) {
        double sumOne = sum(one);
        double sumOther = sum(other);
        double squares = 0;
        for (int i = 0; i < one.length; i++) {
            double difference = Math.sqrt(one[i] / sumOne) - Math.sqrt(other[i] / sumOther);
            squares += difference * difference;
        }
        return Math.sqrt(squares / 2);
    }

    /** The part of a basket that would have to be exchanged to turn one into the other, 0 to 1. */
    static double exchanged(double[] one, double[] other) {
        double sumOne = sum(one);
        double sumOther = sum(other);
        double differences = 0;
        for (int i = 0; i < one.length; i++) {
            differences += Math.abs(one[i] / sumOne - other[i] / sumOther);
        }
        return differences / 2;
    }

    /**
     * Probability of a distance at least as large where the years are alike, over all rearrangements, the observed one
     * among them.
     *
     * @param quarters amounts of each of the goods, by year (the latest last) and quarter
     */
    static double chance(double[][][] quarters) {
        int years = quarters.length;
        int goods = quarters[0][0].length;
        double[] all = new double[goods];
        for (double[][] year : quarters) {
            for (double[] quarter : year) {
                add(all, quarter);
            }
        }
        int ways = (int) Math.pow(years, QUARTERS);
        double observed = distance(quarters, all, ways - 1); // every quarter from the latest year
        int extreme = 0;
        int possible = 0;
        for (int way = 0; way < ways; way++) {
            double distance = distance(quarters, all, way);
            possible += Double.isNaN(distance) ? 0 : 1;
            extreme += distance >= observed - 1e-12 ? 1 : 0; // the same sum in another order is the same
        }
        return (double) extreme / possible;
    }

    /** The digits of {@code way}, one per quarter, say which year stands for the latest. */
    private static double distance(double[][][] quarters, double[] all, int way) {
        double[] latest = new double[all.length];
        int rest = way;
        for (int quarter = 0; quarter < QUARTERS; quarter++) {
            add(latest, quarters[rest % quarters.length][quarter]);
            rest /= quarters.length;
        }
        double[] earlier = all.clone();
        for (int i = 0; i < earlier.length; i++) {
            earlier[i] = Math.max(0, earlier[i] - latest[i]); // rounding may leave a trace below zero
        }
        return hellinger(latest, earlier);
    }

    private static void add(double[] sum, double[] part) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += part[i];
        }
    }

    static double sum(double[] amounts) {
        double sum = 0;
        for (double amount : amounts) {
            sum += amount;
        }
        return sum;
    }
}
