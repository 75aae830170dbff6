package org.tidewaiter.web.data;

import java.util.List;
import org.tidewaiter.trade.AsOf;
import org.tidewaiter.warehouse.Release;
import org.tidewaiter.web.Parameters;
import org.tidewaiter.web.View;
import org.tidewaiter.web.table.Cell;
import org.tidewaiter.web.table.Column;
import org.tidewaiter.web.table.Table;
import org.tidewaiter.web.table.TableSource;

/** What is loaded: of the asked reporter, or with {@code all=1} of everybody. */
public final class ReleasesTable implements TableSource {
    /** The parameter that asks for everybody's. */
    static final String ALL = "all";

    @Override
    public String id() {
        return "releases";
    }

    @Override
    public Table read(View view, Parameters parameters) {
        boolean all = parameters.find(ALL).isPresent();
        CoverWords words = new CoverWords(view);
        List<Column> columns = List.of(
                Column.text("release", view.text("data.release")),
                Column.text("source_file", view.text("data.file")),
                Column.text("covers", view.text("data.covers.column")),
                Column.number("periods", view.text("data.periods")),
                Column.number("rows_kept", view.text("data.kept")),
                Column.number("rows_rejected", view.text("data.rejected")),
                Column.number("published", view.text("data.published")),
                Column.number("retrieved", view.text("data.retrieved")).lessOnPhones(),
                Column.text("title", view.text("data.title.column")).lessOnPhones(),
                Column.text("publisher", view.text("data.publisher")).lessOnPhones(),
                Column.text("dataset", view.text("data.dataset")).lessOnPhones(),
                Column.text("illustrative", view.text("data.illustrative")).lessOnPhones());
        return new Table(
                id(),
                all
                        ? view.text("data.releases.all")
                        : view.text(
                                "data.releases.of",
                                view.words().name(view.asked().reporter())),
                columns,
                list(view, all).stream()
                        .map(release -> row(view, words, release))
                        .toList(),
                view.text("data.releases.empty"),
                List.of(view.text("data.releases.note")));
    }

    /** Those known on the asked day, the latest first. */
    static List<Release> list(View view, boolean all) {
        int reporter = view.asked().reporter().code();
        return view.site().warehouse().listReleases(asOf(view)).reversed().stream()
                .filter(release -> all || release.coverage().stream().anyMatch(cover -> cover.reporter() == reporter))
                .toList();
    }

    private static @org.jspecify.annotations.Nullable AsOf asOf(View view) {
        return view.asked().question() == null
                ? null
                : view.asked().question().source().asOf();
    }

    private static List<Cell> row(View view, CoverWords words, Release release) {
        return List.of(
                Cell.of(release.id(), release.shortId()).to(view.href("/data/releases/" + release.id())),
                Cell.of(release.sourceFile()),
                Cell.of(words.line(release)),
                Cell.of(words.periods(release)),
                number(view, release.counts().kept()),
                number(view, release.counts().rejected()),
                Cell.of(release.published(), release.published().toString()),
                Cell.of(release.retrieved(), release.retrieved().toString()),
                Cell.of(release.title()),
                Cell.of(release.publisher()),
                Cell.of(release.dataset()),
                Cell.of(release.illustrative(), view.text(release.illustrative() ? "data.yes" : "data.no")));
    }

    private static Cell number(View view, long count) {
        return Cell.of(count, view.words().number(count));
    }
}
