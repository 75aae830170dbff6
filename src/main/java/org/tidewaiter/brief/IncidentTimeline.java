package org.tidewaiter.brief;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tidewaiter.casebook.check.Span;
import org.tidewaiter.casebook.report.Incident;
import org.tidewaiter.casebook.report.Incidents;
import org.tidewaiter.casebook.store.WatchItem;
import org.tidewaiter.trade.AppException;

/** Incidents and what is waited for as a picture: one row each, as wide as its time is uncertain. */
public final class IncidentTimeline {
    private static final double WIDTH = 760;
    private static final double LEFT = 10;
    private static final double TOP = 64;
    private static final double ROW = 30;
    private static final double LEAST = 6; // width of a day in a picture of years; narrower is not seen
    private static final int LABELS = 8; // years or months named on the axis

    private final Incidents incidents;
    private final List<Incident> dated;
    private final LocalDate first;
    private final LocalDate last;

    private IncidentTimeline(Incidents incidents) {
        this.incidents = incidents;
        this.dated = incidents.list().stream()
                .filter(incident -> !incident.times().isEmpty())
                .toList();
        List<LocalDate> days = Stream.concat(
                        dated.stream()
                                .flatMap(incident -> incident.spans().stream())
                                .flatMap(span -> Stream.of(span.from(), span.to())),
                        incidents.watched().stream()
                                .flatMap(each -> Stream.of(
                                        each.item().announced(), each.item().expires())))
                .sorted()
                .toList();
        if (days.isEmpty()) {
            throw AppException.wrongUse(
                    "There is nothing with a time to draw.", "'tidewaiter report list' shows what is kept.");
        }
        this.first = days.getFirst().withDayOfMonth(1);
        this.last = YearMonth.from(days.getLast()).atEndOfMonth();
    }

    public static String draw(Incidents incidents) {
        return new IncidentTimeline(incidents).svg();
    }

    private String svg() {
        double bottom = TOP + ROW * (dated.size() + incidents.watched().size());
        String described = Stream.concat(
                        dated.stream().map(IncidentTimeline::label),
                        incidents.watched().stream()
                                .map(each -> waited(each) + ": " + each.item().what()))
                .collect(Collectors.joining("; "));
        String title = title();
        Svg svg = new Svg(WIDTH, bottom + 40, title, described, false);
        svg.text(LEFT, 18, title, 15, "start", false);
        svg.text(
                LEFT,
                36,
                incidents.label().mark() + " · filled: field report, outlined: article, dashed: waited for"
                        + " · a bar is as long as its time is uncertain",
                11,
                "start",
                true);
        axis(svg, bottom);
        double y = TOP;
        for (Incident incident : dated) {
            row(svg, incident, y);
            y += ROW;
        }
        for (Incidents.Watched each : incidents.watched()) {
            wait(svg, each, y);
            y += ROW;
        }
        svg.text(LEFT, bottom + 32, String.join(" ", IncidentWords.limits(incidents)), 11, "start", true);
        return svg.close();
    }

    private String title() {
        return IncidentWords.count(dated.size(), "incident")
                + incidents.list().stream()
                        .filter(incident -> incident.times().isEmpty())
                        .map(incident -> 1)
                        .reduce(Integer::sum)
                        .map(none -> ", " + none + " more without a time")
                        .orElse("")
                + (incidents.watched().isEmpty()
                        ? ""
                        : ", " + IncidentWords.count(incidents.watched().size(), "item") + " watched");
    }

    private void axis(Svg svg, double bottom) {
        long months = ChronoUnit.MONTHS.between(first, last) + 1;
        long step = Math.max(1, (months + LABELS - 1) / LABELS);
        for (YearMonth month = YearMonth.from(first);
                !month.isAfter(YearMonth.from(last));
                month = month.plusMonths(step)) {
            double x = at(month.atDay(1));
            svg.line(x, TOP - 8, x, bottom, "grid");
            svg.text(x + 2, TOP - 10, month.toString(), 10, "start", true);
        }
        svg.line(LEFT, bottom, WIDTH - LEFT, bottom, "axis");
    }

    private void row(Svg svg, Incident incident, double y) {
        List<Double> ends = new ArrayList<>();
        for (Span span : incident.spans()) {
            double from = at(span.from());
            double width = Math.max(LEAST, at(span.to().plusDays(1)) - from);
            if (incident.fieldReport()) {
                svg.rect(from, y, width, 10, Svg.FIELD, "field-report", label(incident));
            } else {
                svg.rect(from, y, width, 10, Svg.INK, "article", label(incident));
                svg.rect(from + 1.5, y + 1.5, width - 3, 7, "#ffffff", "article-inside", "");
            }
            ends.add(from);
        }
        words(svg, ends.getFirst(), y, label(incident));
    }

    private void wait(Svg svg, Incidents.Watched each, double y) {
        double from = at(each.item().announced());
        double to = at(each.item().expires());
        svg.line(from, y + 5, to, y + 5, "rule");
        svg.line(to, y, to, y + 10, "rule");
        words(svg, from, y, waited(each) + ": " + each.item().what());
    }

    /** Under its mark, from the mark on or up to the right end where there is no room. */
    private static void words(Svg svg, double x, double y, String label) {
        String fitted = Svg.fit(label, WIDTH - 2 * LEFT, 11);
        double needed = fitted.length() * 11 * 0.54; // mean advance of a sans face, in em
        svg.text(Math.max(LEFT, Math.min(x, WIDTH - LEFT - needed)), y + 21, fitted, 11, "start", false);
    }

    private static String label(Incident incident) {
        String teller = incident.fieldReport() ? incident.id() : incident.teller();
        return String.join(", ", incident.times()) + " (" + incident.grain() + ") · "
                + Stream.of(IncidentWords.places(incident), IncidentWords.what(incident), teller)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · "))
                + " · " + incident.label().mark();
    }

    private static String waited(Incidents.Watched each) {
        String state = each.item().state() == WatchItem.State.OPEN
                ? ""
                : ", " + each.item().state().id();
        return each.item().id() + state + ", until " + each.item().expires() + ", "
                + each.label().mark();
    }

    private double at(LocalDate day) {
        double days = ChronoUnit.DAYS.between(first, day);
        double all = ChronoUnit.DAYS.between(first, last) + 1;
        return LEFT + (WIDTH - 2 * LEFT) * Math.min(1, days / all);
    }
}
