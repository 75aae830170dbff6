package org.tidewaiter.casebook.publish;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.trade.ReferenceTable;

/** The rungs of the ladder for places, the exact one first. */
public enum PlaceGrain {
    EXACT,
    COUNTY,
    PROVINCE;

    /**
     * A row of reference/places.csv.
     *
     * @param within id of the place it lies in; empty at the top
     */
    public record Place(String id, String kind, String within, String name, List<String> otherNames) {
        public Place {
            otherNames = List.copyOf(otherNames);
        }

        private boolean is(String word) {
            return id.equalsIgnoreCase(word)
                    || name.equalsIgnoreCase(word)
                    || otherNames.stream().anyMatch(word::equalsIgnoreCase);
        }
    }

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
                                List.of((row.getField("aliases") + ";" + row.getField("name_ko") + ";"
                                                + row.getField("name_zh"))
                                        .split(";"))))
                .forEach(place -> places.put(place.id(), place));
        return places;
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The place of an id. */
    public static Optional<Place> find(String id) {
        return Optional.ofNullable(PLACES.get(id));
    }

    /** The place that a person calls by that word: its id or one of its names. */
    public static Place parse(String word) {
        String plain = word.strip();
        return PLACES.values().stream()
                .filter(place -> place.is(plain))
                .findFirst()
                .orElseThrow(() -> AppException.wrongUse(
                        "'" + plain + "' is no place of the gazetteer.",
                        "Use the nearest town, county or province it knows (reference/places.csv).",
                        PLACES.keySet().stream()
                                .filter(id -> plain.length() >= 3
                                        && id.startsWith(plain.substring(0, 3).toLowerCase(Locale.ROOT)))
                                .toList()));
    }

    /** The smallest place around this one that is not smaller than this rung; where none is known, the largest known. */
    public Place generalise(String id) {
        Place place = find(id).orElseThrow(() -> new IllegalArgumentException("no place of the gazetteer"));
        while (!reached(place) && find(place.within()).isPresent()) {
            place = find(place.within()).get();
        }
        return place;
    }

    private boolean reached(Place place) {
        return switch (this) {
            case EXACT -> true;
            case COUNTY -> !List.of("crossing", "facility", "port").contains(place.kind());
            case PROVINCE -> place.kind().equals("province");
        };
    }
}
