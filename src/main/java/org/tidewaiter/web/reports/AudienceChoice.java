package org.tidewaiter.web.reports;

import java.util.List;
import org.tidewaiter.casebook.Tlp;
import org.tidewaiter.web.Parameters;
import org.tidewaiter.web.View;

/**
 * For whom a page is shown, and for whom else it can be.
 *
 * @param chosen the label that was asked for, else that of the visitor
 * @param labels from amber up to that of the visitor; empty for whoever sees no field reports
 */
public record AudienceChoice(Tlp chosen, List<Tlp> labels) {
    static AudienceChoice of(View view, Parameters parameters) {
        return new AudienceChoice(Audience.of(view, parameters).label(), Audience.choices(view));
    }
}
