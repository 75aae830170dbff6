package org.tidewaiter.casebook.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tidewaiter.casebook.Claim;
import org.tidewaiter.casebook.Slot;
import org.tidewaiter.casebook.SlotName;
import org.tidewaiter.law.Measure;
import org.tidewaiter.law.RuleBooks;

/** Groups of goods that an act bans by a word no code stands for: luxury goods, arms. */
final class LegalNames {
    private static final List<String> GROUPS = List.of("luxury", "arms");

    private LegalNames() {}

    /** The ban of the named act, and paragraph where told, on the group a claim speaks of. */
    static Optional<Measure> find(RuleBooks books, Claim claim, String words) {
        Optional<String> paragraph = claim.find(SlotName.PARAGRAPH).map(Slot::value);
        boolean banned = claim.find(SlotName.STATEMENT)
                .filter(slot -> slot.value().equals("banned"))
                .isPresent();
        String lower = words.toLowerCase(Locale.ROOT);
        return claim.find(SlotName.ACT).map(Slot::value).filter(act -> banned).flatMap(books::findBook).stream()
                .flatMap(book -> book.measures().stream())
                .filter(measure -> paragraph.isEmpty() || measure.paragraph().startsWith(paragraph.get()))
                .filter(measure -> GROUPS.stream()
                        .anyMatch(group -> lower.contains(group)
                                && measure.commodity().toLowerCase(Locale.ROOT).contains(group)))
                .findFirst();
    }
}
