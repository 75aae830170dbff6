package org.tidewaiter.casebook.report;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tidewaiter.casebook.check.Span;

/**
 * The incidents told of one site.
 *
 * @param months how many in each month; a time coarser than a month stands as it was told, an unknown one as an empty word
 */
public record SiteTally(Site site, List<Incident> incidents, Map<String, Integer> months) {

    public SiteTally {
        incidents = List.copyOf(incidents);
    }

    /** Sites by their number of incidents, the most first; what is planned or denied is not counted. */
    public static List<SiteTally> of(List<Incident> all) {
        Map<String, List<Incident>> bySite = new TreeMap<>();
        Map<String, Site> sites = new LinkedHashMap<>();
        for (Incident incident : all) {
            if (incident.isTold()) {
                Site.finest(incident.places()).stream()
                        .flatMap(place -> Site.of(place).stream())
                        .distinct()
                        .forEach(site -> {
                            sites.put(site.id(), site);
                            bySite.computeIfAbsent(site.id(), id -> new ArrayList<>())
                                    .add(incident);
                        });
            }
        }
        return sites.values().stream()
                .map(site -> {
                    List<Incident> here = bySite.getOrDefault(site.id(), List.of());
                    return new SiteTally(site, here, months(here));
                })
                .sorted(Comparator.comparingInt(
                                (SiteTally tally) -> -tally.incidents().size())
                        .thenComparing(tally -> tally.site().id()))
                .toList();
    }

    private static Map<String, Integer> months(List<Incident> incidents) {
        Map<String, Integer> months = new TreeMap<>();
        incidents.forEach(incident -> months.merge(
                incident.times().isEmpty()
                        ? ""
                        : month(incident.times().getFirst(), incident.spans().getFirst()),
                1,
                Integer::sum));
        return months;
    }

    private static String month(String told, Span span) {
        YearMonth first = YearMonth.from(span.from());
        return first.equals(YearMonth.from(span.to())) ? first.toString() : told;
    }

    public int origins() {
        return Incidents.origins(incidents);
    }
}
