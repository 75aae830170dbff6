package org.tidewaiter.web.reports;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.brief.BorderSketch;
import org.tidewaiter.brief.IncidentTimeline;
import org.tidewaiter.casebook.report.Incident;
import org.tidewaiter.casebook.report.Incidents;
import org.tidewaiter.web.Parameters;
import org.tidewaiter.web.View;
import org.tidewaiter.web.table.TablePage;
import org.tidewaiter.web.table.TableSource;
import org.tidewaiter.web.table.Tables;

/**
 * A picture of incidents with the tables that say the same.
 *
 * @param what timeline or map
 * @param says the answer, in a sentence
 * @param svg null where nothing can be drawn
 * @param file address of the picture as a file
 */
public record PicturePage(
        String what, String says, @Nullable String svg, String file, AudienceChoice audience, List<TablePage> tables) {

    static PicturePage timeline(View view, Parameters parameters) {
        return of(view, parameters, "timeline", List.of(new IncidentsTable(), new WatchedTable()));
    }

    static PicturePage map(View view, Parameters parameters) {
        return of(view, parameters, "map", List.of(new CrossingsTable()));
    }

    private static PicturePage of(View view, Parameters parameters, String what, List<TableSource> tables) {
        Audience audience = Audience.of(view, parameters);
        Clearance clearance = Clearance.of(view);
        Incidents incidents = clearance.incidents(view, audience.label());
        int origins = Incidents.origins(incidents.list());
        return new PicturePage(
                what,
                view.text(
                        "reports." + what + ".says",
                        incidents.list().size(),
                        origins,
                        incidents.watched().size(),
                        incidents.list().stream()
                                .filter(incident -> !incident.isTold())
                                .count()),
                draw(what, incidents),
                view.href(
                        "/reports/" + what + ".svg",
                        Audience.NAME,
                        parameters.find(Audience.NAME).orElse("")),
                AudienceChoice.of(view, parameters),
                tables.stream()
                        .map(table -> Tables.embed(view, table, parameters))
                        .toList());
    }

    /** The picture; null where nothing has a time, or a place. */
    static @Nullable String draw(String what, Incidents incidents) {
        boolean timeline = what.equals("timeline");
        Function<Incidents, String> drawing = timeline ? IncidentTimeline::draw : BorderSketch::draw;
        boolean anything = timeline
                ? !incidents.watched().isEmpty()
                        || incidents.list().stream()
                                .anyMatch(incident -> !incident.times().isEmpty())
                : incidents.list().stream().anyMatch(PicturePage::stands);
        return anything ? drawing.apply(incidents) : null;
    }

    private static boolean stands(Incident incident) {
        return incident.isTold() && !incident.places().isEmpty();
    }
}
