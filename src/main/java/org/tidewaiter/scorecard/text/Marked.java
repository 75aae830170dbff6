package org.tidewaiter.scorecard.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tidewaiter.casebook.Claim;
import org.tidewaiter.casebook.ClaimKind;
import org.tidewaiter.casebook.Modality;
import org.tidewaiter.casebook.Passage;
import org.tidewaiter.casebook.Slot;
import org.tidewaiter.casebook.Verdict;
import org.tidewaiter.casebook.check.Checks;

/** A claim as an annotator or our rules marked it in a text; slots by name, each with its values. */
public record Marked(
        ClaimKind kind, Modality modality, Passage passage, Map<String, List<String>> slots, Verdict verdict) {

    /** A claim of ours with the verdict it was given. */
    static Marked of(Checks.Judged judged) {
        Claim claim = judged.claim();
        Map<String, List<String>> slots = new LinkedHashMap<>();
        for (Slot slot : claim.slots()) {
            slots.computeIfAbsent(slot.name().id(), name -> new ArrayList<>()).add(slot.value());
        }
        return new Marked(
                claim.kind(),
                claim.modality(),
                claim.passage(),
                slots,
                judged.verdict().verdict());
    }

    /** How many values its slots hold. */
    int size() {
        return slots.values().stream().mapToInt(List::size).sum();
    }
}
