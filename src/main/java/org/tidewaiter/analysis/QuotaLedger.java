package org.tidewaiter.analysis;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.law.Amount;
import org.tidewaiter.law.Conversion;
import org.tidewaiter.trade.Area;
import org.tidewaiter.trade.AsOf;
import org.tidewaiter.trade.Period;

/**
 * What loaded figures add up to against a shared cap, period by period. Every sum has three values: {@code surely} leaves
 * out whatever might not count, {@code counted} takes the figures at face value with the official conversion, {@code
 * possibly} takes in all that could count. States that are not loaded are in none of them, so no sum shows that a cap was
 * kept.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record QuotaLedger(
        String quota,
        int year,
        LocalDate first,
        LocalDate last,
        String act,
        String paragraph,
        String says,
        List<Amount> amounts,
        boolean firstReached,
        @Nullable Conversion conversion,
        Conversion.@Nullable Bounds barrelsPerTonneAsked,
        Passed passed,
        List<Month> months,
        List<Supplier> suppliers,
        List<Factor> factors,
        List<String> conditions,
        List<String> notes,
        Provenance provenance) {

    /** The note that stands with every ledger. */
    public static final String SHARED =
            "The cap is one for all States together. Figures of some of them can show that it was passed, never that it was"
                    + " kept.";

    /** One quantity under the three ways of counting. */
    public record Three(BigDecimal surely, BigDecimal counted, BigDecimal possibly) {
        static final Three ZERO = new Three(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

        Three plus(Three other) {
            return new Three(surely.add(other.surely), counted.add(other.counted), possibly.add(other.possibly));
        }
    }

    /** A running sum in the unit of one amount of the cap. */
    public record Running(String unit, Three sum) {}

    /** The first period with which the sum exceeds the cap, under each way of counting; null while none does. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Passed(
            @Nullable Period surely,
            @Nullable Period counted,
            @Nullable Period possibly) {}

    /**
     * One period with what came in it and the running sums at its end. {@code whole} is false where only part of it lies in
     * the window; {@code published} of {@code reporters} gave figures for it.
     */
    public record Month(
            Period period,
            boolean whole,
            int published,
            int reporters,
            BigDecimal tonnes,
            BigDecimal valueUsd,
            int lines,
            int linesWithEstimatedWeight,
            int linesWithoutWeight,
            List<Running> cumulative,
            Three sharePercent) {}

    /** One supplier or buyer alone, with its share of all that is counted by weight. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Supplier(
            Area area,
            BigDecimal tonnes,
            BigDecimal valueUsd,
            @Nullable BigDecimal shareOfTonnesPercent,
            Three sharePercent,
            @Nullable Period alonePassed,
            List<Period> notPublished) {}

    /**
     * Goods that share factors of conversion, with the barrels that the least, the official and the greatest of them make
     * of the same tonnes. Over all factors the official barrels are the counted sum.
     */
    public record Factor(
            List<String> codes,
            BigDecimal tonnes,
            BigDecimal least,
            BigDecimal official,
            BigDecimal greatest,
            BigDecimal barrelsLeast,
            BigDecimal barrelsOfficial,
            BigDecimal barrelsGreatest) {
        public Factor {
            codes = List.copyOf(codes);
        }
    }

    public QuotaLedger {
        amounts = List.copyOf(amounts);
        months = List.copyOf(months);
        suppliers = List.copyOf(suppliers);
        factors = List.copyOf(factors);
        conditions = List.copyOf(conditions);
        notes = List.copyOf(notes);
    }

    /** What prints this ledger again, without the program's name. */
    public String command() {
        AsOf asOf = provenance.asOf();
        return "quota " + quota + " --year " + year + " --dataset " + provenance.dataset()
                + (asOf == null ? "" : " --as-of " + asOf);
    }

    /** True if any loaded figures speak of the goods in the window. */
    public boolean isKnown() {
        return months.stream().anyMatch(month -> month.published() > 0);
    }
}
