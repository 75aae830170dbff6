package org.tidewaiter.trade;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * All areas of {@code reference/areas.csv}, found by any code or by a name in English, Korean or Chinese. A name that
 * could mean two areas ("Korea") finds none of them: the question goes back to the person who wrote it.
 */
public final class Areas {
    private static final class Packed {
        static final Areas INSTANCE = load();
    }

    private final Map<Integer, Area> byCode = new LinkedHashMap<>();
    private final Map<String, Area> byIso = new HashMap<>();
    private final Map<Integer, Area> byComtradeCode = new HashMap<>();
    private final Map<String, Area> byChinaCustomsCode = new HashMap<>();
    private final Map<String, Area> byName = new TreeMap<>();
    private final Map<String, List<Area>> ambiguous = new TreeMap<>();

    private Areas(List<Area> areas, Map<String, List<String>> ambiguousNames) {
        for (Area area : areas) {
            put(byCode, area.code(), area);
            if (!area.iso2().isEmpty()) {
                put(byIso, area.iso2(), area);
            }
            if (!area.iso3().isEmpty()) {
                put(byIso, area.iso3(), area);
            }
            area.comtradeCodes().forEach(code -> put(byComtradeCode, code, area));
            area.chinaCustomsCodes().forEach(code -> put(byChinaCustomsCode, code, area));
        }
        ambiguousNames.forEach((name, candidates) -> ambiguous.put(
                fold(name),
                candidates.stream().map(code -> get(Integer.parseInt(code))).toList()));
    }

    /** Made when first asked for: folding some three thousand names costs more than most questions by code. */
    private synchronized Map<String, Area> byName() {
        if (byName.isEmpty()) {
            for (Area area : byCode.values()) {
                putName(area.nameEn(), area);
                putName(area.nameKo(), area);
                putName(area.nameZh(), area);
                area.aliases().forEach(alias -> putName(alias, area));
            }
        }
        return byName;
    }

    /** The areas packed with the program. */
    public static Areas packed() {
        return Packed.INSTANCE;
    }

    private static Areas load() {
        Map<String, List<String>> ambiguousNames = new LinkedHashMap<>();
        ReferenceTable.list("reference/area-ambiguous.csv", row -> row)
                .forEach(row -> ambiguousNames.put(row.getField("name"), split(row.getField("candidates"))));
        return new Areas(ReferenceTable.list("reference/areas.csv", Areas::area), ambiguousNames);
    }

    private static Area area(NamedCsvRecord row) {
        return new Area(
                Integer.parseInt(row.getField("code")),
                row.getField("iso2"),
                row.getField("iso3"),
                split(row.getField("comtrade")).stream().map(Integer::valueOf).toList(),
                split(row.getField("gacc")),
                Area.Kind.valueOf(row.getField("kind").toUpperCase(Locale.ROOT)),
                row.getField("name_en"),
                row.getField("name_ko"),
                row.getField("name_zh"),
                split(row.getField("aliases")));
    }

    private static List<String> split(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(";"));
    }

    private static <K> void put(Map<K, Area> map, K key, Area area) {
        Area before = map.put(key, area);
        if (before != null && before.code() != area.code()) {
            throw new IllegalStateException(key + " stands for area " + before.code() + " and " + area.code());
        }
    }

    private void putName(String name, Area area) {
        String folded = fold(name);
        if (folded.isEmpty()) {
            return;
        }
        if (ambiguous.containsKey(folded)) {
            throw new IllegalStateException("ambiguous name '" + name + "' is given to area " + area.code());
        }
        put(byName, folded, area);
    }

    /** Lower case, without accents, spaces and punctuation: what remains must agree for a name to match. */
    static String fold(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        String recomposed = Normalizer.normalize(plain, Normalizer.Form.NFC);
        return recomposed.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    /** Every area in file order. */
    public List<Area> listAll() {
        return List.copyOf(byCode.values());
    }

    /** Area of our own code; throws where there is none. */
    public Area get(int code) {
        Area area = byCode.get(code);
        if (area == null) {
            throw new IllegalArgumentException("no area " + code);
        }
        return area;
    }

    /** Area of our own code. */
    public Optional<Area> find(int code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** Area of a UN Comtrade (or BACI) code, which is not always the M49 number. */
    public Optional<Area> findByComtradeCode(int code) {
        return Optional.ofNullable(byComtradeCode.get(code));
    }

    /** Area of a three-digit China customs code, for example 109. */
    public Optional<Area> findByChinaCustomsCode(String code) {
        return Optional.ofNullable(byChinaCustomsCode.get(code));
    }

    /** Area of a two- or three-letter ISO code. */
    public Optional<Area> findByIso(String iso) {
        return Optional.ofNullable(byIso.get(iso.strip().toUpperCase(Locale.ROOT)));
    }

    /** Area of an exact name or alias in any of the three languages, or of an ISO code. */
    public Optional<Area> findByName(String name) {
        return findByIso(name).or(() -> Optional.ofNullable(byName().get(fold(name))));
    }

    /** Candidates of a name that could mean several areas; empty where the name is not known as ambiguous. */
    public List<Area> listCandidates(String name) {
        return ambiguous.getOrDefault(fold(name), List.of());
    }

    /** Reads an ISO code, our number or a name; an ambiguous or unknown one is refused with what is near. */
    public Area parse(String text) {
        String wanted = text.strip();
        List<Area> candidates = listCandidates(wanted);
        if (!candidates.isEmpty()) {
            throw AppException.wrongUse(
                    "'" + wanted + "' could mean more than one area.",
                    "Say which one, best by its two-letter code.",
                    candidates.stream().map(Areas::nameWithCode).toList());
        }
        Optional<Area> found = wanted.matches("\\d{1,4}") ? find(Integer.parseInt(wanted)) : findByName(wanted);
        return found.orElseThrow(() -> AppException.wrongUse(
                "'" + wanted + "' is no area Tidewaiter knows.",
                "Use a two- or three-letter ISO code (KP, PRK) or the usual name in English, Korean or Chinese.",
                near(wanted)));
    }

    private static String nameWithCode(Area area) {
        return area.nameEn() + " (" + area.shortCode() + ")";
    }

    private List<String> near(String wanted) {
        String folded = fold(wanted);
        if (folded.length() < 2) {
            return List.of();
        }
        return byName().entrySet().stream()
                .filter(entry -> entry.getKey().contains(folded) || folded.contains(entry.getKey()))
                .filter(entry -> entry.getKey().length() > 2)
                .map(entry -> nameWithCode(entry.getValue()))
                .distinct()
                .limit(5) // a handful is read, a page is not
                .toList();
    }
}
