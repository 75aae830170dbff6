package org.tidewaiter.ingest;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
}
