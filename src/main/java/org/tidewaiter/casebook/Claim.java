package org.tidewaiter.casebook;

import java.util.List;
import java.util.Optional;

/**
 * One statement of one kind in one sentence of a text.
 *
 * @param id      stable within its text: kind, place and a running number
 * @param passage the sentence, or the part of it that makes the statement
 * @param slots   in the order of their names, then of their places
 */
public record Claim(String id, ClaimKind kind, Modality modality, Passage passage, List<Slot> slots) {

    public Claim {
        slots = List.copyOf(slots);
    }

    /** The first slot of that name. */
    public Optional<Slot> find(SlotName name) {
        return slots.stream().filter(slot -> slot.name() == name).findFirst();
    }

    /** All slots of that name, for goods, places, actors. */
    public List<Slot> list(SlotName name) {
        return slots.stream().filter(slot -> slot.name() == name).toList();
    }
}
