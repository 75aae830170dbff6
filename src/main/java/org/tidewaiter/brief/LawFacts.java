package org.tidewaiter.brief;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.law.Answer;
import org.tidewaiter.law.LegalAct;

/**
 * What the law says about one line of the brief. {@code mixed} where its parts have different answers;
 * {@code oftenThoughtCovered} where people usually believe these goods banned and no measure reaches them.
 */
public record LawFacts(
        Answer answer,
        boolean mixed,
        boolean oftenThoughtCovered,
        BigDecimal surely,
        BigDecimal possibly,
        List<Cited> cited,
        List<String> reasons) {

    /** An act and a paragraph, and how sure it is that the paragraph means these goods. */
    public record Cited(String act, String paragraph, String certainty, String basis) {
        /** S/RES/2397 ¶7: the act without its year, for narrow columns, and the paragraph. */
        public String shortCitation() {
            return LegalAct.citeShort(act.replaceFirst(" \\(\\d{4}\\)$", ""), paragraph);
        }
    }

    /** One measure in full, as the section on scope prints it. */
    public record MeasureFacts(
            String measureId,
            String act,
            String paragraph,
            boolean paragraphVerified,
            String commodity,
            String says,
            String basis,
            String basisSource,
            String certainty,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable String interpretation,
            List<ConditionFacts> conditions,
            String url) {
        public MeasureFacts {
            conditions = List.copyOf(conditions);
        }
    }

    /** An exemption, quota, wind-down or note beside a measure. */
    public record ConditionFacts(String type, String says, boolean open, boolean verified) {}

    public LawFacts {
        cited = List.copyOf(cited);
        reasons = List.copyOf(reasons);
    }
}
