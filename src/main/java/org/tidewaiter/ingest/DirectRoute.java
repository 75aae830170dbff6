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
        boolean coded = reading.reporterCodes() != AreaCodes.NAME && reading.partnerCodes() != AreaCodes.NAME;
        boolean wholePeriod = reading.period().isEmpty() || reading.period().matches("\\d{4}(\\d{2})?");
        return table.size() >= SMALLEST
                && FIELDS.contains(layout.fieldsSql())
                && ROLES.containsAll(layout.roles())
                && !layout.largestRowIsTotal()
                && plainNumbers
                && coded
                && wholePeriod
                && head.charset().equals(StandardCharsets.UTF_8)
                && table.isPlain();
    }
}
