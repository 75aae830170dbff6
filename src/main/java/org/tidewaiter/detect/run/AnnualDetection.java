package org.tidewaiter.detect.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tidewaiter.analysis.Desk;
import org.tidewaiter.analysis.FlowPeriods;
import org.tidewaiter.analysis.FlowPeriodsReader;
import org.tidewaiter.analysis.Question;
import org.tidewaiter.analysis.Slice;
import org.tidewaiter.detect.CardReader;
import org.tidewaiter.detect.DetectorCard;
import org.tidewaiter.detect.Direction;
import org.tidewaiter.detect.FlowKey;
import org.tidewaiter.detect.Signal;
import org.tidewaiter.detect.Watch;
import org.tidewaiter.detect.pairs.KoreaSlip;
import org.tidewaiter.detect.pairs.NorthSouth;
import org.tidewaiter.law.Answer;
import org.tidewaiter.trade.Period;
import org.tidewaiter.trade.PeriodRange;

/**
 * What can be asked of annual figures: banned goods, goods that appear, trade that may be meant for the other Korea, and
 * the reports of both sides. Tests that need months stay out, and the answer says so.
 */
final class AnnualDetection {
    private static final int HISTORY = 10; // years before the watched ones
    private static final int QUIET = 2; // years of zeros before an appearance: the 24 months of the card

    private final Desk desk;
    private final Question question;
    private final DetectionOptions options;
    private final PeriodRange range;
    private final List<Period> years;
    private final Watch watch;
    private final Watching watching;
    private final LoadedLaw law;
    private final MirrorWatch mirror;
    private final NorthSouth koreas = new NorthSouth();
    private final Map<FlowKey, FlowPeriods> south = new java.util.HashMap<>();
    private final List<FlowPeriods> north = new ArrayList<>();
    private int pairs;
    private long flows;

    AnnualDetection(Desk desk, Question question, DetectionOptions options, Period first) {
        this.desk = desk;
        this.question = question;
        this.options = options;
        PeriodRange watched = question.period();
        Period earliest = Period.ofYear(watched.from().year() - HISTORY);
        this.range = new PeriodRange(
                first.compareTo(earliest) > 0 && first.compareTo(watched.from()) < 0 ? first : earliest, watched.to());
        this.years = range.listPeriods();
        this.watch = new Watch(years.indexOf(watched.from()), years.indexOf(watched.to()));
        this.watching = new Watching(options.procedure());
        this.law = new LoadedLaw(desk, years);
        this.mirror = new MirrorWatch(years, watching, options);
    }

    Detected run(Slice slice) {
        FlowPeriodsReader.read(slice, range, this::look);
        if (options.wants(koreas.card().id())) {
            Sides.readSouth(desk, question, range, goods -> goods.forEach(each -> south.put(key(each), each)));
        }
        north.forEach(this::askForTheSouth);
        List<String> notes = new ArrayList<>();
        notes.add("Annual figures: only banned goods, goods that appear, the two Koreas and mirror reports are asked"
                + " for; surges, prices, silences and the other tests need months.");
        if (mirror.isWanted()) {
            Sides.readMirror(desk, question, range, mirror::add);
        }
        mirror.finish(watch).ifPresent(notes::add);
        if (flows == 0) {
            notes.add("No goods are recorded for this question in the years read (" + range + ").");
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
                notes);
    }

    /** The cards of the detectors for months, whose titles, floors and strengths hold for years too. */
    private static DetectorCard card(String id) {
        return CardReader.packed(id);
    }

    private static FlowKey key(FlowPeriods figures) {
        return new FlowKey(figures.reporter(), figures.partner(), figures.flow(), figures.code());
    }

    private void look(List<FlowPeriods> goods) {
        pairs++;
        flows += goods.size();
        mirror.add(goods);
        for (FlowPeriods figures : goods) {
            FlowKey key = key(figures);
            lookForBans(figures, key);
            lookForAppearance(figures);
            if (figures.partner() == Sides.NORTH) {
                north.add(figures);
            } else if (figures.partner() == Sides.SOUTH && question.partner() == null) {
                south.put(key, figures);
            }
        }
    }

