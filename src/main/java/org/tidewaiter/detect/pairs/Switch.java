package org.tidewaiter.detect.pairs;

/**
 * Whether one code's loss reappears as another code's gain: how amount and price of the second would move if all that the
 * first lost had come to it, and how well a movement fits that.
 */
final class Switch {

    /** What counts as a switch. {@code certainty} is the standard errors that chance is granted. */
    record Demands(double sumTolerance, double certainty) {}

    private final Around loser;
    private final Around gainer;
    private final double loss;
    private final double predicted;
    private final double doubt;
    private final double predictedUnit;
    private final double unitDoubt;

    /** Measures both over the same places around their breaks. */
    Switch(Around loser, Around gainer) {
        this.loser = loser;
        this.gainer = gainer;
        loss = -loser.change();
        double had = gainer.valueBefore();
        double share = loss / (had + loss);
        predicted = Math.log((had + loss) / had);
        doubt = loser.changeError() / (had + loss); // the loss is known no better
        double kilograms = had / Math.exp(gainer.unitBefore()) + loss / Math.exp(loser.unitBefore());
        predictedUnit = Math.log((had + loss) / kilograms) - gainer.unitBefore(); // of the mixture
        unitDoubt = Math.hypot(
                share * Shift.error(loser.unitScale(), loser.unitsBefore(), Integer.MAX_VALUE),
                predictedUnit * (1 - share) * doubt);
    }

    /** What the second gained, US dollars a month. */
    double gained() {
        return gainer.change();
    }

    /** The smaller of loss and gain over the larger: 1 where they are equal, below 0 where one of them is none. */
    double fit() {
        return fit(loss, gained());
    }

    static double fit(double loss, double gain) {
        return Math.min(loss, gain) / Math.max(Math.abs(loss), Math.abs(gain));
    }

    /** Rise of the share of the second in both, in standard errors of the logarithm of their ratio. */
    double share() {
        return (gainer.shift().change() - loser.shift().change())
                / Math.hypot(gainer.shift().error(), loser.shift().error());
    }

    /** How much better the gain fits the loss than it fits no gain, as a logarithm of likelihoods. */
    double gain() {
        return gainer.shift().evidenceFor(predicted, doubt);
    }

    /** The same for the price: of the mixture of what the second held and what the first lost, against its own. */
    double price() {
        return gainer.unitShift().evidenceFor(predictedUnit, unitDoubt);
    }

    /** By how many standard errors amount and price of the second would move together if all of the loss came to it. */
    double visibility() {
        return Math.hypot(
                predicted / gainer.shift().error(),
                predictedUnit / gainer.unitShift().error());
    }

    /** The evidence of amount and price together for what the second did; see {@link #statistic(Around, Demands)}. */
    double statistic(Demands demands) {
        return statistic(gainer, demands);
    }

    /**
     * The evidence for a movement, told of goods as large and as dear as the second: {@code NEGATIVE_INFINITY} where it is
     * no switch. That the first lost is no part of it: it is the same for whatever it is compared with.
     */
    double statistic(Around movement, Demands demands) {
        Shift amount = movement.shift();
        if (!(amount.change() > 0)) {
            return Double.NEGATIVE_INFINITY;
        }
        double price = movement.unitShift().evidenceFor(predictedUnit, unitDoubt);
        boolean fits = price >= -demands.certainty() * demands.certainty() / 2 // goods of the first would have moved it
                && away(movement.unitShift()) <= demands.certainty()
                && keepsTheSum(amount, demands);
        return fits ? amount.evidenceFor(predicted, doubt) + price : Double.NEGATIVE_INFINITY;
    }

    /** How far the price went away from that of the first, in standard errors; below 0 if it came nearer. */
    private double away(Shift unit) {
        double before = Math.abs(gainer.unitBefore() - loser.unitBefore());
        double after = Math.abs(gainer.unitBefore() + unit.change() - loser.unitBefore());
        return (after - before) / unit.error();
    }

    private boolean keepsTheSum(Shift amount, Demands demands) {
        double times = Math.exp(amount.change());
        double gain = gainer.valueBefore() * (times - 1);
        double net = Math.abs(gain - loss);
        double error = Math.hypot(gainer.valueBefore() * times * amount.error(), loser.changeError());
        return net <= demands.sumTolerance() * (gain + loss) || net <= demands.certainty() * error;
    }
}
