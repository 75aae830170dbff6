package org.tidewaiter.detect.run;

/**
 * Where a finding stands in the list: four parts from 0 to 1, and their weighted mean.
 *
 * @param legal what the law says about the goods: in scope 1, undetermined 0.5
 * @param statistical how strong the signal is by itself
 * @param value how much money moved, on a logarithmic scale
 * @param corroboration how many other detectors noticed something in the same flow
 */
public record Rank(double legal, double statistical, double value, double corroboration, double total) {

    /** How much each part counts. */
    public record Weights(double legal, double statistical, double value, double corroboration) {
        /** Methods note, ground rule 5. */
        public static final Weights STANDARD = new Weights(0.4, 0.3, 0.2, 0.1);

        public Weights {
            double sum = legal + statistical + value + corroboration;
            if (!(legal >= 0 && statistical >= 0 && value >= 0 && corroboration >= 0 && sum > 0)) {
                throw new IllegalArgumentException("weights " + legal + ", " + statistical + ", " + value + ", "
                        + corroboration + " are no weights");
            }
        }
    }

    static Rank of(double legal, double statistical, double value, double corroboration, Weights weights) {
        double sum = weights.legal() + weights.statistical() + weights.value() + weights.corroboration();
        double total = weights.legal() * legal
                + weights.statistical() * statistical
                + weights.value() * value
                + weights.corroboration() * corroboration;
        return new Rank(legal, statistical, value, corroboration, total / sum);
    }
}
