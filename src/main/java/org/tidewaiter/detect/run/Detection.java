package org.tidewaiter.detect.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tidewaiter.analysis.Desk;
import org.tidewaiter.analysis.FlowPeriods;
import org.tidewaiter.analysis.FlowPeriodsReader;
import org.tidewaiter.analysis.Question;
import org.tidewaiter.analysis.Slice;
import org.tidewaiter.detect.Detector;
import org.tidewaiter.detect.DetectorCard;
import org.tidewaiter.detect.MonthAxis;
import org.tidewaiter.detect.Watch;
import org.tidewaiter.trade.Period;
import org.tidewaiter.trade.PeriodRange;

/** Runs the detectors over monthly figures and ranks what they noticed. */
public final class Detection {
    private static final int HISTORY = 96; // months before the watched ones: five years of zeros behind three of trade

    private final Desk desk;
    private final Question question;
    private final DetectionOptions options;
    private final Watching watching;
    private final PeriodRange range;
    private final MonthAxis axis;
    private final Watch watch;
    private final LoadedLaw law;
    private final Detectors detectors;
    private final NorthAndSouth koreas;
    private final MirrorWatch mirror;
    private final List<String> notes = new ArrayList<>();
    private int pairs;
    private long flows;

    private Detection(Desk desk, Question question, DetectionOptions options, Period first) {
        this.desk = desk;
        this.question = question;
        this.options = options;
        this.watching = new Watching(options.procedure());
        PeriodRange watched = question.period();
        Period earliest = plus(watched.from(), -HISTORY);
        this.range = new PeriodRange(
                first.compareTo(earliest) > 0 && first.compareTo(watched.from()) < 0 ? first : earliest, watched.to());
        this.axis = MonthAxis.of(range.from(), range.to());
        this.watch = new Watch(axis.placeOf(watched.from()), axis.placeOf(watched.to()));
        this.law = new LoadedLaw(desk, range.listPeriods());
        this.detectors = new Detectors(law);
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
        Question question = slice.question();
        Period first = slice.findFirstPeriod().orElse(question.period().from());
        return question.period().frequency() == Period.Frequency.ANNUAL
                ? new AnnualDetection(desk, question, options, first).run(slice)
                : new Detection(desk, question, options, first).run(slice);
    }

    private static Period plus(Period month, int months) {
        return new MonthAxis(MonthAxis.of(month, month).first() + months, 1).at(0);
    }

    private Detected run(Slice slice) {
        FlowPeriodsReader.read(slice, range, this::look);
        koreas.finish(desk, question, range, axis, watch);
        if (mirror.isWanted()) {
            Sides.readMirror(desk, question, range, mirror::add);
        }
        mirror.finish(watch).ifPresent(notes::add);
        new QuotaWatch(desk, question, watching, options).look(range);
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

    private void look(List<FlowPeriods> goods) {
        Pair pair = Pair.of(goods, axis);
        pairs++;
        flows += goods.size();
        law.turnTo(pair.figures());
        for (Detector detector : detectors.of(pair)) {
            DetectorCard card = detector.card();
            if (options.wants(card.id())) {
                detector.look(pair.panel(), watch, watching.of(card, pair));
            }
        }
        koreas.add(pair);
        mirror.add(goods);
    }

    private List<String> notes() {
        if (flows == 0) {
            notes.add("No goods are recorded for this question in the months read (" + range + ").");
        }
        int before = watch.from();
        if (before < 24) {
            notes.add("Only " + before + " months of history lie before the watched ones; most tests need 12 to 24, so"
                    + " their silence here says nothing.");
        }
        Optional.of(watching.explained())
                .filter(found -> !found.isEmpty())
                .ifPresent(found -> notes.add("Not listed, since the goods changed their code: "
                        + String.join("; ", found.keySet().stream().limit(10).toList())
                        + (found.size() > 10 ? "; and " + (found.size() - 10) + " more" : "") + "."));
        return notes;
    }
}
