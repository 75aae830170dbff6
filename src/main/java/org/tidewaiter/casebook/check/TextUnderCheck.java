package org.tidewaiter.casebook.check;

import com.ibm.icu.text.BreakIterator;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.tidewaiter.casebook.Claim;
import org.tidewaiter.casebook.Passage;
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

    /** The sentence around a passage. */
    String sentence(Passage passage) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        sentences.setText(body);
        int start = sentences.preceding(Math.min(passage.start() + 1, body.length()));
        int end = sentences.following(Math.max(passage.end() - 1, 0));
        return body.substring(start == BreakIterator.DONE ? 0 : start, end == BreakIterator.DONE ? body.length() : end);
    }

    /** The words of a slot with a little before them, where "about" and the like stand. */
    String wordsAround(Slot slot) {
        int from = Math.max(0, slot.passage().start() - 16); // "approximately " and a currency sign
        return body.substring(from, slot.passage().end());
    }
}
