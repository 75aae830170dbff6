package org.tidewaiter.casebook.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.tidewaiter.casebook.Claim;
import org.tidewaiter.casebook.ClaimKind;
import org.tidewaiter.casebook.Slot;
import org.tidewaiter.casebook.SlotName;
import org.tidewaiter.casebook.Verdict;
import org.tidewaiter.law.Answer;
import org.tidewaiter.law.Assessor;
import org.tidewaiter.law.MeasureHit;

/**
 * What a text says about the law, against the rule books on the day of publication. An act that bans some of the named goods
 * and not all of them is said to ban too much; a paragraph that is another one is wrong.
 */
final class LegalCheck implements Check {
    private static final String NAME = "legal";

    private final Assessor assessor;

    LegalCheck(Assessor assessor) {
        this.assessor = assessor;
    }

    @Override
    public Optional<Judgement> judge(Claim claim, TextUnderCheck text) {
        if (claim.kind() != ClaimKind.LEGAL) {
            return Optional.empty();
        }
        Optional<String> act = claim.find(SlotName.ACT).map(Slot::value);
        if (act.isPresent() && assessor.books().findBook(act.get()).isEmpty()) {
            return Optional.of(Judgement.of(
                    NAME, Verdict.NOT_CHECKABLE, "No rule book of " + act.get() + " is held; is the number right?"));
        }
        GoodsOfClaim goods = GoodsOfClaim.of(claim);
        if (goods.codes().isEmpty()) {
            return Optional.of(Judgement.of(
                    NAME,
                    Verdict.NOT_CHECKABLE,
                    "The text names no goods: what law reaches them depends on which they are."));
        }
        return Optional.of(judge(claim, goods, act, text));
    }

    private Judgement judge(Claim claim, GoodsOfClaim goods, Optional<String> act, TextUnderCheck text) {
        LocalDate day = text.published();
        Optional<Route> told = Route.of(claim).or(() -> LegalWay.of(text.sentence(claim.passage())));
        Tally best = null;
        for (Route route : told.map(List::of).orElse(BOTH)) {
            Tally tally = tally(route, goods, act, claim, day, text);
            if (best == null || tally.sure + tally.open > best.sure + best.open) {
                best = tally;
            }
        }
        Tally found = Objects.requireNonNull(best);
        String statement = claim.find(SlotName.STATEMENT).map(Slot::value).orElse("banned");
        Judgement judged = switch (statement) {
            case "not_banned", "exempt" -> allowed(found, statement);
            case "capped" -> capped(found, claim.find(SlotName.PARAGRAPH).map(Slot::value));
            case "violates" ->
                violates(banned(found, act, claim.find(SlotName.PARAGRAPH).map(Slot::value), goods));
            default -> banned(found, act, claim.find(SlotName.PARAGRAPH).map(Slot::value), goods);
        };
        return judged.with(found.lines).within("the rule books on " + day);
    }

    private static final List<Route> BOTH =
            List.of(Route.parse("KP>CN").orElseThrow(), Route.parse("CN>KP").orElseThrow());

    /** How many of the codes are reached surely, openly and not at all, by the named act or by any. */
    private static final class Tally {
        private int sure;
        private int open;
        private int none;
        private boolean wrongParagraph;
        private boolean quota;
        private Optional<String> wrongAmount = Optional.empty();
        private final TreeSet<String> others = new TreeSet<>();
        private final List<String> lines = new ArrayList<>();
    }

