package org.tidewaiter.brief;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Words of a person in place of sentences that a brief opens with.
 *
 * @param edited    by whom and when; null where nothing is edited
 * @param confirmed who kept the words when data or rules had changed, and when; null where nothing had
 * @param own       the words by {@link Opening place}
 */
public record Wording(@Nullable Deed edited, @Nullable Deed confirmed, Map<String, String> own) {
    /** Every sentence as generated. */
    public static final Wording GENERATED = new Wording(null, null, Map.of());

    /** Who did it, and when. */
    public record Deed(String who, Instant when) {
        /** The day and the minute, in the words of a language. */
        public String moment(Words words) {
            return words.day(when.atZone(ZoneOffset.UTC).toLocalDate()) + " "
                    + when.toString().substring(11, 16) + " UTC";
        }
    }

    public Wording {
        own = Collections.unmodifiableMap(new TreeMap<>(own)); // a settled order: it is written to files
    }
}
