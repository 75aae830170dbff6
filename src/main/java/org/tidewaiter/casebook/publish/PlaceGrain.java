package org.tidewaiter.casebook.publish;

import java.util.List;
import java.util.Locale;
import org.tidewaiter.casebook.Gazetteer;
import org.tidewaiter.casebook.Gazetteer.Place;
import org.tidewaiter.trade.AppException;

/** The rungs of the ladder for places, the exact one first. */
public enum PlaceGrain {
    EXACT,
    COUNTY,
    PROVINCE;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static boolean isCalled(Place place, String word) {
        return place.id().equalsIgnoreCase(word)
                || place.latin().stream().anyMatch(word::equalsIgnoreCase)
                || place.asian().contains(word);
    }

    /** The place that a person calls by that word: its id or one of its names. */
    public static Place parse(String word) {
        String plain = word.strip();
        return Gazetteer.list().stream()
                .filter(place -> isCalled(place, plain))
                .findFirst()
                .orElseThrow(() -> AppException.wrongUse(
                        "'" + plain + "' is no place of the gazetteer.",
                        "Use the nearest town, county or province it knows (reference/places.csv).",
                        Gazetteer.list().stream()
                                .map(Place::id)
                                .filter(id -> plain.length() >= 3
                                        && id.startsWith(plain.substring(0, 3).toLowerCase(Locale.ROOT)))
                                .toList()));
    }

    /** The smallest place around this one that is not smaller than this rung; where none is known, the largest known. */
    public Place generalise(String id) {
        Place place = Gazetteer.find(id).orElseThrow(() -> new IllegalArgumentException("no place of the gazetteer"));
        while (!reached(place) && Gazetteer.find(place.within()).isPresent()) {
            place = Gazetteer.find(place.within()).get();
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
