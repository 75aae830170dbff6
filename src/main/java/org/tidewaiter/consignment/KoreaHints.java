package org.tidewaiter.consignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tidewaiter.consignment.HintColumn.Side;
import org.tidewaiter.trade.Area;
import org.tidewaiter.trade.Areas;
import org.tidewaiter.trade.ReferenceTable;

/** Signs that the one Korea was written and the other meant. Each becomes a question; none changes an answer. */
final class KoreaHints {
    private static final int NORTH = 408; // area codes of reference/areas.csv
    private static final int SOUTH = 410;
    private static final int HEADING = 4; // digits
    private static final int SHORTEST = 2; // characters; no place has a shorter name
    private static final Pattern PHONE = Pattern.compile("(?:\\+|(?<!\\d)00)\\s?(850|82)(?=[\\s\\-.()/]*\\d)");

    /** What a text says: places, and the Korea whose telephone number stands in it. */
    private record Seen(List<Places.Place> places, Set<Integer> phones) {
        static final Seen NOTHING = new Seen(List.of(), Set.of());
    }

    private final Areas areas;
    private final AreaCell areaCell;
    private final Map<String, Map<Integer, String>> unusual = new HashMap<>();
    private final Memory<String, Seen> seen = new Memory<>();
    private final Map<Integer, String> areaNames = new HashMap<>(); // asked for some hundred thousand times

    KoreaHints(Areas areas) {
        this.areas = areas;
        this.areaCell = new AreaCell(areas);
        ReferenceTable.list("reference/korea-goods.csv", row -> row)
                .forEach(row -> unusual.computeIfAbsent(row.getField("code"), code -> new HashMap<>())
                        .put(Integer.parseInt(row.getField("area")), row.getField("says")));
    }

    /** Questions about a row from its hint columns. */
    List<Flagged> ofColumns(Row row, Header header, AreaReading from, AreaReading to) {
        List<Flagged> flags = new ArrayList<>();
        for (HintColumn hint : header.hints()) {
            String text = row.text(hint.column());
            if (!text.isBlank()) {
                if (hint.kind() == HintColumn.Kind.AREA) {
                    otherArea(hint, text, from, to, flags);
                }
                place(hint.side(), text, from, to, flags);
            }
        }
        return flags;
    }

    /** Questions about a row from its two ends, as written and as read, and from its goods. */
    List<Flagged> ofEnds(String writtenFrom, String writtenTo, AreaReading from, AreaReading to, String digits) {
        List<Flagged> flags = new ArrayList<>();
        place(Side.FROM, writtenFrom, from, to, flags);
        place(Side.TO, writtenTo, from, to, flags);
        if (digits.length() >= HEADING && from.isOne()) {
            String says = unusual.getOrDefault(digits.substring(0, HEADING), Map.of())
                    .get(from.areas().getFirst().code());
            if (says != null) {
                flags.add(new Flagged(
                        Flag.GOODS_UNUSUAL,
                        "Goods of " + digits.substring(0, HEADING) + " from "
                                + AreaCell.name(from.areas().getFirst()) + ": " + says + ". Is the area right?"));
            }
        }
        return flags;
    }

    private void otherArea(HintColumn hint, String text, AreaReading from, AreaReading to, List<Flagged> flags) {
        AreaReading other = areaCell.read(text, Role.FROM);
        AreaReading meant = hint.side() == Side.TO ? to : from;
        if (hint.side() == Side.EITHER || !other.isOne() || meant.areas().isEmpty()) {
            return;
        }
        boolean korean = isKorea(other.areas()) || isKorea(meant.areas());
        if (korean && !meant.areas().equals(other.areas())) {
            flags.add(new Flagged(
                    Flag.AREA_COLUMNS_DISAGREE,
                    "The column '" + hint.header() + "' names " + names(other.areas()) + ", the row was read as "
                            + names(meant.areas()) + ". Which is right?"));
        }
    }

    private static boolean isKorea(List<Area> found) {
        return found.stream().anyMatch(area -> area.code() == NORTH || area.code() == SOUTH);
    }

    private void place(Side side, String text, AreaReading from, AreaReading to, List<Flagged> flags) {
        Seen what = text.length() < SHORTEST ? Seen.NOTHING : seen.get(text, this::look);
        if (what.places().isEmpty() && what.phones().isEmpty()) {
            return;
        }
        for (Places.Place place : what.places()) {
            if (isElsewhere(place.area(), side, from, to)) {
                add(
                        flags,
                        Flag.PORT_ELSEWHERE,
                        "'" + place.name() + "' lies in " + name(place.area()) + ". Is " + namesOf(side, from, to)
                                + " right?");
            } else if (place.faces() == NORTH && names(SOUTH, from, to) && !names(NORTH, from, to)) {
                add(
                        flags,
                        Flag.BORDER_PORT,
                        "'" + place.name() + "' is a crossing to North Korea. Is South Korea right?");
            }
        }
        for (int phone : what.phones()) {
            int other = phone == NORTH ? SOUTH : NORTH;
            if (!onlyNames(phone, from, to) && (phone == NORTH || names(other, from, to))) {
                add(
                        flags,
                        Flag.PHONE_ELSEWHERE,
                        "A telephone number of " + name(phone) + " stands in the row. Is "
                                + namesOf(Side.EITHER, from, to) + " right?");
            }
        }
    }

    private static void add(List<Flagged> flags, Flag flag, String says) {
        Flagged flagged = new Flagged(flag, says);
        if (!flags.contains(flagged)) {
            flags.add(flagged);
        }
    }

    private Seen look(String text) {
        Set<Integer> phones = PHONE.matcher(text)
                .results()
                .map(match -> match.group(1).equals("82") ? SOUTH : NORTH)
                .collect(Collectors.toCollection(java.util.TreeSet::new));
        List<Places.Place> places = Places.packed().find(text);
        return places.isEmpty() && phones.isEmpty() ? Seen.NOTHING : new Seen(places, phones);
    }

    /** A place in North Korea is odd wherever the row does not name it; one in South Korea only where the North is named. */
    private static boolean isElsewhere(int area, Side side, AreaReading from, AreaReading to) {
        if (area != NORTH && area != SOUTH) {
            return false;
        }
        boolean there = switch (side) {
            case FROM -> isExactly(area, from);
            case TO -> isExactly(area, to);
            case EITHER -> isExactly(area, from) || isExactly(area, to);
        };
        return !there && (area == NORTH || names(NORTH, from, to));
    }

    private static boolean isExactly(int area, AreaReading reading) {
        return reading.isOne() && reading.areas().getFirst().code() == area;
    }

    private static boolean onlyNames(int area, AreaReading from, AreaReading to) {
        return isExactly(area, from) || isExactly(area, to);
    }

    private static boolean names(int area, AreaReading from, AreaReading to) {
        return from.areas().stream().anyMatch(one -> one.code() == area)
                || to.areas().stream().anyMatch(one -> one.code() == area);
    }

    private String name(int area) {
        return name(areas.get(area));
    }

    private String names(List<Area> found) {
        return found.isEmpty()
                ? "an unknown area"
                : found.size() == 1
                        ? name(found.getFirst())
                        : found.stream().map(this::name).collect(Collectors.joining(" or "));
    }

    private String name(Area area) {
        return areaNames.computeIfAbsent(area.code(), code -> AreaCell.name(area));
    }

    private String namesOf(Side side, AreaReading from, AreaReading to) {
        return switch (side) {
            case FROM -> names(from.areas()) + " as origin";
            case TO -> names(to.areas()) + " as destination";
            case EITHER -> names(from.areas()) + " to " + names(to.areas());
        };
    }
}