    private void lookForBans(FlowPeriods figures, FlowKey key) {
        DetectorCard card = card("banned_goods");
        if (!options.wants(card.id()) || law.listMeasures(key).isEmpty()) {
            return;
        }
        int last = -1;
        int first = -1;
        double sum = 0;
        for (int place = watch.from(); place <= watch.to(); place++) {
            if (figures.valueUsd()[place] > 0
                    && law.assess(figures, key, years.get(place)).answer() == Answer.IN_SCOPE) {
                first = first < 0 ? place : first;
                last = place;
                sum += figures.valueUsd()[place];
            }
        }
        if (last >= 0) {
            Map<String, Object> evidence = new LinkedHashMap<>();
            evidence.put("usd_in_the_last_year", figures.valueUsd()[last]);
            found(figures, card, "in scope", first, last, sum, card.number("strength"), evidence);
        }
    }

    private void lookForAppearance(FlowPeriods figures) {
        DetectorCard card = card("emergence");
        if (!options.wants(card.id())) {
            return;
        }
        for (int place = Math.max(QUIET, watch.from()); place <= watch.to(); place++) {
            int quiet = 0;
            while (quiet < place && figures.valueUsd()[place - 1 - quiet] == 0) {
                quiet++;
            }
            double value = figures.valueUsd()[place];
            if (quiet >= QUIET && value > card.number("floor")) {
                Map<String, Object> evidence = new LinkedHashMap<>();
                evidence.put("quiet_years_published", quiet);
                double strength = 1 - Math.exp(-(Math.log(value / card.number("floor")) + Math.log(quiet)) / 3);
                found(
                        figures,
                        card,
                        "emergence in annual figures",
                        place,
                        place,
                        value,
                        Math.clamp(strength, 0, 1),
                        evidence);
            }
        }
    }

    private void askForTheSouth(FlowPeriods figures) {
        DetectorCard card = koreas.card();
        if (!options.wants(card.id())) {
            return;
        }
        FlowPeriods other = south.get(new FlowKey(figures.reporter(), Sides.SOUTH, figures.flow(), figures.code()));
        for (int place = watch.from(); place <= watch.to(); place++) {
            if (!(figures.valueUsd()[place] > 0)) {
                continue;
            }
            KoreaSlip.Answer answer = koreas.judge(new KoreaSlip.Figures(
                    figures.valueUsd()[place],
                    figures.netWeightKg()[place],
                    other == null || Double.isNaN(other.valueUsd()[place]) ? 0 : other.valueUsd()[place],
                    other == null ? Double.NaN : other.netWeightKg()[place],
                    traded(figures),
                    other == null ? 0 : traded(other),
                    known(figures),
                    NorthSouth.bordersNorth(figures.reporter())));
            if (answer.verdict() != KoreaSlip.Verdict.NOT_EXPLAINED) {
                boolean likely = answer.verdict() == KoreaSlip.Verdict.LIKELY;
                Map<String, Object> evidence = new LinkedHashMap<>();
                evidence.put("says", answer.says());
                evidence.put("needs", "document check");
                found(
                        figures,
                        card,
                        likely ? "likely slip" : "possible slip",
                        place,
                        place,
                        figures.valueUsd()[place],
                        card.number(likely ? "strength_likely" : "strength_possible"),
                        evidence);
            }
        }
    }

    private static int traded(FlowPeriods figures) {
        int traded = 0;
        for (double value : figures.valueUsd()) {
            traded += value > 0 ? 1 : 0;
        }
        return traded;
    }

    private static int known(FlowPeriods figures) {
        int known = 0;
        for (double value : figures.valueUsd()) {
            known += Double.isNaN(value) ? 0 : 1;
        }
        return known;
    }

    private void found(
            FlowPeriods figures,
            DetectorCard card,
            String kind,
            int from,
            int to,
            double observed,
            double strength,
            Map<String, Object> evidence) {
        FlowKey key = key(figures);
        watching.keep(key, figures);
        watching.of(card, null)
                .found(new Signal(
                        card.id(),
                        kind,
                        key,
                        years.get(from),
                        years.get(to),
                        card.id().equals("north_south") ? Direction.NEITHER : Direction.UP,
                        observed,
                        card.id().equals("north_south") ? Double.NaN : 0,
                        Double.NaN,
                        Double.NaN,
                        "USD",
                        null,
                        strength,
                        evidence));
    }
}
