package org.tidewaiter.consignment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tidewaiter.goods.Labels;
import org.tidewaiter.law.Answer;
import org.tidewaiter.law.Assessor;
import org.tidewaiter.law.MeasureHit;
import org.tidewaiter.trade.Area;
import org.tidewaiter.trade.Areas;
import org.tidewaiter.trade.CommodityCode;
import org.tidewaiter.trade.HsRevision;
import org.tidewaiter.trade.Language;

/**
 * From the facts of a row to its answer. Where all facts are there it is the answer of the law. Where a code, a date or an
 * area is missing or could be two things, the answer is firm only if no book speaks of the way at all.
 */
final class Decider {
    private static final int NOT_SPECIFIED = 899; // area code of "areas not elsewhere specified": could be any

    /** What was decided, with the codes that could be meant. */
    record Decision(Verdict verdict, List<Candidate> candidates) {}

    private record Way(Area from, Area to) {}

    private final Verdicts verdicts;
    private final GoodsWords words;
    private final LocalDate today;
    private final Area anywhere = Areas.packed().get(NOT_SPECIFIED);

    Decider(Assessor assessor, GoodsWords words, LocalDate today) {
        this.verdicts = new Verdicts(assessor);
        this.words = words;
        this.today = today;
    }

    Decision decide(Facts facts, boolean withCandidates) {
        List<Way> ways = ways(facts);
        List<DayReading.Span> spans = facts.day().spans();
        LocalDate day = spans.isEmpty() ? today : spans.getFirst().start();
        if (ways.stream().noneMatch(way -> verdicts.isRestricted(way.from(), way.to()))) {
            Way way = ways.getFirst();
            return new Decision(verdicts.free(way.from(), way.to(), day), List.of());
        }
        List<Candidate> candidates = facts.goods().isCode() && !withCandidates ? List.of() : candidates(facts, ways);
        if (!facts.goods().isCode()) {
            return new Decision(open(facts, candidates), candidates);
        }
        String digits = facts.goods().digits();
        if (ways.size() == 1 && spans.size() == 1) {
            Way way = ways.getFirst();
            DayReading.Span span = spans.getFirst();
            Verdict verdict =
                    verdicts.in(code(digits, facts, span.start()), way.from(), way.to(), span.start(), span.end());
            return new Decision(softened(verdict, facts), candidates);
        }
        return new Decision(combined(digits, facts, ways), candidates);
    }

    private List<Way> ways(Facts facts) {
        List<Way> ways = new ArrayList<>(1);
        for (Area from : or(facts.from().areas())) {
            for (Area to : or(facts.to().areas())) {
                ways.add(new Way(from, to));
            }
        }
        return ways;
    }

    private List<Area> or(List<Area> areas) {
        return areas.isEmpty() ? List.of(anywhere) : areas;
    }

    private static CommodityCode code(String digits, Facts facts, LocalDate day) {
        return new CommodityCode(digits, facts.edition().orElse(HsRevision.inForceOn(day)));
    }

    /** An end that nobody named could be any area, so nothing firm follows. */
    private static Verdict softened(Verdict verdict, Facts facts) {
        boolean named = !facts.from().areas().isEmpty() && !facts.to().areas().isEmpty();
        if (named || verdict.state() == State.UNDETERMINED) {
            return verdict;
        }
        return Verdict.of(
                State.UNDETERMINED,
                List.of("Undetermined: the row does not say between which areas the goods go."),
                verdict.measures());
    }

    private Verdict combined(String digits, Facts facts, List<Way> ways) {
        List<DayReading.Span> spans = facts.day().spans();
        if (spans.isEmpty() && ways.size() == 1) {
            Way way = ways.getFirst();
            return Spans.of(verdicts, on -> verdicts.on(code(digits, facts, on), way.from(), way.to(), on), today);
        }
        List<DayReading.Span> looked = spans.isEmpty() ? List.of(new DayReading.Span(today, today)) : spans;
        Set<State> states = new LinkedHashSet<>();
        Set<MeasureHit> hits = new LinkedHashSet<>();
        List<String> parts = new ArrayList<>();
        for (Way way : ways) {
            for (DayReading.Span span : looked) {
                Verdict verdict =
                        verdicts.in(code(digits, facts, span.start()), way.from(), way.to(), span.start(), span.end());
                states.add(verdict.state());
                hits.addAll(verdict.measures());
                parts.add((ways.size() > 1
                                ? way.from().shortCode() + " to " + way.to().shortCode()
                                : "on " + span.start())
                        + (ways.size() > 1 && looked.size() > 1 ? " on " + span.start() : "")
                        + " " + verdict.state().words());
            }
        }
        boolean firm = states.size() == 1 && ways.size() == 1; // either day gives the same answer
        State state = firm ? states.iterator().next() : State.UNDETERMINED;
        String opening = firm ? "The same on either day: " : "Undetermined: the row can be read in more than one way: ";
        String undated = spans.isEmpty() ? " These are the answers of today; the row has no day that can be read." : "";
        return Verdict.of(state, List.of(opening + String.join("; ", parts) + "." + undated), List.copyOf(hits));
    }

