package org.tidewaiter.casebook.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.trade.ReferenceTable;

/**
 * Where incidents stand in tables and on the sketch: a crossing by both its sides, a town or port by itself, what is
 * coarser at its province.
 *
 * @param id of reference/places.csv; of a crossing the North Korean side
 * @param across id of the other side of a crossing; null elsewhere
 */
public record Site(String id, String name, @Nullable String across, double latitude, double longitude) {

    private record Place(
            String id, String kind, String within, String name, String across, double latitude, double longitude) {
        private Site site() {
            return new Site(id, name, null, latitude, longitude);
        }
    }

    private static final List<String> COARSE = List.of("county", "province");
    private static final Map<String, Place> PLACES = read();

    private static Map<String, Place> read() {
        Map<String, Place> places = new TreeMap<>();
        ReferenceTable.list(
                        "reference/places.csv",
                        row -> new Place(
                                row.getField("id"),
                                row.getField("kind"),
                                row.getField("within"),
                                row.getField("name"),
                                row.getField("across"),
                                Double.parseDouble(row.getField("latitude")),
                                Double.parseDouble(row.getField("longitude"))))
                .forEach(place -> places.put(place.id(), place));
        return places;
    }

    /** Where a place of the gazetteer stands; empty for one that it does not know. */
    public static Optional<Site> of(String place) {
        return Optional.ofNullable(PLACES.get(place)).map(Site::of);
    }

    /** A place of the gazetteer by itself, whatever it is. */
    public static Optional<Site> exact(String place) {
        return Optional.ofNullable(PLACES.get(place)).map(Place::site);
    }

    private static Site of(Place place) {
        Place other = PLACES.get(place.across());
        if (other != null) {
            Place facing = PLACES.getOrDefault(other.across(), place); // a county may name the crossing of its town
            return crossing(other, facing);
        }
        return COARSE.contains(place.kind()) ? province(place).site() : place.site();
    }

    private static Site crossing(Place one, Place other) {
        boolean oneIsAbroad =
                List.of("liaoning", "jilin", "primorye").contains(province(one).id());
        Place here = oneIsAbroad ? other : one;
        Place there = oneIsAbroad ? one : other;
        return new Site(here.id(), here.name() + " – " + there.name(), there.id(), here.latitude(), here.longitude());
    }

    private static Place province(Place place) {
        Place around = PLACES.get(place.within());
        return around == null ? place : province(around);
    }

    /** Those of some places that hold no other of them: Samjang of Samjang, Daehongdan and Yanggang. */
    public static List<String> finest(List<String> places) {
        return places.stream()
                .filter(place -> places.stream().noneMatch(other -> !other.equals(place) && isWithin(other, place)))
                .toList();
    }

    /** Whether a place lies in another, or is it. */
    public static boolean isWithin(String place, String around) {
        String at = place;
        while (!at.equals(around)) {
            var row = PLACES.get(at);
            if (row == null) {
                return false;
            }
            at = row.within();
        }
        return PLACES.containsKey(at);
    }

    /** Whether two places can be one: the same, one in the other, or the two sides of a crossing. */
    public static boolean meet(String one, String other) {
        return isWithin(one, other) || isWithin(other, one) || (of(one).isPresent() && of(one).equals(of(other)));
    }
}
