package org.tidewaiter.detect.run;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tidewaiter.analysis.Desk;
import org.tidewaiter.analysis.Question;
import org.tidewaiter.analysis.QuotaAnalysis;
import org.tidewaiter.analysis.QuotaLedger;
import org.tidewaiter.detect.FlowKey;
import org.tidewaiter.detect.events.QuotaPace;
import org.tidewaiter.detect.events.QuotaUse;
import org.tidewaiter.law.Cap;
import org.tidewaiter.law.Caps;
import org.tidewaiter.law.Measure;
import org.tidewaiter.trade.Area;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.trade.PeriodRange;

/** Looks at the shared caps whose windows the watched months reach and whose goods move between the asked countries. */
final class QuotaWatch {
    private static final int EARLIER = 2; // windows before, for the pace

    private final QuotaPace detector = new QuotaPace();
    private final Desk desk;
    private final Question question;
    private final Watching watching;
    private final boolean wanted;

    QuotaWatch(Desk desk, Question question, Watching watching, DetectionOptions options) {
        this.desk = desk;
        this.question = question;
        this.watching = watching;
        this.wanted = options.wants(detector.card().id());
    }

    void look(PeriodRange history) {
        Area partner = question.partner();
        Area reporter = question.reporter();
        if (!wanted || partner == null || reporter == null) {
            return; // a cap is everybody's; without a pair nobody asked about it
        }
        Caps caps = desk.caps();
        int lastYear = question.period().to().year();
        for (String ledger : caps.listLedgers()) {
            List<Cap> windows = caps.list(ledger, lastYear).stream()
                    .filter(cap -> concerns(cap, partner) || concerns(cap, reporter))
                    .filter(cap -> !cap.first().isAfter(question.period().to().end())
                            && !cap.last().isBefore(history.from().start()))
                    .toList();
            for (int i = 0; i < windows.size(); i++) {
                if (isWatched(windows.get(i))) {
                    look(windows, i);
                }
            }
        }
    }

    private boolean isWatched(Cap cap) {
        LocalDate from = question.period().from().start();
        return !cap.last().isBefore(from);
    }

    private static boolean concerns(Cap cap, Area area) {
        Measure measure = cap.main().measure();
        return measure.from().names(area) || measure.to().names(area);
    }

    private void look(List<Cap> windows, int place) {
        Cap cap = windows.get(place);
        Optional<QuotaLedger> ledger = QuotaAnalysis.findMonthly(desk, cap, question.source());
        if (ledger.isEmpty()) {
            return;
        }
        List<QuotaUse> earlier = new ArrayList<>();
        for (int i = Math.max(0, place - EARLIER); i < place; i++) {
            QuotaAnalysis.findMonthly(desk, windows.get(i), question.source())
                    .map(QuotaUse::of)
                    .ifPresent(earlier::add);
        }
        QuotaUse use = QuotaUse.of(ledger.get());
        watching.keep(key(cap), new Watching.Quota(use, ledger.get().command()));
        detector.look(use, earlier, key(cap), watching.of(detector.card()));
    }

    /** What the finding is about: everybody's trade with the one area of the cap. */
    private static FlowKey key(Cap cap) {
        Measure measure = cap.main().measure();
        boolean outward = measure.from().isAny();
        Area hub = (outward ? measure.to() : measure.from()).areas().getFirst();
        return new FlowKey(0, hub.code(), outward ? Flow.EXPORT : Flow.IMPORT, cap.ledger());
    }
}
