package org.tidewaiter.casebook.store;

import java.util.List;
import java.util.Optional;
import org.tidewaiter.casebook.Tlp;
import org.tidewaiter.casebook.store.Statements.Values;

/** The texts of a casebook, each with the bytes it was read from. */
public final class Documents {
    private final Statements statements;

    Documents(Statements statements) {
        this.statements = statements;
    }

    /** Keeps a text; one with the same bytes is brought up to date, so that reading twice changes nothing. */
    public void keep(Document document, byte[] original) {
        statements.update(
                "document_keep",
                Values.of()
                        .with("id", document.id())
                        .with("title", document.title())
                        .with("outlet", document.outlet())
                        .with("published", document.published())
                        .with("language", document.language())
                        .with("tlp", document.tlp().id())
                        .with("text", document.text())
                        .with("original", original));
    }

    /** Changes who may see a kept text. */
    public void label(String id, Tlp label) {
        statements.update("document_label", Values.of().with("id", id).with("tlp", label.id()));
    }

    public List<Document> list() {
        return statements.list("documents", Values.of(), Documents::read);
    }

    public Optional<Document> find(String id) {
        return statements.find("document_get", Values.of().with("id", id), Documents::read);
    }

    /** The bytes a text was read from. */
    public Optional<byte[]> findOriginal(String id) {
        return statements.find("document_original", Values.of().with("id", id), row -> row.getBytes(1));
    }

    private static Document read(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Document(
                row.getString("id"),
                row.getString("title"),
                row.getString("outlet"),
                row.getString("published"),
                row.getString("language"),
                Tlp.parse(row.getString("tlp")),
                row.getString("text"));
    }
}