    private List<Candidate> candidates(Facts facts, List<Way> ways) {
        GoodsReading goods = facts.goods();
        List<String> codes = goods.candidates();
        if (codes.isEmpty() && !goods.words().isEmpty()) {
            codes = words.find(goods.words());
        }
        List<DayReading.Span> spans = facts.day().spans();
        List<DayReading.Span> looked = spans.isEmpty() ? List.of(new DayReading.Span(today, today)) : spans;
        List<Candidate> candidates = new ArrayList<>();
        for (String digits : codes) {
            List<Verdict> answers = new ArrayList<>();
            for (Way way : ways) {
                for (DayReading.Span span : looked) {
                    answers.add(verdicts.in(
                            code(digits, facts, span.start()), way.from(), way.to(), span.start(), span.end()));
                }
            }
            candidates.add(candidate(code(digits, facts, looked.getFirst().start()), answers, facts));
        }
        return List.copyOf(candidates);
    }

    private static Candidate candidate(CommodityCode code, List<Verdict> answers, Facts facts) {
        Set<State> states = answers.stream().map(Verdict::state).collect(Collectors.toSet());
        boolean sure = states.size() == 1
                && !facts.day().spans().isEmpty()
                && facts.from().isOne()
                && facts.to().isOne();
        Answer answer = !sure
                ? Answer.UNDETERMINED
                : states.contains(State.IN_SCOPE)
                        ? Answer.IN_SCOPE
                        : states.contains(State.OUT_OF_SCOPE) ? Answer.OUT_OF_SCOPE : Answer.UNDETERMINED;
        return new Candidate(
                code.digits(),
                code.revision(),
                Labels.packed().labelIn(code.digits(), code.revision(), Language.ENGLISH),
                answer,
                answers.stream()
                        .flatMap(verdict -> verdict.measures().stream())
                        .map(MeasureHit::citation)
                        .distinct()
                        .toList());
    }

    private static Verdict open(Facts facts, List<Candidate> candidates) {
        List<String> reasons = new ArrayList<>();
        if (candidates.isEmpty()) {
            reasons.add(
                    facts.goods().words().isEmpty()
                            ? "The row has no code that can be read, so it has no answer."
                            : "No code is known for '" + facts.goods().words() + "', so the row has no answer.");
        } else {
            reasons.add("The row has no code for certain, so it has no answer; the likeliest codes stand beside it.");
            Set<Answer> answers = candidates.stream().map(Candidate::answer).collect(Collectors.toSet());
            if (candidates.size() > 1 && answers.size() == 1) {
                reasons.add((candidates.size() == 2 ? "Both" : "All " + candidates.size()) + " are "
                        + answers.iterator().next().words()
                        + ", which decides nothing: the goods may be none of them.");
            }
        }
        return Verdict.of(State.NEEDS_CODE, reasons, List.of());
    }

    /** What of a value is in scope. Words make nothing sure: without a code it is as much as a candidate could bring. */
    Interval interval(Decision decision, BigDecimal value) {
        return switch (decision.verdict().state()) {
            case IN_SCOPE -> Interval.sure(value);
            case UNDETERMINED -> Interval.possible(value);
            case OUT_OF_SCOPE -> Interval.NOTHING;
            case NEEDS_CODE -> {
                boolean none = !decision.candidates().isEmpty()
                        && decision.candidates().stream().allMatch(one -> one.answer() == Answer.OUT_OF_SCOPE);
                yield none ? Interval.NOTHING : Interval.possible(value);
            }
            case NOT_CHECKED -> Interval.possible(value);
        };
    }
}
