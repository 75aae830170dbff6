package org.tidewaiter.answers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.analysis.Desk;
import org.tidewaiter.casebook.Claim;
import org.tidewaiter.casebook.check.Checks;
import org.tidewaiter.casebook.store.Casebook;
import org.tidewaiter.casebook.store.Document;
import org.tidewaiter.law.Assessor;

/** A claim of a kept article with its verdict; without a day of publication nothing was checked. */
public record VerdictRow(
        String article,
        @Nullable String published,
        @Nullable String outlet,
        String title,
        JudgedArticle.ClaimView claim) {

    /** The claims of the kept articles that {@code wanted} lets through, in the order of days and texts. */
    public static List<VerdictRow> list(Casebook casebook, Predicate<Document> wanted, Desk desk, Assessor law) {
        return casebook.documents().list().stream()
                .filter(wanted)
                .flatMap(kept -> of(kept, casebook.claims().list(kept.id()), desk, law).stream())
                .toList();
    }

    private static List<VerdictRow> of(Document kept, List<Claim> claims, Desk desk, Assessor law) {
        String published = kept.published();
        List<Checks.Judged> judged = published == null
                ? List.of()
                : JudgedArticle.judge(kept.text(), claims, LocalDate.parse(published), desk, law);
        return claims.stream()
                .map(claim -> {
                    Optional<Checks.Judged> checked = judged.stream()
                            .filter(each -> each.claim().equals(claim))
                            .findFirst();
                    return new VerdictRow(
                            kept.id(),
                            published,
                            kept.outlet(),
                            kept.title(),
                            JudgedArticle.view(claim, kept.text(), checked));
                })
                .toList();
    }
}
