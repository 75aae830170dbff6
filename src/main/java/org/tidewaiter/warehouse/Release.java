package org.tidewaiter.warehouse;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tidewaiter.trade.AsOf;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.trade.Period;
import org.tidewaiter.trade.PeriodRange;

/**
 * One loaded file or answer, as its manifest.json describes it. Never changed. {@code sequence} is the order of loading;
 * between two releases the later (published, sequence) wins.
 */
public record Release(
        String id,
        String dataset,
        String title,
        String publisher,
        String licence,
        String sourceFile,
        String sha256,
        long bytes,
        LocalDate retrieved,
        LocalDate published,
        long sequence,
        boolean illustrative,
        List<String> frequencies,
        List<Integer> levels,
        List<String> revisions,
        List<String> currencies,
        Counts counts,
        List<Coverage> coverage,
        List<Replacement> replacements,
        Map<String, String> options) {

    /** The option that names the months a file was asked for. */
    public static final String MONTHS = "months";

    /** Letters of an id that are enough to tell releases apart at a glance. */
    private static final int SHORT_ID = 10;

    public Release {
        frequencies = List.copyOf(frequencies);
        levels = List.copyOf(levels);
        revisions = List.copyOf(revisions);
        currencies = List.copyOf(currencies);
        coverage = List.copyOf(coverage);
        replacements = List.copyOf(replacements);
        options = Collections.unmodifiableMap(new TreeMap<>(options));
    }

    /** The first letters of the id, for people. */
    public String shortId() {
        return id.substring(0, Math.min(SHORT_ID, id.length()));
    }

    /** Whether its figures were known on a day. */
    public boolean isKnown(AsOf asOf) {
        return !published.isAfter(asOf.day());
    }

    /** The months it was asked for, those without a row included, where somebody said so; of some goods only they say nothing. */
    public List<Period> askedMonths(int reporter, int partner, Flow flow) {
        boolean speaks = coverage.stream()
                .anyMatch(cover -> cover.reporter() == reporter
                        && cover.flow().equals(flow.code())
                        && cover.completeness() == Completeness.ALL_GOODS
                        && (cover.allPartners() || cover.partners().contains(partner)));
        String months = options.get(MONTHS);
        return speaks && months != null ? PeriodRange.parse(months).listPeriods() : List.of();
    }

    /** Whether this one's figures count where both have one. */
    boolean winsOver(Release other) {
        int byDay = published.compareTo(other.published);
        return byDay != 0 ? byDay > 0 : sequence > other.sequence;
    }

    boolean mayOverlap(Release other) {
        return dataset.equals(other.dataset)
                && coverage.stream().anyMatch(mine -> other.coverage.stream().anyMatch(mine::mayOverlap));
    }

    Release withReplacements(List<Replacement> found) {
        return new Release(
                id,
                dataset,
                title,
                publisher,
                licence,
                sourceFile,
                sha256,
                bytes,
                retrieved,
                published,
                sequence,
                illustrative,
                frequencies,
                levels,
                revisions,
                currencies,
                counts,
                coverage,
                found,
                options);
    }
}
