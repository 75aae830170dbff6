package org.tidewaiter.consignment;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.trade.HsRevision;

/**
 * How a file is to be read. {@code columns} are the headers a person chose, {@code given} what holds for all rows because
 * the file has no column for it; {@code today} is the day after which a date is in the future.
 */
public record FileOptions(
        Map<Role, String> columns,
        Map<Role, String> given,
        @Nullable String sheet,
        @Nullable Charset charset,
        @Nullable String currency,
        Optional<HsRevision> edition,
        LocalDate today) {

    public FileOptions {
        columns = Map.copyOf(columns);
        given = Map.copyOf(given);
    }

    boolean givesAll(Role role) {
        return given.containsKey(role);
    }
}
