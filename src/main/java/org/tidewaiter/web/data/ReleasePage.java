package org.tidewaiter.web.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tidewaiter.warehouse.Release;
import org.tidewaiter.warehouse.Replacement;
import org.tidewaiter.web.Parameters;
import org.tidewaiter.web.View;
import org.tidewaiter.web.table.TablePage;
import org.tidewaiter.web.table.Tables;

/**
 * One release.
 *
 * @param facts names and values in the order they are read
 * @param notices what was remarked, with how often
 * @param replacements which figures of which release gave way to which
 */
public record ReleasePage(
        String title,
        boolean illustrative,
        Map<String, String> facts,
        List<String> coverage,
        Map<String, String> counts,
        Map<String, String> notices,
        List<Replaced> replacements,
        TablePage rejected) {

    /** Figures of one release that gave way to those of another; the address compares the two. */
    public record Replaced(String text, String href) {}

    static ReleasePage of(View view, Release release, Parameters parameters) {
        Map<String, String> asked = new LinkedHashMap<>(parameters.values());
        asked.put("release", release.id());
        CoverWords words = new CoverWords(view);
        return new ReleasePage(
                release.title(),
                release.illustrative(),
                facts(view, release, words),
                release.coverage().stream().map(words::entry).toList(),
                counts(view, release),
                NoticeWords.count(view, release.counts().byNotice()),
                replaced(view, release),
                Tables.embed(view, new RejectedTable(), new Parameters(asked)));
    }

    private static Map<String, String> facts(View view, Release release, CoverWords words) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(view.text("data.release"), release.id());
        facts.put(view.text("data.publisher"), release.publisher());
        facts.put(view.text("data.dataset"), release.dataset());
        facts.put(view.text("data.licence"), release.licence());
        facts.put(
                view.text("data.file"),
                view.text("data.file.bytes", release.sourceFile(), view.words().number(release.bytes())));
        facts.put("SHA-256", release.sha256());
        facts.put(view.text("data.published"), view.words().day(release.published()));
        facts.put(view.text("data.retrieved"), view.words().day(release.retrieved()));
        facts.put(view.text("data.sequence"), Long.toString(release.sequence()));
        facts.put(view.text("data.codes"), words.levels(release.levels()));
        facts.put(
                view.text("data.editions"),
                release.revisions().isEmpty()
                        ? view.text("data.editions.unstated")
                        : String.join(", ", release.revisions()));
        facts.put(view.text("data.currencies"), String.join(", ", release.currencies()));
        release.options().forEach((name, value) -> facts.put(view.text("data.option", name), value));
        return facts;
    }

    private static Map<String, String> counts(View view, Release release) {
        Map<String, String> counts = new LinkedHashMap<>();
        counts.put(
                view.text("data.count.read"),
                view.words().number(release.counts().read()));
        counts.put(
                view.text("data.count.kept"),
                view.words().number(release.counts().kept()));
        counts.put(
                view.text("data.count.merged"),
                view.words().number(release.counts().merged()));
        counts.put(
                view.text("data.count.rejected"),
                view.words().number(release.counts().rejected()));
        return counts;
    }

    /** Worked out when the later of the two was loaded, and kept beside that one only. */
    private static List<Replaced> replaced(View view, Release release) {
        List<Replacement> all = view.site().warehouse().listReleases().stream()
                .flatMap(other -> other.replacements().stream())
                .filter(pair ->
                        pair.winner().equals(release.id()) || pair.loser().equals(release.id()))
                .toList();
        List<Replaced> lines = new ArrayList<>();
        for (Replacement pair : all) {
            boolean wins = pair.winner().equals(release.id());
            lines.add(new Replaced(
                    view.text(
                            wins ? "data.replaces" : "data.replaced",
                            view.words().number(pair.rows()),
                            name(view, wins ? pair.loser() : pair.winner())),
                    view.href("/data/diff", "before", pair.loser(), "after", pair.winner())));
        }
        return lines;
    }

    private static String name(View view, String id) {
        return Stream.of(id)
                .flatMap(wanted -> view.site().warehouse().findRelease(wanted).stream())
                .map(other -> view.text("data.release.named", other.sourceFile(), other.shortId(), other.published()))
                .findFirst()
                .orElse(id);
    }
}
