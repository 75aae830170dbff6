package org.tidewaiter.detect.judgement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.detect.Signal;
import org.tidewaiter.detect.pairs.ProcessingNote;
import org.tidewaiter.detect.run.Finding;
import org.tidewaiter.detect.run.Picture;
import org.tidewaiter.detect.run.Rank;
import org.tidewaiter.law.Answer;
import org.tidewaiter.trade.Area;
import org.tidewaiter.trade.Areas;

/**
 * A finding as it is printed and kept: plain values, nothing that needs the figures again. Amounts are rounded to six
 * digits that count, so that the same figures always give the same bytes.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FindingView(
        String id,
        String evidenceId,
        String detector,
        String kind,
        String title,
        String question,
        @Nullable String reporter,
        @Nullable String partner,
        String flow,
        String code,
        String goods,
        String from,
        String to,
        String direction,
        @Nullable Double observed,
        @Nullable Double expected,
        @Nullable Double low,
        @Nullable Double high,
        String unit,
        @Nullable Double p,
        @Nullable Double q,
        Rank rank,
        @Nullable String law,
        List<String> citations,
        @Nullable String caution,
        Map<String, Object> evidence,
        List<String> innocentCauses,
        @Nullable Picture picture,
        @Nullable String rows) {

    public static FindingView of(Finding finding) {
        Signal signal = finding.signal();
        Map<String, Object> evidence = new LinkedHashMap<>();
        signal.evidence()
                .forEach((name, value) -> evidence.put(name, value instanceof Double number ? rounded(number) : value));
        return new FindingView(
                finding.id(),
                finding.evidence(),
                signal.detector(),
                signal.kind(),
                finding.card().title(),
                finding.card().question(),
                area(signal.key().reporter()),
                area(signal.key().partner()),
                signal.key().flow().word(),
                signal.key().code(),
                finding.goods().text(),
                signal.from().toString(),
                signal.to().toString(),
                signal.direction().name().toLowerCase(java.util.Locale.ROOT),
                rounded(signal.observed()),
                rounded(signal.expected()),
                rounded(signal.low()),
                rounded(signal.high()),
                signal.unit(),
                rounded(signal.p()),
                rounded(finding.q()),
                rounded(finding.rank()),
                finding.law() == null ? null : finding.law().code(),
                finding.citations(),
                finding.caution(),
                evidence,
                innocentCauses(finding),
                finding.picture(),
                finding.rows());
    }

    /** True where it only says that this flow is too uneven for a test. */
    @com.fasterxml.jackson.annotation.JsonIgnore
    public boolean isBlind() {
        return kind.startsWith("not detectable");
    }

    /** The detector, and what it calls the case where that says more. */
    public String noticed() {
        String name = detector.replace('_', ' ');
        return kind.equals(name) ? name : name + ", " + kind;
    }

    /** The months it speaks of: 2023-05, or 2023-05..2023-07. */
    public String months() {
        return from.equals(to) ? to : from + ".." + to;
    }

    /** What the law says of its goods; empty where it is about none that a measure could reach. */
    public Optional<Answer> findAnswer() {
        return Stream.of(Answer.values())
                .filter(answer -> answer.code().equals(law))
                .findFirst();
    }

    /** What the figures themselves show comes before what is frequent elsewhere. */
    private static List<String> innocentCauses(Finding finding) {
        List<String> causes = new ArrayList<>(finding.card().innocentCauses());
        if (finding.signal().evidence().get(ProcessingNote.EVIDENCE) instanceof String processing) {
            causes.addFirst(processing);
        }
        return causes;
    }

    /**
     * Of the findings listed up to this one, how many in a hundred may be false alarms: rounded up, since "at most 0 %" would
     * promise what no test can. Null where a rule speaks.
     */
    public @Nullable Integer falsePercentAtMost() {
        return q == null ? null : (int) Math.ceil(q * 100 - 1e-9);
    }

    private static @Nullable String area(int code) {
        return code == 0 ? null : Areas.packed().find(code).map(Area::shortCode).orElse(Integer.toString(code));
    }

    private static Rank rounded(Rank rank) {
        return new Rank(
                hundredths(rank.legal()),
                hundredths(rank.statistical()),
                hundredths(rank.value()),
                hundredths(rank.corroboration()),
                hundredths(rank.total()));
    }

    private static double hundredths(double value) {
        return Math.round(value * 100) / 100.0;
    }

    private static @Nullable Double rounded(@Nullable Double value) {
        if (value == null || value.isNaN() || value.isInfinite()) {
            return null;
        }
        return new java.math.BigDecimal(value)
                .round(new java.math.MathContext(6, java.math.RoundingMode.HALF_EVEN))
                .doubleValue();
    }
}
