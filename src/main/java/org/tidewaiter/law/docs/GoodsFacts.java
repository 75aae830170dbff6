package org.tidewaiter.law.docs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.tidewaiter.goods.Baskets;
import org.tidewaiter.goods.Nomenclature;
import org.tidewaiter.law.Answer;
import org.tidewaiter.law.Assessor;
import org.tidewaiter.law.GoodsScope;
import org.tidewaiter.law.Measure;
import org.tidewaiter.law.Movement;
import org.tidewaiter.law.NotableGoods;
import org.tidewaiter.law.RuleBooks;

/** What the books say of goods: which codes get a page, and the answers for each through time. */
final class GoodsFacts {
    private static final int HEADING = 4; // digits; what a book says of a subheading stands on the page of its heading

    private final RuleBooks books;
    private final Assessor assessor;
    private final List<Route> routes;
    private final LocalDate day;

    GoodsFacts(RuleBooks books) {
        this.books = books;
        this.assessor = Assessor.of(books);
        this.routes = Route.list(books, assessor);
        this.day = books.books().stream()
                .map(book -> book.act().version())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** The day of which pages say "as the law stood": the last on which a book was revised. */
    LocalDate day() {
        return day;
    }

    /** Chapters and headings that a book names, by itself or by a subheading, and headings of the baskets, in order. */
    static SortedSet<String> listStems(RuleBooks books) {
        SortedSet<String> stems = new TreeSet<>();
        Stream.concat(
                        books.listMeasures().stream()
                                .map(Measure::goods)
                                .flatMap(Stream::ofNullable)
                                .map(GoodsScope::codes),
                        books.books().stream()
                                .flatMap(book -> book.notable().stream())
                                .map(NotableGoods::codes))
                .flatMap(List::stream)
                .forEach(code -> stems.add(stem(code)));
        Baskets.packed().list().stream()
                .flatMap(basket -> basket.codes().stream())
                .filter(code -> code.length() >= HEADING)
                .forEach(code -> stems.add(stem(code)));
        return stems;
    }

    /** The code whose page speaks of a code. */
    static String stem(String code) {
        return code.substring(0, Math.min(HEADING, code.length()));
    }

    /** Answers on every way on which a code is ever covered, and on the opposite ways; ways with the same answers together. */
    Map<Route, Timeline> timelines(String digits) {
        Map<Timeline, Route> byTimeline = new LinkedHashMap<>();
        List<Route> covered = new ArrayList<>();
        Map<Route, Timeline> all = new LinkedHashMap<>();
        for (Route route : routes) {
            Timeline timeline = Timeline.of(assessor, digits, route.example());
            if (restsOnUnread(timeline)) {
                continue;
            }
            all.put(route, timeline);
            if (timeline.isEverCovered()) {
                covered.add(route);
            }
        }
        all.forEach((route, timeline) -> {
            boolean opposite = covered.stream().anyMatch(route::holdsReverseOf);
            if (timeline.isEverCovered() || opposite || isNotable(digits, route)) {
                byTimeline.merge(timeline, route, Route::and);
            }
        });
        Map<Route, Timeline> found = new LinkedHashMap<>();
        byTimeline.forEach((timeline, route) -> found.put(route, timeline));
        return found;
    }

    /** Codes one level below that the newest edition has. */
    static List<String> listBelow(String digits) {
        Nomenclature nomenclature = Nomenclature.packed();
        return nomenclature
                .findNewestRevision(digits)
                .map(revision -> nomenclature.listChildren(digits, revision))
                .orElse(List.of());
    }

    Answer today(String digits, Route route) {
        Route.Pair pair = route.example();
        return assessor.assess(Movement.on(Timeline.code(digits, day), pair.from(), pair.to(), day))
                .answer();
    }

    /** Measures by their ids, in the order given. */
    List<Measure> listMeasures(List<String> ids) {
        return ids.stream().map(id -> books.findMeasure(id).orElseThrow()).toList();
    }

    /** Measures that the answers rest on, then those that name the code and never came into force; by age of the act. */
    List<Measure> listMeasures(String digits, Map<Route, Timeline> timelines) {
        Set<String> ids = new LinkedHashSet<>();
        timelines.values().forEach(timeline -> ids.addAll(timeline.listMeasures()));
        return books.listMeasures().stream()
                .filter(measure -> ids.contains(measure.id())
                        || ((measure.neverInForce() || measure.isFlag()) && names(measure, digits)))
                .toList();
    }

    /**
     * Measures that mean any goods because their list of codes was not read. They say the same of every code, so pages name
     * them once and show no days of ways on which nothing else speaks.
     */
    List<Measure> listUnread() {
        return books.listMeasures().stream().filter(GoodsFacts::isUnread).toList();
    }

    private static boolean isUnread(Measure measure) {
        GoodsScope goods = measure.goods();
        return goods != null
                && goods.all()
                && measure.isScreenable()
                && measure.verification().unverified() != null;
    }

    private boolean restsOnUnread(Timeline timeline) {
        List<Measure> behind = listMeasures(List.copyOf(timeline.listMeasures()));
        return !behind.isEmpty() && behind.stream().allMatch(GoodsFacts::isUnread);
    }

    /** Lists for due diligence that have some of the goods: no bans, so no timeline shows them. */
    List<Measure> listFlags(String digits) {
        return books.listMeasures().stream()
                .filter(measure -> measure.isFlag() && names(measure, digits))
                .toList();
    }

    private static boolean names(Measure measure, String digits) {
        GoodsScope goods = measure.goods();
        return goods != null && isNear(goods.codes(), digits);
    }

    private static boolean isNear(List<String> codes, String digits) {
        return codes.stream().anyMatch(code -> isNear(code, digits));
    }

    /** True if one of the codes stands under the other. */
    static boolean isNear(String code, String digits) {
        return code.startsWith(digits) || digits.startsWith(code);
    }

    List<NotableGoods> listNotable(String digits) {
        return books.books().stream()
                .flatMap(book -> book.notable().stream())
                .filter(notable -> isNear(notable.codes(), digits))
                .toList();
    }

    private boolean isNotable(String digits, Route route) {
        Route.Pair pair = route.example();
        return listNotable(digits).stream()
                .anyMatch(notable ->
                        notable.from().holds(pair.from()) && notable.to().holds(pair.to()));
    }
}
