package org.tidewaiter.web.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tidewaiter.analysis.AsOfChanges;
import org.tidewaiter.trade.AsOf;
import org.tidewaiter.warehouse.Release;
import org.tidewaiter.warehouse.ReleaseDiff;
import org.tidewaiter.web.Parameters;
import org.tidewaiter.web.View;
import org.tidewaiter.web.table.Table;
import org.tidewaiter.web.table.TablePage;
import org.tidewaiter.web.table.Tables;

/**
 * What changed between two days, or from one release to another.
 *
 * @param days on which something was published, for the form
 * @param kept names and values that the form must carry along
 * @param sentences what changed, first the sum of it
 * @param shown the changes; empty where nothing can be compared
 */
public record DiffPage(
        String from,
        String to,
        List<String> days,
        Map<String, String> kept,
        List<String> sentences,
        Optional<TablePage> shown) {
    static DiffPage of(View view, Parameters parameters) {
        List<String> days = ReleasesTable.list(view, false).stream()
                .map(release -> release.published().toString())
                .distinct()
                .sorted()
                .toList();
        if (parameters.find("before").isPresent() || parameters.find("after").isPresent()) {
            return releases(view, parameters, days);
        }
        String from = parameters.find("from").orElse(days.size() > 1 ? days.get(days.size() - 2) : "");
        String to = parameters.find("to").orElse(days.isEmpty() ? "" : days.getLast());
        if (from.isEmpty() || to.isEmpty()) {
            return new DiffPage(from, to, days, kept(view), List.of(view.text("data.diff.few")), Optional.empty());
        }
        AsOfChanges changes = ChangesTable.changes(view, AsOf.parse(from), AsOf.parse(to));
        Table table = new ChangesTable().table(view, changes);
        return new DiffPage(
                from,
                to,
                days,
                kept(view),
                sentences(view, changes),
                Optional.of(embed(view, table, parameters, Map.of("from", from, "to", to))));
    }

    private static DiffPage releases(View view, Parameters parameters, List<String> days) {
        Release before = view.site().warehouse().getRelease(parameters.get("before"));
        Release after = view.site().warehouse().getRelease(parameters.get("after"));
        ReleaseDiff diff = ReleaseChangesTable.diff(view.site().warehouse(), before, after);
        List<String> sentences = new ArrayList<>();
        sentences.add(view.text("data.diff.release", "A", before.sourceFile(), before.shortId(), before.published()));
        sentences.add(view.text("data.diff.release", "B", after.sourceFile(), after.shortId(), after.published()));
        for (String kind : ReleaseChangesTable.KINDS) {
            sentences.add(view.text("data.cells." + kind, view.words().number(diff.count(kind))));
        }
        Table table = new ReleaseChangesTable().table(view, diff);
        return new DiffPage(
                "",
                "",
                days,
                kept(view),
                sentences,
                Optional.of(embed(view, table, parameters, Map.of("before", before.id(), "after", after.id()))));
    }

    private static TablePage embed(View view, Table table, Parameters parameters, Map<String, String> compared) {
        Map<String, String> all = new LinkedHashMap<>(parameters.values());
        all.putAll(compared);
        return Tables.embed(view, new MadeTable(table), new Parameters(all));
    }

    private static List<String> sentences(View view, AsOfChanges changes) {
        List<String> sentences = new ArrayList<>();
        sentences.add(view.text(
                "data.diff.sum",
                view.words().day(changes.from().day()),
                view.words().day(changes.to().day()),
                count(view, changes, AsOfChanges.Kind.NEW),
                count(view, changes, AsOfChanges.Kind.REVISED),
                count(view, changes, AsOfChanges.Kind.WITHDRAWN),
                count(view, changes, AsOfChanges.Kind.APPEARED),
                view.words().range(view.asked().needQuestion().period())));
        changes.newlyPublished()
                .forEach((flow, periods) -> sentences.add(view.text(
                        "data.diff.months",
                        view.words().flow(flow),
                        view.words().periods(periods))));
        return sentences;
    }

    private static String count(View view, AsOfChanges changes, AsOfChanges.Kind kind) {
        return view.words().number(changes.count(kind));
    }

    private static Map<String, String> kept(View view) {
        Map<String, String> kept = new LinkedHashMap<>(view.asked().parameters());
        kept.remove("as_of"); // the two days take its place
        return kept;
    }
}
