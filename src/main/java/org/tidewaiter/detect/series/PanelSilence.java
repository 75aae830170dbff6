package org.tidewaiter.detect.series;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.detect.CardReader;
import org.tidewaiter.detect.DetectorCard;
import org.tidewaiter.detect.FlowSeries;
import org.tidewaiter.detect.Panel;
import org.tidewaiter.trade.Flow;

/**
 * Months in which a whole panel falls silent: nearly every flow that went on until then is zero, or nothing is published.
 * A zero in such a month says something about the reporter, the border or the publication, nothing about the single
 * flow, so the detectors of flows take it as unknown. Imports and exports are looked at apart.
 */
final class PanelSilence {

    /**
     * @param flows the directions that fell silent in the same month
     * @param published whether the months are published, as zeros
     * @param from place of the first silent month
     * @param to place of the last one
     * @param goingOn flows that traded until then
     * @param stopped how many of them were zero in the first month
     */
    record Outage(Set<Flow> flows, boolean published, int from, int to, int goingOn, int stopped) {}

    private record Terms(double share, int least, double activity, int window, int lag) {
        Terms(DetectorCard card) {
            this(
                    card.number("share_that_stops"),
                    card.count("least_flows"),
                    card.number("activity"),
                    card.count("activity_window"),
                    card.count("publication_lag"));
        }
    }

    private static final Terms TERMS = new Terms(CardReader.packed("reporter_silence"));

    private final Map<Flow, boolean[]> doubtful = new EnumMap<>(Flow.class);
    private final List<Outage> outages = new ArrayList<>();

    private PanelSilence() {}

    private record Latest(Panel panel, int until, PanelSilence silence) {}

    /** Several detectors look at one panel after the other, each thread at its own. */
    private static final ThreadLocal<@Nullable Latest> LATEST = new ThreadLocal<>();

    /** What a panel shows up to the month at a place; later months are not looked at. */
    @SuppressWarnings(
            "ReferenceEquality") // the very same panel: comparing its figures would cost more than looking again
    static PanelSilence of(Panel panel, int until) {
        Latest latest = LATEST.get();
        if (latest == null || latest.panel() != panel || latest.until() != until) {
            latest = new Latest(panel, until, work(panel, until));
            LATEST.set(latest);
        }
        return latest.silence();
    }

    private static PanelSilence work(Panel panel, int until) {
        PanelSilence silence = new PanelSilence();
        for (Flow flow : Flow.values()) {
            List<FlowSeries> series = panel.series().stream()
                    .filter(each -> each.key().flow() == flow)
                    .toList();
            if (!series.isEmpty()) {
                silence.doubtful.put(flow, silence.findZeros(flow, series, until));
                silence.findUnpublished(flow, series, until);
            }
        }
        silence.joinDirections();
        return silence;
    }

    List<Outage> outages() {
        return Collections.unmodifiableList(outages);
    }

    /** 1 where the flow traded in a month, 0 where it did not, -1 where that is not known. */
    int state(FlowSeries series, int place) {
        double value = series.valueUsd()[place];
        if (value > 0) {
            return 1;
        }
        return value == 0 && !Objects.requireNonNull(doubtful.get(series.key().flow()))[place] ? 0 : -1;
    }

    private void findUnpublished(Flow flow, List<FlowSeries> series, int until) {
        int lastPublished = -1;
        for (int t = 0; t <= until + 1; t++) {
            boolean end = t == until + 1;
            if (!end && !isAnyKnown(series, t)) {
                continue;
            }
            int length = t - 1 - lastPublished;
            if (length > 0 && lastPublished >= 0 && (!end || length > TERMS.lag)) {
                outages.add(new Outage(EnumSet.of(flow), false, lastPublished + 1, t - 1, series.size(), 0));
            }
            lastPublished = t;
        }
    }

    private boolean[] findZeros(Flow flow, List<FlowSeries> series, int until) {
        int size = series.size();
        int[] known = new int[size];
        int[] traded = new int[size];
        boolean[] members = new boolean[size];
        boolean[] silentMonths = new boolean[until + 1];
        int start = -1;
        int end = -1;
        int goingOn = 0;
        int stopped = 0;
        int before = -1; // last published month outside of a silence
        for (int t = 0; t <= until; t++) {
            int there = 0;
            int zeros = 0;
            for (int i = 0; i < size; i++) {
                FlowSeries each = series.get(i);
                if (start < 0) {
                    members[i] = before >= 0
                            && each.isTraded(before)
                            && 2 * known[i] >= TERMS.window
                            && traded[i] >= TERMS.activity * known[i];
                }
                if (members[i] && each.isKnown(t)) {
                    there++;
                    zeros += each.isZero(t) ? 1 : 0;
                }
            }
            boolean silent = there >= (start < 0 ? TERMS.least : 1) && zeros > TERMS.share * there;
            if (silent) {
                if (start < 0) {
                    start = t;
                    goingOn = there;
                    stopped = zeros;
                }
                end = t;
                silentMonths[t] = true;
            } else if (there > 0 && start >= 0) {
                outages.add(new Outage(EnumSet.of(flow), true, start, end, goingOn, stopped));
                start = -1;
            }
            for (int i = 0; i < size; i++) {
                if (!silentMonths[t]) {
                    count(series.get(i), t, 1, i, known, traded);
                }
                if (t >= TERMS.window && !silentMonths[t - TERMS.window]) {
                    count(series.get(i), t - TERMS.window, -1, i, known, traded);
                }
            }
            if (!silentMonths[t] && isAnyKnown(series, t)) {
                before = t;
            }
        }
        if (start >= 0) {
            outages.add(new Outage(EnumSet.of(flow), true, start, end, goingOn, stopped));
        }
        return silentMonths;
    }

    private static boolean isAnyKnown(List<FlowSeries> series, int t) {
        for (FlowSeries each : series) {
            if (each.isKnown(t)) {
                return true;
            }
        }
        return false;
    }

    private static void count(FlowSeries each, int t, int by, int i, int[] known, int[] traded) {
        if (each.isKnown(t)) {
            known[i] += by;
            traded[i] += each.isTraded(t) ? by : 0;
        }
    }

    /** Imports and exports that fall silent in the same month in the same way are one event. */
    private void joinDirections() {
        outages.sort(Comparator.comparingInt(Outage::from)
                .thenComparing(Outage::published)
                .thenComparing(outage -> outage.flows().iterator().next()));
        for (int i = outages.size() - 1; i > 0; i--) {
            Outage later = outages.get(i);
            Outage earlier = outages.get(i - 1);
            if (later.from() == earlier.from() && later.published() == earlier.published()) {
                Set<Flow> flows = EnumSet.copyOf(earlier.flows());
                flows.addAll(later.flows());
                outages.set(
                        i - 1,
                        new Outage(
                                flows,
                                earlier.published(),
                                earlier.from(),
                                Math.max(earlier.to(), later.to()),
                                earlier.goingOn() + later.goingOn(),
                                earlier.stopped() + later.stopped()));
                outages.remove(i);
            }
        }
    }
}
