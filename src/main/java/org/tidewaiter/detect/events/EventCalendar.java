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

/** Days that may move the trade of an area: holidays, the closing and opening of its border to goods. */
public final class EventCalendar {

    /** What happened on a day. */
    public enum Kind {
        HOLIDAY,
        /** Goods could no longer cross by rail and road. */
        CLOSURE,
        /** They could again. */
        OPENING,
        /** Something about people, not goods: for reading, not for reckoning. */
        TRAVEL;

        static Kind parse(String text) {
            return valueOf(text.toUpperCase(Locale.ROOT));
        }
    }

    /** One day; {@code area} is its M49 code, {@code verified} says whether a source was opened for the date. */
    public record Event(int area, String id, Kind kind, LocalDate day, String source, boolean verified) {}

    private static final class Packed {
        static final EventCalendar INSTANCE = new EventCalendar(ReferenceTable.list(
                "reference/events.csv",
                row -> new Event(
                        Areas.packed().parse(row.getField("area")).code(),
                        row.getField("event"),
                        Kind.parse(row.getField("kind")),
                        LocalDate.parse(row.getField("date")),
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
