package org.tidewaiter.casebook.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.tidewaiter.casebook.Claim;
import org.tidewaiter.casebook.ClaimKind;
import org.tidewaiter.casebook.Modality;
import org.tidewaiter.casebook.Slot;
import org.tidewaiter.casebook.SlotName;
import org.tidewaiter.casebook.Tlp;
import org.tidewaiter.casebook.publish.Grains;
import org.tidewaiter.casebook.publish.TimeGrain;
import org.tidewaiter.casebook.reading.Origin;
import org.tidewaiter.casebook.store.Casebook;
import org.tidewaiter.casebook.store.Document;
import org.tidewaiter.casebook.store.FieldReport;
import org.tidewaiter.casebook.store.KeptReport;
import org.tidewaiter.casebook.store.WatchItem;

/**
 * The incidents of a casebook in order of time, and what is waited for by its end.
 *
 * @param unplaced statements of articles that tell neither when nor where, and so stand nowhere
 * @param withheld incidents and items that the audience may not see
 */
public record Incidents(List<Incident> list, List<Watched> watched, int unplaced, int withheld) {
    private static final int SHOWN = 8; // digits of a hash: enough to tell the texts of a casebook apart

    /** Something waited for, with who may know of it. */
    public record Watched(WatchItem item, Tlp label) {}

    private record Key(String origin, Modality modality, List<List<LocalDate>> days, List<String> places) {
        static Key of(Incident incident) {
            return new Key(
                    incident.origin(),
                    incident.modality(),
                    incident.spans().stream()
                            .map(span -> List.of(span.from(), span.to()))
                            .toList(),
                    Site.finest(incident.places()));
        }
    }

    public Incidents {
        list = list.stream().sorted(Incident.BY_TIME).toList();
        watched = List.copyOf(watched);
    }

    public static Incidents read(Casebook casebook) {
        List<Incident> incidents = new ArrayList<>();
        casebook.reports()
                .list()
                .forEach(kept -> incidents.add(of(kept, casebook.reports().label(kept.id()))));
        int unplaced = readArticles(casebook, incidents);
        Tlp labelOfArticles = Tlp.strictest(
                casebook.documents().list().stream().map(Document::tlp).toList());
        List<Watched> watched = casebook.watches().list().stream()
                .map(item -> new Watched(
                        item,
                        item.report() == null
                                ? labelOfArticles
                                : casebook.reports().label(item.report())))
                .toList();
        return new Incidents(incidents, watched, unplaced, 0);
    }

    /** The incident of a report under the label it has now. */
    public static Incident of(KeptReport kept, Tlp label) {
        FieldReport report = kept.report();
        return new Incident(
                kept.id(),
                true,
                "",
                report.codename(),
                label,
                report.modality(),
                report.list(SlotName.TIME),
                report.list(SlotName.PLACE),
                report.list(SlotName.DIRECTION),
                report.list(SlotName.GOODS));
    }

    /** Statements of one origin about the same days and places are one incident. */
    private static int readArticles(Casebook casebook, List<Incident> incidents) {
        List<Document> documents = casebook.documents().list();
        Map<String, String> origins = origins(documents);
        Map<Key, Incident> found = new LinkedHashMap<>();
        int unplaced = 0;
        for (Document document : documents) {
            String origin = origins.getOrDefault(document.id(), document.id());
            for (Claim claim : casebook.claims().list(document.id())) {
                if (claim.kind() != ClaimKind.INCIDENT) {
                    continue;
                }
                Incident incident = of(document, origin, claim);
                if (incident.times().isEmpty() && incident.places().isEmpty()) {
                    unplaced++;
                } else {
                    found.merge(Key.of(incident), incident, Incidents::joined);
                }
            }
        }
        incidents.addAll(found.values());
        return unplaced;
    }

    private static Incident of(Document document, String origin, Claim claim) {
        String outlet = document.outlet();
        return new Incident(
                "A" + document.id().substring(0, Math.min(SHOWN, document.id().length())),
                false,
                outlet == null ? document.title() : outlet,
                origin,
                document.tlp(),
                claim.modality(),
                values(claim, SlotName.TIME),
                values(claim, SlotName.PLACE),
                values(claim, SlotName.DIRECTION),
                values(claim, SlotName.GOODS));
    }

    private static List<String> values(Claim claim, SlotName part) {
        return claim.list(part).stream().map(Slot::value).distinct().toList();
    }

