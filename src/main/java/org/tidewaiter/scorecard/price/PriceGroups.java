package org.tidewaiter.scorecard.price;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Makes groups of consignments: value a straight line in weight, both in logs, with tails of a Student law; some of them
 * under-invoiced, each by itself or as one cluster at small weights.
 */
final class PriceGroups {
    private static final double MEAN_WEIGHT = 8; // of the log of kilograms
    private static final double SPREAD_WEIGHT = 1.4;
    private static final double PRICE = Math.log(12);
    private static final double SLOPE = 0.95;
    private static final double SCATTER = 0.18; // standard deviation of the errors, whatever their tails
    private static final double CLUSTER_AT = 7; // log of the weight around which one trader's consignments lie

    /** How odd consignments are put in. */
    enum Oddity {
        NONE(0, 1, 0),
        HALF(0.05, 0.5, 1),
        THIRD(0.05, 0.3, 2),
        CLUSTER(0.20, 0.5, 3);

        private final double share;
        private final double factor;
        private final int number; // makes the data of each kind differ

        Oddity(double share, double factor, int number) {
            this.share = share;
            this.factor = factor;
            this.number = number;
        }
    }

    /**
     * One kind of group.
     *
     * @param size consignments
     * @param tails degrees of freedom of the errors
     */
    record Scenario(int size, Oddity oddity, int tails) {
        private long seed() {
            return 1000L * size + 10L * tails + oddity.number;
        }

        /** All 24 of the design. */
        static List<Scenario> all() {
            List<Scenario> all = new ArrayList<>();
            for (int tails : new int[] {30, 4}) {
                for (Oddity oddity : Oddity.values()) {
                    for (int size : new int[] {15, 40, 150}) {
                        all.add(new Scenario(size, oddity, tails));
                    }
                }
            }
            return all;
        }
    }

    /** One group and the truth about it. */
    @SuppressWarnings("ArrayRecordComponent") // made once, read only
    record Group(double[] logWeights, double[] logValues, boolean[] odd) {
        double logPrice(int point) {
            return logValues[point] - logWeights[point];
        }
    }

    /** What the design leaves open, to see whether a method leans on it. */
    enum Twist {
        NONE,
        BOTH_SIDES, // half of the odd consignments over- instead of under-invoiced
        UNEQUAL_SCATTER // scatter between .08 and .40, different in each group
    }

    private PriceGroups() {}

    static List<Group> make(Scenario scenario, Twist twist, int count, long seed) {
        SplittableRandom random = new SplittableRandom(31 * seed + scenario.seed());
        List<Group> groups = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            groups.add(one(scenario, twist, random));
        }
        return groups;
    }

    private static Group one(Scenario scenario, Twist twist, SplittableRandom random) {
        int size = scenario.size;
        double[] weights = new double[size];
        double[] values = new double[size];
        double scatter = twist == Twist.UNEQUAL_SCATTER ? 0.08 * Math.pow(5, random.nextDouble()) : SCATTER;
        for (int i = 0; i < size; i++) {
            weights[i] = MEAN_WEIGHT + SPREAD_WEIGHT * random.nextGaussian();
            values[i] = PRICE + SLOPE * weights[i] + scatter * student(scenario.tails, random);
        }
        boolean[] odd = new boolean[size];
        int count = scenario.oddity == Oddity.NONE ? 0 : (int) Math.max(1, Math.rint(scenario.oddity.share * size));
        for (int place : places(scenario, weights, random, count)) {
            boolean over = twist == Twist.BOTH_SIDES && random.nextBoolean();
            values[place] += (over ? -1 : 1) * Math.log(scenario.oddity.factor);
            odd[place] = true;
        }
        return new Group(weights, values, odd);
    }

    private static int[] places(Scenario scenario, double[] weights, SplittableRandom random, int count) {
        double[] order = scenario.oddity == Oddity.CLUSTER
                ? Arrays.stream(weights)
                        .map(weight -> Math.abs(weight - CLUSTER_AT))
                        .toArray()
                : random.doubles(weights.length).toArray();
        return IntStream.range(0, weights.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> order[i]))
                .limit(count)
                .mapToInt(i -> i)
                .toArray();
    }

    /** A value of a Student law, made to have a variance of 1. */
    private static double student(int freedom, SplittableRandom random) {
        double squares = 0;
        for (int i = 0; i < freedom; i++) {
            double normal = random.nextGaussian();
            squares += normal * normal;
        }
        return random.nextGaussian() / Math.sqrt(squares / freedom) / Math.sqrt(freedom / (freedom - 2.0));
    }
}
