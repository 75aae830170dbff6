package org.tidewaiter.detect.pairs;

import java.util.function.DoubleBinaryOperator;

/**
 * Whether one code's loss reappears as another code's gain: the amounts fit, the price of the second moves towards that of
 * the first, and the share of the second in both rises. Measures both over the same places around their breaks.
 */
record Switch(Around loser, Around gainer) {

    /** What counts as a switch. {@code certainty} is the standard errors that chance is granted. */
    record Demands(double leastFit, double leastMoved, double certainty) {}

    private double loss() {
        return -loser.change();
    }

    /** US dollars a month that left the one and came to the other, the smaller of both. */
    double moved() {
        return Math.min(loss(), gainer.change());
    }

    /** The smaller of loss and gain over the larger: 1 where they are equal, below 0 where one of them is none. */
    double fit() {
        return moved() / Math.max(Math.abs(loss()), Math.abs(gainer.change()));
    }

    /** Change of both together, in standard errors. */
    double sum() {
        return errors((one, other) -> one + other, small());
    }

    /** Rise of the share of the second in both, in standard errors of the months before. */
    double share() {
        double small = small();
        return errors((one, other) -> (other + small) / (one + small), 0);
    }

    private double small() {
        return Shift.SMALL * (loser.valueBefore() + gainer.valueBefore());
    }

    private double errors(DoubleBinaryOperator together, double small) {
        double[] values = new double[loser.values().length];
        for (int i = 0; i < values.length; i++) {
            values[i] = together.applyAsDouble(loser.values()[i], gainer.values()[i]);
        }
        return Shift.of(values, loser.before(), small).errors();
    }

    /** How much better the gain fits the loss than it fits no gain, as a logarithm of likelihoods. */
    double gain() {
        double base = (1 + Shift.SMALL) * gainer.valueBefore();
        double predicted = Math.log((base + loss()) / base);
        double doubt = loser.shift().error() * loser.valueBefore() / (base + loss()); // the loss is known no better
        return gainer.shift().evidenceFor(predicted, doubt);
    }

    /** The same for the price: of the mixture of what the second held and what the first lost, against its own. */
    double price() {
        double had = gainer.valueBefore();
        double kilograms = had / Math.exp(gainer.unitBefore()) + loss() / Math.exp(loser.unitBefore());
        double predicted = Math.log((had + loss()) / kilograms) - gainer.unitBefore();
        Shift moved = new Shift(
                gainer.unitAfter() - gainer.unitBefore(),
                Shift.error(gainer.unitScale(), gainer.unitsBefore(), gainer.unitsAfter()));
        return moved.evidenceFor(predicted, Shift.error(loser.unitScale(), loser.unitsBefore(), 0));
    }

    /** How far the price of the second went away from that of the first, in standard errors; below 0 if it came nearer. */
    double away() {
        double before = Math.abs(gainer.unitBefore() - loser.unitBefore());
        double after = Math.abs(gainer.unitAfter() - loser.unitBefore());
        return (after - before) / Shift.error(gainer.unitScale(), gainer.unitsBefore(), gainer.unitsAfter());
    }

    /**
     * The evidence of amounts and prices together; below every other where it is no switch or cannot be known. That the
     * first lost is no part of it: it is the same for whatever it is compared with.
     */
    double statistic(Demands demands) {
        boolean looksLikeOne = moved() >= demands.leastMoved()
                && away() <= demands.certainty()
                && price() >= -demands.certainty() * demands.certainty() / 2 // goods of the first would have moved it
                && (fit() >= demands.leastFit() || Math.abs(sum()) <= demands.certainty())
                && share() > 0;
        double evidence = gain() + price();
        return looksLikeOne && evidence > 0 ? evidence : Double.NEGATIVE_INFINITY;
    }

    /** Whether it is a switch with evidence as strong as some other; asks what is cheap first. */
    boolean isAsStrong(double evidence, Demands demands) {
        return moved() >= demands.leastMoved() && gain() + price() >= evidence && statistic(demands) >= evidence;
    }
}
