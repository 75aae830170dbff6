package org.tidewaiter.answers;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.analysis.Provenance;
import org.tidewaiter.analysis.ScreenedLine;
import org.tidewaiter.analysis.Screening;
import org.tidewaiter.law.Answer;
import org.tidewaiter.law.MeasureHit;
import org.tidewaiter.trade.HsRevision;

/** One screened line as {@code screen --json} prints it, with the field names of {@code check --file}. */
public record ScreenedRow(
        String hs,
        HsRevision hsEdition,
        String label,
        String reporter,
        String partner,
        String flow,
        String from,
        String to,
        String period,
        @Nullable BigDecimal valueUsd,
        ScreenedLine.Interval interval,
        Answer answer,
        List<String> reasons,
        List<MeasureHit> measures,
        String rows) {

    /** Sums without the lines. */
    public record Summary(
            String currency,
            List<Screening.Tally> byAnswer,
            List<Screening.Paragraph> byParagraph,
            List<Screening.ByReporter> byReporter,
            Provenance provenance) {}

    public static ScreenedRow of(ScreenedLine line) {
        return new ScreenedRow(
                line.hs(),
                line.edition(),
                line.name().text(),
                line.reporter().shortCode(),
                line.partner().shortCode(),
                line.flow().word(),
                line.from().shortCode(),
                line.to().shortCode(),
                line.period().toString(),
                line.valueUsd(),
                line.interval(),
                line.answer(),
                line.reasons(),
                line.measures(),
                line.rows());
    }

    public static List<ScreenedRow> list(Screening screening) {
        return screening.lines().stream().map(ScreenedRow::of).toList();
    }

    public static Summary summary(Screening screening) {
        return new Summary(
                screening.currency(),
                screening.byAnswer(),
                screening.byParagraph(),
                screening.byReporter(),
                screening.provenance());
    }
}
