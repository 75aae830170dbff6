package org.tidewaiter.ingest;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.tidewaiter.ingest.Layout.AreaCodes;

/**
 * Decides whether a table is worth trying as a {@link PlainTable}: a large one in UTF-8 whose columns are those of plain
 * figures. Whether every line is plain shows while it is read.
 */
final class DirectRoute {
    /** Roles that a plain table may have. */
    private static final Set<String> ROLES =
            Set.of("", "reporter", "partner", "flow", "period", "code", "value", "net_weight");

    /** Factors that only move the decimal point. */
    private static final Set<String> SCALES = Set.of("1", "1000");

    /** Sources that leave nothing to translate. */
    private static final Set<String> FIELDS = Set.of("staging/baci/fields", "staging/mapped/fields");

    /** Below this the common way takes less than a second. */
    static final long SMALLEST = Long.getLong("tidewaiter.direct.bytes", 4L << 20);

    private DirectRoute() {}

    static boolean isOpen(Layout layout, Head head, long bytes) {
        Layout.Reading reading = layout.reading();
        boolean plainNumbers = reading.thousands().isEmpty()
                && reading.decimal().equals(".")
                && reading.currency().equals("USD");
        boolean scaled = SCALES.contains(reading.valueScale()) && SCALES.contains(reading.weightScale());
        boolean coded = reading.reporterCodes() != AreaCodes.NAME && reading.partnerCodes() != AreaCodes.NAME;
        boolean wordsForNothing = reading.nullWords().stream().noneMatch(word -> word.matches("[0-9.]+"));
        return bytes >= SMALLEST
                && FIELDS.contains(layout.fieldsSql())
                && ROLES.containsAll(layout.roles())
                && !layout.largestRowIsTotal()
                && plainNumbers
                && scaled
                && coded
                && wordsForNothing
                && !head.json()
                && head.charset().equals(StandardCharsets.UTF_8);
    }
}
