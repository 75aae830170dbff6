package org.tidewaiter.law;

import org.jspecify.annotations.Nullable;

/**
 * A list for due diligence that has the goods of a movement. It forbids nothing and changes no answer; {@code why} says
 * where only some of the goods are on the list.
 */
public record Flag(
        String authority,
        String regime,
        String act,
        String measureId,
        @Nullable String tier,
        String says,
        String commodity,
        @Nullable String why,
        String url) {

    /** One sentence: not a ban, whose list, which tier. */
    String sentence() {
        return "Flag for due diligence, not a ban: " + act + (tier == null ? "" : ", tier " + tier) + ". " + says
                + (why == null ? "" : " " + why);
    }
}
