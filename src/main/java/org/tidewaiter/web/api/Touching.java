package org.tidewaiter.web.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.analysis.Question;
import org.tidewaiter.trade.Area;
import org.tidewaiter.trade.Period;
import org.tidewaiter.warehouse.Coverage;
import org.tidewaiter.warehouse.Release;
import org.tidewaiter.warehouse.Warehouse;
import org.tidewaiter.web.Hashes;

/**
 * Which releases can have a part in the answer to a question about two areas. Errs towards yes: a release too many makes an
 * answer be worked out again, one too few would let an old figure stand.
 */
final class Touching {
    private static final int WORLD = 0; // code of the area whose rows are totals
    private static final int YEARS_BEFORE = 3; // a base is called low by the three years before it

    private final Warehouse warehouse;
    private final Map<String, String> labels = new ConcurrentHashMap<>();

    Touching(Warehouse warehouse) {
        this.warehouse = warehouse;
    }

    /** The releases that speak of the reporter and the partner, whatever their periods. */
    static List<Release> of(Question question, List<Release> visible) {
        return visible.stream()
                .filter(release ->
                        isMirrored(release) || release.coverage().stream().anyMatch(cover -> speaks(cover, question)))
                .toList();
    }

    /** Every release of the data sets of {@link #of}. */
    static List<Release> datasets(Question question, List<Release> visible) {
        Set<String> names = names(of(question, visible));
        return visible.stream()
                .filter(release -> names.contains(release.dataset()))
                .toList();
    }

    /**
     * What else their data sets decide: what goods are called there, and for which of the asked periods rates are named.
     */
    String beside(Question question, List<Release> visible) {
        List<Release> all = datasets(question, visible);
        Set<String> words = all.stream().map(this::labels).collect(Collectors.toCollection(TreeSet::new));
        int first = Stream.concat(
                                question.baselineYears().stream(),
                                Stream.of(question.period().from().year()))
                        .mapToInt(Integer::intValue)
                        .min()
                        .orElseThrow()
                - YEARS_BEFORE;
        Set<Integer> periods = all.stream()
                .flatMap(release -> release.coverage().stream())
                .flatMap(cover -> cover.periods().stream())
                .filter(period -> {
                    int year = new Period(period).year();
                    return year >= first && year <= question.period().to().year();
                })
                .collect(Collectors.toCollection(TreeSet::new));
        return words + " " + periods;
    }

    private static Set<String> names(List<Release> releases) {
        return releases.stream().map(Release::dataset).collect(Collectors.toSet());
    }

    private static boolean isMirrored(Release release) {
        return Boolean.parseBoolean(release.options().get("mirrored"));
    }

    private static boolean speaks(Coverage cover, Question question) {
        return is(cover.reporter(), question.reporter())
                && (question.partner() == null
                        || cover.allPartners()
                        || cover.partners().contains(question.partner().code())
                        || cover.partners().contains(WORLD));
    }

    private static boolean is(int code, @Nullable Area area) {
        return area == null || code == area.code() || code == WORLD;
    }

    private String labels(Release release) {
        return labels.computeIfAbsent(release.id(), id -> hash(warehouse.labelsFile(id)));
    }

    private static String hash(Path file) {
        try {
            return Files.exists(file) ? Hashes.hex(Files.readAllBytes(file)) : "";
        } catch (IOException e) {
            return file.toString(); // one of its own: the release counts as touching
        }
    }
}
