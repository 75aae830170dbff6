package org.tidewaiter.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.trade.Area;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.trade.Period;
import org.tidewaiter.trade.QuantityUnit;
import org.tidewaiter.warehouse.Row;

/**
 * How many pieces, pairs or litres one reporter published about one partner, beside the values of {@link PairFigures}. Read
 * apart from them, since few questions ask for it.
 */
public final class PairQuantities {
    private static final int DECIMALS = 3; // as the files have

    /**
     * The quantities of one code in one period.
     *
     * @param units    by the file's own words, only those that every row of the cell has: what is not told is not zero
     * @param weightKg null where some row has none
     */
    public record Cell(
            String code,
            NavigableMap<String, BigDecimal> units,
            @Nullable BigDecimal weightKg) {
        public Cell {
            units = Collections.unmodifiableNavigableMap(new TreeMap<>(units));
        }

        /** The quantity in a measure of {@link QuantityUnit}; empty where no unit of the cell is of it. */
        public Optional<BigDecimal> in(String measure) {
            return units.entrySet().stream()
                    .flatMap(entry -> QuantityUnit.find(entry.getKey())
                            .filter(unit -> unit.measure().equals(measure))
                            .map(unit -> unit.of(entry.getValue()).setScale(DECIMALS, RoundingMode.HALF_EVEN))
                            .stream())
                    .findFirst();
        }
    }

    private record Key(Flow flow, Period period) {}

    private final Map<Key, NavigableMap<String, Cell>> cells = new HashMap<>();

    private PairQuantities() {}

    /** Reads the quantities behind some figures, from the same releases. */
    public static PairQuantities behind(Desk desk, PairFigures figures) {
        PairQuantities read = new PairQuantities();
        Area reporter = Objects.requireNonNull(figures.question().reporter(), "reporter");
        Area partner = Objects.requireNonNull(figures.question().partner(), "partner");
        try (Slice slice = desk.openHistory(figures.question())) {
            slice.engine()
                    .forEach(
                            "analyses/pair_quantities",
                            Map.of("reporter", reporter.code(), "partner", partner.code()),
                            read::add);
        }
        return read;
    }

    private void add(Row row) {
        Key key = new Key(Line.flow(row.getString("flow")), new Period(row.getInt("period")));
        String code = row.getString("code");
        NavigableMap<String, Cell> ofPeriod = cells.computeIfAbsent(key, made -> new TreeMap<>());
        Cell before = ofPeriod.get(code);
        NavigableMap<String, BigDecimal> units = before == null ? new TreeMap<>() : new TreeMap<>(before.units());
        if (row.getLong("rows_told") == row.getLong("rows_all")) {
            units.put(row.getString("unit"), row.getDecimal("quantity"));
        }
        ofPeriod.put(
                code, new Cell(code, units, row.findDecimal("net_weight_kg").orElse(null)));
    }

    /** The cells at or below some codes in some periods, by period and code. */
    public List<Cell> list(Flow flow, Collection<String> codes, Collection<Period> periods) {
        return periods.stream()
                .sorted()
                .map(period -> cells.get(new Key(flow, period)))
                .filter(Objects::nonNull)
                .flatMap(ofPeriod -> ofPeriod.values().stream())
                .filter(cell -> codes.stream().anyMatch(cell.code()::startsWith))
                .toList();
    }
}
