package org.tidewaiter.detect.mirror;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.detect.CardReader;
import org.tidewaiter.detect.DetectorCard;
import org.tidewaiter.detect.Direction;
import org.tidewaiter.detect.FlowKey;
import org.tidewaiter.detect.Signal;
import org.tidewaiter.detect.Signals;
import org.tidewaiter.detect.Watch;
import org.tidewaiter.trade.Flow;

/** Flows that fell while the same goods began to go to a third country and from there to the old destination. */
public final class Diversion implements MirrorDetector {
    private static final String THROUGH = "through a third country";

    private final DetectorCard card;

    public Diversion() {
        this(CardReader.packed("diversion"));
    }

    /** With another card. */
    public Diversion(DetectorCard card) {
        this.card = card;
    }

    @Override
    public DetectorCard card() {
        return card;
    }

    /** The watched periods, a year at most, are held against the same periods of the years before. */
    @Override
    public void look(MirrorTable table, Watch watch, Signals signals) {
        int from = Math.max(watch.from(), watch.to() - table.perYear() + 1);
        int back = table.perYear();
        List<MirrorPair> learned = new ArrayList<>(table.sums(from, watch.to()));
        if (from - back >= 0) {
            learned.addAll(table.sums(from - back, watch.to() - back));
        }
        new Search(table, from, watch.to(), Reconciliation.of(learned)).run(signals);
    }

    private record Way(int from, int to) {}

    private record Goods(int from, String code) {}

    /** How well the rise towards the hub and the rise from there go together. */
    private record Match(double score, int lag, Change toHub, Change fromHub) {}

    private final class Search {
        private final MirrorTable table;
        private final int from;
        private final int to;
        private final int years;
        private final double share; // of a year that is watched
        private final Reconciliation reconciliation;
        private final Map<Way, Map<String, MirrorSeries>> byWay = new HashMap<>();
        private final Map<Goods, List<MirrorSeries>> byGoods = new HashMap<>();
        private final IdentityHashMap<MirrorSeries, Change> changes = new IdentityHashMap<>();

        private Search(MirrorTable table, int from, int to, Reconciliation reconciliation) {
            this.table = table;
            this.from = from;
            this.to = to;
            this.years = card.count("years_before");
            this.share = (to - from + 1) / (double) table.perYear();
            this.reconciliation = reconciliation;
            for (MirrorSeries flow : table.series()) {
                byWay.computeIfAbsent(new Way(flow.exporter(), flow.importer()), k -> new TreeMap<>())
                        .put(flow.code(), flow);
                byGoods.computeIfAbsent(new Goods(flow.exporter(), flow.code()), k -> new ArrayList<>())
                        .add(flow);
                changes.put(flow, change(flow, from, to));
            }
        }

        private Change change(MirrorSeries flow, int first, int last) {
            return Change.of(table, flow, first, last, years, reconciliation);
        }

        private Change known(MirrorSeries flow) {
            return Objects.requireNonNull(changes.get(flow));
        }

        private void run(Signals signals) {
            for (MirrorSeries direct : table.series()) {
                if (hasFallen(known(direct))) {
                    for (MirrorSeries toHub :
                            byGoods.getOrDefault(new Goods(direct.exporter(), direct.code()), List.of())) {
                        through(direct, toHub, signals);
                    }
                }
            }
        }

        private void through(MirrorSeries direct, MirrorSeries toHub, Signals signals) {
            int hub = toHub.importer();
            MirrorSeries fromHub = hub == direct.importer()
                    ? null
                    : byWay.getOrDefault(new Way(hub, direct.importer()), Map.of())
                            .get(direct.code());
            if (fromHub == null || !hasRisen(known(toHub)) || !steadyPrice(direct, toHub)) {
                return;
            }
            Match best = match(toHub, fromHub);
            double alike = alike(direct, hub);
            if (best.score >= card.number("least_match") && alike >= card.number("least_alike")) {
                signals.found(signal(direct, toHub, best, alike));
            }
        }

        private boolean hasFallen(Change change) {
            return change.fallenShare() >= card.number("least_fall")
                    && change.fall() >= card.number("least_rise_usd") * share;
        }

        private boolean hasRisen(Change change) {
            return change.after() >= card.number("least_rise_times") * change.expected()
                    && change.rise() >= card.number("least_rise_usd") * share;
        }

