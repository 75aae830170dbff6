package org.tidewaiter.scorecard.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tidewaiter.casebook.Claim;
import org.tidewaiter.casebook.Slot;

/** Which claim that was read is which that was marked: same kind, overlapping words, most slots in common first. */
record ClaimMatch(Gold.Marked marked, Claim read, int right) {

    /** Pairs of one text; every claim stands in one pair at most. */
    static List<ClaimMatch> of(List<Gold.Marked> marked, List<Claim> read) {
        List<ClaimMatch> candidates = new ArrayList<>();
        for (Gold.Marked gold : marked) {
            for (Claim claim : read) {
                if (gold.kind() == claim.kind() && gold.passage().overlaps(claim.passage())) {
                    candidates.add(new ClaimMatch(gold, claim, right(gold, claim)));
                }
            }
        }
        candidates.sort(Comparator.comparingInt((ClaimMatch match) -> -match.right())
                .thenComparingInt(match -> match.marked().passage().start())
                .thenComparingInt(match -> match.read().passage().start()));
        Set<Gold.Marked> usedMarked = new HashSet<>();
        Set<Claim> usedRead = new HashSet<>();
        List<ClaimMatch> matches = new ArrayList<>();
        for (ClaimMatch match : candidates) {
            if (!usedMarked.contains(match.marked()) && !usedRead.contains(match.read())) {
                usedMarked.add(match.marked());
                usedRead.add(match.read());
                matches.add(match);
            }
        }
        return matches;
    }

    /** Slots of both that have the same value. */
    static int right(Gold.Marked gold, Claim claim) {
        int right = 0;
        Map<String, List<String>> read = slots(claim);
        for (Map.Entry<String, List<String>> slot : gold.slots().entrySet()) {
            List<String> left = new ArrayList<>(read.getOrDefault(slot.getKey(), List.of()));
            for (String value : slot.getValue()) {
                for (String candidate : left) {
                    if (SlotMatch.same(slot.getKey(), candidate, value)) {
                        left.remove(candidate);
                        right++;
                        break;
                    }
                }
            }
        }
        return right;
    }

    static Map<String, List<String>> slots(Claim claim) {
        Map<String, List<String>> slots = new HashMap<>();
        for (Slot slot : claim.slots()) {
            slots.computeIfAbsent(slot.name().id(), name -> new ArrayList<>()).add(slot.value());
        }
        return slots;
    }

    static int size(Gold.Marked gold) {
        return gold.slots().values().stream().mapToInt(List::size).sum();
    }

    /** Kind, modality and every slot as marked, and none besides. */
    boolean isWhole() {
        return marked.modality() == read.modality()
                && right == size(marked)
                && right == read.slots().size();
    }
}
