package org.tidewaiter.detect.mirror;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tidewaiter.detect.CardReader;
import org.tidewaiter.detect.DetectorCard;
import org.tidewaiter.detect.Direction;
import org.tidewaiter.detect.FlowKey;
import org.tidewaiter.detect.Signal;
import org.tidewaiter.detect.Signals;
import org.tidewaiter.detect.Watch;
import org.tidewaiter.detect.price.Quantiles;
import org.tidewaiter.trade.Flow;

/** Flows whose two reports are further apart than these two reporters, and these goods, usually are. */
public final class MirrorGap implements MirrorDetector {
    private static final String IMPORTER_MORE = "importer reports more";
    private static final String EXPORTER_MORE = "exporter reports more";
    private static final String ONE_SIDE = "only one side reports";

    private final DetectorCard card;

    public MirrorGap() {
        this(CardReader.packed("mirror_gap"));
    }

    /** With another card. */
    public MirrorGap(DetectorCard card) {
        this.card = card;
    }

    @Override
    public DetectorCard card() {
        return card;
    }

    @Override
    public void look(MirrorTable table, Watch watch, Signals signals) {
        int span = table.perYear() == 1 ? 1 : card.count("months_together");
        for (int to = watch.to(); to >= watch.from() && to - span + 1 >= 0; to -= span) {
            for (Gap gap : gaps(table, to - span + 1, to)) {
                if (gap.seen.now().isTwoSided()) {
                    twoSided(gap, signals);
                } else {
                    oneSided(gap.seen, signals);
                }
            }
        }
    }

    private List<Gap> gaps(MirrorTable table, int from, int to) {
        int span = to - from + 1;
        List<MirrorPair> learned = new ArrayList<>();
        for (int end = to; end - span + 1 >= 0 && end > to - card.count("history"); end -= span) {
            learned.addAll(table.sums(end - span + 1, end));
        }
        Reconciliation reconciliation = Reconciliation.of(learned);
        double[] crosswise = crosswise(table.sums(from, to), reconciliation);
        List<Gap> gaps = new ArrayList<>();
        for (int i = 0; i < table.series().size(); i++) {
            gaps.add(gap(new Seen(table, table.series().get(i), from, to, reconciliation), crosswise[i]));
        }
        return gaps;
    }

    /** One gap beside its own past and beside the same goods elsewhere. */
    private Gap gap(Seen seen, double crosswise) {
        double[] before = seen.gapsBefore(card.count("history"));
        boolean remembered = before.length >= card.count("least_history");
        double usual = remembered ? Quantiles.median(before) : 0;
        double scale = remembered
                ? Math.max(Quantiles.mad(before), card.number("least_stray"))
                : seen.reconciliation().usualStray(seen.now());
        double now = seen.reconciliation().gap(seen.now());
        double lengthwise = remembered ? (now - usual) / scale : Double.NaN;
        return new Gap(seen, now, usual, scale, before.length, lengthwise, crosswise, nearer(lengthwise, crosswise));
    }

    /**
     * How odd each gap of a table is between two periods, in robust standard deviations, in the order of its series;
     * NaN where two reports are not there or no comparison is possible.
     */
    public double[] scores(MirrorTable table, int from, int to) {
        return gaps(table, from, to).stream().mapToDouble(Gap::score).toArray();
    }

    /** How far each gap is from what its goods, exporter and importer have in common, in standard deviations. */
    private double[] crosswise(List<MirrorPair> pairs, Reconciliation reconciliation) {
        double[] scores = new double[pairs.size()];
        Arrays.fill(scores, Double.NaN);
        Map<String, List<Integer>> byCode = new TreeMap<>();
        for (int i = 0; i < pairs.size(); i++) {
            if (pairs.get(i).isTwoSided()) {
                byCode.computeIfAbsent(pairs.get(i).code(), k -> new ArrayList<>())
                        .add(i);
            }
        }
        int least = card.count("least_company");
        for (List<Integer> of : byCode.values()) {
            int[] rows = of.stream().mapToInt(i -> pairs.get(i).exporter()).toArray();
            int[] columns = of.stream().mapToInt(i -> pairs.get(i).importer()).toArray();
            double[] gaps = of.stream()
                    .mapToDouble(i -> reconciliation.gap(pairs.get(i)))
                    .toArray();
            double[] left = MedianPolish.residuals(rows, columns, gaps);
            int[] inRow = MedianPolish.company(rows);
            int[] inColumn = MedianPolish.company(columns);
            for (int k = 0; k < left.length; k++) {
                if (inRow[k] >= least && inColumn[k] >= least) { // a median of fewer is taken from the cell itself
                    MirrorPair pair = pairs.get(of.get(k));
                    scores[of.get(k)] = left[k] / reconciliation.usualStray(pair);
                }
            }
        }
        return scores;
    }

