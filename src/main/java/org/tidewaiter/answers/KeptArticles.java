package org.tidewaiter.answers;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.analysis.Desk;
import org.tidewaiter.casebook.Claim;
import org.tidewaiter.casebook.ClaimKind;
import org.tidewaiter.casebook.Tlp;
import org.tidewaiter.casebook.check.Checks;
import org.tidewaiter.casebook.reading.Document;
import org.tidewaiter.casebook.reading.StatedLabel;
import org.tidewaiter.casebook.store.Casebook;
import org.tidewaiter.casebook.store.WatchItem;
import org.tidewaiter.casebook.weigh.TrackRecord;
import org.tidewaiter.law.Assessor;
import org.tidewaiter.trade.AppException;

/** Articles in the casebook: kept with their claims, and asked for the record of their outlets. */
public final class KeptArticles {
    private KeptArticles() {}

    /** How a kept text is judged: anew, or as it was judged on the same data and rules. */
    @FunctionalInterface
    public interface Judge {
        List<Checks.Judged> judge(org.tidewaiter.casebook.store.Document kept, List<Claim> claims);
    }

    /**
     * Keeps the texts of one file, and none where one of them is refused; returns the label of each by its id; their plans become items to watch. A
     * text that is kept already is kept once: what is known of it is brought up to date together with its claims, which
     * count from its day.
     *
     * @param given the label; where it is null the one a text is kept under stays, else the one it bears holds, else CLEAR
     * @throws AppException where a text is kept under a stricter label than the one given, or bears one
     */
    public static Map<String, Tlp> keep(
            Trail trail, List<JudgedArticle> articles, byte[] original, @Nullable Tlp given) {
        Map<String, Tlp> labels = new LinkedHashMap<>();
        for (JudgedArticle article : articles) {
            labels.put(article.document().id(), label(trail.home(), article.document(), given));
        }
        articles.forEach(article -> keep(
                trail,
                article,
                original,
                Objects.requireNonNull(labels.get(article.document().id()))));
        return labels;
    }

    private static void keep(Trail trail, JudgedArticle article, byte[] original, Tlp label) {
        Document document = article.document();
        trail.write("article kept", casebook -> {
            Optional<org.tidewaiter.casebook.store.Document> known =
                    casebook.documents().find(document.id());
            casebook.documents().keep(kept(document, known, label), original);
            if (known.isEmpty()) {
                article.claims().stream()
                        .filter(claim -> claim.kind() == ClaimKind.PLAN)
                        .forEach(claim -> watch(casebook, document, claim));
            }
            casebook.claims().replace(document.id(), article.claims());
            return new Trail.Done<>(document.id(), article.claims().size() + " claims, " + label.mark(), document.id());
        });
    }

    private static Tlp label(Path home, Document document, @Nullable Tlp given) {
        Optional<Tlp> known = known(home, document.id());
        Optional<Tlp> least = known.or(() -> StatedLabel.find(document));
        if (given == null) {
            return least.orElse(Tlp.CLEAR);
        }
        if (least.isPresent() && least.get().compareTo(given) > 0) {
            throw AppException.wrongUse(
                    "The text " + (known.isPresent() ? "is kept under " : "bears ")
                            + least.get().mark() + ", which is stricter than " + given.mark() + ".",
                    "Leave the label out to keep it under that one; only whoever gave it may lower it: tidewaiter article"
                            + " label " + document.id() + " --tlp " + given.id() + " --reason WORDS");
        }
        return given;
    }

    private static Optional<Tlp> known(Path home, String id) {
        if (!Casebook.exists(home)) {
            return Optional.empty();
        }
        try (Casebook casebook = Casebook.open(home)) {
            return casebook.documents().find(id).map(org.tidewaiter.casebook.store.Document::tlp);
        }
    }

    /** Gives a kept text another label; what was before and why is in the audit log. */
    public static Tlp relabel(Trail trail, String id, Tlp label, String reason) {
        return trail.write("article.label", casebook -> {
            org.tidewaiter.casebook.store.Document kept = casebook.documents()
                    .find(id)
                    .orElseThrow(() -> AppException.wrongUse(
                            "No article is kept under " + id + ".", "tidewaiter article list --json shows the ids."));
            casebook.documents().label(kept.id(), label);
            String note = kept.tlp().id() + " to " + label.id() + ": " + reason.strip();
            return new Trail.Done<>(kept.id(), note, kept.tlp());
        });
    }

    /** What this reading tells goes before what was known, and that before nothing. */
    private static org.tidewaiter.casebook.store.Document kept(
            Document document, Optional<org.tidewaiter.casebook.store.Document> known, Tlp label) {
        return new org.tidewaiter.casebook.store.Document(
                document.id(),
                document.findTitle()
                        .or(() -> known.map(org.tidewaiter.casebook.store.Document::title))
                        .orElse(""),
                document.findOutlet()
                        .or(() -> known.flatMap(before -> Optional.ofNullable(before.outlet())))
                        .orElse(null),
                document.findPublished()
                        .map(LocalDate::toString)
                        .or(() -> known.flatMap(before -> Optional.ofNullable(before.published())))
                        .orElse(null),
                document.findLanguage()
                        .or(() -> known.flatMap(before -> Optional.ofNullable(before.language())))
                        .orElse(null),
                label,
                document.text());
    }

    private static void watch(Casebook casebook, Document document, Claim claim) {
        document.findPublished()
                .ifPresent(day -> casebook.watches()
                        .add(WatchItem.of(null, claim.passage().in(document.text()), day)));
    }

    /** How the checkable claims of an outlet's kept texts came out, the asked text itself left aside. */
    public static TrackRecord record(Path home, Document asked, Desk desk, Assessor law) {
        return record(home, asked, Tlp.RED, (kept, claims) -> judge(kept, claims, desk, law));
    }

    /** The same from what may go to an audience alone. */
    public static TrackRecord record(Path home, Document asked, Tlp audience, Judge judge) {
        Optional<String> outlet = asked.findOutlet();
        if (outlet.isEmpty() || !Casebook.exists(home)) {
            return TrackRecord.NONE;
        }
        TrackRecord record = TrackRecord.NONE;
        try (Casebook casebook = Casebook.open(home)) {
            for (org.tidewaiter.casebook.store.Document kept :
                    casebook.documents().list()) {
                if (!outlet.get().equalsIgnoreCase(kept.outlet())
                        || kept.tlp().compareTo(audience) > 0
                        || kept.id().equals(asked.id())) {
                    continue;
                }
                for (Checks.Judged judged : judge.judge(kept, casebook.claims().list(kept.id()))) {
                    record = record.with(judged.verdict().verdict());
                }
            }
        }
        return record;
    }

    /** The claims of a kept text held against figures and law; without a day of publication nothing is checked. */
    public static List<Checks.Judged> judge(
            org.tidewaiter.casebook.store.Document kept, List<Claim> claims, Desk desk, Assessor law) {
        String published = kept.published();
        return published == null
                ? List.of()
                : JudgedArticle.judge(kept.text(), claims, LocalDate.parse(published), desk, law);
    }
}
