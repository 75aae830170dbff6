package org.tidewaiter.answers;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.law.Answer;
import org.tidewaiter.law.Flag;
import org.tidewaiter.law.Layer;
import org.tidewaiter.law.MeasureHit;
import org.tidewaiter.law.Settlement;
import org.tidewaiter.trade.HsRevision;

/** One consignment with its answer, as {@code check} prints it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CheckResult(
        Answer answer,
        List<String> reasons,
        List<MeasureHit> measures,
        List<Layer> layers,
        List<Flag> flags,
        String goods,
        String hs,
        HsRevision hsEdition,
        boolean hsEditionAssumed,
        @Nullable String label,
        String from,
        String to,
        LocalDate on,
        @Nullable Given given) {

    /** Facts as stated, what they settle here, and the answer without them. */
    public record Given(
            List<String> facts,
            List<Settlement.Sentence> settles,
            @Nullable Answer answerWithout) {}

    /** This result as one under stated facts; only what concerns measures that reach the goods is said. */
    public CheckResult given(List<String> facts, List<Settlement.Sentence> sentences, CheckResult without) {
        List<MeasureHit> reached = without.measures();
        List<Settlement.Sentence> here = sentences.stream()
                .filter(sentence ->
                        reached.stream().anyMatch(hit -> hit.measureId().equals(sentence.measureId())))
                .toList();
        List<String> told = new ArrayList<>(reasons);
        told.add(
                Math.min(1, told.size()),
                "All of this takes as true, unchecked: " + String.join(", ", facts)
                        + "; days and measures are those left then.");
        return new CheckResult(
                answer,
                told,
                measures,
                layers,
                flags,
                goods,
                hs,
                hsEdition,
                hsEditionAssumed,
                label,
                from,
                to,
                on,
                new Given(List.copyOf(facts), here, without.answer()));
    }
}
