package org.tidewaiter.web.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tidewaiter.analysis.CoverageCalendar;
import org.tidewaiter.analysis.Question;
import org.tidewaiter.answers.ExampleFiles;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.warehouse.Release;
import org.tidewaiter.web.Access;
import org.tidewaiter.web.Parameters;
import org.tidewaiter.web.View;
import org.tidewaiter.web.data.job.LoadJob;
import org.tidewaiter.web.table.TablePage;
import org.tidewaiter.web.table.Tables;

/**
 * What is loaded.
 *
 * @param isEmpty whether nothing is, of anybody
 * @param missing why there is no calendar; empty where there is one
 * @param kept names and values that the form for a good must carry along
 * @param jobs loads of this run of the server, the newest first
 */
public record DataPage(
        boolean isEmpty,
        String lead,
        TablePage releases,
        String otherText,
        String otherHref,
        List<CalendarGrid> calendars,
        String missing,
        String code,
        Map<String, String> kept,
        boolean mayLoad,
        boolean hasExamples,
        long mostBytes,
        List<JobLink> jobs) {
    private static final int CODES = 3; // calendars of more goods at once would not be read
    private static final int JOBS = 5;

    /** A load and how it stands. */
    public record JobLink(String text, String href) {}

    /** Megabytes that may be sent at once. */
    public long mostMegabytes() {
        return mostBytes >> 20;
    }

    static DataPage of(View view, Parameters parameters, long mostBytes, List<LoadJob> jobs) {
        List<Release> all = ReleasesTable.list(view, true);
        List<Release> own = ReleasesTable.list(view, false);
        boolean everybody = parameters.find(ReleasesTable.ALL).isPresent();
        Question question = view.asked().question();
        List<String> codes = question == null ? List.of() : question.goods().codes();
        List<CalendarGrid> calendars = new ArrayList<>();
        String missing = "";
        try {
            calendars.addAll(question == null ? List.of() : calendars(view, question, codes));
            missing = calendars.isEmpty() ? nothing(view) : "";
        } catch (AppException e) {
            missing = e.inOneLine();
        }
        Map<String, String> kept = new LinkedHashMap<>(view.asked().parameters());
        kept.remove("code");
        return new DataPage(
                all.isEmpty(),
                lead(view, own, all),
                Tables.embed(view, new ReleasesTable(), parameters),
                view.text(
                        everybody ? "data.only" : "data.everybody",
                        view.words().name(view.asked().reporter())),
                everybody ? view.href("/data") : view.href("/data", ReleasesTable.ALL, "1"),
                calendars,
                missing,
                String.join(",", codes),
                kept,
                view.may(Access.WRITE),
                ExampleFiles.arePresent(),
                mostBytes,
                jobs.stream().limit(JOBS).map(job -> link(view, job)).toList());
    }

    private static List<CalendarGrid> calendars(View view, Question question, List<String> codes) {
        return (codes.isEmpty() ? List.of("") : codes.stream().limit(CODES).toList())
                .stream()
                        .flatMap(code ->
                                CoverageCalendar.of(
                                        view.site().desk(), view.site().warehouse(), question, code)
                                        .stream())
                        .map(calendar -> CalendarGrid.of(view, calendar))
                        .toList();
    }

    private static String nothing(View view) {
        return view.text(
                "data.calendar.nothing",
                view.words().name(view.asked().reporter()),
                view.words().name(view.asked().partner()));
    }

    private static String lead(View view, List<Release> own, List<Release> all) {
        return view.text(
                "data.lead",
                own.size(),
                view.words().name(view.asked().reporter()),
                all.size(),
                own.stream()
                        .map(Release::published)
                        .max(java.time.LocalDate::compareTo)
                        .map(day -> view.text("data.lead.newest", view.words().day(day)))
                        .orElse(""));
    }

    private static JobLink link(View view, LoadJob job) {
        return new JobLink(JobPage.headline(view, job), view.href("/data/jobs/" + job.id()));
    }
}
