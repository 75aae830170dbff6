package org.tidewaiter.casebook.audit;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidewaiter.trade.AppException;

/**
 * How long the log is and which hash its last entry has. Kept beside the log it shows a tail that was cut off; noted
 * somewhere else, on paper or with a lawyer, it also shows a log that was written anew as a whole.
 */
public record AuditHead(long count, String hash) {
    private static final Pattern TEXT = Pattern.compile("(\\d{1,15}):([0-9a-f]{64})");

    static final AuditHead EMPTY = new AuditHead(0, AuditEntry.NOTHING_BEFORE);

    /** The text to note down: COUNT:HASH. */
    public String text() {
        return count + ":" + hash;
    }

    /** Reads a noted text. */
    public static AuditHead parse(String text) {
        return find(text)
                .orElseThrow(() -> AppException.wrongUse(
                        "'" + text.strip() + "' is no head of an audit log.",
                        "It is a count, a colon and 64 hexadecimal digits, as 'tidewaiter audit verify' prints it."));
    }

    static Optional<AuditHead> find(String text) {
        Matcher matcher = TEXT.matcher(text.strip());
        return matcher.matches()
                ? Optional.of(new AuditHead(Long.parseLong(matcher.group(1)), matcher.group(2)))
                : Optional.empty();
    }

    byte[] bytes() {
        return (text() + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
