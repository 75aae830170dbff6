package org.tidewaiter.web.reports;

import org.jspecify.annotations.Nullable;
import org.tidewaiter.web.Access;
import org.tidewaiter.web.Parameters;
import org.tidewaiter.web.View;
import org.tidewaiter.web.table.TablePage;
import org.tidewaiter.web.table.Tables;

/**
 * The list of reports.
 *
 * @param kept id of a report that was filed just now by somebody who may not read it; null otherwise
 */
public record ReportsPage(
        String says,
        @Nullable String kept,
        boolean mayWrite,
        boolean handlesSources,
        AudienceChoice audience,
        TablePage table) {
    /** Name in the address of the report that was filed. */
    static final String KEPT = "kept";

    static ReportsPage of(View view, Parameters parameters) {
        Clearance clearance = Clearance.of(view);
        return new ReportsPage(
                view.text(
                        "reports.says",
                        clearance.most().mark(),
                        view.text("reports.tlp." + clearance.most().name())),
                parameters.find(KEPT).filter(id -> id.matches("R\\d{1,15}")).orElse(null),
                view.may(Access.WRITE),
                clearance.handlesSources(),
                AudienceChoice.of(view, parameters),
                Tables.embed(view, new ReportsTable(), parameters));
    }
}
