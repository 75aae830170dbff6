package org.tidewaiter.scorecard.series;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tidewaiter.detect.Detector;
import org.tidewaiter.detect.FlowKey;
import org.tidewaiter.detect.Panel;
import org.tidewaiter.detect.Watch;
import org.tidewaiter.detect.series.FalseDiscovery;

/** Runs our detectors on planted series month after month, as a user would at every release. */
final class OurAlerts {
    /** Kinds that say what cannot be known; they are no alerts. */
    private static final Set<String> ADMISSIONS = Set.of("not detectable at this variance");

    /** @param nanos how long the detectors and the control of false discoveries took */
    @SuppressWarnings("ArrayRecordComponent") // one row per series, read in place; nobody compares results
    record Result(boolean[][] alerts, List<FalseDiscovery.Accepted> accepted, long nanos) {}

    private OurAlerts() {}

    static Result run(Planted data, List<Detector> detectors) {
        Panel panel = data.panel();
        Map<FlowKey, Integer> rows = new HashMap<>();
        for (int i = 0; i < panel.series().size(); i++) {
            rows.put(panel.series().get(i).key(), i);
        }
        long start = System.nanoTime();
        List<FalseDiscovery.Accepted> accepted = new ArrayList<>();
        boolean[][] alerts = new boolean[data.values().size()][data.months()];
        for (int round = data.watchedFrom(); round < data.months(); round++) {
            FalseDiscovery discovery = new FalseDiscovery(FalseDiscovery.Procedure.BENJAMINI_HOCHBERG);
            for (Detector detector : detectors) {
                detector.look(panel, new Watch(round, round), discovery.of(detector.card()));
            }
            for (FalseDiscovery.Accepted each : discovery.accepted()) {
                Integer row = rows.get(each.signal().key());
                if (row != null && !ADMISSIONS.contains(each.signal().kind())) {
                    alerts[row][round] = true;
                }
                accepted.add(each);
            }
        }
        long nanos = System.nanoTime() - start;
        return new Result(alerts, accepted, nanos);
    }
}
