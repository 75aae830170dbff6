package org.tidewaiter.web.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.analysis.CellState;
import org.tidewaiter.analysis.CoverageCalendar;
import org.tidewaiter.analysis.Provenance;
import org.tidewaiter.trade.Period;
import org.tidewaiter.web.View;

/**
 * A calendar as it is read: years down, months across.
 *
 * @param months names of the columns; one alone where figures are annual
 * @param reasons why there is no figure, one sentence for each kind that occurs
 */
public record CalendarGrid(
        String id,
        String title,
        String caption,
        String summary,
        List<String> months,
        List<Row> rows,
        List<String> reasons,
        List<Link> releases,
        boolean illustrative) {

    /** One year. */
    public record Row(int year, List<Box> boxes) {}

    /**
     * One month.
     *
     * @param shape stands before the words, so that neither colour nor shape speaks alone
     */
    public record Box(String state, String shape, String words) {}

    /** A release that the calendar rests on. */
    public record Link(String text, String href) {}

    static CalendarGrid of(View view, CoverageCalendar calendar) {
        boolean annual = calendar.entries().getFirst().period().frequency() == Period.Frequency.ANNUAL;
        List<Integer> columns =
                annual ? List.of(1) : IntStream.rangeClosed(1, 12).boxed().toList();
        String goods = calendar.code().isEmpty() ? view.text("data.calendar.allgoods") : calendar.code();
        String flow = view.words().flow(calendar.flow());
        List<Row> rows = calendar.years().stream()
                .map(year -> new Row(
                        year,
                        columns.stream()
                                .map(month -> box(view, calendar.get(year, month)))
                                .toList()))
                .toList();
        return new CalendarGrid(
                "calendar-" + calendar.flow().word(),
                view.text("data.calendar.title", flow, goods),
                view.text(
                        "data.calendar.caption",
                        view.words().name(view.asked().reporter()),
                        flow,
                        view.words().name(view.asked().partner()),
                        goods,
                        calendar.provenance().dataset()),
                summary(view, calendar),
                columns.stream()
                        .map(month -> view.text(annual ? "data.calendar.year" : "data.month." + month))
                        .toList(),
                rows,
                reasons(view, calendar),
                releases(view, calendar),
                calendar.provenance().illustrative());
    }

    /** Those that hold rows of the flow, by the names of their files. */
    private static List<Link> releases(View view, CoverageCalendar calendar) {
        Set<String> used = calendar.provenance().releases().stream()
                .map(Provenance.ReleaseUsed::id)
                .collect(Collectors.toSet());
        return view.site().warehouse().listReleases().stream()
                .filter(release -> used.contains(release.id()))
                .filter(release -> release.coverage().stream()
                        .anyMatch(cover -> cover.flow().equals(calendar.flow().code())))
                .map(release -> new Link(
                        view.text("data.release.named", release.sourceFile(), release.shortId(), release.published()),
                        view.href("/data/releases/" + release.id())))
                .toList();
    }

    private static Box box(View view, CoverageCalendar.Entry entry) {
        return new Box(entry.state().id(), shape(entry.state()), view.words().state(entry.state()));
    }

    /** Shapes that verdicts do not use. */
    static String shape(CellState state) {
        return switch (state) {
            case REPORTED -> "\u25cf"; // a full disc
            case REPORTED_ZERO -> "0";
            case NOT_PUBLISHED -> "\u2013";
            case PUBLISHED_JOINTLY -> "\u25d0"; // half a disc
            case SUPPRESSED -> "\u2716"; // struck out
        };
    }

    private static String summary(View view, CoverageCalendar calendar) {
        List<String> parts = new ArrayList<>();
        for (CellState state : CellState.values()) {
            long count = calendar.entries().stream()
                    .filter(entry -> entry.state() == state)
                    .count();
            if (count > 0) {
                parts.add(count + " " + view.words().state(state));
            }
        }
        return String.join(", ", parts) + ".";
    }

    private static List<String> reasons(View view, CoverageCalendar calendar) {
        List<String> reasons = new ArrayList<>();
        add(view, reasons, calendar, CellState.REPORTED_ZERO, null, "zero");
        add(view, reasons, calendar, CellState.PUBLISHED_JOINTLY, null, "jointly");
        add(view, reasons, calendar, CellState.SUPPRESSED, null, "suppressed");
        add(view, reasons, calendar, CellState.NOT_PUBLISHED, CoverageCalendar.Gap.BEFORE, "before");
        add(view, reasons, calendar, CellState.NOT_PUBLISHED, CoverageCalendar.Gap.BETWEEN, "between");
        add(view, reasons, calendar, CellState.NOT_PUBLISHED, CoverageCalendar.Gap.SILENT, "silent");
        add(view, reasons, calendar, CellState.NOT_PUBLISHED, CoverageCalendar.Gap.AFTER, "after");
        add(view, reasons, calendar, CellState.NOT_PUBLISHED, CoverageCalendar.Gap.NOT_NAMED, "notnamed");
        return reasons;
    }

    private static void add(
            View view,
            List<String> reasons,
            CoverageCalendar calendar,
            CellState state,
            CoverageCalendar.@Nullable Gap gap,
            String key) {
        List<Period> periods = calendar.list(state, gap);
        if (!periods.isEmpty()) {
            reasons.add(view.text("data.why." + key, view.words().periods(periods)));
        }
    }
}
