package org.tidewaiter.brief;

import java.util.List;
import java.util.stream.Collectors;
import org.tidewaiter.casebook.Modality;
import org.tidewaiter.casebook.report.Incident;
import org.tidewaiter.casebook.report.Incidents;
import org.tidewaiter.casebook.report.Site;

/** How incidents are told in tables and under pictures. */
public final class IncidentWords {
    private IncidentWords() {}

    /** "2 incidents", "1 incident". */
    public static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    /** Where it was, by the names of the gazetteer. */
    public static String places(Incident incident) {
        return Site.finest(incident.places()).stream()
                .map(place -> Site.exact(place).map(Site::name).orElse(place))
                .collect(Collectors.joining(", "));
    }

    /** What is told, with a word where it is not told as done. */
    public static String what(Incident incident) {
        String goods = String.join(", ", incident.goods());
        String way = String.join(", ", incident.directions());
        String both = goods + (goods.isEmpty() || way.isEmpty() ? "" : " ") + way;
        if (incident.modality() == Modality.ACTUAL) {
            return both;
        }
        return both.isEmpty()
                ? incident.modality().id()
                : both + ", " + incident.modality().id();
    }

    /** What a reader of counts has to know: nothing where all is told. */
    public static List<String> limits(Incidents incidents) {
        return List.of(
                        incidents.withheld() == 0 ? "" : "Left out for this audience: " + incidents.withheld() + ".",
                        incidents.unplaced() == 0
                                ? ""
                                : count(incidents.unplaced(), "statement")
                                        + " of kept articles without time or place: not shown.")
                .stream()
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
