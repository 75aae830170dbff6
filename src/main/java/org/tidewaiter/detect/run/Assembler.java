package org.tidewaiter.detect.run;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.analysis.FlowPeriods;
import org.tidewaiter.analysis.GoodsName;
import org.tidewaiter.analysis.Slice;
import org.tidewaiter.detect.CardReader;
import org.tidewaiter.detect.FlowKey;
import org.tidewaiter.detect.Signal;
import org.tidewaiter.detect.pairs.BasketDrift;
import org.tidewaiter.detect.series.FalseDiscovery.Accepted;
import org.tidewaiter.law.Answer;
import org.tidewaiter.law.Assessment;
import org.tidewaiter.law.MeasureHit;
import org.tidewaiter.trade.Area;
import org.tidewaiter.trade.Areas;
import org.tidewaiter.trade.Period;
import org.tidewaiter.trade.PeriodRange;

/** Turns the signals that count into ranked findings. */
final class Assembler {
    private final Slice slice;
    private final Watching watching;
    private final LoadedLaw law;
    private final List<Period> periods;
    private final Noise noise;

    Assembler(Slice slice, Watching watching, LoadedLaw law, PeriodRange range, Noise noise) {
        this.slice = slice;
        this.watching = watching;
        this.law = law;
        this.periods = range.listPeriods();
        this.noise = noise;
    }

    /** The findings, the weightiest first. */
    List<Finding> findings(Rank.Weights weights) {
        List<Accepted> accepted = watching.discovery().accepted();
        Ranking ranking = new Ranking(accepted, weights);
        slice.prepareNames(accepted.stream()
                .map(each -> each.signal().key().code())
                .distinct()
                .toList());
        List<Finding> findings = new ArrayList<>();
        for (Accepted each : accepted) {
            findings.add(finding(each, ranking));
        }
        findings.sort(Ranking.ORDER);
        return findings;
    }

    private Finding finding(Accepted accepted, Ranking ranking) {
        Signal signal = accepted.signal();
        FlowKey key = signal.key();
        FlowPeriods figures = watching.figures(key);
        boolean allGoods = key.code().equals(BasketDrift.ALL_GOODS);
        Assessment assessment = figures == null || allGoods ? null : law.assess(figures, key, signal.to());
        Answer answer = assessment == null ? Answer.OUT_OF_SCOPE : assessment.answer();
        double money = figures == null || allGoods ? Ranking.money(signal) : Ranking.money(signal, figures, periods);
        return new Finding(
                Fingerprints.id(signal),
                Fingerprints.evidence(signal),
                CardReader.packed(signal.detector()),
                signal,
                accepted.q(),
                ranking.rank(signal, answer, money),
                assessment == null ? null : answer,
                assessment == null ? List.of() : citations(assessment),
                goods(key.code()),
                caution(signal, ranking),
                picture(figures, signal),
                rows(figures, signal));
    }

    private @Nullable Picture picture(@Nullable FlowPeriods figures, Signal signal) {
        if (figures != null) {
            return Picture.of(figures, periods, signal);
        }
        Watching.Quota quota = watching.quota(signal);
        return quota == null ? null : Picture.of(quota.use(), signal);
    }

    private GoodsName goods(String code) {
        return code.equals(BasketDrift.ALL_GOODS)
                ? new GoodsName("all goods", GoodsName.Origin.OURS)
                : Character.isDigit(code.charAt(0))
                        ? slice.name(code)
                        : new GoodsName(code, GoodsName.Origin.NONE); // the ledger of a cap
    }

    private @Nullable String caution(Signal signal, Ranking ranking) {
        return ranking.mayBeSlip(signal)
                ? "South Korea may be meant (see north_south): the documents come before any conclusion."
                : noise.says(signal);
    }

    private static List<String> citations(Assessment assessment) {
        return assessment.answer() == Answer.OUT_OF_SCOPE
                ? List.of()
                : assessment.measures().stream()
                        .map(MeasureHit::citation)
                        .distinct()
                        .toList();
    }

    /** Both sides' rows where both report: two commands, as a shell runs one after the other. Of a cap, its ledger. */
    private @Nullable String rows(@Nullable FlowPeriods figures, Signal signal) {
        if (figures == null) {
            Watching.Quota quota = watching.quota(signal);
            return quota == null ? null : quota.command();
        }
        FlowPeriods other = watching.otherSide(signal.key());
        String own = rowsOf(figures, signal);
        return other == null ? own : own + " && tidewaiter " + rowsOf(other, signal);
    }

    /** A silence has no rows: what it broke off from are those of the last month with trade. */
    private Period firstWithRows(FlowPeriods figures, Signal signal) {
        int from = periods.indexOf(signal.from());
        for (int place = from; place >= 0 && place <= periods.indexOf(signal.to()); place++) {
            if (figures.valueUsd()[place] > 0) {
                return signal.from();
            }
        }
        for (int place = from; place >= 0; place--) {
            if (figures.valueUsd()[place] > 0) {
                return periods.get(place);
            }
        }
        return signal.from();
    }

    private String rowsOf(FlowPeriods figures, Signal signal) {
        String code = figures.code().equals(BasketDrift.ALL_GOODS) ? "" : figures.code();
        Area reporter = Areas.packed().get(figures.reporter());
        Area partner = Areas.packed().get(figures.partner());
        return slice.rowsCommand(
                reporter, partner, figures.flow(), code, new PeriodRange(firstWithRows(figures, signal), signal.to()));
    }
}
