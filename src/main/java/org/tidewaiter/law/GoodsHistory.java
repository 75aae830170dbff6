package org.tidewaiter.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.goods.Nomenclature;
import org.tidewaiter.trade.Area;
import org.tidewaiter.trade.CommodityCode;
import org.tidewaiter.trade.HsRevision;

/**
 * The law for one good on one way, through all time. Nothing can change between two change days of the measures, save the
 * edition in which the code is read; so one look at the first day of each run answers for the whole of it, and neighbours
 * with the same answer for the same reasons are one span. The spans follow each other without gap or overlap.
 */
public record GoodsHistory(String digits, Area from, Area to, List<LawSpan> spans) {
    private static final int SUBHEADING = 6; // digits that all countries share
    private static final LocalDate LONG_AGO = LocalDate.of(1945, 10, 24); // the day the Charter came into force

    public GoodsHistory {
        spans = List.copyOf(spans);
    }

    /** The history of a code; {@code edition} fixes how it is read, else each day's edition does where it has the code. */
    public static GoodsHistory of(Assessor assessor, String digits, @Nullable HsRevision edition, Area from, Area to) {
        List<Run> runs = new ArrayList<>();
        for (LocalDate day : starts(assessor, edition, from, to)) {
            HsRevision read = edition == null ? edition(digits, day) : edition;
            Assessment assessment = assessor.assess(Movement.on(new CommodityCode(digits, read), from, to, day));
            Run run = new Run(day, read, assessment);
            if (runs.isEmpty() || !runs.getLast().saysTheSame(run)) {
                runs.add(run);
            }
        }
        List<LawSpan> spans = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            LocalDate last = i + 1 == runs.size() ? null : runs.get(i + 1).day().minusDays(1);
            spans.add(runs.get(i).span(i == 0, last));
        }
        return new GoodsHistory(digits, from, to, spans);
    }

    /** The span a day lies in. */
    public LawSpan on(LocalDate day) {
        return spans.stream()
                .filter(span -> span.holds(day))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no span holds " + day));
    }

    private static SortedSet<LocalDate> starts(Assessor assessor, @Nullable HsRevision edition, Area from, Area to) {
        SortedSet<LocalDate> days = new TreeSet<>(assessor.listChangeDays(from, to));
        days.add(LONG_AGO);
        if (edition == null) {
            for (HsRevision revision : HsRevision.values()) {
                days.add(LocalDate.of(revision.year(), 1, 1));
            }
        }
        return days;
    }

    /** The edition in force on the day, as a consignment is read; the newest that has the code where that one has not. */
    private static HsRevision edition(String digits, LocalDate day) {
        HsRevision now = HsRevision.inForceOn(day);
        String stem = digits.substring(0, Math.min(SUBHEADING, digits.length()));
        Nomenclature nomenclature = Nomenclature.packed();
        return nomenclature.exists(stem, now)
                ? now
                : nomenclature.findNewestRevision(stem).orElse(now);
    }

    /** A first day with its answer. */
    private record Run(LocalDate day, HsRevision edition, Assessment assessment) {

        boolean saysTheSame(Run next) {
            return effects().equals(next.effects());
        }

        private List<Object> effects() {
            List<Object> effects = new ArrayList<>();
            effects.add(assessment.answer());
            assessment.measures().forEach(hit -> effects.add(List.of(hit.measureId(), hit.effect(), hit.why())));
            return effects;
        }

        LawSpan span(boolean isFirst, @Nullable LocalDate last) {
            LawState state = LawState.of(assessment);
            boolean reached = !assessment.measures().isEmpty();
            MeasureHit hit = reached ? LawState.strongest(assessment) : null;
            return new LawSpan(
                    isFirst ? null : day,
                    last,
                    state,
                    assessment.answer(),
                    edition,
                    hit == null ? null : hit.act(),
                    hit == null ? null : hit.paragraph(),
                    hit == null ? null : hit.paragraphVerified(),
                    hit == null ? null : hit.basis(),
                    hit == null ? null : hit.certainty(),
                    hit == null ? "No measure of the loaded books reaches these goods on this way." : says(hit),
                    assessment.reasons(),
                    assessment.measures());
        }

        private static String says(MeasureHit hit) {
            return (hit.says() + " " + String.join(" ", hit.why())).strip();
        }
    }
}
