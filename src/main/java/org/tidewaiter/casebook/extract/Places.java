package org.tidewaiter.casebook.extract;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tidewaiter.casebook.Passage;
import org.tidewaiter.trade.ReferenceTable;

/** Places of {@code reference/places.csv} by any of their names, Korean ones in either romanisation. */
final class Places implements SpanReader {
    private static final class Packed {
        static final Places INSTANCE = new Places();
    }

    private static final int SHORTEST_FOLDED = 5; // letters; shorter names fold into ordinary words
    private static final Set<String> CHINA = Set.of(
            "liaoning",
            "jilin",
            "shandong",
            "beijing",
            "tianjin",
            "shanghai",
            "zhejiang",
            "guangdong",
            "hebei",
            "heilongjiang");
    private static final Set<String> RUSSIA = Set.of("primorye", "khabarovsk-krai");
    private static final Set<String> NO_COUNTRY = Set.of("yalu", "tumen-river");

    private final Lexicon<Names.Meaning> names = new Lexicon<>();
    private final Map<String, String> folded = new HashMap<>();
    private final Map<String, String> within = new HashMap<>();
    private final Set<String> ids = new HashSet<>();

    private Places() {
        List<NamedCsvRecord> rows = ReferenceTable.list("reference/places.csv", row -> row);
        for (NamedCsvRecord row : rows) {
            String id = row.getField("id");
            ids.add(id);
            within.put(id, row.getField("within"));
            List<String> spellings = new ArrayList<>(List.of(row.getField("name")));
            spellings.addAll(List.of(row.getField("aliases").split(";")));
            spellings.forEach(name -> names.add(name, new Names.Meaning(id, List.of(), true)));
            for (String name : (row.getField("name_ko") + ";" + row.getField("name_zh")).split(";")) {
                names.add(name, new Names.Meaning(id, List.of(), false));
            }
        }
        for (NamedCsvRecord row : rows) {
            String id = row.getField("id");
            if (country(id).equals("KP")) {
                folded.putIfAbsent(fold(row.getField("name")), id);
            }
        }
    }

    static Places packed() {
        return Packed.INSTANCE;
    }

    /** ISO code of the country a place lies in; empty for rivers between two. */
    String country(String id) {
        if (NO_COUNTRY.contains(id)) {
            return "";
        }
        String at = id;
        while (!at.isEmpty()) {
            if (CHINA.contains(at)) {
                return "CN";
            }
            if (RUSSIA.contains(at)) {
                return "RU";
            }
            at = within.getOrDefault(at, "");
        }
        return "KP";
    }

    /** Whether {@code inner} lies in {@code outer}. */
    boolean isWithin(String inner, String outer) {
        String at = within.getOrDefault(inner, "");
        while (!at.isEmpty()) {
            if (at.equals(outer)) {
                return true;
            }
            at = within.getOrDefault(at, "");
        }
        return false;
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
