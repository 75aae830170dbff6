package org.tidewaiter.detect.events;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tidewaiter.trade.Areas;
import org.tidewaiter.trade.ReferenceTable;

/**
 * Days that may move the trade of an area, such as holidays and the closing and opening of its border to goods, and visits and
 * summits that reports count from.
 */
public final class EventCalendar {

    /** What happened on a day. */
    public enum Kind {
        HOLIDAY,
        /** Goods could no longer cross by rail and road. */
        CLOSURE,
        /** They could again. */
        OPENING,
        /** Something about people, not goods: for reading, not for reckoning. */
        TRAVEL,
        /** Somebody of weight came or went. */
        VISIT,
        /** Leaders met. */
        SUMMIT,
        /** A party met. */
        CONGRESS;

        static Kind parse(String text) {
            return valueOf(text.toUpperCase(Locale.ROOT));
        }
    }

    /**
     * One day, or several up to {@code until}; {@code area} is its M49 code, {@code verified} says whether a source was opened
     * for the days: else only their months are sure.
     */
    public record Event(
            int area, String id, Kind kind, LocalDate day, LocalDate until, String source, boolean verified) {
        public Event {
            if (until.isBefore(day)) {
                throw new IllegalArgumentException(id + " of " + day + " ends before it begins, on " + until);
            }
        }
    }

    private static final class Packed {
        static final EventCalendar INSTANCE = new EventCalendar(ReferenceTable.list(
                "reference/events.csv",
                row -> new Event(
                        Areas.packed().parse(row.getField("area")).code(),
                        row.getField("event"),
                        Kind.parse(row.getField("kind")),
                        LocalDate.parse(row.getField("date")),
                        LocalDate.parse(row.getField("until").isEmpty() ? row.getField("date") : row.getField("until")),
                        row.getField("source"),
                        row.getField("verified").equals("yes"))));
    }

    private final List<Event> events;

    /** A calendar of one's own. */
    public EventCalendar(List<Event> events) {
        this.events = events.stream().sorted(Comparator.comparing(Event::day)).toList();
    }

    /** The calendar packed with the program. */
    public static EventCalendar packed() {
        return Packed.INSTANCE;
    }

    /** Every event, in the order of the days. */
    public List<Event> list() {
        return events;
    }

    /** All events of one id, in the order of the days. */
    public List<Event> list(String id) {
        return events.stream().filter(event -> event.id().equals(id)).toList();
    }

    /** Days of every holiday of an area, by its id. */
    public SortedMap<String, List<LocalDate>> holidays(int area) {
        SortedMap<String, List<LocalDate>> days = new TreeMap<>();
        for (Event event : events) {
            if (event.area() == area && event.kind() == Kind.HOLIDAY) {
                days.computeIfAbsent(event.id(), id -> new ArrayList<>()).add(event.day());
            }
        }
        return days;
    }

    /** Whether the border was closed to goods on any day of a month. */
    public boolean isClosed(int area, YearMonth month) {
        boolean closed = false;
        LocalDate last = month.atEndOfMonth();
        for (Event event : events) {
            if (event.area() != area || event.day().isAfter(last)) {
                continue;
            }
            if (event.kind() == Kind.CLOSURE) {
                closed = true;
            } else if (event.kind() == Kind.OPENING) {
                boolean inTheMonth = YearMonth.from(event.day()).equals(month);
                closed = inTheMonth && event.day().getDayOfMonth() > 1; // part of the month was closed
            }
        }
        return closed;
    }
}
