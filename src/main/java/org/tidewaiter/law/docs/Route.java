package org.tidewaiter.law.docs;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tidewaiter.law.AreaSet;
import org.tidewaiter.law.Assessor;
import org.tidewaiter.law.Measure;
import org.tidewaiter.law.OtherCountry;
import org.tidewaiter.law.RuleBooks;
import org.tidewaiter.trade.Area;

/** Ways goods can go that the books treat alike: the first pair stands for all of them. */
record Route(List<Pair> pairs) {

    /** From one area to another. */
    record Pair(Area from, Area to) {
        Pair reversed() {
            return new Pair(to, from);
        }
    }

    Route {
        pairs = List.copyOf(pairs);
    }

    Pair example() {
        return pairs.getFirst();
    }

    /** Every way the books speak of, and the opposite ways, those with the same measures in play taken together. */
    static List<Route> list(RuleBooks books, Assessor assessor) {
        Set<Area> named = new LinkedHashSet<>();
        named.add(OtherCountry.AREA);
        List<Measure> measures =
                books.listMeasures().stream().filter(Measure::isScreenable).toList();
        for (Measure measure : measures) {
            Stream.of(measure.from().areas(), measure.to().areas(), measure.excludedAreas())
                    .forEach(named::addAll);
        }
        Set<Pair> pairs = new LinkedHashSet<>();
        for (Measure measure : measures) {
            for (Area from : ends(measure.from(), named)) {
                for (Area to : ends(measure.to(), named)) {
                    if (from.code() != to.code()) {
                        pairs.add(new Pair(from, to));
                    }
                }
            }
        }
        List.copyOf(pairs).forEach(pair -> pairs.add(pair.reversed()));
        Map<Object, List<Pair>> alike = new LinkedHashMap<>();
        for (Pair pair : pairs) {
            alike.computeIfAbsent(assessor.directionClass(pair.from(), pair.to()), key -> new ArrayList<>())
                    .add(pair);
        }
        return alike.values().stream().map(Route::new).toList();
    }

    private static Set<Area> ends(AreaSet set, Set<Area> named) {
        return set.isAny() ? named : new LinkedHashSet<>(set.areas());
    }

    Route and(Route other) {
        return new Route(
                Stream.concat(pairs.stream(), other.pairs.stream()).distinct().toList());
    }

    boolean holdsReverseOf(Route other) {
        return other.pairs.stream().map(Pair::reversed).anyMatch(pairs::contains);
    }

    /**
     * "from North Korea to any other country": where that is among them, those it stands for are not listed, and where no
     * other way of {@code all} shares an end with it, it is plainly any country.
     */
    String words(Collection<Route> all) {
        Map<Area, Set<Area>> toByFrom = new LinkedHashMap<>();
        pairs.forEach(pair -> toByFrom.computeIfAbsent(pair.from(), key -> new LinkedHashSet<>())
                .add(pair.to()));
        Map<Set<Area>, Set<Area>> fromByTo = new LinkedHashMap<>();
        toByFrom.forEach((from, to) -> fromByTo.computeIfAbsent(shortest(to), key -> new LinkedHashSet<>())
                .add(from));
        String words = fromByTo.entrySet().stream()
                .map(way -> "from " + Words.areas(shortest(way.getValue())) + " to " + Words.areas(way.getKey()))
                .collect(Collectors.joining("; "));
        boolean alone = all.stream().allMatch(other -> other.equals(this) || !sharesAnEnd(other));
        return alone ? words.replace("any other country", "any country") : words;
    }

    private boolean sharesAnEnd(Route other) {
        return pairs.stream()
                .anyMatch(pair -> other.pairs.stream()
                        .anyMatch(theirs ->
                                theirs.from().equals(pair.from()) || theirs.to().equals(pair.to())));
    }

    private static Set<Area> shortest(Set<Area> areas) {
        return areas.contains(OtherCountry.AREA) ? Set.of(OtherCountry.AREA) : areas;
    }
}
