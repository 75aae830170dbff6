package org.tidewaiter.web.data;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tidewaiter.trade.Areas;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.trade.Period;
import org.tidewaiter.trade.PeriodRange;
import org.tidewaiter.warehouse.Completeness;
import org.tidewaiter.warehouse.Coverage;
import org.tidewaiter.warehouse.Release;
import org.tidewaiter.web.View;

/** What a release speaks about, in words. */
final class CoverWords {
    private static final int NAMED = 2; // areas; more would not fit a line

    private final View view;

    CoverWords(View view) {
        this.view = view;
    }

    /** The whole release in one line: who reports what with whom, and when. */
    String line(Release release) {
        List<Coverage> covers = release.coverage();
        if (covers.isEmpty()) {
            return view.text("data.covers.nothing");
        }
        return view.text(
                "data.covers",
                areas(covers.stream().map(Coverage::reporter)),
                partners(covers),
                covers.stream()
                        .map(cover -> view.words().flow(Flow.parse(cover.flow())))
                        .distinct()
                        .collect(Collectors.joining(", ")));
    }

    /** From the first period to the last. */
    String periods(Release release) {
        return release.coverage().isEmpty()
                ? "\u2013"
                : span(
                        release.coverage().stream()
                                .mapToInt(Coverage::firstPeriod)
                                .min()
                                .orElseThrow(),
                        release.coverage().stream()
                                .mapToInt(Coverage::lastPeriod)
                                .max()
                                .orElseThrow());
    }

    /** One entry of the coverage, with how complete it is. */
    String entry(Coverage cover) {
        return view.text(
                "data.cover",
                areas(Stream.of(cover.reporter())),
                partners(List.of(cover)),
                view.words().flow(Flow.parse(cover.flow())),
                span(cover.firstPeriod(), cover.lastPeriod()),
                view.text(
                        cover.frequency().equals("M") ? "data.cover.months" : "data.cover.years",
                        cover.periods().size()),
                levels(cover.levels()),
                view.text(cover.completeness() == Completeness.ALL_GOODS ? "data.cover.all" : "data.cover.named"),
                cover.evenly() ? "" : view.text("data.cover.unevenly"));
    }

    /** 2/4/6/8 digits, and the total where it is there. */
    String levels(List<Integer> levels) {
        String digits =
                levels.stream().filter(level -> level > 0).map(String::valueOf).collect(Collectors.joining("/"));
        String text = digits.isEmpty() ? "" : view.text("data.digits", digits);
        return !levels.contains(0)
                ? text
                : text.isEmpty() ? view.text("data.total") : text + ", " + view.text("data.total");
    }

    private String partners(List<Coverage> covers) {
        return covers.stream().anyMatch(Coverage::allPartners)
                ? view.text("data.covers.everybody")
                : areas(covers.stream().flatMap(cover -> cover.partners().stream()));
    }

    private String areas(Stream<Integer> codes) {
        List<Integer> distinct = codes.distinct().sorted().toList();
        String named = distinct.stream()
                .limit(NAMED)
                .map(code -> Areas.packed()
                        .find(code)
                        .map(area -> view.words().name(area))
                        .orElse(Integer.toString(code)))
                .collect(Collectors.joining(", "));
        return distinct.size() <= NAMED ? named : view.text("data.more", named, distinct.size() - NAMED);
    }

    private static String span(int first, int last) {
        Period from = new Period(first);
        Period to = new Period(last);
        return from.equals(to) ? from.toString() : new PeriodRange(from.first(), to.last()).toString();
    }
}