    private static Incident joined(Incident one, Incident other) {
        return new Incident(
                one.id(),
                one.fieldReport(),
                one.teller(),
                one.origin(),
                Tlp.strictest(List.of(one.label(), other.label())),
                one.modality(),
                exact(one) ? one.times() : other.times(),
                one.places(),
                all(one.directions(), other.directions()),
                all(one.goods(), other.goods()));
    }

    private static boolean exact(Incident incident) {
        return incident.times().stream().anyMatch(time -> time.indexOf('T') > 0);
    }

    private static List<String> all(List<String> one, List<String> other) {
        Set<String> both = new LinkedHashSet<>(one);
        both.addAll(other);
        return List.copyOf(both);
    }

    /** The origin of every text: near copies have one, and so have texts of one outlet, which may share a source. */
    private static Map<String, String> origins(List<Document> documents) {
        Map<String, String> origins = new HashMap<>();
        Map<String, String> byOutlet = new HashMap<>();
        List<org.tidewaiter.casebook.reading.Document> texts =
                documents.stream().map(Incidents::text).toList();
        Map<String, Document> byId = new HashMap<>();
        documents.forEach(document -> byId.put(document.id(), document));
        for (Origin group : Origin.group(texts)) {
            Document first = byId.get(group.documents().getFirst().id());
            String outlet = first == null || first.outlet() == null
                    ? ""
                    : first.outlet().toLowerCase(Locale.ROOT).strip();
            String own = group.documents().getFirst().id();
            String origin = outlet.isEmpty() ? own : byOutlet.computeIfAbsent(outlet, name -> own);
            group.documents().forEach(text -> origins.put(text.id(), origin));
        }
        return origins;
    }

    private static org.tidewaiter.casebook.reading.Document text(Document kept) {
        return new org.tidewaiter.casebook.reading.Document(
                kept.id(), "text/plain", null, null, null, null, null, kept.text(), List.of());
    }

    /**
     * What may go to an audience. That a field report tells something can expose who told it: none goes to more than those
     * who may see amber, whatever its label, and its times are as exact as an export under the label of all this would be.
     * Places stay, since a map by crossings without the crossing shows nothing.
     */
    public Incidents within(Tlp audience) {
        List<Incident> seen = list.stream()
                .filter(incident ->
                        label(incident.label(), incident.fieldReport()).compareTo(audience) <= 0)
                .toList();
        List<Watched> waited = watched.stream()
                .filter(each ->
                        label(each.label(), each.item().report() != null).compareTo(audience) <= 0)
                .toList();
        int left = list.size() - seen.size() + watched.size() - waited.size();
        return new Incidents(seen, waited, unplaced, withheld + left).asExactAsItsLabel();
    }

    private Incidents asExactAsItsLabel() {
        TimeGrain grain = Grains.usual(label()).time();
        return new Incidents(
                list.stream()
                        .map(incident -> incident.fieldReport() ? incident.at(grain) : incident)
                        .toList(),
                watched,
                unplaced,
                withheld);
    }

    private static Tlp label(Tlp own, boolean fieldReport) {
        return fieldReport ? Tlp.strictest(List.of(own, Tlp.AMBER)) : own;
    }

    /** The label that a table or picture of all this bears. */
    public Tlp label() {
        return Tlp.strictest(Stream.concat(
                        list.stream().map(incident -> label(incident.label(), incident.fieldReport())),
                        watched.stream()
                                .map(each -> label(each.label(), each.item().report() != null)))
                .toList());
    }

    /**
     * The same for whoever handles no sources: nothing that ties reports to one source, no count of what they may not know
     * of. A count of origins then is still the most there can be.
     */
    public Incidents unlinked() {
        return new Incidents(list.stream().map(Incidents::unlinked).toList(), watched, unplaced, 0);
    }

    /** One incident without its source. */
    public static Incident unlinked(Incident incident) {
        return incident.fieldReport()
                ? new Incident(
                        incident.id(),
                        true,
                        "",
                        incident.id(),
                        incident.label(),
                        incident.modality(),
                        incident.times(),
                        incident.places(),
                        incident.directions(),
                        incident.goods())
                : incident;
    }

    /** How many sources some incidents can have at most: one codename, one outlet and one copied text each count once. */
    public static int origins(Collection<Incident> incidents) {
        return (int) incidents.stream()
                .map(incident -> incident.fieldReport() + incident.origin())
                .distinct()
                .count();
    }
}
