package org.tidewaiter.brief;

import java.util.Map;
import org.tidewaiter.trade.Language;

/** Names of the invented goods. */
final class InventedNames {
    private static final Map<String, String> KOREAN = Map.of(
            "670420",
            "사람 머리카락으로 만든 가발",
            "720221",
            "페로실리콘",
            "261100",
            "텅스텐광",
            "842952",
            "굴착기",
            "870323",
            "승용차",
            "100630",
            "쌀",
            "910811",
            "손목시계 무브먼트");

    private InventedNames() {}

    static String of(Language language, String code, String english) {
        return language == Language.KOREAN ? KOREAN.getOrDefault(code, english) : english;
    }
}
