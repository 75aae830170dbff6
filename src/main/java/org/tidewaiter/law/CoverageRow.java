package org.tidewaiter.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.trade.HsRevision;

/** One line of the coverage table: act, paragraph, code and dates. Measures without codes have one line without a code. */
public record CoverageRow(
        String regime,
        String act,
        String paragraph,
        String measureId,
        MeasureType type,
        String commodity,
        @Nullable String code,
        @Nullable HsRevision hsEdition,
        @Nullable Coverage coverage,
        @Nullable Basis basis,
        @Nullable Certainty certainty,
        String from,
        String to,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean neverInForce,
        String conditions,
        String authority,
        @Nullable String tier,
        boolean verified,
        @Nullable String unverified,
        @Nullable LocalDate inForceBy,
        @Nullable LocalDate verifiedUntil) {

    /** The whole table, by age of the act, in the order of its book, by code. */
    public static List<CoverageRow> list(RuleBooks books) {
        List<CoverageRow> rows = new ArrayList<>();
        for (Measure measure : books.listMeasures()) {
            GoodsScope goods = measure.goods();
            if (goods != null && goods.all()) {
                rows.add(of(measure, goods, GoodsScope.ALL));
            } else if (goods == null) {
                rows.add(of(measure, null, null));
            } else {
                goods.codes().stream().sorted().forEach(code -> rows.add(of(measure, goods, code)));
            }
        }
        return List.copyOf(rows);
    }

    private static CoverageRow of(Measure measure, @Nullable GoodsScope goods, @Nullable String code) {
        return new CoverageRow(
                measure.act().regime(),
                measure.act().number(),
                measure.paragraph(),
                measure.id(),
                measure.type(),
                measure.commodity(),
                code,
                goods == null ? null : goods.revision(),
                goods == null ? null : goods.coverage(),
                goods == null ? null : goods.basis(),
                goods == null ? null : goods.certainty(),
                measure.from().toString(),
                measure.to().toString(),
                measure.validFrom(),
                measure.validTo(),
                measure.neverInForce(),
                measure.conditions().stream()
                        .map(CoverageRow::condition)
                        .distinct()
                        .collect(Collectors.joining("; ")),
                measure.act().authority(),
                measure.tier(),
                measure.verification().unverified() == null,
                measure.verification().unverified(),
                measure.verification().inForceBy(),
                measure.verification().verifiedUntil());
    }

    private static String condition(Condition condition) {
        LocalDate until = condition.openUntil();
        return condition.type() + (until == null || until.equals(LocalDate.MAX) ? "" : " until " + until);
    }
}
