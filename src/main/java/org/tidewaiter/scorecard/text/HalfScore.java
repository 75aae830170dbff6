package org.tidewaiter.scorecard.text;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tidewaiter.casebook.Verdict;
import org.tidewaiter.scorecard.Rounds;

/**
 * Marks of one reader held against those of another over some texts. A verdict counts only on a claim that was found; a
 * claim that was missed counts against its verdict.
 */
final class HalfScore {
    private final VerdictScore found = new VerdictScore();
    private final VerdictScore all = new VerdictScore();
    private final SlotCounts byKind = new SlotCounts();
    private final SlotCounts bySlot = new SlotCounts();
    private int marked;
    private int read;
    private int matched;
    private int whole;

    /** Adds a text: the marks that are right, and those held against them. */
    void add(List<Marked> right, List<Marked> own) {
        marked += right.size();
        read += own.size();
        for (Marked claim : right) {
            byKind.marked(claim.kind().id(), claim.size());
            claim.slots().forEach((name, values) -> bySlot.marked(name, values.size()));
        }
        for (Marked claim : own) {
            byKind.read(claim.kind().id(), claim.size());
            claim.slots().forEach((name, values) -> bySlot.read(name, values.size()));
        }
        Set<Marked> seen = new HashSet<>();
        for (ClaimMatch match : ClaimMatch.of(right, own)) {
            matched++;
            whole += match.isWhole() ? 1 : 0;
            byKind.right(match.marked().kind().id(), match.right().size());
            match.right().forEach(name -> bySlot.right(name, 1));
            found.add(match.marked().verdict(), match.read().verdict());
            all.add(match.marked().verdict(), match.read().verdict());
            seen.add(match.marked());
        }
        right.stream().filter(claim -> !seen.contains(claim)).forEach(claim -> all.missed(claim.verdict()));
    }

    int marked() {
        return marked;
    }

    Rounds rounds() {
        Rounds rounds = new Rounds();
        rounds.add("claims marked", "", marked);
        rounds.add("claims read", "", read);
        rounds.add("claims found", "share", matched / (double) marked);
        rounds.add("slot precision", "share", bySlot.precision());
        rounds.add("slot recall", "share", bySlot.recall());
        rounds.add("slot F1", "share", bySlot.f1());
        rounds.add("whole-claim F1", "share", 2.0 * whole / (read + marked));
        rounds.add("verdict macro-F1, found", "share", found.macroF1());
        rounds.add("verdict macro-F1, all", "share", all.macroF1());
        rounds.add("verdict accuracy, found", "share", found.accuracy());
        rounds.add("claims called refuted that are", "share", found.precision(Verdict.REFUTED));
        for (Verdict verdict : Verdict.values()) {
            if (found.wanted(verdict) > 0) {
                rounds.add(
                        "F1 of " + verdict.id().toLowerCase(Locale.ROOT).replace('_', ' ') + ", found",
                        "share",
                        found.f1(verdict));
            }
        }
        byKind.forEachF1((kind, f1) -> rounds.add("slot F1 in claims of " + kind.replace('_', ' '), "share", f1));
        bySlot.forEachF1((slot, f1) -> rounds.add("F1 of slot " + slot.replace('_', ' '), "share", f1));
        return rounds;
    }
}
