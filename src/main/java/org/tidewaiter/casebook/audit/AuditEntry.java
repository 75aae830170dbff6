package org.tidewaiter.casebook.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * One line of the log. Its text has the names in this order and no space, so that the same entry is always the same bytes;
 * its hash is the SHA-256 of that text without the hash itself.
 */
public record AuditEntry(
        long number,
        String at,
        String actor,
        String what,
        String subject,
        String note,
        List<String> data,
        String rules,
        String previous,
        String hash) {
    /** What stands where the first entry would name the one before it. */
    public static final String NOTHING_BEFORE = "0".repeat(64); // as long as a SHA-256

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    public AuditEntry {
        data = List.copyOf(data);
    }

    static AuditEntry after(long number, String previous, AuditEvent event) {
        AuditEntry open = new AuditEntry(
                number,
                event.at().truncatedTo(ChronoUnit.SECONDS).toString(),
                event.actor(),
                event.what(),
                event.subject(),
                event.note(),
                event.data(),
                event.rules(),
                previous,
                "");
        return open.withHash(sha256(open.text(false)));
    }

    private AuditEntry withHash(String newHash) {
        return new AuditEntry(number, at, actor, what, subject, note, data, rules, previous, newHash);
    }

    /** The line of the log, without its end. */
    String line() {
        return text(true);
    }

    private String text(boolean withHash) {
        ObjectNode node = MAPPER.createObjectNode()
                .put("number", number)
                .put("at", at)
                .put("actor", actor)
                .put("what", what)
                .put("subject", subject)
                .put("note", note);
        data.forEach(node.putArray("data")::add);
        node.put("rules", rules).put("previous", previous);
        if (withHash) {
            node.put("hash", hash);
        }
        return node.toString();
    }

    /** The entry of a line that this program could have written; none where a single byte is another. */
    static Optional<AuditEntry> read(String line) {
        try {
            AuditEntry entry = MAPPER.readValue(line, AuditEntry.class);
            boolean own = entry.line().equals(line) && entry.hash.equals(sha256(entry.text(false)));
            return own ? Optional.of(entry) : Optional.empty();
        } catch (JsonProcessingException e) {
            return Optional.empty(); // no line of ours; the caller says which
        }
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
