package org.tidewaiter.casebook.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.tidewaiter.casebook.Claim;
import org.tidewaiter.casebook.Slot;
import org.tidewaiter.casebook.SlotName;
import org.tidewaiter.law.Answer;
import org.tidewaiter.law.Assessor;
import org.tidewaiter.law.Basis;
import org.tidewaiter.law.Certainty;
import org.tidewaiter.law.MeasureHit;

/** How many of the codes of a claim are reached surely, openly and not at all on one way, by the named act or by any. */
final class LegalTally {
    private static final int SHOWN = 12; // lines that a person reads; the whole basket stands in the tables of law

    int sure;
    int open;
    int none;
    /** Codes under a cap of the act and no ban, and codes over which known readings contradict each other. */
    int capped;

    int disputed;
    /** Codes that no act names and only a list of some State has. */
    int national;
    /** Codes of which the act reaches only some subheadings. */
    int partly;

    boolean wrongParagraph;
    boolean exemption;
    Optional<String> wrongAmount = Optional.empty();
    final TreeSet<String> others = new TreeSet<>();
    final List<String> lines = new ArrayList<>();

    /** Codes that the named paragraph reaches. */
    private int there;

    /** Codes that the paragraph of that number in another act reaches. */
    private int mixedUp;

    private LegalTally() {}

    static LegalTally of(
            Assessor assessor, LocalDate day, Route route, GoodsOfClaim goods, Claim claim, TextUnderCheck text) {
        Optional<String> act = claim.find(SlotName.ACT).map(Slot::value);
        boolean capped = claim.find(SlotName.STATEMENT)
                .filter(slot -> slot.value().equals("capped"))
                .isPresent();
        List<String> words =
                claim.list(SlotName.GOODS).stream().map(text::words).toList();
        LegalTally tally = new LegalTally();
        for (String code : goods.codes()) {
            Reach reach = Reach.of(assessor, code, route, day);
            List<MeasureHit> hits = reach.hits(act).stream()
                    .filter(hit -> !capped || Reach.hasQuota(List.of(hit)))
                    .toList();
            tally.count(hits, words, claim.find(SlotName.PARAGRAPH).map(Slot::value));
            if (capped) {
                tally.wrongAmount = CapAmount.wrong(hits, text.words(claim)).or(() -> tally.wrongAmount);
            }
            if (act.isPresent() && hits.isEmpty()) {
                tally.others.addAll(reach.citations());
                tally.mixedUp += claim.find(SlotName.PARAGRAPH)
                        .filter(told -> isNamed(reach.citations(), told.value()))
                        .map(told -> 1)
                        .orElse(0);
            }
            if (tally.lines.size() < SHOWN) {
                tally.lines.add("HS " + code + ", " + route + ": " + reach.words());
            }
        }
        return tally;
    }

    private void count(List<MeasureHit> hits, List<String> words, Optional<String> paragraph) {
        boolean fits =
                paragraph.isPresent() && hits.stream().anyMatch(hit -> isWithin(hit.paragraph(), paragraph.get()));
        there += fits ? 1 : 0;
        wrongParagraph |= paragraph.isPresent() && !fits && !hits.isEmpty();
        exemption |= hits.stream()
                .flatMap(hit -> hit.conditions().stream())
                .anyMatch(condition -> condition.type().equals("exemption"));
        List<MeasureHit> bans =
                hits.stream().filter(hit -> !Reach.hasQuota(List.of(hit))).toList();
        Answer ban = Reach.words(bans, words);
        Answer cap = Reach.words(hits, words);
        if (ban == Answer.IN_SCOPE) {
            sure++;
        } else if (cap == Answer.IN_SCOPE) {
            capped++;
            open++;
        } else if (hits.isEmpty()) {
            none++;
        } else {
            open++;
            national += hits.stream().allMatch(hit -> hit.basis() == Basis.NATIONAL) ? 1 : 0;
            partly += hits.stream().allMatch(Reach::isNarrower) ? 1 : 0;
            disputed += hits.stream().allMatch(hit -> hit.certainty() == Certainty.DISPUTED) ? 1 : 0;
        }
    }

    /** Whether a paragraph is the one told, or a part of it: 26(b) of "paragraph 26". */
    static boolean isWithin(String paragraph, String told) {
        return paragraph.equals(told) || paragraph.startsWith(told + "(") || paragraph.startsWith(told + " ");
    }

    /** Whether measures are of a paragraph of that number, in whatever act. */
    static boolean isNamed(Collection<String> citations, String paragraph) {
        Pattern named = Pattern.compile("paragraph " + Pattern.quote(paragraph) + "(?![\\w(])");
        return citations.stream().anyMatch(citation -> named.matcher(citation).find());
    }

    /**
     * Whether this way is the likelier one: the named paragraph first, then what is reached at all, last the paragraph of
     * that number in another act.
     */
    boolean reachesFurther(LegalTally other) {
        if (there != other.there) {
            return there > other.there;
        }
        return sure + open != other.sure + other.open ? sure + open > other.sure + other.open : mixedUp > other.mixedUp;
    }
}
