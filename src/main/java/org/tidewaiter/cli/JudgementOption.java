package org.tidewaiter.cli;

import org.tidewaiter.trade.AppException;
import picocli.CommandLine.Option;

/** Why something is decided, and by whom. */
final class JudgementOption {
    @Option(
            names = "--reason",
            required = true,
            paramLabel = "TEXT",
            description = "Why, in your own words; kept for good.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String reason;

    @Option(
            names = "--by",
            paramLabel = "NAME",
            description = "Who decides; a name, a desk or a codename. Default: ${DEFAULT-VALUE}.")
    private String by = "unnamed";

    String reason() {
        if (reason.isBlank()) {
            throw AppException.wrongUse("The reason is empty.", "Say why with --reason \"...\"; others will read it.");
        }
        return reason.strip();
    }

    String by() {
        return by.strip();
    }
}
