package org.tidewaiter.web.articles;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.analysis.Desk;
import org.tidewaiter.answers.JudgedArticle;
import org.tidewaiter.answers.KeptArticles;
import org.tidewaiter.answers.ReadAgain;
import org.tidewaiter.casebook.Claim;
import org.tidewaiter.casebook.Tlp;
import org.tidewaiter.casebook.check.Checks;
import org.tidewaiter.casebook.extract.Extractor;
import org.tidewaiter.casebook.reading.Document;
import org.tidewaiter.casebook.store.Casebook;
import org.tidewaiter.web.Remembered;
import org.tidewaiter.web.Site;

/**
 * Articles held against today's figures and law. A kept one takes seconds and is judged once for as long as its claims, the
 * data and the rules stay the same. For one request.
 */
final class KeptJudged {
    private static final int KEPT = 2_000; // articles: some tens of kilobytes each
    private static final Extractor EXTRACTOR = Extractor.byRules();
    private static final Remembered<Kept, List<Checks.Judged>> JUDGED = new Remembered<>(KEPT);
    private static final Remembered<org.tidewaiter.casebook.store.Document, Document> READ = new Remembered<>(KEPT);

    /** A kept text with its claims; its document holds the id. */
    record Kept(org.tidewaiter.casebook.store.Document document, List<Claim> claims) {}

    private final Site site;
    private @Nullable Desk desk; // made where something has to be judged

    KeptJudged(Site site) {
        this.site = site;
    }

    /** What is kept and may go to an audience, by day. */
    List<Kept> list(Tlp audience) {
        if (!Casebook.exists(site.home())) {
            return List.of();
        }
        try (Casebook casebook = Casebook.open(site.home())) {
            return casebook.documents().list().stream()
                    .filter(document -> document.tlp().compareTo(audience) <= 0)
                    .map(document -> new Kept(document, casebook.claims().list(document.id())))
                    .toList();
        }
    }

    Optional<Kept> find(String id, Tlp audience) {
        if (!Casebook.exists(site.home())) {
            return Optional.empty();
        }
        try (Casebook casebook = Casebook.open(site.home())) {
            return casebook.documents()
                    .find(id)
                    .filter(document -> document.tlp().compareTo(audience) <= 0)
                    .map(document -> new Kept(document, casebook.claims().list(id)));
        }
    }

    List<Checks.Judged> judge(Kept kept) {
        return JUDGED.get(
                site,
                () -> site.editions().both(),
                kept,
                () -> KeptArticles.judge(kept.document(), kept.claims(), desk(), site.assessor()));
    }

    /** A kept article as its file reads; the record of its outlet rests on what the audience may read. */
    JudgedArticle article(Kept kept, Tlp audience) {
        Document document = READ.get(site, () -> "", kept.document(), () -> read(kept.document()));
        return new JudgedArticle(document, kept.claims(), judge(kept), record(document, audience));
    }

    private Document read(org.tidewaiter.casebook.store.Document kept) {
        try (Casebook casebook = Casebook.open(site.home())) {
            return ReadAgain.of(
                    kept, casebook.documents().findOriginal(kept.id()).orElse(new byte[0]));
        }
    }

    /** An article that is not kept. */
    JudgedArticle judge(Document document, Tlp audience) {
        return JudgedArticle.of(
                document, EXTRACTOR.extract(document), desk(), site.assessor(), record(document, audience));
    }

    static List<Claim> claims(Document document) {
        return EXTRACTOR.extract(document);
    }

    private org.tidewaiter.casebook.weigh.TrackRecord record(Document document, Tlp audience) {
        return KeptArticles.record(site.home(), document, audience, (kept, claims) -> judge(new Kept(kept, claims)));
    }

    private Desk desk() {
        Desk ready = desk;
        if (ready == null) {
            ready = site.desk();
            desk = ready;
        }
        return ready;
    }
}
