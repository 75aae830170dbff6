package org.tidewaiter.casebook.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tidewaiter.casebook.Gazetteer;
import org.tidewaiter.casebook.Passage;

/** Places of {@code reference/places.csv} by any of their names, Korean ones in either romanisation. */
final class Places implements SpanReader {
    private static final class Packed {
        static final Places INSTANCE = new Places();
    }

    private static final int SHORTEST_FOLDED = 5; // letters; shorter names fold into ordinary words

    private final Lexicon<Names.Meaning> names = new Lexicon<>();
    private final Map<String, String> folded = new HashMap<>();

    private Places() {
        for (Gazetteer.Place place : Gazetteer.list()) {
            String id = place.id();
            place.latin().forEach(name -> names.add(name, new Names.Meaning(id, List.of(), true)));
            place.asian().forEach(name -> names.add(name, new Names.Meaning(id, List.of(), false)));
            if (place.country().equals("KP")) {
                folded.putIfAbsent(fold(place.name()), id);
            }
        }
    }

    static Places packed() {
        return Packed.INSTANCE;
    }

    /** ISO code of the country a place lies in; empty for rivers between two and what is no place. */
    String country(String id) {
        return Gazetteer.find(id).map(Gazetteer.Place::country).orElse("");
    }

    /** Whether {@code inner} lies in {@code outer}. */
    boolean isWithin(String inner, String outer) {
        return !inner.equals(outer) && Gazetteer.isWithin(inner, outer);
    }

    @Override
    public List<Span> read(Sentence sentence) {
        List<Span> spans = new ArrayList<>(new Names(SpanKind.PLACE, "gazetteer", names).read(sentence));
        for (Token token : sentence.tokens()) {
            String id = folded.get(fold(token.plain()));
            Passage passage = new Passage(token.start(), token.end());
            if (id != null
                    && token.capital()
                    && token.plain().length() >= SHORTEST_FOLDED
                    && spans.stream().noneMatch(span -> span.passage().overlaps(passage))) {
                spans.add(Span.of(SpanKind.PLACE, id, passage, "gazetteer, other romanisation"));
            }
        }
        spans.sort(java.util.Comparator.comparingInt(Span::start));
        return spans;
    }

    /** One form for the romanisations of a Korean name: McCune-Reischauer, the one of 2000 and the North's. */
    static String fold(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z]", "")
                .replaceAll("^(?:ry|ny)", "y")
                .replaceAll("^[rn](?=[aeou])", "r")
                .replace("eo", "o")
                .replace("eu", "u")
                .replace("ts", "ch")
                .replaceAll("j|dj", "ch")
                .replace("ph", "b")
                .replace("th", "d")
                .replace("kh", "g")
                .replace('p', 'b')
                .replace('t', 'd')
                .replace('k', 'g')
                .replaceAll("ch+", "c")
                .replaceAll("(.)\\1", "$1");
    }
}
