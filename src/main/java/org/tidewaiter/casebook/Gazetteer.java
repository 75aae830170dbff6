package org.tidewaiter.casebook;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tidewaiter.trade.ReferenceTable;

/** The places of {@code reference/places.csv}, in the order of their ids. */
public final class Gazetteer {
    private static final Map<String, Place> PLACES = read();

    private Gazetteer() {}

    /**
     * A place.
     *
     * @param kind     province, city, county, crossing, port, facility or river
     * @param country  ISO code; empty for a river between two
     * @param within   id of the place it lies in; empty at the top
     * @param latin    its names in Latin letters, the usual one first
     * @param asian    its Korean and Chinese names
     * @param across   id of the place at the other side of the border; empty where there is none
     * @param latitude degrees north
     * @param longitude degrees east
     */
    public record Place(
            String id,
            String kind,
            String country,
            String within,
            List<String> latin,
            List<String> asian,
            String across,
            double latitude,
            double longitude) {

        public Place {
            latin = List.copyOf(latin);
            asian = List.copyOf(asian);
        }

        /** The usual English name. */
        public String name() {
            return latin.getFirst();
        }
    }

    private static Map<String, Place> read() {
        Map<String, Place> places = new TreeMap<>();
        ReferenceTable.list(
                        "reference/places.csv",
                        row -> new Place(
                                row.getField("id"),
                                row.getField("kind"),
                                row.getField("country"),
                                row.getField("within"),
                                names(row.getField("name") + ";" + row.getField("aliases")),
                                names(row.getField("name_ko") + ";" + row.getField("name_zh")),
                                row.getField("across"),
                                Double.parseDouble(row.getField("latitude")),
                                Double.parseDouble(row.getField("longitude"))))
                .forEach(place -> places.put(place.id(), place));
        return places;
    }

    private static List<String> names(String joined) {
        return Arrays.stream(joined.split(";")).filter(name -> !name.isBlank()).toList();
    }

    public static List<Place> list() {
        return List.copyOf(PLACES.values());
    }

    public static Optional<Place> find(String id) {
        return Optional.ofNullable(PLACES.get(id));
    }

    /** Whether a place lies in another, or is it. */
    public static boolean isWithin(String place, String around) {
        Optional<Place> at = find(place);
        while (at.isPresent() && !at.get().id().equals(around)) {
            at = find(at.get().within());
        }
        return at.isPresent();
    }
}
