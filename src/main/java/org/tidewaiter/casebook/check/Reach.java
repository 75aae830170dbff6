package org.tidewaiter.casebook.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tidewaiter.law.Answer;
import org.tidewaiter.law.Assessment;
import org.tidewaiter.law.Assessor;
import org.tidewaiter.law.MeasureHit;
import org.tidewaiter.law.Movement;
import org.tidewaiter.trade.CommodityCode;
import org.tidewaiter.trade.HsRevision;

/** What reaches one code on one way on one day. */
record Reach(Assessment assessment) {

    static Reach of(Assessor assessor, String code, Route route, LocalDate day) {
        CommodityCode goods = new CommodityCode(code, HsRevision.inForceOn(day));
        return new Reach(assessor.assess(Movement.on(goods, route.from(), route.to(), day)));
    }

    Answer answer() {
        return assessment.answer();
    }

    /** The hits of one act, or all. */
    List<MeasureHit> hits(Optional<String> act) {
        return assessment.measures().stream()
                .filter(hit -> act.isEmpty() || hit.act().equals(act.get()))
                .toList();
    }

    Answer answerOf(List<MeasureHit> hits) {
        if (hits.stream().anyMatch(hit -> hit.effect() == Answer.IN_SCOPE)) {
            return Answer.IN_SCOPE;
        }
        return hits.stream().anyMatch(hit -> hit.effect() == Answer.UNDETERMINED) ? Answer.UNDETERMINED : Answer.OUT_OF_SCOPE;
    }

    boolean hasQuota() {
        return assessment.measures().stream()
                .flatMap(hit -> hit.conditions().stream())
                .anyMatch(condition -> condition.type().equals("quota"));
    }

    List<String> citations() {
        return assessment.measures().stream()
                .filter(hit -> hit.effect() != Answer.OUT_OF_SCOPE)
                .map(MeasureHit::citation)
                .distinct()
                .toList();
    }

    /** The answer with its citations, in one line. */
    String words() {
        String answer = assessment.answer().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
        List<String> citations = citations();
        return answer + (citations.isEmpty() ? "" : " (" + String.join("; ", citations) + ")");
    }
}
