package org.tidewaiter.law;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * How rule books did on gold cases. {@code textBased} counts the cases the text of an act decides, {@code firm} those
 * whose expected answer is in scope or out of scope, the only ones prefix matching can ever get right.
 */
public record GoldReport(
        Tally all, Tally textBased, Tally firm, List<Tally> byRegime, List<Tally> byBasis, List<Miss> misses) {

    public GoldReport {
        byRegime = List.copyOf(byRegime);
        byBasis = List.copyOf(byBasis);
        misses = List.copyOf(misses);
    }

    /**
     * Counts of one group of cases. {@code notLoaded} ask about a regime without a book and are not scored;
     * {@code byPrefix} are scored ones that naive prefix matching answers right.
     */
    public record Tally(String group, int cases, int notLoaded, int right, int byPrefix) {

        /** Cases that could be asked. */
        @JsonProperty
        public int scored() {
            return cases - notLoaded;
        }
    }

    /** A scored case that went wrong: by its answer, or only by what the answer rests on. */
    public record Miss(Expected expected, Answer got, boolean answerRight, Answer byPrefix, List<String> restsOn) {
        public Miss {
            restsOn = List.copyOf(restsOn);
        }
    }

    /** A gold case as misses print it. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Expected(
            String id,
            GoldLayer regime,
            String question,
            Answer answer,
            String act,
            String paragraph,
            String basis,
            String note,
            String source) {

        static Expected of(GoldCase gold) {
            return new Expected(
                    gold.id(),
                    gold.layer(),
                    gold.question(),
                    gold.answer(),
                    gold.act(),
                    gold.paragraph(),
                    gold.basisCode(),
                    gold.note(),
                    gold.source());
        }
    }
}
