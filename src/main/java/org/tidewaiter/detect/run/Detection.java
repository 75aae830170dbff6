package org.tidewaiter.detect.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tidewaiter.analysis.Desk;
import org.tidewaiter.analysis.FlowPeriods;
import org.tidewaiter.analysis.FlowPeriodsReader;
import org.tidewaiter.analysis.OtherPartners;
import org.tidewaiter.analysis.Question;
import org.tidewaiter.analysis.Slice;
import org.tidewaiter.detect.CardReader;
import org.tidewaiter.detect.Detector;
import org.tidewaiter.detect.DetectorCard;
import org.tidewaiter.detect.PeriodAxis;
import org.tidewaiter.detect.Watch;
import org.tidewaiter.detect.pairs.ProcessingNote;
import org.tidewaiter.detect.price.WorldPrices;
import org.tidewaiter.trade.Period;
import org.tidewaiter.trade.PeriodRange;

/**
 * Runs the detectors over monthly or annual figures and ranks what they noticed. Of annual ones only the rules are asked;
 * tests need months, and the answer says so.
 */
public final class Detection {
    private static final int YEARS_OF_MONTHS = 8; // before the watched ones: five years of zeros behind three of trade
    private static final int YEARS = 10; // the same for years

    private final Desk desk;
    private final Question question;
    private final DetectionOptions options;
    private final Watching watching;
    private final PeriodRange range;
    private final PeriodAxis axis;
    private final Watch watch;
    private final LoadedLaw law;
    private final WorldPrices world;
    private final ThreadLocal<Sight> sight;
    private final NorthAndSouth koreas;
    private final MirrorWatch mirror;
    private final List<String> notes = new ArrayList<>();
    private int pairs;
    private long flows;

    private Detection(Desk desk, Slice slice, DetectionOptions options, Period first) {
        this.desk = desk;
        this.question = slice.question();
        this.options = options;
        this.watching = new Watching(options.procedure());
        PeriodRange watched = question.period();
        boolean annual = watched.frequency() == Period.Frequency.ANNUAL;
        Period earliest = watched.from().plusYears(annual ? -YEARS : -YEARS_OF_MONTHS);
        Period known = first.compareTo(watched.from()) < 0 ? first : watched.from();
        this.range = new PeriodRange(known.compareTo(earliest) > 0 ? known : earliest, watched.to());
        this.axis = PeriodAxis.of(range.from(), range.to());
        this.watch = new Watch(axis.placeOf(watched.from()), axis.placeOf(watched.to()));
        this.law = new LoadedLaw(desk, range.listPeriods());
        this.world = annual || !options.wants("unit_value") ? WorldPrices.UNKNOWN : elsewhere(slice);
        this.sight = ThreadLocal.withInitial(() -> Sight.of(new LoadedLaw(desk, range.listPeriods()), world));
        this.koreas = new NorthAndSouth(watching, options);
        this.mirror = new MirrorWatch(range.listPeriods(), watching, options);
    }

    /** Looks at every flow of the question, watching its months or years. */
    public static Detected run(Desk desk, Question question, DetectionOptions options) {
        try (Slice slice = desk.openHistory(question)) {
            return run(desk, slice, options);
        }
    }

    /** The same over a slice that is open already and holds all history, with weights. */
    public static Detected run(Desk desk, Slice slice, DetectionOptions options) {
        Period first = slice.findFirstPeriod().orElse(slice.question().period().from());
        return new Detection(desk, slice, options, first).run(slice);
    }

    /** Prices in the reporter's trade with its other partners. */
    private static WorldPrices elsewhere(Slice slice) {
        DetectorCard card = CardReader.packed("unit_value");
        OtherPartners others =
                OtherPartners.read(slice, card.count("world_least_partners"), card.number("least_weight"));
        return (key, month) -> others.find(key.flow(), key.code(), month)
                .map(price -> new WorldPrices.Price(price.usdPerKg(), price.partners()));
    }

    /** What one thread looks with: the law keeps the pair it is turned to. */
    private record Sight(LoadedLaw law, Detectors detectors) {
        static Sight of(LoadedLaw law, WorldPrices world) {
            return new Sight(law, new Detectors(law, world));
        }
    }

    /** A pair that was looked at, with all its goods and what was noticed in them. */
    private record Looked(List<FlowPeriods> goods, Pair pair, Watching noticed) {}

    private Detected run(Slice slice) {
        try (Crew<Looked> crew = new Crew<>(this::take)) {
            FlowPeriodsReader.read(slice, range, goods -> crew.begin(() -> look(goods.get())));
            crew.finish();
        }
        koreas.finish(desk, question, range, axis, watch);
        if (mirror.isWanted()) {
            Sides.readMirror(desk, question, range, mirror::add);
        }
        mirror.finish(watch).ifPresent(notes::add);
        if (!axis.isAnnual()) {
            new QuotaWatch(desk, question, watching, options).look(range);
        }
        Noise noise = Noise.of(desk.listRevisions(slice));
        return new Detected(
                new Assembler(slice, watching, law, range, noise).findings(options.weights()),
                pairs,
                flows,
                watching.discovery().tested(),
                question.period(),
                range,
                slice.provenance(),
                notes());
    }

    private Looked look(List<FlowPeriods> goods) {
        Pair pair = Pair.of(goods, axis);
        Sight own = sight.get();
        own.law().turnTo(pair.figures());
        Watching noticed = new Watching(options.procedure());
        ProcessingNote processing = new ProcessingNote(pair.panel(), watch.to());
        for (Detector detector : own.detectors().of(pair)) {
            DetectorCard card = detector.card();
            if (options.wants(card.id())) {
                detector.look(pair.panel(), watch, processing.beside(noticed.of(card, pair)));
            }
        }
        return new Looked(goods, pair, noticed);
    }

    private void take(Looked looked) {
        pairs++;
        flows += looked.goods().size();
        watching.add(looked.noticed());
        koreas.add(looked.pair());
        mirror.add(looked.goods());
    }

    private List<String> notes() {
        if (flows == 0) {
            notes.add("No goods are recorded for this question in " + (axis.isAnnual() ? "the years" : "the months")
                    + " read (" + range + "). Totals over all goods or partners are no goods: detectors do not look at"
                    + " them.");
        }
        int before = watch.from();
        if (axis.isAnnual()) {
            notes.add(
                    "Annual figures: only banned goods, goods that appear or return, the two Koreas and mirror reports are"
                            + " asked for; surges, prices, silences and the other tests need months.");
        }
        if (axis.isAnnual() && watch.to() < 2) {
            notes.add("Before the last watched year " + (watch.to() == 0 ? "no year is" : "only one year is")
                    + " loaded; goods that appear or return need two years of zero before, so their silence here says"
                    + " nothing.");
        }
        if (!axis.isAnnual() && before < 24) {
            notes.add((before == 0 ? "No month" : "Only " + before + (before == 1 ? " month" : " months"))
                    + " of history " + (before < 2 ? "lies" : "lie") + " before the watched ones; most tests need 12 to"
                    + " 24, so their silence here says nothing.");
        }
        Optional.of(watching.explained())
                .filter(found -> !found.isEmpty())
                .ifPresent(found -> notes.add("Not listed, since the goods changed their code: "
                        + String.join("; ", found.keySet().stream().limit(10).toList())
                        + (found.size() > 10 ? "; and " + (found.size() - 10) + " more" : "") + "."));
        return notes;
    }
}
