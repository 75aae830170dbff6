package org.tidewaiter.trade;

import java.util.List;
import java.util.Optional;

/**
 * A country, territory or statistical area. {@code code} is the UN M49 number where there is one, else the number UN
 * Comtrade uses for the special area; {@code comtradeCodes} and {@code chinaCustomsCodes} are what sources write, the
 * one in use today first.
 */
public record Area(
        int code,
        String iso2,
        String iso3,
        List<Integer> comtradeCodes,
        List<String> chinaCustomsCodes,
        Kind kind,
        String nameEn,
        String nameKo,
        String nameZh,
        List<String> aliases) {

    /** What sort of area a code stands for; only countries and territories can be a real partner. */
    public enum Kind {
        COUNTRY,
        TERRITORY,
        HISTORICAL,
        SPECIAL,
        WORLD
    }

    public Area {
        comtradeCodes = List.copyOf(comtradeCodes);
        chinaCustomsCodes = List.copyOf(chinaCustomsCodes);
        aliases = List.copyOf(aliases);
    }

    /** True for the total over all partners, which must never be added to them. */
    public boolean isWorld() {
        return kind == Kind.WORLD;
    }

    /** Two letters where the area has them, else three, else the number. */
    public String shortCode() {
        return Optional.of(iso2)
                .filter(text -> !text.isEmpty())
                .or(() -> Optional.of(iso3).filter(text -> !text.isEmpty()))
                .orElse(Integer.toString(code));
    }

    /** Name in a language; English where ours has none in it. */
    public String name(Language language) {
        String name = switch (language) {
            case ENGLISH -> nameEn;
            case KOREAN -> nameKo;
            case CHINESE -> nameZh;
        };
        return name.isEmpty() ? nameEn : name;
    }
}
