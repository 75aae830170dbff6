package org.tidewaiter.warehouse;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Columns of rows.parquet in order, with their DuckDB types: what every source is brought to. A file may leave out those
 * that are empty throughout; sql/warehouse/release_rows.sql adds them when it is read.
 */
public final class CanonicalColumns {
    private static final String AMOUNT = "DECIMAL(18,3)";
    private static final Map<String, String> TYPES = types();
    private static final Set<String> ALWAYS =
            Set.of("reporter", "partner", "flow", "period", "code", "value_usd", "role");

    private CanonicalColumns() {}

    private static Map<String, String> types() {
        Map<String, String> types = new LinkedHashMap<>();
        types.put("reporter", "SMALLINT");
        types.put("partner", "SMALLINT");
        types.put("flow", "VARCHAR");
        types.put("period", "INTEGER");
        types.put("code", "VARCHAR");
        types.put("hs_edition", "VARCHAR");
        types.put("value_usd", AMOUNT);
        types.put("value_native", AMOUNT);
        types.put("currency", "VARCHAR");
        types.put("cif_value_usd", AMOUNT);
        types.put("fob_value_usd", AMOUNT);
        types.put("net_weight_kg", AMOUNT);
        types.put("weight_estimated", "BOOLEAN");
        types.put("quantity", AMOUNT);
        types.put("quantity_unit", "VARCHAR");
        types.put("quantity2", AMOUNT);
        types.put("quantity2_unit", "VARCHAR");
        types.put("regime", "VARCHAR");
        types.put("province", "VARCHAR");
        types.put("transport", "VARCHAR");
        types.put("procedure", "VARCHAR");
        types.put("partner2", "SMALLINT");
        types.put("role", "TINYINT");
        return types;
    }

    /** Names in order. */
    public static List<String> names() {
        return List.copyOf(TYPES.keySet());
    }

    /** Whether a file may have these columns: canonical ones in their order, and none missing that is never empty. */
    static boolean allow(List<String> described) {
        List<String> wanted = TYPES.keySet().stream()
                .filter(name -> ALWAYS.contains(name) || described.contains(name + " " + TYPES.get(name)))
                .map(name -> name + " " + TYPES.get(name))
                .toList();
        return described.equals(wanted);
    }

    /** Names with types in order, as DESCRIBE writes them. */
    static List<String> described() {
        return TYPES.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .toList();
    }
}
