package org.tidewaiter.answers;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.tidewaiter.analysis.Desk;
import org.tidewaiter.casebook.Claim;
import org.tidewaiter.casebook.ClaimKind;
import org.tidewaiter.casebook.Tlp;
import org.tidewaiter.casebook.check.Checks;
import org.tidewaiter.casebook.reading.Document;
import org.tidewaiter.casebook.store.Casebook;
import org.tidewaiter.casebook.store.WatchItem;
import org.tidewaiter.casebook.weigh.TrackRecord;
import org.tidewaiter.law.Assessor;

/** Articles in the casebook: kept with their claims, and asked for the record of their outlets. */
public final class KeptArticles {
    private KeptArticles() {}

    /** Keeps a published text; its plans become items to watch. A text that is kept already is kept once. */
    public static void keep(Trail trail, JudgedArticle article, byte[] original) {
        Document document = article.document();
        trail.write("article kept", casebook -> {
            boolean known = casebook.documents().find(document.id()).isPresent();
            if (!known) {
                casebook.documents()
                        .keep(
                                new org.tidewaiter.casebook.store.Document(
                                        document.id(),
                                        document.findTitle().orElse(""),
                                        document.findOutlet().orElse(null),
                                        document.findPublished()
                                                .map(LocalDate::toString)
                                                .orElse(null),
                                        document.findLanguage().orElse(null),
                                        Tlp.CLEAR,
                                        document.text()),
                                original);
                article.claims().stream()
                        .filter(claim -> claim.kind() == ClaimKind.PLAN)
                        .forEach(claim -> watch(casebook, document, claim));
            }
            casebook.claims().replace(document.id(), article.claims());
            return new Trail.Done<>(document.id(), article.claims().size() + " claims", document.id());
        });
    }

    private static void watch(Casebook casebook, Document document, Claim claim) {
        document.findPublished()
                .ifPresent(day -> casebook.watches()
                        .add(WatchItem.of(null, claim.passage().in(document.text()), day)));
    }

    /** How the checkable claims of an outlet's kept texts came out, the asked text itself left aside. */
    public static TrackRecord record(Path home, Document asked, Desk desk, Assessor law) {
        Optional<String> outlet = asked.findOutlet();
        if (outlet.isEmpty() || !Casebook.exists(home)) {
            return TrackRecord.NONE;
        }
        TrackRecord record = TrackRecord.NONE;
        try (Casebook casebook = Casebook.open(home)) {
            for (org.tidewaiter.casebook.store.Document kept :
                    casebook.documents().list()) {
                String published = kept.published();
                if (published == null
                        || !outlet.get().equalsIgnoreCase(kept.outlet())
                        || kept.id().equals(asked.id())) {
                    continue;
                }
                for (Checks.Judged judged : JudgedArticle.judge(
                        kept.text(), casebook.claims().list(kept.id()), LocalDate.parse(published), desk, law)) {
                    record = record.with(judged.verdict().verdict());
                }
            }
        }
        return record;
    }
}
