package org.tidewaiter.casebook.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tidewaiter.casebook.ClaimKind;
import org.tidewaiter.casebook.Modality;
import org.tidewaiter.casebook.Passage;
import org.tidewaiter.casebook.Slot;
import org.tidewaiter.casebook.SlotName;

/** A claim being put together. */
final class ClaimDraft {
    final ClaimKind kind;
    Modality modality;
    final Passage passage;
    private final List<Slot> slots = new ArrayList<>();

    ClaimDraft(ClaimKind kind, Modality modality, Passage passage) {
        this.kind = kind;
        this.modality = modality;
        this.passage = passage;
    }

    ClaimDraft add(SlotName name, Span span) {
        return add(span.slot(name));
    }

    ClaimDraft add(SlotName name, Optional<Span> span) {
        span.ifPresent(present -> add(name, present));
        return this;
    }

    ClaimDraft addAll(SlotName name, List<Span> spans) {
        spans.forEach(span -> add(name, span));
        return this;
    }

    /** Adds a slot unless one of that name already says the same. */
    ClaimDraft add(Slot slot) {
        if (slots.stream()
                .noneMatch(other -> other.name() == slot.name() && other.value().equals(slot.value()))) {
            slots.add(slot);
        }
        return this;
    }

    /** Takes over what another claim says in its slots of one name. */
    ClaimDraft addFrom(ClaimDraft other, SlotName name) {
        other.slots.stream().filter(slot -> slot.name() == name).forEach(this::add);
        return this;
    }

    boolean has(SlotName name) {
        return slots.stream().anyMatch(slot -> slot.name() == name);
    }

    /** The values of its slots of one name. */
    List<String> says(SlotName name) {
        return slots.stream()
                .filter(slot -> slot.name() == name)
                .map(Slot::value)
                .toList();
    }

    int size() {
        return slots.size();
    }

    List<Slot> slots() {
        return slots.stream()
                .sorted(Comparator.comparing(Slot::name)
                        .thenComparingInt(slot -> slot.passage().start())
                        .thenComparing(Slot::value))
                .toList();
    }
}
