package org.tidewaiter.ingest;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.tidewaiter.ingest.Layout.AreaCodes;

/**
 * Decides whether a table may be handed to the engine as it is. Only for large plain ones, where every row is one line
 * of UTF-8 and nothing has to be translated; whether it was right is seen from the count of rows.
 */
final class DirectRoute {
    /** Roles the direct statement knows. */
    private static final Set<String> ROLES =
            Set.of("", "reporter", "partner", "flow", "period", "code", "value", "net_weight");

    /** Words for flows that the direct statement knows, in lower case. */
    private static final Set<String> FLOWS =
            Set.of("m", "x", "rm", "rx", "import", "imports", "export", "exports", "re-import", "re-export");

    /** Factors after which every figure still fits its column. */
    private static final Set<String> SCALES = Set.of("1", "1000");

    /** Sources that leave nothing to translate. */
    private static final Set<String> FIELDS = Set.of("staging/baci/fields", "staging/mapped/fields");

    /** Below this the common way takes less than a second. */
    static final long SMALLEST = Long.getLong("tidewaiter.direct.bytes", 4L << 20);

    private DirectRoute() {}

    static boolean isOpen(Layout layout, Head head, ReadableTable table) {
        Layout.Reading reading = layout.reading();
        boolean plainNumbers = reading.thousands().isEmpty()
                && reading.decimal().equals(".")
                && reading.currency().equals("USD");
        boolean scaled = SCALES.contains(reading.valueScale()) && SCALES.contains(reading.weightScale());
        boolean coded = reading.reporterCodes() != AreaCodes.NAME && reading.partnerCodes() != AreaCodes.NAME;
        boolean wholePeriod = reading.period().isEmpty() || reading.period().matches("\\d{4}(\\d{2})?");
        return table.size() >= SMALLEST
                && FIELDS.contains(layout.fieldsSql())
                && ROLES.containsAll(layout.roles())
                && FLOWS.containsAll(layout.flowWords().keySet())
                && !layout.largestRowIsTotal()
                && plainNumbers
                && scaled
                && coded
                && wholePeriod
                && head.charset().equals(StandardCharsets.UTF_8)
                && table.isPlain();
    }
}
