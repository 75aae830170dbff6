package org.tidewaiter.scorecard.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which claim that was read is which that was marked: same kind, overlapping words, most slots in common first. {@code
 * right} names the slot of every value that both have.
 */
record ClaimMatch(Marked marked, Marked read, List<String> right) {

    /** Pairs of one text; every claim stands in one pair at most. */
    static List<ClaimMatch> of(List<Marked> marked, List<Marked> read) {
        List<ClaimMatch> candidates = new ArrayList<>();
        for (Marked gold : marked) {
            for (Marked claim : read) {
                if (gold.kind() == claim.kind() && gold.passage().overlaps(claim.passage())) {
                    candidates.add(new ClaimMatch(gold, claim, right(gold, claim)));
                }
            }
        }
        candidates.sort(
                Comparator.comparingInt((ClaimMatch match) -> -match.right().size())
                        .thenComparingInt(match -> match.marked().passage().start())
                        .thenComparingInt(match -> match.read().passage().start()));
        Set<Marked> usedMarked = new HashSet<>();
        Set<Marked> usedRead = new HashSet<>();
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

    private static List<String> right(Marked gold, Marked claim) {
        List<String> right = new ArrayList<>();
        for (Map.Entry<String, List<String>> slot : gold.slots().entrySet()) {
            List<String> left = new ArrayList<>(claim.slots().getOrDefault(slot.getKey(), List.of()));
            for (String value : slot.getValue()) {
                for (String candidate : left) {
                    if (SlotMatch.same(slot.getKey(), candidate, value)) {
                        left.remove(candidate);
                        right.add(slot.getKey());
                        break;
                    }
                }
            }
        }
        return right;
    }

    /** Kind, modality and every slot as marked, and none besides. */
    boolean isWhole() {
        return marked.modality() == read.modality() && right.size() == marked.size() && right.size() == read.size();
    }
}
