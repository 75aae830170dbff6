package org.tidewaiter.web.reports;

import io.javalin.http.Context;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.tidewaiter.casebook.vault.QuickVault;
import org.tidewaiter.web.Assets;
import org.tidewaiter.web.Homes;
import org.tidewaiter.web.PageServer;
import org.tidewaiter.web.Role;
import org.tidewaiter.web.Visitor;
import org.tidewaiter.web.overview.OverviewPart;
import org.tidewaiter.web.table.TablesPart;

/** A server with reports over an empty folder; who comes in is said by a header, else a source handler. */
final class ReportsServer extends PageServer {
    static final String PASSPHRASE = "seven quiet herons wait";
    static final String ROLE = "X-Test-Role";

    static final String NAME = "X-Test-Name";

    /** Marks a request as come through a proxy that speaks no HTTPS. */
    static final String OPEN_LINE = "X-Test-Open-Line";

    ReportsServer() {
        super(
                Homes.make("reports"),
                InstantSource.fixed(Instant.parse("2024-07-02T10:00:00Z")),
                (config, site) -> config.routes.before(ReportsServer::letIn),
                List.of(new Assets(), new OverviewPart(), new ReportsPart(), new TablesPart(ReportsPart.tables())));
    }

    private static void letIn(Context context) {
        String role = context.header(ROLE);
        String name = context.header(NAME);
        new Visitor(name == null ? "kim" : name, Set.of(role == null ? Role.SOURCE_HANDLER : Role.parse(role)), "token")
                .attach(context);
        if (context.header(OPEN_LINE) != null) {
            context.req().setAttribute("tidewaiter.proxied", true);
        }
    }

    ReportsServer withVault() {
        QuickVault.make(home, PASSPHRASE);
        return this;
    }
}
