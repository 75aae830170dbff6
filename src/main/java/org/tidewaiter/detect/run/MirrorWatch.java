package org.tidewaiter.detect.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tidewaiter.analysis.FlowPeriods;
import org.tidewaiter.detect.FlowKey;
import org.tidewaiter.detect.Watch;
import org.tidewaiter.detect.mirror.Diversion;
import org.tidewaiter.detect.mirror.MirrorDetector;
import org.tidewaiter.detect.mirror.MirrorGap;
import org.tidewaiter.detect.mirror.MirrorSeries;
import org.tidewaiter.detect.mirror.MirrorTable;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.trade.Period;

/** Gathers what both sides of flows report, pair by pair, and holds it against each other at the end. */
final class MirrorWatch {
    private static final int MOST = 200_000; // flows: what fits beside everything else in memory

    /** One movement of goods; small enough to be a key of very many. */
    private record Way(int exporter, int importer, String code) implements Comparable<Way> {
        /** That of a finding, which names a flow as its exporter sees it. */
        private static Way of(FlowKey key) {
            return new Way(key.reporter(), key.partner(), key.code());
        }

        @Override
        public int compareTo(Way other) {
            int byExporter = Integer.compare(exporter, other.exporter);
            int byImporter = Integer.compare(importer, other.importer);
            return byExporter != 0 ? byExporter : byImporter != 0 ? byImporter : code.compareTo(other.code);
        }
    }

    private final List<MirrorDetector> detectors = List.of(new MirrorGap(), new Diversion());
    private final Map<Way, FlowPeriods> exports = new TreeMap<>();
    private final Map<Way, FlowPeriods> imports = new TreeMap<>();
    private final List<Period> periods;
    private final Watching watching;
    private final DetectionOptions options;
    private boolean tooMany;

    MirrorWatch(List<Period> periods, Watching watching, DetectionOptions options) {
        this.periods = List.copyOf(periods);
        this.watching = watching;
        this.options = options;
    }

    /** Whether any detector of mirror reports is to run. */
    boolean isWanted() {
        return detectors.stream()
                .anyMatch(detector -> options.wants(detector.card().id()));
    }

    /** Keeps one side's report. */
    void add(List<FlowPeriods> goods) {
        if (tooMany || !isWanted()) {
            return;
        }
        for (FlowPeriods each : goods) {
            if (exports.size() + imports.size() >= MOST) {
                tooMany = true;
                exports.clear();
                imports.clear();
                return;
            }
            if (each.flow() == Flow.EXPORT) {
                exports.put(new Way(each.reporter(), each.partner(), each.code()), each);
            } else if (each.flow() == Flow.IMPORT) {
                imports.put(new Way(each.partner(), each.reporter(), each.code()), each);
            }
        }
    }

    /** Compares; the note says why it could not, or what was left out. */
    Optional<String> finish(Watch watch) {
        if (!isWanted()) {
            return Optional.empty();
        }
        if (tooMany) {
            return Optional.of("Reports of both sides were not held against each other: more than " + MOST
                    + " flows. Ask for one reporter or partner, or fewer goods.");
        }
        Set<Integer> importers = imports.keySet().stream().map(Way::importer).collect(Collectors.toSet());
        if (exports.keySet().stream().noneMatch(way -> importers.contains(way.importer()))) {
            return Optional.of("No mirror: no pair of the loaded figures has a report from both sides.");
        }
        MirrorTable table = new MirrorTable(periods, series());
        for (MirrorDetector detector : detectors) {
            if (options.wants(detector.card().id())) {
                detector.look(
                        table,
                        watch,
                        watching.of(detector.card(), key -> exports.get(Way.of(key)), key -> imports.get(Way.of(key))));
            }
        }
        return Optional.empty();
    }

    private List<MirrorSeries> series() {
        Map<Way, MirrorSeries> all = new TreeMap<>();
        exports.forEach((way, report) -> {
            FlowPeriods other = imports.get(way);
            all.put(
                    way,
                    series(way, report.valueUsd(), other == null ? unknown() : other.valueUsd(), report.netWeightKg()));
        });
        imports.forEach((way, report) ->
                all.computeIfAbsent(way, key -> series(key, unknown(), report.valueUsd(), report.netWeightKg())));
        return new ArrayList<>(all.values());
    }

    private static MirrorSeries series(Way way, double[] fob, double[] cif, double[] weight) {
        return new MirrorSeries(way.exporter(), way.importer(), way.code(), fob, cif, weight, Double.NaN);
    }

    private double[] unknown() {
        double[] values = new double[periods.size()];
        Arrays.fill(values, Double.NaN);
        return values;
    }
}