    private void twoSided(Gap gap, Signals signals) {
        Seen seen = gap.seen;
        MirrorPair now = seen.now();
        double score = gap.score;
        boolean large = Math.max(now.fobUsd(), now.cifUsd()) >= card.number("least_value");
        if (!large || !(Math.abs(score) > card.number("least_score"))) {
            return;
        }
        MirrorEstimate estimate = seen.reconciliation().estimate(now);
        double importerFob = now.cifUsd() / (1 + estimate.freight());
        double expected = now.fobUsd() * Math.exp(gap.usual);
        double reach = card.number("least_score") * gap.scale;
        Map<String, Object> evidence = evidence(estimate);
        evidence.put("importer_report_without_freight_usd", importerFob);
        evidence.put("gap_times", Math.exp(gap.gap));
        evidence.put("usual_gap_times", Math.exp(gap.usual));
        evidence.put("deviations_from_own_history", gap.lengthwise);
        evidence.put("deviations_from_same_goods", gap.crosswise);
        evidence.put("periods_before", gap.before);
        signals.found(signal(
                seen,
                score > 0 ? IMPORTER_MORE : EXPORTER_MORE,
                score > 0 ? Direction.UP : Direction.DOWN,
                importerFob,
                expected,
                new double[] {expected * Math.exp(-reach), expected * Math.exp(reach)},
                1 - card.number("least_score") / Math.abs(score) / 2,
                evidence));
    }

    /** The comparison that makes less of a gap; NaN where there is none or the two do not agree which side has more. */
    private static double nearer(double lengthwise, double crosswise) {
        if (Double.isNaN(lengthwise) || Double.isNaN(crosswise)) {
            return Double.isNaN(lengthwise) ? crosswise : lengthwise;
        }
        if (Math.signum(lengthwise) != Math.signum(crosswise)) {
            return Double.NaN;
        }
        return Math.abs(lengthwise) < Math.abs(crosswise) ? lengthwise : crosswise;
    }

    /** One side reports much, the other reports none and did report some before; told when it begins. */
    private void oneSided(Seen seen, Signals signals) {
        MirrorPair now = seen.now();
        boolean exporterAlone = now.fobUsd() >= card.number("least_one_sided") && now.cifUsd() == 0;
        boolean importerAlone = now.cifUsd() >= card.number("least_one_sided") && now.fobUsd() == 0;
        if (!(exporterAlone || importerAlone) || !seen.wasTwoSidedJustBefore()) {
            return;
        }
        MirrorEstimate estimate = seen.reconciliation().estimate(now);
        double reported = exporterAlone ? now.fobUsd() : now.cifUsd() / (1 + estimate.freight());
        Map<String, Object> evidence = evidence(estimate);
        evidence.put("silent_side", exporterAlone ? "importer" : "exporter");
        signals.found(signal(
                seen,
                ONE_SIDE,
                exporterAlone ? Direction.DOWN : Direction.UP,
                0,
                reported,
                new double[] {estimate.lowUsd(), estimate.highUsd()},
                card.number("strength_one_sided"),
                evidence));
    }

    private static Map<String, Object> evidence(MirrorEstimate estimate) {
        Map<String, Object> evidence = new LinkedHashMap<>();
        evidence.put("exporter_report_fob_usd", estimate.pair().fobUsd());
        evidence.put("importer_report_cif_usd", estimate.pair().cifUsd());
        evidence.put("freight_factor", 1 + estimate.freight());
        evidence.put("combined_estimate_fob_usd", estimate.fobUsd());
        evidence.put("combined_low_usd", estimate.lowUsd());
        evidence.put("combined_high_usd", estimate.highUsd());
        evidence.put("weight_of_exporter", estimate.exporterWeight());
        return evidence;
    }

    private Signal signal(
            Seen seen,
            String kind,
            Direction direction,
            double observed,
            double expected,
            double[] range,
            double strength,
            Map<String, Object> evidence) {
        MirrorSeries flow = seen.flow();
        return new Signal(
                card.id(),
                kind,
                new FlowKey(flow.exporter(), flow.importer(), Flow.EXPORT, flow.code()),
                seen.table().periods().get(seen.from()),
                seen.table().periods().get(seen.to()),
                direction,
                observed,
                expected,
                range[0],
                range[1],
                "USD at the exporter's border",
                null,
                strength,
                evidence);
    }

    /** A gap in logs, what is usual for the pair, and how far apart the two are by each comparison. */
    private record Gap(
            Seen seen,
            double gap,
            double usual,
            double scale,
            int before,
            double lengthwise,
            double crosswise,
            double score) {}

    /** One flow at one time, beside its own past. */
    private record Seen(MirrorTable table, MirrorSeries flow, int from, int to, Reconciliation reconciliation) {

        private MirrorPair now() {
            return table.sum(flow, from, to);
        }

        private double[] gapsBefore(int periods) {
            List<Double> gaps = new ArrayList<>();
            int span = to - from + 1;
            for (int end = from - 1; end - span + 1 >= Math.max(0, from - periods); end--) {
                double gap = reconciliation.gap(table.sum(flow, end - span + 1, end));
                if (!Double.isNaN(gap)) {
                    gaps.add(gap);
                }
            }
            return gaps.stream().mapToDouble(gap -> gap).toArray();
        }

        private boolean wasTwoSidedJustBefore() {
            int span = to - from + 1;
            return from - span >= 0 && table.sum(flow, from - span, from - 1).isTwoSided();
        }
    }
}
