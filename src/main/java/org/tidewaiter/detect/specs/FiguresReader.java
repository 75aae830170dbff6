package org.tidewaiter.detect.specs;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.detect.FlowKey;
import org.tidewaiter.detect.FlowSeries;
import org.tidewaiter.detect.Panel;
import org.tidewaiter.detect.PeriodAxis;
import org.tidewaiter.detect.Watch;
import org.tidewaiter.detect.events.QuotaUse;
import org.tidewaiter.detect.mirror.MirrorSeries;
import org.tidewaiter.detect.mirror.MirrorTable;
import org.tidewaiter.trade.Period;

/** Reads what an example shows, in the form its detector looks at. */
final class FiguresReader {
    static final String QUOTA = "refined-petroleum"; // the quota the examples of used_percent are about

    private static final double WHOLE = 100; // per cent
    private static final String TWICE = "Keep one of the two, or tell them apart by their code.";

    private final Place place;
    private final Written.Example example;
    private final Period first;

    private FiguresReader(Place place, Written.Example example) {
        this.place = place;
        this.example = example;
        this.first = new Values(place).month(example.firstMonth(), "first_month");
    }

    static Figures read(Place place, Written.Example example, Form form) {
        refuseOthers(place, example, form);
        FiguresReader reader = new FiguresReader(place, example);
        return switch (form) {
            case PANEL, TWO_PANELS -> reader.panels();
            case MIRROR -> reader.mirror();
            case QUOTA -> reader.quota();
        };
    }

    private static void refuseOthers(Place place, Written.Example example, Form form) {
        refuse(place, form, Form.PANEL.key(), example.series());
        refuse(place, form, Form.MIRROR.key(), example.mirror());
        refuse(place, form, Form.QUOTA.key(), example.usedPercent());
        if (form == Form.QUOTA) {
            refuse(place, form, "watch", example.watch());
        }
    }

    private static void refuse(Place place, Form form, String key, @Nullable Object written) {
        if (written != null && !key.equals(form.key())) {
            throw place.problem(
                    "'" + key + "' is nothing this detector looks at",
                    "It looks at " + form.words() + ": write them under '" + form.key() + "'.");
        }
    }

    private Figures panels() {
        List<Written.Series> written = place.needItems(example.series(), "series");
        Text leading = written.getFirst().valueUsd();
        PeriodAxis axis = axis(new Values(place.at(leading)).series(leading, "value_usd").length);
        Map<Integer, Map<Integer, List<FlowSeries>>> byReporter = new TreeMap<>();
        Set<FlowKey> keys = new HashSet<>();
        for (Written.Series one : written) {
            Place here = place.at(one.reporter(), one.partner(), one.flow(), one.code(), one.valueUsd());
            Values values = new Values(here);
            FlowKey key = new FlowKey(
                    values.area(one.reporter(), "reporter"),
                    values.area(one.partner(), "partner"),
                    values.flow(one.flow(), "flow"),
                    values.code(one.code(), "code"));
            if (!keys.add(key)) {
                throw here.problem("this flow stands twice in the example", TWICE);
            }
            byReporter
                    .computeIfAbsent(key.reporter(), reporter -> new TreeMap<>())
                    .computeIfAbsent(key.partner(), partner -> new ArrayList<>())
                    .add(new FlowSeries(
                            key,
                            axis,
                            values.series(one.valueUsd(), "value_usd", axis.length()),
                            values.series(one.netWeightKg(), "net_weight_kg", axis.length())));
        }
        List<Panel> panels = byReporter.values().stream()
                .flatMap(byPartner -> byPartner.values().stream())
                .map(series -> new Panel(axis, series))
                .toList();
        return new Figures.Panels(panels, watch(axis));
    }

    private Figures mirror() {
        List<Written.Mirror> written = place.needItems(example.mirror(), "mirror");
        Text leading = written.getFirst().fobUsd();
        PeriodAxis axis = axis(new Values(place.at(leading)).series(leading, "fob_usd").length);
        List<MirrorSeries> series = new ArrayList<>();
        Set<List<Object>> keys = new HashSet<>();
        for (Written.Mirror one : written) {
            Place here = place.at(one.exporter(), one.importer(), one.code(), one.fobUsd(), one.cifUsd());
            Values values = new Values(here);
            MirrorSeries read = new MirrorSeries(
                    values.area(one.exporter(), "exporter"),
                    values.area(one.importer(), "importer"),
                    values.code(one.code(), "code"),
                    values.series(one.fobUsd(), "fob_usd", axis.length()),
                    values.series(one.cifUsd(), "cif_usd", axis.length()),
                    one.netWeightKg() == null
                            ? unknown(axis.length())
                            : values.series(one.netWeightKg(), "net_weight_kg", axis.length()),
                    Double.NaN);
            if (!keys.add(List.of(read.exporter(), read.importer(), read.code()))) {
                throw here.problem("this flow stands twice in the example", TWICE);
            }
            series.add(read);
        }
        List<Period> months =
                IntStream.range(0, axis.length()).mapToObj(axis::at).toList();
        return new Figures.Mirror(new MirrorTable(months, series), watch(axis));
    }

    private static double[] unknown(int months) {
        return IntStream.range(0, months).mapToDouble(month -> Double.NaN).toArray();
    }

    private Figures quota() {
        double[] used = new Values(place).series(example.usedPercent(), "used_percent");
        PeriodAxis axis = axis(used.length);
        List<QuotaUse.Month> months = new ArrayList<>();
        double sum = 0;
        Period passed = null;
        for (int month = 0; month < used.length; month++) {
            boolean known = !Double.isNaN(used[month]);
            sum += known ? used[month] : 0;
            passed = passed == null && sum > WHOLE ? axis.at(month) : passed;
            months.add(new QuotaUse.Month(axis.at(month), sum, known, true));
        }
        return new Figures.Quota(new QuotaUse(QUOTA, null, passed, months));
    }

    private PeriodAxis axis(int length) {
        return new PeriodAxis(PeriodAxis.of(first, first).first(), length);
    }

    private Watch watch(PeriodAxis axis) {
        Period[] ends = new Values(place).months(example.watch(), "watch");
        int from = axis.placeOf(ends[0]);
        int to = axis.placeOf(ends[1]);
        if (from < 0 || to >= axis.length()) {
            throw place.at(example.watch())
                    .problem(
                            "'watch' lies outside the series, which go from " + axis.at(0) + " to "
                                    + axis.at(axis.length() - 1),
                            "Watch months of which the series say something.");
        }
        return new Watch(from, to);
    }
}
