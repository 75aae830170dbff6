package org.tidewaiter.web.reports;

import java.util.List;
import org.tidewaiter.casebook.Tlp;
import org.tidewaiter.casebook.report.Incidents;
import org.tidewaiter.casebook.store.Casebook;
import org.tidewaiter.web.Access;
import org.tidewaiter.web.View;

/**
 * Up to which label somebody sees field reports and what is made of them. An account says nothing of the organisation it
 * belongs to, so who writes sees what partners may see, and who only reads sees no field report at all: that one is there
 * can expose who told it.
 *
 * @param handlesSources whether codenames and sealed texts are for them
 */
public record Clearance(Tlp most, boolean handlesSources) {
    public static Clearance of(View view) {
        return new Clearance(view.mayRead(), view.may(Access.SOURCES));
    }

    /** Whether a report under its label of today may be seen. No page shows one to more than those who may see amber. */
    boolean sees(Tlp label) {
        return within(label, most);
    }

    static boolean within(Tlp label, Tlp audience) {
        return Tlp.strictest(List.of(label, Tlp.AMBER)).compareTo(audience) <= 0;
    }

    /** The incidents for an audience; which reports come from one source is told to handlers only. */
    Incidents incidents(View view, Tlp audience) {
        if (!Casebook.exists(view.site().home())) {
            return new Incidents(List.of(), List.of(), 0, 0);
        }
        try (Casebook casebook = Casebook.open(view.site().home())) {
            Incidents all = Incidents.read(casebook).within(audience);
            return handlesSources ? all : all.unlinked();
        }
    }
}
