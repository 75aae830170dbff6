package org.tidewaiter.law;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.trade.AppException;

/** The caps that figures can be added up against: every quota of the books with amounts, by ledger and window. */
public final class Caps {
    private static final MonthDay OIL_YEAR = MonthDay.of(12, 22); // S/RES/2397 (2017), paragraph 4

    private record Entry(Measure measure, Condition.Quota quota) {}

    private record Window(LocalDate first, LocalDate last) {}

    private final Map<String, List<Entry>> ledgers = new TreeMap<>();

    private Caps() {}

    /** The caps of some books. */
    public static Caps of(RuleBooks books) {
        Caps caps = new Caps();
        for (Measure measure : books.listMeasures()) {
            for (Condition condition : measure.conditions()) {
                if (measure.isScreenable()
                        && condition instanceof Condition.Quota quota
                        && quota.ledger() != null
                        && !quota.amounts().isEmpty()) {
                    caps.ledgers
                            .computeIfAbsent(quota.ledger(), name -> new ArrayList<>())
                            .add(new Entry(measure, quota));
                }
            }
        }
        return caps;
    }

    /** Names of the ledgers, in order. */
    public List<String> listLedgers() {
        return List.copyOf(ledgers.keySet());
    }

    /** Every window of a ledger that begins no later than a year ends, oldest first. */
    public List<Cap> list(String ledger, int lastYear) {
        List<Entry> entries = ledgers.get(ledger);
        if (entries == null) {
            throw AppException.wrongUse(
                    "No quota is called '" + ledger + "'.", "See tidewaiter quota list.", listLedgers());
        }
        Map<Window, List<Cap.Part>> parts =
                new TreeMap<>(Comparator.comparing(Window::first).thenComparing(Window::last));
        for (Entry entry : entries) {
            for (Window window : windows(entry, lastYear)) {
                Cap.Part part = part(entry, window);
                if (part != null) {
                    parts.computeIfAbsent(window, key -> new ArrayList<>()).add(part);
                }
            }
        }
        return parts.entrySet().stream()
                .map(found ->
                        new Cap(ledger, found.getKey().first(), found.getKey().last(), found.getValue()))
                .toList();
    }

    /** The window of a ledger that a year names: the one whose middle lies in it. */
    public Cap get(String ledger, int year) {
        List<Cap> all = list(ledger, year);
        return all.stream()
                .filter(cap -> middle(cap).getYear() == year)
                .findFirst()
                .orElseThrow(() -> AppException.wrongUse(
                        "The quota '" + ledger + "' has no window in " + year + ".",
                        all.isEmpty()
                                ? "Its first window begins later."
                                : "Its windows: "
                                        + all.stream().map(Caps::label).collect(Collectors.joining(", ")) + "."));
    }

    /** The windows of any ledger that count goods of a measure on any of some days, oldest first. */
    public List<Cap> holding(String measureId, LocalDate start, LocalDate end) {
        List<Cap> found = new ArrayList<>();
        for (String ledger : ledgers.keySet()) {
            for (Cap cap : list(ledger, end.getYear() + 1)) {
                boolean holds = cap.parts().stream()
                        .anyMatch(part -> part.measure().id().equals(measureId)
                                && !part.first().isAfter(end)
                                && !part.last().isBefore(start));
                if (holds) {
                    found.add(cap);
                }
            }
        }
        return found;
    }

    /** The year that names a window. */
    public static int year(Cap cap) {
        return middle(cap).getYear();
    }

    /** A window as people name it: the year with the days on which the cap held. */
    public static String label(Cap cap) {
        return year(cap) + " (" + cap.firstCounted() + " to " + cap.lastCounted() + ")";
    }

    private static LocalDate middle(Cap cap) {
        return cap.first().plusDays(ChronoUnit.DAYS.between(cap.first(), cap.last()) / 2);
    }

    private static List<Window> windows(Entry entry, int lastYear) {
        Condition.Quota quota = entry.quota();
        if (quota.from() != null && quota.to() != null) {
            return List.of(new Window(quota.from(), quota.to()));
        }
        MonthDay begin = switch (quota.window()) {
            case "calendar-year" -> MonthDay.of(1, 1);
            case "year-from-12-22" -> OIL_YEAR;
            default -> null;
        };
        if (begin == null) {
            return List.of();
        }
        LocalDate validFrom = entry.measure().validFrom();
        LocalDate validTo = entry.measure().validTo();
        List<Window> windows = new ArrayList<>();
        for (int year = validFrom.getYear() - 1; year <= lastYear; year++) {
            LocalDate first = begin.atYear(year);
            LocalDate last = begin.atYear(year + 1).minusDays(1);
            if (!last.isBefore(validFrom) && (validTo == null || !first.isAfter(validTo))) {
                windows.add(new Window(first, last));
            }
        }
        return windows;
    }

    private static Cap.@Nullable Part part(Entry entry, Window window) {
        LocalDate first = later(window.first(), entry.measure().validFrom());
        LocalDate validTo = entry.measure().validTo();
        LocalDate last = validTo == null || validTo.isAfter(window.last()) ? window.last() : validTo;
        return last.isBefore(first) ? null : new Cap.Part(entry.measure(), entry.quota(), first, last);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
