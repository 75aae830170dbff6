package org.tidewaiter.web.page;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tidewaiter.analysis.Question;
import org.tidewaiter.trade.Area;
import org.tidewaiter.trade.Areas;
import org.tidewaiter.warehouse.Coverage;
import org.tidewaiter.warehouse.Release;
import org.tidewaiter.web.View;

/** The form above every page: what is asked, and in words what it was taken to mean. */
public record AskedForm(
        String reporter,
        String partner,
        String period,
        String versus,
        String currency,
        String level,
        String asOf,
        String dataset,
        List<Choice> areas,
        String taken) {
    public static final List<String> LEVELS = List.of("2", "4", "6", "8");

    /** An area to choose. */
    public record Choice(String code, String name) {}

    public static AskedForm of(View view) {
        Question question = view.asked().question();
        Area reporter = view.asked().reporter();
        Area partner = view.asked().partner();
        if (question == null) {
            return new AskedForm(
                    reporter.shortCode(),
                    partner.shortCode(),
                    "",
                    "",
                    "",
                    "6",
                    "",
                    "",
                    areas(view),
                    view.text("frame.nothing"));
        }
        String asOf =
                question.source().asOf() == null ? "" : question.source().asOf().toString();
        return new AskedForm(
                reporter.shortCode(),
                partner.shortCode(),
                question.period().toString(),
                question.baselineYears().stream().map(String::valueOf).collect(Collectors.joining(",")),
                question.currency(),
                Integer.toString(question.goods().level()),
                asOf,
                question.source().dataset() == null ? "" : question.source().dataset(),
                areas(view),
                view.text(
                        asOf.isEmpty() ? "frame.taken" : "frame.taken.asof",
                        view.words().name(reporter),
                        view.words().name(partner),
                        view.words().range(question.period()),
                        question.currency(),
                        asOf));
    }

    /** Whether something is asked that the short form does not show. */
    public boolean isUnusual() {
        return !asOf.isEmpty() || !dataset.isEmpty();
    }

    /** Areas that occur in what is loaded; the form takes any other, too. */
    private static List<Choice> areas(View view) {
        TreeMap<String, Choice> found = new TreeMap<>();
        for (Release release : view.site().warehouse().listReleases()) {
            for (Coverage cover : release.coverage()) {
                add(found, cover.reporter(), view);
                cover.partners().forEach(partner -> add(found, partner, view));
            }
        }
        return List.copyOf(found.values());
    }

    private static void add(TreeMap<String, Choice> found, int code, View view) {
        Areas.packed()
                .find(code)
                .ifPresent(area -> found.put(
                        area.shortCode(),
                        new Choice(area.shortCode(), view.words().name(area))));
    }
}
