package org.tidewaiter.consignment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
    private static final int FULL = 1 << 14; // candidates remembered; some megabytes

    /** What was decided, with the codes that could be meant. */
    record Decision(Verdict verdict, List<Candidate> candidates) {}

    private record Way(Area from, Area to) {}

    /** A candidate on one way and one day. */
    private record Sole(Candidate candidate, boolean sure) {}

    /** What rows ask that differ in nothing but the day, with what was worked out for them so far. */
    final class Question {
        private final Facts facts;
        private final boolean withCandidates;
        private final List<Way> ways;
        private final boolean restricted;
        private final Map<HsRevision, DayByDay> byEdition = new EnumMap<>(HsRevision.class);
        private @Nullable Verdict undated;

        private Question(Facts facts, boolean withCandidates) {
            this.facts = facts;
            this.withCandidates = withCandidates;
            this.ways = ways(facts);
            this.restricted = ways.stream().anyMatch(way -> verdicts.isRestricted(way.from(), way.to()));
        }

        /** The answers for the code as it is read on a day, where there is one code and one way. */
        private DayByDay answers(LocalDate day) {
            HsRevision revision = edition(facts, day);
            DayByDay known = byEdition.get(revision);
            if (known == null) {
                known = verdicts.dayByDay(
                        new CommodityCode(facts.goods().digits(), revision),
                        ways.getFirst().from(),
                        ways.getFirst().to());
                byEdition.put(revision, known);
            }
            return known;
        }

        /** The answer without a day, where there is one code and one way. */
        private Verdict undated() {
            if (undated == null) {
                undated = Spans.of(this::answers, today);
            }
            return undated;
        }
    }

    private final Verdicts verdicts;
    private final GoodsWords words;
    private final LocalDate today;
    private final IdentityHashMap<Verdict, Sole> candidates =
            new IdentityHashMap<>(); // verdicts are shared: no need to compare them
    private final Area anywhere = Areas.packed().get(NOT_SPECIFIED);

    Decider(Assessor assessor, GoodsWords words, LocalDate today) {
        this.verdicts = new Verdicts(assessor);
        this.words = words;
        this.today = today;
    }

    /** A question to be asked for one day or another; {@code withCandidates} where a code is known and may be wrong. */
    Question question(Facts facts, boolean withCandidates) {
        return new Question(facts, withCandidates);
    }

    Decision decide(Question question, DayReading on) {
        Facts facts = question.facts;
        List<Way> ways = question.ways;
        List<DayReading.Span> spans = on.spans();
        if (!question.restricted) {
            Way way = ways.getFirst();
            LocalDate day = spans.isEmpty() ? today : spans.getFirst().start();
            return new Decision(verdicts.free(way.from(), way.to(), day), List.of());
        }
        boolean closed = facts.goods().isCode() && !question.withCandidates;
        List<Candidate> candidates = closed ? List.of() : candidates(facts, ways, on);
        if (!facts.goods().isCode()) {
            return new Decision(open(facts, candidates), candidates);
        }
        if (ways.size() == 1 && on.isOneDay()) {
            LocalDate day = spans.getFirst().start();
            return new Decision(softened(question.answers(day).on(day), facts), candidates);
        }
        if (ways.size() == 1 && spans.isEmpty()) {
            return new Decision(question.undated(), candidates);
        }
        if (ways.size() == 1 && spans.size() == 1) {
            return new Decision(
                    softened(in(facts.goods().digits(), facts, ways.getFirst(), spans.getFirst()), facts), candidates);
        }
        return new Decision(combined(facts, ways, spans), candidates);
    }

    private Verdict in(String digits, Facts facts, Way way, DayReading.Span span) {
        return verdicts.in(code(digits, facts, span.start()), way.from(), way.to(), span.start(), span.end());
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
        return new CommodityCode(digits, edition(facts, day));
    }

    private static HsRevision edition(Facts facts, LocalDate day) {
        return facts.edition().orElseGet(() -> HsRevision.inForceOn(day));
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

    private Verdict combined(Facts facts, List<Way> ways, List<DayReading.Span> spans) {
        List<DayReading.Span> looked = spans.isEmpty() ? List.of(new DayReading.Span(today, today)) : spans;
        Set<State> states = new LinkedHashSet<>();
        Set<MeasureHit> hits = new LinkedHashSet<>();
        List<String> parts = new ArrayList<>();
        for (Way way : ways) {
            for (DayReading.Span span : looked) {
                Verdict verdict = in(facts.goods().digits(), facts, way, span);
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

    private List<Candidate> candidates(Facts facts, List<Way> ways, DayReading on) {
        GoodsReading goods = facts.goods();
        List<String> codes = goods.candidates();
        if (codes.isEmpty() && !goods.words().isEmpty()) {
            codes = words.find(goods.words());
        }
        List<DayReading.Span> spans = on.spans();
        List<DayReading.Span> looked = spans.isEmpty() ? List.of(new DayReading.Span(today, today)) : spans;
        List<Candidate> candidates = new ArrayList<>();
        for (String digits : codes) {
            if (ways.size() == 1 && on.isOneDay()) {
                candidates.add(dayCandidate(digits, facts, ways.getFirst(), spans.getFirst()));
                continue;
            }
            List<Verdict> answers = new ArrayList<>();
            for (Way way : ways) {
                for (DayReading.Span span : looked) {
                    answers.add(in(digits, facts, way, span));
                }
            }
            boolean sure =
                    !spans.isEmpty() && facts.from().isOne() && facts.to().isOne();
            candidates.add(candidate(code(digits, facts, looked.getFirst().start()), answers, sure));
        }
        return List.copyOf(candidates);
    }

    /** One candidate on one way and one day, as most are: what is said of it goes with its verdict, which many days share. */
    private Candidate dayCandidate(String digits, Facts facts, Way way, DayReading.Span span) {
        CommodityCode code = code(digits, facts, span.start());
        Verdict verdict = verdicts.on(code, way.from(), way.to(), span.start());
        boolean sure = facts.from().isOne() && facts.to().isOne();
        Sole known = candidates.get(verdict);
        if (known == null || known.sure() != sure || !known.candidate().hs().equals(digits)) {
            if (candidates.size() == FULL) {
                candidates.clear();
            }
            known = new Sole(candidate(code, List.of(verdict), sure), sure);
            candidates.put(verdict, known);
        }
        return known.candidate();
    }

    private static Candidate candidate(CommodityCode code, List<Verdict> answers, boolean oneRow) {
        Set<State> states = answers.stream().map(Verdict::state).collect(Collectors.toSet());
        boolean sure = oneRow && states.size() == 1;
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
