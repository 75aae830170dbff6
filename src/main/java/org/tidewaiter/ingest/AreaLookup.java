package org.tidewaiter.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tidewaiter.ingest.Layout.AreaCodes;
import org.tidewaiter.trade.Area;
import org.tidewaiter.trade.Areas;

/** What area a source's text stands for, in that source's own code list. Never a guess: two candidates are none. */
final class AreaLookup {
    /** Sums over several reporters or partners, which must not be added to their members: European Union, ASEAN. */
    private static final Set<Integer> GROUPS = Set.of(97, 975);

    /** Letters that WITS still uses for areas the ISO list has renamed or never had. */
    private static final Map<String, String> RETIRED = Map.ofEntries(
            Map.entry("ZAR", "COD"),
            Map.entry("ROM", "ROU"),
            Map.entry("TMP", "TLS"),
            Map.entry("SUD", "SDN"),
            Map.entry("MNT", "MNE"));

    private static final Areas AREAS = Areas.packed();

    private AreaLookup() {}

    static Optional<Area> find(AreaCodes codes, String text) {
        return switch (codes) {
            case COMTRADE -> byNumber(text).or(() -> byIso(text));
            case ISO -> byIso(text);
            case CHINA_CUSTOMS -> AREAS.findByChinaCustomsCode(text).or(() -> AREAS.findByName(text));
            case NAME -> AREAS.findByName(text);
        };
    }

    private static Optional<Area> byNumber(String text) {
        if (!text.matches("\\d{1,4}")) {
            return Optional.empty();
        }
        int number = Integer.parseInt(text);
        return AREAS.findByComtradeCode(number)
                .or(() -> AREAS.find(number)); // M49 where UN Comtrade has another number
    }

    private static Stream<Integer> numbers(Area area) {
        return Stream.concat(area.comtradeCodes().stream(), Stream.of(area.code()));
    }

    private static Optional<Area> byIso(String text) {
        if (!text.matches("[A-Za-z_][A-Za-z0-9]{1,2}|[A-Za-z]{4}")) {
            return Optional.empty();
        }
        return AREAS.findByIso(text)
                .or(() -> Optional.ofNullable(RETIRED.get(text.toUpperCase(Locale.ROOT)))
                        .flatMap(AREAS::findByIso))
                .or(() -> AREAS.findByName(text)); // special areas have letters as aliases: W00, EUN, _X
    }

    static boolean isGroup(Area area) {
        return GROUPS.contains(area.code());
    }

    /** Every text the plain code lists can hold, for tables too large to look at twice. */
    static List<String> listTexts(AreaCodes codes) {
        List<String> texts = new ArrayList<>();
        for (Area area : AREAS.listAll()) {
            switch (codes) {
                case COMTRADE ->
                    numbers(area).forEach(code -> {
                        texts.add(Integer.toString(code));
                        if (code < 100) {
                            texts.add(String.format(Locale.ROOT, "%03d", code));
                        }
                    });
                case ISO -> {
                    texts.add(area.iso2());
                    texts.add(area.iso3());
                }
                case CHINA_CUSTOMS -> texts.addAll(area.chinaCustomsCodes());
                case NAME -> texts.add(area.nameEn());
            }
        }
        texts.removeIf(String::isEmpty);
        return texts.stream().distinct().toList();
    }
}
