package org.tidewaiter.casebook.report;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.tidewaiter.casebook.Modality;
import org.tidewaiter.casebook.Tlp;
import org.tidewaiter.casebook.check.Span;
import org.tidewaiter.casebook.publish.TimeGrain;

/**
 * Something that a field report or a kept article tells of.
 *
 * @param id of the report; of an article A and the first eight digits of its hash
 * @param teller what may be shown of who tells it: the outlet of an article, nothing of a report
 * @param origin what tells whether two come from one source; never shown, for a report it is the codename
 * @param times in their canonical form, as the next lists
 */
public record Incident(
        String id,
        boolean fieldReport,
        String teller,
        String origin,
        Tlp label,
        Modality modality,
        List<String> times,
        List<String> places,
        List<String> directions,
        List<String> goods) {

    /** In order of time; what tells no time comes last, and of one day the more exact first. */
    static final Comparator<Incident> BY_TIME = Comparator.comparing(
                    (Incident incident) -> incident.times().isEmpty())
            .thenComparing(incident ->
                    incident.spans().stream().map(Span::from).toList().toString())
            .thenComparing(
                    incident -> incident.spans().stream().map(Span::to).toList().toString())
            .thenComparing(incident -> incident.spans().stream()
                    .map(span -> span.hours().orElse("~"))
                    .toList()
                    .toString())
            .thenComparing(incident -> !incident.fieldReport())
            .thenComparingInt(incident -> incident.id().length()) // R9 before R10
            .thenComparing(Incident::id);

    public Incident {
        times = times.stream().sorted().toList();
        places = List.copyOf(places);
        directions = List.copyOf(directions);
        goods = List.copyOf(goods);
    }

    public List<Span> spans() {
        return times.stream().map(Span::parse).toList();
    }

    /** The same with its times at most as exact as a rung. */
    Incident at(TimeGrain grain) {
        return new Incident(
                id,
                fieldReport,
                teller,
                origin,
                label,
                modality,
                times.stream().map(grain::generalise).distinct().toList(),
                places,
                directions,
                goods);
    }

    /** How exact the first time is: hours, day, days, month, months, year, years; empty where none is told. */
    public String grain() {
        if (times.isEmpty()) {
            return "";
        }
        String first = times.getFirst();
        String end = first.substring(first.indexOf('/') + 1);
        if (first.indexOf('T') > 0) {
            return "hours";
        }
        String unit = switch (end.length()) {
            case 4 -> "year";
            case 7 -> "month";
            default -> "day";
        };
        return first.indexOf('/') < 0 ? unit : unit + "s";
    }

    /** Whether it is told as something that happened. */
    public boolean isTold() {
        return modality == Modality.ACTUAL || modality == Modality.ALLEGED;
    }

    /** Whether some time of each lies within some days of the other's. */
    public boolean isNear(Incident other, int days) {
        return spans().stream().anyMatch(span -> other.spans().stream().anyMatch(each -> gap(span, each) <= days));
    }

    private static long gap(Span one, Span other) {
        long after = ChronoUnit.DAYS.between(one.to(), other.from());
        long before = ChronoUnit.DAYS.between(other.to(), one.from());
        return Math.max(0, Math.max(after, before));
    }

    /** Whether some place of each can be one of the other's. */
    public boolean sharesPlace(Incident other) {
        return Site.finest(places).stream()
                .anyMatch(place -> Site.finest(other.places).stream().anyMatch(each -> Site.meet(place, each)));
    }
}
