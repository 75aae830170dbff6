package org.tidewaiter.law.docs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.goods.Nomenclature;
import org.tidewaiter.law.Answer;
import org.tidewaiter.law.Assessment;
import org.tidewaiter.law.Assessor;
import org.tidewaiter.law.Certainty;
import org.tidewaiter.law.Coverage;
import org.tidewaiter.law.MeasureHit;
import org.tidewaiter.law.Movement;
import org.tidewaiter.trade.CommodityCode;
import org.tidewaiter.trade.HsRevision;

/** The answers for one code on one way through all days, each as the assessor gives it. */
record Timeline(List<Span> spans) {

    /** Days with one answer by the same measures; no {@code from} means ever before, no {@code to} no last day. */
    record Span(
            @Nullable LocalDate from, @Nullable LocalDate to, Answer answer, List<String> measures, List<String> why) {
        boolean isLike(Span other) {
            return answer == other.answer && measures.equals(other.measures) && why.equals(other.why);
        }

        boolean holds(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
        }
    }

    Timeline {
        spans = List.copyOf(spans);
    }

    private static final Pattern ABOUT_THE_CODE = Pattern.compile("wider than the measure|split between editions");

    /** How sentences begin whose short form comes from the facts. */
    private static final List<String> SAID = List.of(
            "An exception that States judge",
            "Only some goods of the code",
            "The quantity is capped",
            "The reading is ",
            "Until ");

    private static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1); // before any act
    private static final LocalDate FAR_AHEAD = LocalDate.of(2999, 12, 31); // after any last day

    /** The first day of the run of spans with the answer of this one, whatever it rested on; null where it was always so. */
    @Nullable
    LocalDate answerSince(Span span) {
        int first = spans.indexOf(span);
        while (first > 0 && spans.get(first - 1).answer() == span.answer()) {
            first--;
        }
        return spans.get(first).from();
    }

    static Timeline of(Assessor assessor, String digits, Route.Pair pair) {
        if (!isEverReached(assessor, digits, pair)) {
            return new Timeline(List.of(new Span(null, null, Answer.OUT_OF_SCOPE, List.of(), List.of())));
        }
        NavigableSet<LocalDate> starts = new TreeSet<>(assessor.listChangeDays(pair.from(), pair.to()));
        Arrays.stream(HsRevision.values())
                .map(revision -> LocalDate.of(revision.year(), 1, 1))
                .forEach(starts::add);
        List<Span> spans = new ArrayList<>();
        LocalDate from = null;
        LocalDate asked = starts.getFirst().minusDays(1);
        for (LocalDate next : starts) {
            add(spans, span(assessor, digits, pair, asked, from, next.minusDays(1)));
            from = next;
            asked = next;
        }
        add(spans, span(assessor, digits, pair, asked, from, null));
        return new Timeline(spans);
    }

    /** One question for all days together, so that the many codes a way leaves alone cost little. */
    private static boolean isEverReached(Assessor assessor, String digits, Route.Pair pair) {
        return Arrays.stream(HsRevision.values())
                .map(revision -> code(digits, LocalDate.of(revision.year(), 1, 1)))
                .distinct()
                .anyMatch(code -> !assessor.assess(new Movement(code, pair.from(), pair.to(), LONG_AGO, FAR_AHEAD))
                        .measures()
                        .isEmpty());
    }

    /** The code in the edition in force on a day, or in the newest one that has it. */
    static CommodityCode code(String digits, LocalDate day) {
        HsRevision now = HsRevision.inForceOn(day);
        return new CommodityCode(
                digits,
                Nomenclature.packed().exists(digits, now)
                        ? now
                        : Nomenclature.packed().findNewestRevision(digits).orElse(now));
    }

    private static Span span(
            Assessor assessor,
            String digits,
            Route.Pair pair,
            LocalDate asked,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        Assessment assessment = assessor.assess(Movement.on(code(digits, asked), pair.from(), pair.to(), asked));
        Set<String> why = new LinkedHashSet<>();
        if (assessment.answer() == Answer.UNDETERMINED) {
            assessment.measures().forEach(hit -> why(hit, why));
        }
        List<String> measures = assessment.measures().stream()
                .filter(hit -> assessment.answer() != Answer.IN_SCOPE || hit.effect() == Answer.IN_SCOPE)
                .map(MeasureHit::measureId)
                .toList();
        return new Span(from, to, assessment.answer(), measures, List.copyOf(why));
    }

    private static void add(List<Span> spans, Span span) {
        if (!spans.isEmpty() && spans.getLast().isLike(span)) {
            Span last = spans.removeLast();
            spans.add(new Span(last.from(), span.to(), span.answer(), span.measures(), span.why()));
        } else {
            spans.add(span);
        }
    }

    /** The reasons of a hit in a few words, where its facts give them; else as the assessor says them. */
    private static void why(MeasureHit hit, Set<String> why) {
        if (hit.coverage() == Coverage.PART) {
            why.add("only some goods of the code are meant");
        }
        if (hit.certainty() != Certainty.CERTAIN) {
            why.add("the reading is " + hit.certainty().code());
        }
        for (MeasureHit.ConditionNote condition : hit.conditions()) {
            if (condition.open()) {
                why.add(open(condition.type()));
            }
        }
        for (String sentence : hit.why()) {
            if (ABOUT_THE_CODE.matcher(sentence).find()) {
                why.add("the measure covers only a part of what stands under the code");
            } else if (SAID.stream().noneMatch(sentence::startsWith)) {
                why.add(sentence.substring(0, 1).toLowerCase(Locale.ROOT)
                        + sentence.substring(1).replaceFirst("\\.$", ""));
            }
        }
    }

    private static String open(String type) {
        return switch (type) {
            case "quota" -> "a cap is shared, and one flow does not show whether it was kept";
            case "self-applied" -> "an exemption that States judge themselves could apply";
            case "transition" -> "it is doubtful which rule held";
            case "wind-down" -> "older contracts could still be performed";
            default -> throw new IllegalStateException("a condition of type " + type + " is never open");
        };
    }

    boolean isEverCovered() {
        return spans.stream().anyMatch(span -> span.answer() != Answer.OUT_OF_SCOPE);
    }

    Span on(LocalDate day) {
        return spans.stream().filter(span -> span.holds(day)).findFirst().orElseThrow();
    }

    /** Every measure that ever has a part in it, in the order of time. */
    Set<String> listMeasures() {
        Set<String> measures = new LinkedHashSet<>();
        spans.forEach(span -> measures.addAll(span.measures()));
        return measures;
    }
}
