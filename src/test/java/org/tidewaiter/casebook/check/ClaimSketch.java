package org.tidewaiter.casebook.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tidewaiter.casebook.Claim;
import org.tidewaiter.casebook.ClaimKind;
import org.tidewaiter.casebook.Modality;
import org.tidewaiter.casebook.Passage;
import org.tidewaiter.casebook.Slot;
import org.tidewaiter.casebook.SlotName;

/** A claim over one sentence, slot by slot; the words of a slot are looked up in the sentence. */
final class ClaimSketch {
    private final String sentence;
    private final ClaimKind kind;
    private final List<Slot> slots = new ArrayList<>();
    private Modality modality = Modality.ACTUAL;

    private ClaimSketch(ClaimKind kind, String sentence) {
        this.kind = kind;
        this.sentence = sentence;
    }

    static ClaimSketch of(ClaimKind kind, String sentence) {
        return new ClaimSketch(kind, sentence);
    }

    ClaimSketch with(SlotName name, String value, String words) {
        int start = sentence.indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("'" + words + "' does not stand in: " + sentence);
        }
        slots.add(Slot.of(name, value, new Passage(start, start + words.length()), "test"));
        return this;
    }

    ClaimSketch denied() {
        modality = Modality.DENIED;
        return this;
    }

    ClaimSketch with(SlotName name, String value) {
        slots.add(Slot.of(name, value, new Passage(0, sentence.length()), "test"));
        return this;
    }

    Claim claim() {
        return new Claim(kind.id() + "-0-1", kind, modality, new Passage(0, sentence.length()), slots);
    }

    TextUnderCheck text(String published) {
        return TextUnderCheck.of(sentence, LocalDate.parse(published), List.of(claim()));
    }
}
