package org.tidewaiter.web.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Sorts rows by the values of one column. What is unknown comes last in both directions; equal values keep their order. */
final class TableSorter {
    private TableSorter() {}

    private record Keyed(@Nullable Key key, List<Cell> row) {}

    /** A value among values of its own kind; kinds are not mixed. */
    private record Key(int kind, Object value) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            if (kind != other.kind) {
                return Integer.compare(kind, other.kind);
            }
            return switch (value) {
                case BigDecimal number -> number.compareTo((BigDecimal) other.value);
                case LocalDate day -> day.compareTo((LocalDate) other.value);
                case Boolean truth -> truth.compareTo((Boolean) other.value);
                default -> value.toString().compareTo(other.value.toString());
            };
        }
    }

    static List<List<Cell>> sorted(List<List<Cell>> rows, int column, boolean descending) {
        Comparator<Key> values = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return rows.stream()
                .map(row -> new Keyed(key(row.get(column)), row))
                .sorted(Comparator.comparing(Keyed::key, Comparator.nullsLast(values)))
                .map(Keyed::row)
                .toList();
    }

    private static @Nullable Key key(Cell cell) {
        return switch (cell.value()) {
            case null -> null;
            case Number ignored -> new Key(0, Objects.requireNonNull(cell.number()));
            case LocalDate day -> new Key(1, day);
            case Boolean truth -> new Key(2, truth);
            default -> new Key(3, FoldedText.of(cell.value().toString()));
        };
    }
}
