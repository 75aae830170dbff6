package org.tidewaiter.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tidewaiter.answers.CsvTable;
import org.tidewaiter.trade.Area;
import org.tidewaiter.trade.Areas;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.trade.Language;
import org.tidewaiter.trade.Period;
import org.tidewaiter.warehouse.Completeness;
import org.tidewaiter.warehouse.Coverage;
import org.tidewaiter.warehouse.RejectedRow;
import org.tidewaiter.warehouse.Release;
import org.tidewaiter.warehouse.Warehouse;

/** Releases in words. */
final class ReleaseText {
    private static final int NAMED_AREAS = 2; // more would not fit a line

    private ReleaseText() {}

    static void printList(PrintWriter out, Warehouse warehouse, List<Release> releases) {
        if (releases.isEmpty()) {
            out.println("Nothing is loaded in " + warehouse.home() + ". 'tidewaiter load FILE' adds a release.");
            return;
        }
        TextTable table = new TextTable("release", "data set", "source", "covers", ">rows", ">rejected", "known from");
        for (Release release : releases) {
            table.add(
                    release.shortId(),
                    release.dataset(),
                    release.sourceFile() + (release.illustrative() ? " (illustrative)" : ""),
                    covers(release),
                    number(release.counts().kept()),
                    number(release.counts().rejected()),
                    release.published());
        }
        table.print(out);
    }

    static void printCsv(PrintWriter out, List<Release> releases) {
        CsvTable table = new CsvTable(
                "release",
                "dataset",
                "title",
                "publisher",
                "licence",
                "source_file",
                "sha256",
                "covers",
                "rows_kept",
                "rows_merged",
                "rows_rejected",
                "retrieved",
                "known_from",
                "illustrative");
        for (Release release : releases) {
            table.add(
                    release.id(),
                    release.dataset(),
                    release.title(),
                    release.publisher(),
                    release.licence(),
                    release.sourceFile(),
                    release.sha256(),
                    covers(release),
                    release.counts().kept(),
                    release.counts().merged(),
                    release.counts().rejected(),
                    release.retrieved(),
                    release.published(),
                    release.illustrative());
        }
        table.print(out);
    }

    static void print(PrintWriter out, Release release, List<RejectedRow> rejected) {
        out.println(release.title() + (release.illustrative() ? "  (illustrative figures, not real trade)" : ""));
        TextTable facts = new TextTable("release", release.id());
        facts.add("data set", release.dataset());
        facts.add("publisher", release.publisher());
        facts.add("licence", release.licence());
        facts.add("source", release.sourceFile() + ", " + number(release.bytes()) + " bytes");
        facts.add("sha256", release.sha256());
        facts.add("known from", release.published() + ", retrieved " + release.retrieved());
        facts.add("order", "number " + release.sequence());
        facts.add("codes", levels(release.levels()) + "; " + join(release.revisions(), "edition not stated"));
        facts.add("currency", String.join(", ", release.currencies()));
        release.options().forEach((name, value) -> facts.add("option", name + " = " + value));
        facts.print(out);
        out.println();
        out.println("Covers");
        release.coverage().forEach(coverage -> out.println("  " + line(coverage)));
        out.println();
        out.println(number(release.counts().read()) + " rows read: "
                + number(release.counts().kept()) + " kept, "
                + number(release.counts().merged()) + " exact repeats merged, "
                + number(release.counts().rejected()) + " rejected");
        new TreeMap<>(release.counts().byNotice())
                .forEach((notice, count) -> out.println("  " + number(count) + "  " + notice));
        release.replacements()
                .forEach(replacement -> out.println("Replaces: " + number(replacement.rows()) + " rows of "
                        + replacement.loser() + " give way to " + replacement.winner()));
        printRejected(out, rejected);
    }

    private static void printRejected(PrintWriter out, List<RejectedRow> rejected) {
        if (rejected.isEmpty()) {
            return;
        }
        out.println();
        out.println("First rejected rows");
        TextTable table = new TextTable(">line", "column", "value", "notice", "why");
        for (RejectedRow row : rejected) {
            table.add(
                    row.line() == null ? "" : number(row.line()),
                    orEmpty(row.columnName()),
                    orEmpty(row.value()),
                    orEmpty(row.notice()),
                    orEmpty(row.message()));
        }
        table.print(out);
    }

    private static String orEmpty(@org.jspecify.annotations.Nullable String text) {
        return text == null ? "" : text;
    }

    /** One line for a table: who reports what with whom, and when. */
    private static String covers(Release release) {
        List<Coverage> coverage = release.coverage();
        if (coverage.isEmpty()) {
            return "no row";
        }
        String reporters = areas(coverage, each -> List.of(each.reporter()));
        boolean all = coverage.stream().allMatch(Coverage::allPartners);
        String partners = all ? "all partners" : areas(coverage, Coverage::partners);
        int first = coverage.stream().mapToInt(Coverage::firstPeriod).min().orElseThrow();
        int last = coverage.stream().mapToInt(Coverage::lastPeriod).max().orElseThrow();
        String flows = coverage.stream()
                .map(each -> Flow.parse(each.flow()).word() + "s")
                .distinct()
                .collect(Collectors.joining(" and "));
        return reporters + " with " + partners + ", " + flows + ", " + span(first, last);
    }

    private static String line(Coverage coverage) {
        String partners = coverage.allPartners() ? "all partners" : areas(List.of(coverage), Coverage::partners);
        return areas(List.of(coverage), each -> List.of(each.reporter())) + " with " + partners + ", "
                + Flow.parse(coverage.flow()).word() + "s, "
                + coverage.periods().size() + (coverage.frequency().equals("M") ? " months " : " years ")
                + span(coverage.firstPeriod(), coverage.lastPeriod())
                + (coverage.evenly() ? "" : " (not all of them for each partner)") + ", " + levels(coverage.levels())
                + ", "
                + (coverage.completeness() == Completeness.ALL_GOODS ? "all goods" : "only the goods that occur");
    }

    private static String areas(List<Coverage> coverage, Function<Coverage, List<Integer>> codes) {
        List<Integer> distinct = List.copyOf(coverage.stream()
                .flatMap(each -> codes.apply(each).stream())
                .collect(Collectors.toCollection(TreeSet::new)));
        List<String> names = new ArrayList<>();
        for (int code : distinct.subList(0, Math.min(NAMED_AREAS, distinct.size()))) {
            Optional<Area> area = Areas.packed().find(code);
            names.add(area.map(found -> found.name(Language.ENGLISH)).orElse(Integer.toString(code)));
        }
        int more = distinct.size() - names.size();
        return String.join(", ", names) + (more > 0 ? " and " + number(more) + " more" : "");
    }

    private static String span(int first, int last) {
        Period from = new Period(first);
        Period to = new Period(last);
        return from.equals(to) ? from.toString() : from + ".." + to;
    }

    private static String levels(List<Integer> levels) {
        return levels.stream()
                .map(level -> level == 0 ? "TOTAL" : Integer.toString(level))
                .collect(Collectors.joining("/", "", levels.contains(0) && levels.size() == 1 ? "" : " digits"));
    }

    private static String join(List<String> texts, String otherwise) {
        return texts.isEmpty() ? otherwise : String.join(", ", texts);
    }

    static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
