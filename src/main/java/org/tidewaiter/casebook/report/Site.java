package org.tidewaiter.casebook.report;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.casebook.Gazetteer;
import org.tidewaiter.casebook.Gazetteer.Place;

/**
 * Where incidents stand in tables and on the sketch: a crossing by both its sides, a town or port by itself, what is
 * coarser at its province.
 *
 * @param id of reference/places.csv; of a crossing the North Korean side
 * @param across id of the other side of a crossing; null elsewhere
 */
public record Site(String id, String name, @Nullable String across, double latitude, double longitude) {

    private static final List<String> COARSE = List.of("county", "province");

    /** Where a place of the gazetteer stands; empty for one that it does not know. */
    public static Optional<Site> of(String place) {
        return Gazetteer.find(place).map(Site::of);
    }

    /** A place of the gazetteer by itself, whatever it is. */
    public static Optional<Site> exact(String place) {
        return Gazetteer.find(place).map(Site::alone);
    }

    private static Site alone(Place place) {
        return new Site(place.id(), place.name(), null, place.latitude(), place.longitude());
    }

    private static Site of(Place place) {
        Optional<Place> other = Gazetteer.find(place.across());
        if (other.isPresent()) {
            // a county may name the crossing of its town
            Place facing = Gazetteer.find(other.get().across()).orElse(place);
            return crossing(other.get(), facing);
        }
        return alone(COARSE.contains(place.kind()) ? province(place) : place);
    }

    private static Site crossing(Place one, Place other) {
        boolean oneIsAbroad = !one.country().equals("KP");
        Place here = oneIsAbroad ? other : one;
        Place there = oneIsAbroad ? one : other;
        return new Site(here.id(), here.name() + " – " + there.name(), there.id(), here.latitude(), here.longitude());
    }

    private static Place province(Place place) {
        return Gazetteer.find(place.within()).map(Site::province).orElse(place);
    }

    /** Those of some places that hold no other of them: Samjang of Samjang, Daehongdan and Yanggang. */
    public static List<String> finest(List<String> places) {
        return places.stream()
                .filter(place ->
                        places.stream().noneMatch(other -> !other.equals(place) && Gazetteer.isWithin(other, place)))
                .toList();
    }

    /** Whether two places can be one: the same, one in the other, or the two sides of a crossing. */
    public static boolean meet(String one, String other) {
        return Gazetteer.isWithin(one, other)
                || Gazetteer.isWithin(other, one)
                || (of(one).isPresent() && of(one).equals(of(other)));
    }
}
