package org.tidewaiter.web.articles;

import java.util.List;
import java.util.Optional;
import org.tidewaiter.answers.JudgedArticle;
import org.tidewaiter.answers.KeptArticles;
import org.tidewaiter.casebook.Tlp;
import org.tidewaiter.casebook.reading.Document;
import org.tidewaiter.casebook.reading.StatedLabel;
import org.tidewaiter.casebook.weigh.TrackRecord;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.web.View;
import org.tidewaiter.web.Visitor;

/** Reads what one form brought, and keeps it where that is asked. */
final class ReadDesk {
    private static final int MOST_TEXT =
            100_000; // characters: a long report, whose claims take some ten seconds to find

    private final View view;
    private final SentArticle sent;
    private final long mostBytes;

    ReadDesk(View view, SentArticle sent, long mostBytes) {
        this.view = view;
        this.sent = sent;
        this.mostBytes = mostBytes;
    }

    ReadForm form() {
        return ReadForm.of(view, sent, mostBytes);
    }

    /** The marked text, or the list of several; nothing is kept. */
    ReadPage read() {
        List<Document> documents = documents();
        if (documents.size() > 1) {
            return ReadPage.several(view, form(), documents);
        }
        refuseLong(documents);
        Tlp audience = view.mayRead();
        return ReadPage.of(view, form(), new KeptJudged(view.site()).judge(documents.getFirst(), audience));
    }

    /** All texts of the file, or the one that is meant. */
    private List<Document> documents() {
        List<Document> all = sent.read(view, mostBytes);
        if (sent.entry() == 0) {
            return all;
        }
        if (sent.entry() > all.size()) {
            throw AppException.wrongUse(
                    view.text("articles.entry.unknown", sent.entry(), all.size()),
                    view.text("articles.entry.unknown.hint"));
        }
        return List.of(all.get(sent.entry() - 1));
    }

    private void refuseLong(List<Document> documents) {
        int length = documents.stream()
                .mapToInt(document -> document.text().length())
                .sum();
        if (length > MOST_TEXT) {
            throw AppException.wrongUse(
                    view.text(
                            "articles.read.toolong",
                            view.words().number(length),
                            view.words().number(MOST_TEXT)),
                    view.text("articles.read.toolong.hint"));
        }
    }

    /** Keeps each text with its claims; the ids. What is missing is asked for before anything is kept. */
    List<String> keep(Visitor visitor) {
        List<Document> documents = documents();
        List<String> asks = ReadPage.asks(view, documents);
        if (!asks.isEmpty()) {
            throw AppException.wrongUse(view.text("articles.keep.missing"), String.join(" ", asks));
        }
        refuseLong(documents);
        Tlp label = sent.label();
        if (label != null && isStricter(label)) {
            throw refused("articles.audience.refused", label, "articles.keep.label.hint");
        }
        KeptJudged kept = new KeptJudged(view.site());
        for (Document document : documents) {
            Optional<Tlp> known = kept.find(document.id(), Tlp.RED)
                    .map(each -> each.document().tlp());
            // who may not read what is kept of a text does not change it either
            if (known.filter(this::isStricter).isPresent()) {
                throw AppException.wrongUse(
                        view.text("articles.keep.stricter"), view.text("articles.keep.stricter.hint"));
            }
            Optional<Tlp> borne = known.isPresent() ? Optional.empty() : StatedLabel.find(document);
            if (borne.filter(this::isStricter).isPresent()) {
                throw refused("articles.keep.bears", borne.get(), "articles.keep.stricter.hint");
            }
        }
        List<JudgedArticle> articles = documents.stream()
                .map(document -> new JudgedArticle(document, KeptJudged.claims(document), List.of(), TrackRecord.NONE))
                .toList();
        KeptArticles.keep(view.site().trail(visitor), articles, sent.bytes(), label);
        return documents.stream().map(Document::id).toList();
    }

    private boolean isStricter(Tlp label) {
        return label.compareTo(view.mayRead()) > 0;
    }

    private AppException refused(String key, Tlp label, String hint) {
        return AppException.wrongUse(view.text(key, label.mark(), view.mayRead().mark()), view.text(hint));
    }
}
