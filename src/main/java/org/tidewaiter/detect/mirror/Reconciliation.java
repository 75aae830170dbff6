package org.tidewaiter.detect.mirror;

import java.util.List;

/**
 * Joins the two reports of a flow into one estimate, each counting by the inverse of its variance, in logarithms, so
 * that one reporter's habit of twice or half does not decide. Both raw reports stay with the estimate.
 */
public final class Reconciliation {
    private final Freight freight;
    private final Reliability reliability;

    private Reconciliation(Freight freight, Reliability reliability) {
        this.freight = freight;
        this.reliability = reliability;
    }

    /** Learned from flows of any goods and periods; the more of them, the surer. */
    public static Reconciliation of(List<MirrorPair> pairs) {
        Freight freight = Freight.of(pairs);
        return new Reconciliation(freight, Reliability.of(pairs, freight));
    }

    /** What probably crossed the border; where one side alone reports, what it reports, with its own error. */
    public MirrorEstimate estimate(MirrorPair pair) {
        double share = freight.share(pair);
        double ofExporter = reliability.exporter(pair.exporter());
        double ofImporter = reliability.importer(pair.importer());
        if (pair.isTwoSided()) {
            double weight = ofImporter / (ofExporter + ofImporter);
            double log = weight * Math.log(pair.fobUsd()) + (1 - weight) * Math.log(pair.cifUsd() / (1 + share));
            double variance = ofExporter * ofImporter / (ofExporter + ofImporter);
            return new MirrorEstimate(pair, share, Math.exp(log), variance, weight);
        }
        if (pair.fobUsd() > 0) {
            return new MirrorEstimate(pair, share, pair.fobUsd(), ofExporter, 1);
        }
        return pair.cifUsd() > 0
                ? new MirrorEstimate(pair, share, pair.cifUsd() / (1 + share), ofImporter, 0)
                : new MirrorEstimate(pair, share, Double.NaN, Double.NaN, Double.NaN);
    }

    /** The importer's report without freight over the exporter's, as a logarithm; NaN unless both report something. */
    public double gap(MirrorPair pair) {
        return pair.logRatio() - Math.log1p(freight.share(pair));
    }

    /** How far such a gap strays by the habits of the two reporters, as a standard deviation. */
    public double usualStray(MirrorPair pair) {
        return Math.sqrt(reliability.exporter(pair.exporter()) + reliability.importer(pair.importer()));
    }

    /** How far each reporter's figures stray. */
    public Reliability reliability() {
        return reliability;
    }

    /** What freight adds. */
    public Freight freight() {
        return freight;
    }
}