    private Tally tally(
            Route route, GoodsOfClaim goods, Optional<String> act, Claim claim, LocalDate day, TextUnderCheck text) {
        String sentence = text.sentence(claim.passage());
        Optional<String> paragraph = claim.find(SlotName.PARAGRAPH).map(Slot::value);
        boolean capped = claim.find(SlotName.STATEMENT)
                .filter(slot -> slot.value().equals("capped"))
                .isPresent();
        Tally tally = new Tally();
        for (String code : goods.codes()) {
            Reach reach = Reach.of(assessor, code, route, day);
            List<MeasureHit> hits = capped
                    ? reach.hits(act).stream()
                            .filter(hit -> Reach.hasQuota(List.of(hit)))
                            .toList()
                    : reach.hits(act);
            boolean there = paragraph.isEmpty()
                    || hits.stream().anyMatch(hit -> hit.paragraph().equals(paragraph.get()));
            tally.wrongParagraph |= !there && !hits.isEmpty();
            tally.quota |= Reach.hasQuota(hits);
            if (capped) {
                tally.wrongAmount = CapAmount.wrong(hits, sentence).or(() -> tally.wrongAmount);
            }
            Answer answer = Reach.words(hits, words(claim, text));
            switch (answer) {
                case IN_SCOPE -> tally.sure++;
                case UNDETERMINED -> tally.open++;
                case OUT_OF_SCOPE -> tally.none++;
            }
            if (act.isPresent() && hits.isEmpty()) {
                tally.others.addAll(reach.citations());
            }
            if (tally.lines.size() < 12) { // what a person reads; the whole basket stands in the tables of law
                tally.lines.add("HS " + code + ", " + route + ": " + reach.words());
            }
        }
        return tally;
    }

    /** The words that name the goods. */
    private static List<String> words(Claim claim, TextUnderCheck text) {
        return claim.list(SlotName.GOODS).stream().map(text::words).toList();
    }

    private static Judgement banned(Tally found, Optional<String> act, Optional<String> paragraph, GoodsOfClaim goods) {
        String who = act.orElse("the law");
        String elsewhere = found.others.isEmpty()
                ? ""
                : " Other acts reach some of them: " + String.join("; ", found.others) + ".";
        if (found.wrongParagraph) {
            return Judgement.of(
                    NAME, Verdict.REFUTED, "It is not paragraph " + paragraph.orElseThrow() + " of " + who + ".");
        }
        if (found.none == 0 && found.open == 0) {
            return Judgement.of(NAME, Verdict.CONFIRMED, "So says " + who + " on its face.");
        }
        if (found.sure == 0 && found.open == 0) {
            return Judgement.of(NAME, Verdict.REFUTED, "No measure of " + who + " reaches these goods." + elsewhere);
        }
        if (found.none > 0) {
            return Judgement.of(
                    NAME,
                    Verdict.INCONSISTENT,
                    "Too broad: " + who + " reaches some of these goods and not others." + elsewhere);
        }
        return Judgement.of(
                NAME,
                Verdict.INCONSISTENT,
                goods.vague()
                        ? "The goods are not named; " + who + " surely reaches only part of what the word can mean."
                        : "Said too firmly: whether " + who + " reaches these goods is not settled.");
    }

    private static Judgement allowed(Tally found, String statement) {
        if (found.sure > 0) {
            return Judgement.of(NAME, Verdict.REFUTED, "A measure reaches these goods on that day.");
        }
        return found.open > 0
                ? Judgement.of(
                        NAME,
                        Verdict.INCONSISTENT,
                        "Said too firmly: whether a measure reaches these goods is not settled.")
                : Judgement.of(
                        NAME,
                        Verdict.CONFIRMED,
                        statement.equals("exempt")
                                ? "No measure reaches these goods, so none needs an exemption."
                                : "No measure reaches these goods.");
    }

    /** The law may be as told; that somebody broke it is more than law and figures can show. */
    private static Judgement violates(Judgement ban) {
        return ban.verdict() == Verdict.CONFIRMED
                ? Judgement.of(
                        NAME,
                        Verdict.CONSISTENT,
                        "The ban reaches these goods. Whether the deed broke it depends on facts and on leave of the committee.")
                : ban;
    }

    private static Judgement capped(Tally found, Optional<String> paragraph) {
        if (found.wrongParagraph) {
            return Judgement.of(
                    NAME, Verdict.REFUTED, "The cap does not stand in paragraph " + paragraph.orElseThrow() + ".");
        }
        if (found.wrongAmount.isPresent()) {
            return Judgement.of(NAME, Verdict.REFUTED, found.wrongAmount.get());
        }
        return found.quota
                ? Judgement.of(NAME, Verdict.CONFIRMED, "A shared cap is in force for these goods.")
                : Judgement.of(NAME, Verdict.REFUTED, "No cap is in force for these goods on that day.");
    }
}
