package org.tidewaiter.detect.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.analysis.Desk;
import org.tidewaiter.analysis.FlowMonths;
import org.tidewaiter.analysis.FlowMonthsReader;
import org.tidewaiter.analysis.GoodsName;
import org.tidewaiter.analysis.Question;
import org.tidewaiter.analysis.Slice;
import org.tidewaiter.detect.Detector;
import org.tidewaiter.detect.DetectorCard;
import org.tidewaiter.detect.FlowKey;
import org.tidewaiter.detect.MonthAxis;
import org.tidewaiter.detect.Signal;
import org.tidewaiter.detect.Watch;
import org.tidewaiter.detect.series.FalseDiscovery.Accepted;
import org.tidewaiter.law.Answer;
import org.tidewaiter.law.Assessment;
import org.tidewaiter.law.MeasureHit;
import org.tidewaiter.trade.Area;
import org.tidewaiter.trade.Areas;
import org.tidewaiter.trade.Flow;
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
        this.law = new LoadedLaw(desk, axis);
        this.detectors = new Detectors(law);
        this.koreas = new NorthAndSouth(watching, options);
    }

    /** Looks at every flow of the question, watching its months; the question is about months. */
    public static Detected run(Desk desk, Question question, DetectionOptions options) {
        try (Slice slice = desk.openHistory(question)) {
            Period first = slice.findFirstMonth().orElse(question.period().from());
            return new Detection(desk, question, options, first).run(slice);
        }
    }

    private static Period plus(Period month, int months) {
        return new MonthAxis(MonthAxis.of(month, month).first() + months, 1).at(0);
    }

    private Detected run(Slice slice) {
        FlowMonthsReader.read(slice, range, this::look);
        koreas.finish(desk, question, range, axis, watch);
        new QuotaWatch(desk, question, watching, options).look(range);
        List<Accepted> accepted = watching.discovery().accepted();
        Ranking ranking = new Ranking(accepted, options.weights());
        slice.prepareNames(accepted.stream()
                .map(each -> each.signal().key().code())
                .distinct()
                .toList());
        List<Finding> findings = new ArrayList<>();
        for (Accepted each : accepted) {
            findings.add(finding(slice, each, ranking));
        }
        findings.sort(Ranking.ORDER);
        return new Detected(
                findings,
                pairs,
                flows,
                watching.discovery().tested(),
                question.period(),
                range,
                slice.provenance(),
                notes());
    }

    private void look(List<FlowMonths> goods) {
        Pair pair = Pair.of(goods, axis);
        pairs++;
        flows += goods.size();
        law.turnTo(pair.months());
        for (Detector detector : detectors.of(pair)) {
            DetectorCard card = detector.card();
            if (options.wants(card.id())) {
                detector.look(pair.panel(), watch, watching.of(card, pair));
            }
        }
        koreas.look(pair, watch);
    }

    private Finding finding(Slice slice, Accepted accepted, Ranking ranking) {
        Signal signal = accepted.signal();
        FlowKey key = signal.key();
        FlowMonths months = watching.months(key);
        Assessment assessment = months == null ? null : assess(months, key, signal.to());
        Answer answer = assessment == null ? Answer.OUT_OF_SCOPE : assessment.answer();
        double money = months == null ? Ranking.money(signal) : Ranking.money(signal, months, axis);
        return new Finding(
                Fingerprints.id(signal),
                Fingerprints.evidence(signal),
                Cards.of(signal.detector()),
                signal,
                accepted.q(),
                ranking.rank(signal, answer, money),
                assessment == null ? null : answer,
                assessment == null ? List.of() : citations(assessment),
                months == null ? new GoodsName(key.code(), GoodsName.Origin.NONE) : slice.name(key.code()),
                null,
                months == null ? null : Picture.of(months, axis, signal),
                months == null ? null : rows(slice, signal));
    }

    private Assessment assess(FlowMonths months, FlowKey key, Period month) {
        law.turnTo(java.util.Map.of(key, months));
        return law.assess(key, month);
    }

    private static List<String> citations(Assessment assessment) {
        return assessment.answer() == Answer.OUT_OF_SCOPE
                ? List.of()
                : assessment.measures().stream()
                        .map(MeasureHit::citation)
                        .distinct()
                        .toList();
    }

    private static @Nullable String rows(Slice slice, Signal signal) {
        FlowKey key = signal.key();
        Area reporter = Areas.packed().get(key.reporter());
        Area partner = Areas.packed().get(key.partner());
        Flow flow = key.flow();
        return slice.rowsCommand(reporter, partner, flow, key.code(), new PeriodRange(signal.from(), signal.to()));
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
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