        /** What leaves the hub may do so some months after it came. */
        private Match match(MirrorSeries toHub, MirrorSeries fromHub) {
            Match best = new Match(0, 0, known(toHub), known(fromHub));
            int most = table.perYear() == 1 ? 0 : Math.min(card.count("most_lag"), (to - from) / 2);
            for (int lag = 0; lag <= most; lag++) {
                Change in = lag == 0 ? known(toHub) : change(toHub, from, to - lag);
                Change out = lag == 0 ? known(fromHub) : change(fromHub, from + lag, to);
                double score = Math.min(in.rise(), out.rise()) / Math.max(in.rise(), out.rise());
                boolean risen = hasRisen(known(fromHub)) && in.rise() > 0 && out.rise() > 0;
                if (risen && score > best.score) {
                    best = new Match(score, lag, in, out);
                }
            }
            return best;
        }

        /**
         * Of the goods that no longer go directly, the cosine between what the hub now buys more of here and what it
         * sells more of there.
         */
        private double alike(MirrorSeries direct, int hub) {
            Map<String, MirrorSeries> in = byWay.getOrDefault(new Way(direct.exporter(), hub), Map.of());
            Map<String, MirrorSeries> out = byWay.getOrDefault(new Way(hub, direct.importer()), Map.of());
            double product = 0;
            double came = 0;
            double left = 0;
            for (MirrorSeries before : byWay.getOrDefault(new Way(direct.exporter(), direct.importer()), Map.of())
                    .values()) {
                if (hasFallen(known(before))) {
                    double more = risen(in.get(before.code()));
                    double onwards = risen(out.get(before.code()));
                    product += more * onwards;
                    came += more * more;
                    left += onwards * onwards;
                }
            }
            return product / Math.sqrt(came * left);
        }

        private double risen(@Nullable MirrorSeries flow) {
            return flow != null && hasRisen(known(flow)) ? known(flow).rise() : 0;
        }

        /** The price towards the hub is that of the old way; true where either is unknown. */
        private boolean steadyPrice(MirrorSeries direct, MirrorSeries toHub) {
            int back = table.perYear();
            double before = from - back < 0 ? Double.NaN : price(direct, from - back, to - back);
            double now = price(toHub, from, to);
            return !(Math.abs(now / before - 1) > card.number("most_price_change"));
        }

        private double price(MirrorSeries flow, int first, int last) {
            double fob = MirrorTable.sum(flow.fobUsd(), first, last);
            double value = fob > 0 ? fob : MirrorTable.sum(flow.cifUsd(), first, last);
            double weight = MirrorTable.sum(flow.netWeightKg(), first, last);
            return weight > 0 && value > 0 ? value / weight : Double.NaN;
        }

        private Signal signal(MirrorSeries direct, MirrorSeries toHub, Match match, double alike) {
            Change change = known(direct);
            Map<String, Object> evidence = new LinkedHashMap<>();
            evidence.put("third_country", toHub.importer());
            evidence.put("match", match.score);
            evidence.put("lag_months", match.lag);
            evidence.put("goods_alike", alike);
            tell(evidence, "direct", change);
            tell(evidence, "to_third_country", match.toHub);
            tell(evidence, "from_third_country", match.fromHub);
            evidence.put(
                    "price_direct_before_usd_per_kg",
                    price(direct, Math.max(0, from - table.perYear()), Math.max(0, to - table.perYear())));
            evidence.put("price_to_third_country_usd_per_kg", price(toHub, from, to));
            evidence.put("third_country_reports_the_import", toHubReported(match.toHub));
            return new Signal(
                    card.id(),
                    THROUGH,
                    new FlowKey(direct.exporter(), direct.importer(), Flow.EXPORT, direct.code()),
                    table.periods().get(from),
                    table.periods().get(to),
                    Direction.DOWN,
                    change.after(),
                    change.expected(),
                    Double.NaN,
                    change.expected() * (1 - card.number("least_fall")),
                    "USD at the exporter's border",
                    null,
                    match.score,
                    evidence);
        }

        private void tell(Map<String, Object> evidence, String way, Change change) {
            evidence.put(way + "_expected_usd", change.expected());
            evidence.put(way + "_estimate_usd", change.after());
            evidence.put(way + "_exporter_report_fob_usd", change.now().fobUsd());
            evidence.put(way + "_importer_report_cif_usd", change.now().cifUsd());
        }

        private static String toHubReported(Change change) {
            double cif = change.now().cifUsd();
            return Double.isNaN(cif) ? "not known" : cif > 0 ? "yes" : "no";
        }
    }
}
