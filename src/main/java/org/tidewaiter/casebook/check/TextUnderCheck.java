package org.tidewaiter.casebook.check;

import java.time.LocalDate;
import java.util.List;
import org.tidewaiter.casebook.Claim;
import org.tidewaiter.casebook.Slot;

/** A text with its claims, as the checks read it. */
public record TextUnderCheck(String body, LocalDate published, List<Claim> claims) {

    public TextUnderCheck {
        claims = List.copyOf(claims);
    }

    /** The words a slot was read from. */
    String words(Slot slot) {
        return slot.passage().in(body);
    }

    /** The words of a slot with a little before them, where "about" and the like stand. */
    String wordsAround(Slot slot) {
        int from = Math.max(0, slot.passage().start() - 16); // "approximately " and a currency sign
        return body.substring(from, slot.passage().end());
    }
}
