package org.tidewaiter.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.trade.HsRevision;

/** A rule book before it is written: the act, and measures that share their paragraph, direction and days. */
public record BookDraft(
        String act,
        String id,
        String authority,
        String regime,
        String title,
        LocalDate adopted,
        String url,
        LocalDate version,
        String paragraph,
        boolean paragraphVerified,
        String from,
        String to,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String unverified,
        List<Part> parts) {

    /** Goods that share edition, coverage and basis: one measure. */
    public record Part(
            String id,
            String says,
            String commodity,
            HsRevision revision,
            List<String> codes,
            Coverage coverage,
            Basis basis,
            String basisSource,
            Certainty certainty,
            @Nullable String interpretation,
            Confidence confidence,
            List<String> sources) {
        public Part {
            codes = codes.stream().distinct().sorted().toList();
            sources = List.copyOf(sources);
        }

        /** What the measure gives by itself on a day in force. */
        Answer effect(@Nullable String unverified) {
            boolean firm = unverified == null && coverage == Coverage.WHOLE && certainty == Certainty.CERTAIN;
            return firm ? Answer.IN_SCOPE : Answer.UNDETERMINED;
        }
    }

    public BookDraft {
        parts = List.copyOf(parts);
    }

    /** A name for files and ids out of an official number: EU 2017/1509 becomes eu-2017-1509. */
    public static String slug(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
