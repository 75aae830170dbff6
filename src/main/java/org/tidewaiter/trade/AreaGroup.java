package org.tidewaiter.trade;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Areas that make law together, such as the European Union, with the days on which each belonged to it. */
public record AreaGroup(String id, List<Membership> members) {
    private static final class Packed {
        static final Map<String, AreaGroup> INSTANCES = load();
    }

    /**
     * One area's time in the group, both days included; {@code to} is {@code null} while it lasts. {@code lawUntil} is the
     * last day on which the group's law still held after that.
     */
    public record Membership(
            String group,
            Area area,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable LocalDate lawUntil) {

        /** True if the area belonged to the group on that day. */
        public boolean isMemberOn(LocalDate day) {
            return !day.isBefore(from) && (to == null || !day.isAfter(to));
        }

        /** True if the group's law could hold there on some day of the span. */
        public boolean touches(LocalDate start, LocalDate end) {
            LocalDate last = lawUntil == null ? to : lawUntil;
            return !from.isAfter(end) && (last == null || !last.isBefore(start));
        }
    }

    public AreaGroup {
        members = List.copyOf(members);
    }

    /** A packed group by its id. */
    public static Optional<AreaGroup> find(String id) {
        return Optional.ofNullable(Packed.INSTANCES.get(id));
    }

    private static Map<String, AreaGroup> load() {
        Map<String, List<Membership>> rows = ReferenceTable.list(
                        "reference/area-groups.csv",
                        row -> new Membership(
                                row.getField("group"),
                                Areas.packed().findByIso(row.getField("area")).orElseThrow(),
                                LocalDate.parse(row.getField("member_from")),
                                day(row.getField("member_to")),
                                day(row.getField("law_until"))))
                .stream()
                .collect(Collectors.groupingBy(Membership::group, LinkedHashMap::new, Collectors.toList()));
        Map<String, AreaGroup> groups = new LinkedHashMap<>();
        rows.forEach((id, members) -> groups.put(id, new AreaGroup(id, members)));
        return groups;
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    /** The membership of an area, if it ever had one. */
    public Optional<Membership> find(Area area) {
        return members.stream()
                .filter(member -> member.area().code() == area.code())
                .findFirst();
    }
}
