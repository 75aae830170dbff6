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

    private static final Map<String, String> CHINESE = Map.of(
            "670420", "人发制假发", "720221", "硅铁", "261100", "钨矿砂及其精矿", "842952", "挖掘机", "870323", "小轿车", "100630", "精米",
            "910811", "手表机芯");

    private InventedNames() {}

    static String of(Language language, String code, String english) {
        return switch (language) {
            case ENGLISH -> english;
            case KOREAN -> KOREAN.getOrDefault(code, english);
            case CHINESE -> CHINESE.getOrDefault(code, english);
        };
    }
}
