package org.tidewaiter.casebook.store;

import java.util.List;
import java.util.Locale;
import org.tidewaiter.casebook.store.Statements.Values;

/** The ties of reports to findings and to cells of customs figures. */
public final class Links {
    private final Statements statements;

    Links(Statements statements) {
        this.statements = statements;
    }

    /** Adds a tie; a later one to the same target stands beside the earlier. */
    public void add(String report, ReportLink link) {
        statements.update(
                "link_add",
                Values.of()
                        .with("report", Reports.number(report))
                        .with("kind", link.kind().id())
                        .with("target", link.target())
                        .with("relation", link.relation().id())
                        .with("by", link.by())
                        .with("on", link.on()));
    }

    /** The ties of a report, oldest first. */
    public List<ReportLink> list(String report) {
        return statements.list(
                "links",
                Values.of().with("report", Reports.number(report)),
                row -> new ReportLink(
                        ReportLink.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                        row.getString("target"),
                        ReportLink.Relation.parse(row.getString("relation")),
                        row.getString("made_by"),
                        row.getString("made_on")));
    }
}
