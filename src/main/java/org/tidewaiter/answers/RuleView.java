package org.tidewaiter.answers;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.law.Confidence;
import org.tidewaiter.law.GoodsScope;
import org.tidewaiter.law.Measure;
import org.tidewaiter.law.MeasureHit;
import org.tidewaiter.law.MeasureType;
import org.tidewaiter.trade.Area;

/** A measure as {@code rules show --json} prints it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RuleView(
        String authority,
        String act,
        String paragraph,
        boolean paragraphVerified,
        String measureId,
        MeasureType type,
        @Nullable String tier,
        String says,
        String commodity,
        @Nullable GoodsScope goods,
        String from,
        String to,
        List<String> excludedAreas,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean verified,
        @Nullable String unverified,
        @Nullable LocalDate inForceBy,
        @Nullable LocalDate verifiedUntil,
        boolean neverInForce,
        Measure.@Nullable Replacement replacedBy,
        List<MeasureHit.ConditionNote> conditions,
        @Nullable String interpretation,
        Confidence confidence,
        List<String> sources,
        String url) {

    public static RuleView of(Measure measure) {
        return new RuleView(
                measure.act().authority(),
                measure.act().number(),
                measure.paragraph(),
                measure.paragraphVerified(),
                measure.id(),
                measure.type(),
                measure.tier(),
                measure.says(),
                measure.commodity(),
                measure.goods(),
                measure.from().toString(),
                measure.to().toString(),
                measure.excludedAreas().stream().map(Area::shortCode).toList(),
                measure.validFrom(),
                measure.validTo(),
                measure.verification().unverified() == null,
                measure.verification().unverified(),
                measure.verification().inForceBy(),
                measure.verification().verifiedUntil(),
                measure.neverInForce(),
                measure.replacedBy(),
                measure.listConditionNotes(),
                measure.interpretation(),
                measure.confidence(),
                measure.sources(),
                measure.act().url());
    }
}
