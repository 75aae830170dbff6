package org.tidewaiter.analysis;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.trade.CommodityCode;

/** Which goods, and how many digits deep they are shown: a basket, codes with all below them, or everything. */
public record GoodsChoice(int level, @Nullable String basket, List<String> codes) {

    public GoodsChoice {
        codes = codes.stream().distinct().sorted().toList();
        if (level != 2 && level != 4 && level != 6 && level != 8) {
            throw AppException.wrongUse("'" + level + "' is no digit level.", "Use --level 2, 4, 6 or 8.");
        }
        for (String code : codes) {
            if (!CommodityCode.isWellFormed(code)) {
                throw AppException.wrongUse(
                        "'" + code + "' is no commodity code.", "Give 2, 4, 6 or 8 digits, for example 720221.");
            }
        }
    }

    /** Codes with commas between them, without the dots and spaces people put between digits. */
    public static List<String> split(String codes) {
        return Arrays.stream(codes.split(","))
                .map(text -> text.replaceAll("[.\\s]", ""))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** Everything, at a digit level. */
    public static GoodsChoice all(int level) {
        return new GoodsChoice(level, null, List.of());
    }

    /** True where nothing is left out. */
    public boolean isAll() {
        return basket == null && codes.isEmpty();
    }
}
