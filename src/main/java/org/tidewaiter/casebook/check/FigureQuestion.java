package org.tidewaiter.casebook.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tidewaiter.casebook.Claim;
import org.tidewaiter.casebook.Slot;
import org.tidewaiter.casebook.SlotName;
import org.tidewaiter.casebook.Verdict;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.trade.PeriodRange;

/** What a claim about recorded trade asks of the figures; or why it asks nothing that figures can answer. */
record FigureQuestion(Route route, Flow flow, PeriodRange months, GoodsOfClaim goods) {

    /** Either a question, or the judgement that says what is missing. */
    record Read(Optional<FigureQuestion> question, Optional<Judgement> missing) {

        static Read missing(String check, String why) {
            return new Read(Optional.empty(), Optional.of(Judgement.of(check, Verdict.NOT_CHECKABLE, why)));
        }
    }

    static Read of(String check, Claim claim) {
        Optional<Route> route = Route.of(claim);
        if (route.isEmpty()) {
            return Read.missing(check, "The text does not say from where to where the goods went.");
        }
        Optional<Span> time = claim.find(SlotName.TIME).map(Slot::value).map(Span::parse);
        if (time.isEmpty()) {
            return Read.missing(check, "The text does not say for which months.");
        }
        Optional<PeriodRange> months = time.flatMap(Span::months);
        if (months.isEmpty()) {
            return Read.missing(check, "Figures are published by month; " + time.get() + " is none.");
        }
        Flow flow = route.get().isImport() ? Flow.IMPORT : Flow.EXPORT;
        return new Read(
                Optional.of(new FigureQuestion(route.get(), flow, months.get(), GoodsOfClaim.of(claim))),
                Optional.empty());
    }

    /** The same goods on the same way in other months. */
    FigureQuestion in(PeriodRange other) {
        return new FigureQuestion(route, flow, other, goods);
    }

    /** Other goods on the same way in the same months. */
    FigureQuestion of(String code) {
        return new FigureQuestion(route, flow, months, new GoodsOfClaim(List.of(code), false));
    }

    static Judgement notLoaded(String check, FigureQuestion asked) {
        return Judgement.of(
                check,
                Verdict.NOT_CHECKABLE,
                "No figures of " + asked.route().reporter().nameEn() + " with "
                        + asked.route().partner().nameEn() + " for all of " + asked.months() + " are loaded.");
    }

    /**
     * The judgement as it may be given: a text can only be held against what was published by its day. What figures published
     * later say is told beside.
     */
    static Judgement asKnown(Judgement judged, KnownFigures.Known known) {
        if (!known.later()) {
            return judged;
        }
        List<String> lines = new ArrayList<>(judged.reckoning());
        lines.add("with figures published later: " + judged.verdict().id() + ". " + judged.why());
        return new Judgement(
                Verdict.NOT_CHECKABLE,
                "Figures of its day are not loaded; those published later are, and say what stands below.",
                lines,
                judged.tolerance(),
                judged.rows(),
                judged.check(),
                judged.slip());
    }

    String words() {
        return goods + ", " + route + ", " + months;
    }

    String rows(KnownFigures.Known known) {
        String code = goods.codes().size() == 1 ? goods.codes().getFirst() : "";
        return known.figures().rowsCommand(flow, code, months);
    }
}
