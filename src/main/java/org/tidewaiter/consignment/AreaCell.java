package org.tidewaiter.consignment;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.trade.Area;
import org.tidewaiter.trade.Areas;
import org.tidewaiter.trade.Language;

/** Reads an area: a code, a name in English, Korean or Chinese, or both beside each other. */
final class AreaCell {
    private static final Pattern PARTS = Pattern.compile("[()\\[\\],;/|:]| - |--");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

    private final Areas areas;

    AreaCell(Areas areas) {
        this.areas = areas;
    }

    AreaReading read(String cell, Role role) {
        String text = GoodsCell.tidy(cell);
        String end = role == Role.FROM ? "come from" : "go";
        if (text.isEmpty() || text.equals("-")) {
            return none(Flag.AREA_MISSING, "The row does not say where the goods " + end + ". Where do they?");
        }
        Set<Area> found = whole(text);
        if (found.isEmpty()) {
            found = inParts(text);
        }
        if (found.size() == 1) {
            return new AreaReading(List.copyOf(found), List.of());
        }
        if (found.isEmpty()) {
            return none(
                    Flag.AREA_UNKNOWN,
                    "'" + text + "' is no area Tidewaiter knows." + gacc(text) + near(text) + " Where do the goods "
                            + end + "?");
        }
        return new AreaReading(
                List.copyOf(found),
                List.of(new Flagged(
                        Flag.AREA_AMBIGUOUS, "'" + text + "' could be " + names(found) + ". Which is meant?")));
    }

    private static AreaReading none(Flag flag, String says) {
        return new AreaReading(List.of(), List.of(new Flagged(flag, says)));
    }

    private Set<Area> whole(String text) {
        Set<Area> found = new LinkedHashSet<>(areas.listCandidates(text));
        if (found.isEmpty()) {
            Optional<Area> one =
                    NUMBER.matcher(text).matches() ? areas.find(Integer.parseInt(text)) : areas.findByName(text);
            one.ifPresent(found::add);
        }
        return found;
    }

    /** "North Korea (KP)" names one area twice; "KP/KR" names two; "Pyongyang, DPRK" has one part that is an area. */
    private Set<Area> inParts(String text) {
        Set<Area> sure = new LinkedHashSet<>();
        Set<Area> doubtful = new LinkedHashSet<>();
        for (String part : PARTS.split(text)) {
            Set<Area> found = part.isBlank() ? Set.of() : whole(part.strip());
            (found.size() == 1 ? sure : doubtful).addAll(found);
        }
        return sure.isEmpty() ? doubtful : sure;
    }

    /** China's customs numbers its partners by itself; such a number is named, not taken. */
    private String gacc(String text) {
        return areas.findByChinaCustomsCode(text)
                .map(area -> " In the numbers of China's customs it is " + name(area) + ".")
                .orElse("");
    }

    private String near(String text) {
        try {
            areas.parse(text);
            return "";
        } catch (AppException e) {
            return e.alternatives().isEmpty() ? "" : " Near it: " + String.join(", ", e.alternatives()) + ".";
        }
    }

    static String name(Area area) {
        return area.name(Language.ENGLISH) + " (" + area.shortCode() + ")";
    }

    private static String names(Set<Area> found) {
        return found.stream().map(AreaCell::name).collect(Collectors.joining(" or "));
    }
}
