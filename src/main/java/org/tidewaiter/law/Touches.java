package org.tidewaiter.law;

import java.util.Arrays;
import java.util.List;
import org.tidewaiter.trade.Area;
import org.tidewaiter.trade.AreaGroup;

/** Looks into the head of a rule book for the areas it is about, before anything is parsed. */
final class Touches {
    private static final String KEY = "\ntouches: [";

    private Touches() {}

    /** False only if the book names its areas and surely neither of the two is one of them. */
    static boolean mayHold(String text, Area one, Area other) {
        int at = text.indexOf(KEY);
        if (at < 0 || at > text.indexOf("\nmeasures:") || !Directions.isOneArea(one) || !Directions.isOneArea(other)) {
            return true;
        }
        int start = at + KEY.length();
        List<String> names = Arrays.stream(
                        text.substring(start, text.indexOf(']', start)).split(","))
                .map(String::strip)
                .toList();
        return names.stream().anyMatch(name -> isNamed(name, one) || isNamed(name, other));
    }

    private static boolean isNamed(String name, Area area) {
        return area.iso2().equals(name)
                || AreaGroup.find(name)
                        .filter(group -> group.find(area).isPresent())
                        .isPresent();
    }
}
