package org.tidewaiter.casebook.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Optional;

/**
 * What a claim counts or measures, in the measures of customs files.
 *
 * @param measure as in {@link org.tidewaiter.trade.QuantityUnit}
 * @param factor  how many of the measure one told unit is
 * @param words   the told unit for a sentence
 */
record ToldMeasure(String measure, BigDecimal factor, String words) {
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);

    private static final Map<String, ToldMeasure> UNITS = Map.ofEntries(
            Map.entry("piece", new ToldMeasure("item", BigDecimal.ONE, "pieces")),
            Map.entry("head", new ToldMeasure("item", BigDecimal.ONE, "head")),
            Map.entry("pair", new ToldMeasure("pair", BigDecimal.ONE, "pairs")),
            Map.entry("set", new ToldMeasure("set", BigDecimal.ONE, "sets")),
            Map.entry("m3", new ToldMeasure("l", THOUSAND, "cubic metres")),
            Map.entry("mwh", new ToldMeasure("kwh", THOUSAND, "MWh")),
            Map.entry("l", new ToldMeasure("l", BigDecimal.ONE, "litres")),
            // 42 US gallons of 231 cubic inches
            Map.entry("bbl", new ToldMeasure("l", new BigDecimal("158.987294928"), "barrels")),
            Map.entry("m", new ToldMeasure("m", BigDecimal.ONE, "metres")),
            Map.entry("m2", new ToldMeasure("m2", BigDecimal.ONE, "square metres")),
            Map.entry("kwh", new ToldMeasure("kwh", BigDecimal.ONE, "kWh")));

    private static final Map<String, String> NAMES = Map.of(
            "item", "pieces",
            "pair", "pairs",
            "set", "sets",
            "package", "packages",
            "l", "litres",
            "m", "metres",
            "m2", "square metres",
            "kwh", "kWh",
            "kg", "kg");

    /** Of the unit of a quantity slot; empty for what customs files do not measure so, such as containers. */
    static Optional<ToldMeasure> of(String unit) {
        return Optional.ofNullable(UNITS.get(unit));
    }

    /** A measure of customs files for a sentence. */
    static String name(String measure) {
        return NAMES.getOrDefault(measure, measure);
    }

    boolean isVolume() {
        return measure.equals("l");
    }

    /** So much of the measure, in the told unit. */
    BigDecimal inTold(BigDecimal amount) {
        return amount.divide(factor, MathContext.DECIMAL64);
    }
}
