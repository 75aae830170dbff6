package org.tidewaiter.casebook.check;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tidewaiter.casebook.Claim;
import org.tidewaiter.casebook.ClaimKind;
import org.tidewaiter.casebook.Modality;
import org.tidewaiter.casebook.Slot;
import org.tidewaiter.casebook.SlotName;
import org.tidewaiter.casebook.Verdict;
import org.tidewaiter.law.Assessor;
import org.tidewaiter.law.Measure;

/**
 * What a text says about the law, against the rule books on the day of publication. An act that bans some of the named goods
 * and not all of them is said to ban too much; a paragraph that is another one is wrong.
 */
final class LegalCheck implements Check {
    private static final String NAME = "legal";
    private static final String NORTH_KOREA = "dprk"; // a regime of the rule books

    /** Who stands for all that an act binds, where that is not China. */
    private static final Map<String, String> BOUND = Map.of("EU", "DE", "SG", "SG");

    /** What the law was before: "had introduced a ceiling", "the quota that then applied". */
    private static final Pattern FORMER = Pattern.compile(
            "(?i)\\bhad\\b|\\b(?:then|formerly|previously|at first|used to|beforehand|until (?:then|20\\d\\d|January|February|March|April|May|June|July|August|September|October|November|December)|no longer)\\b");

    private static final List<Route> BOTH =
            List.of(Route.parse("KP>CN").orElseThrow(), Route.parse("CN>KP").orElseThrow());

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
            Optional<Measure> named = LegalNames.find(assessor.books(), claim, text.words(claim));
            if (named.isPresent()) {
                return Optional.of(Judgement.of(
                        NAME,
                        Verdict.CONFIRMED,
                        "So says " + named.get().act().number() + ": "
                                + named.get().says()));
            }
            return Optional.of(Judgement.of(
                    NAME,
                    Verdict.NOT_CHECKABLE,
                    "The text names no goods: what law reaches them depends on which they are."));
        }
        Judgement judged = judge(claim, goods, act, text.published(), text);
        if (judged.verdict() != Verdict.CONFIRMED && isFormerCap(claim, text)) {
            judged = former(act, text.published())
                    .map(day -> judge(claim, goods, act, day, text))
                    .orElse(judged);
        }
        boolean elsewhere = Route.of(claim)
                .filter(route -> !route.isIntoNorthKorea() && !route.isOutOfNorthKorea())
                .isPresent();
        if (judged.verdict() == Verdict.REFUTED && isOfOtherRegime(act) && !elsewhere) {
            return Optional.of(Judgement.of(
                    NAME,
                    Verdict.NOT_CHECKABLE,
                    act.orElseThrow()
                            + " is not about North Korea, and the sentence does not say from where to where."));
        }
        Optional<String> paragraph = claim.find(SlotName.PARAGRAPH).map(Slot::value);
        boolean unread = judged.verdict() == Verdict.REFUTED
                && act.isPresent()
                && paragraph.isPresent()
                && assessor.books().findBook(act.get()).orElseThrow().measures().stream()
                        .noneMatch(measure -> LegalTally.isWithin(measure.paragraph(), paragraph.get()))
                && !judged.why().startsWith("It is not paragraph")
                && !LegalTally.isNamed(List.of(judged.why()), paragraph.get());
        return Optional.of(
                unread
                        ? Judgement.of(
                                NAME,
                                Verdict.NOT_CHECKABLE,
                                "The rule book of " + act.get() + " holds no measure of paragraph " + paragraph.get()
                                        + ".")
                        : judged);
    }

    /** A ceiling that a sentence tells as one of the past. */
    private static boolean isFormerCap(Claim claim, TextUnderCheck text) {
        return claim.find(SlotName.STATEMENT)
                        .filter(slot -> slot.value().equals("capped"))
                        .isPresent()
                && FORMER.matcher(claim.passage().in(text.body())).find();
    }

    /** The last day on which ceilings of an act were in force, where that is over. */
    private Optional<LocalDate> former(Optional<String> act, LocalDate day) {
        return act.flatMap(assessor.books()::findBook).stream()
                .flatMap(book -> book.measures().stream())
                .filter(measure -> measure.conditions().stream()
                        .anyMatch(condition -> condition.type().equals("quota")))
                .map(Measure::validTo)
                .filter(last -> last != null && last.isBefore(day))
                .max(Comparator.naturalOrder());
    }

    private boolean isOfOtherRegime(Optional<String> act) {
        return act.flatMap(assessor.books()::findBook)
                .filter(book -> !book.act().regime().equals(NORTH_KOREA))
                .isPresent();
    }

    private Judgement judge(Claim claim, GoodsOfClaim goods, Optional<String> act, LocalDate day, TextUnderCheck text) {
        String statement = claim.find(SlotName.STATEMENT).map(Slot::value).orElse("banned");
        Optional<Route> told = Route.of(claim)
                .or(() -> LegalWay.of(claim.passage().in(text.body())))
                .or(() -> claim.find(SlotName.PARAGRAPH).isPresent()
                        ? Optional.empty() // the paragraph tells the way
                        : LegalWay.of(text.sentence(claim.passage())));
        String binds = act.flatMap(assessor.books()::findBook)
                .map(book -> book.act().authority())
                .orElse("UN");
        LegalTally found = told.map(List::of).orElse(BOTH).stream()
                .map(route ->
                        route.from().iso2().equals("CN") || route.to().iso2().equals("CN")
                                ? Route.parse(
                                                route.isIntoNorthKorea()
                                                        ? BOUND.getOrDefault(binds, "CN") + ">KP"
                                                        : "KP>" + BOUND.getOrDefault(binds, "CN"))
                                        .orElse(route)
                                : route)
                .map(route -> LegalTally.of(assessor, day, route, goods, claim, text))
                .reduce((one, other) -> other.reachesFurther(one) ? other : one)
                .orElseThrow();
        Optional<String> paragraph = claim.find(SlotName.PARAGRAPH).map(Slot::value);
        String words = claim.passage().in(text.body());
        Judgement judged = switch (statement) {
            case "not_banned", "exempt" -> allowed(found, statement, told.isPresent(), words);
            case "capped" -> capped(found, paragraph, FORMER.matcher(words).find());
            case "violates" -> violates(claim, found, banned(found, act, paragraph, goods, words), text);
            default -> banned(found, act, paragraph, goods, words);
        };
        return judged.with(found.lines).within("the rule books on " + day);
    }

    private static Judgement banned(
            LegalTally found, Optional<String> act, Optional<String> paragraph, GoodsOfClaim goods, String words) {
        String who = act.orElse("the law");
        String elsewhere = found.others.isEmpty()
                ? ""
                : " Other acts reach some of them: " + String.join("; ", found.others) + ".";
        if (found.wrongParagraph) {
            return Judgement.of(
                    NAME, Verdict.REFUTED, "It is not paragraph " + paragraph.orElseThrow() + " of " + who + ".");
        }
        if (found.capped > 0 && found.sure == 0) {
            return Judgement.of(
                    NAME,
                    LegalWords.isWhole(words) ? Verdict.REFUTED : Verdict.INCONSISTENT,
                    "A cap is no ban: " + who + " limits these goods.");
        }
        if (found.none == 0 && found.open == 0) {
            return Judgement.of(NAME, Verdict.CONFIRMED, "So says " + who + " on its face.");
        }
        if (found.sure == 0 && found.open == 0) {
            return Judgement.of(NAME, Verdict.REFUTED, "No measure of " + who + " reaches these goods." + elsewhere);
        }
        if (found.none > 0 || found.partly > 0) {
            return Judgement.of(
                    NAME,
                    Verdict.INCONSISTENT,
                    "Too broad: " + who + " reaches some of these goods and not others." + elsewhere);
        }
        if (goods.vague()) {
            return Judgement.of(
                    NAME,
                    Verdict.INCONSISTENT,
                    "The goods are not named; " + who + " surely reaches only part of what the word can mean.");
        }
        return found.disputed > 0 || act.isEmpty()
                ? Judgement.of(
                        NAME,
                        Verdict.INCONSISTENT,
                        "Said too firmly: whether " + who + " reaches these goods is not settled.")
                : Judgement.of(
                        NAME, Verdict.CONSISTENT, who + " may mean these goods; no reading known leaves them out.");
    }

    private static Judgement allowed(LegalTally found, String statement, boolean routeTold, String words) {
        if (statement.equals("exempt") && found.exemption) {
            return Judgement.of(
                    NAME, Verdict.CONFIRMED, "The measure has an exemption; who may use it is in its text.");
        }
        if (found.sure > 0) {
            return Judgement.of(NAME, Verdict.REFUTED, "A measure reaches these goods on that day.");
        }
        if (found.capped > 0) {
            return Judgement.of(
                    NAME,
                    LegalWords.isUnlimited(words) ? Verdict.REFUTED : Verdict.INCONSISTENT,
                    "No ban, but a cap reaches these goods.");
        }
        if (found.disputed > 0 || (found.open > 0 && routeTold)) {
            return Judgement.of(
                    NAME,
                    Verdict.INCONSISTENT,
                    "Said too firmly: whether a measure reaches these goods is not settled.");
        }
        if (found.open > 0 && found.open == found.national) {
            return Judgement.of(
                    NAME,
                    Verdict.CONFIRMED,
                    "No act names these goods. On their way to North Korea a State's own list of luxury goods may have them.");
        }
        if (found.open > 0) {
            return Judgement.of(
                    NAME,
                    Verdict.CONSISTENT,
                    "No act names these goods; a reading of one direction has some of the code.");
        }
        return Judgement.of(
                NAME,
                Verdict.CONFIRMED,
                statement.equals("exempt")
                        ? "No measure reaches these goods, so none needs an exemption."
                        : "No measure reaches these goods.");
    }

    /** The law may be as told; that somebody broke it is more than law and figures can show. */
    private static Judgement violates(Claim claim, LegalTally found, Judgement ban, TextUnderCheck text) {
        if (claim.modality() == Modality.DENIED || (found.capped > 0 && found.sure == 0)) {
            return Judgement.of(
                    NAME, Verdict.NOT_CHECKABLE, "Whether somebody broke it depends on deeds that no figures show.");
        }
        if (ban.verdict() != Verdict.CONFIRMED && ban.verdict() != Verdict.CONSISTENT) {
            return ban;
        }
        return ban.verdict() == Verdict.CONFIRMED
                        && !LegalDeed.isTold(claim.passage().in(text.body()))
                ? ban
                : Judgement.of(
                        NAME,
                        Verdict.CONSISTENT,
                        "The ban reaches these goods. Whether the deed broke it depends on facts and on leave of the committee.");
    }

    private static Judgement capped(LegalTally found, Optional<String> paragraph, boolean former) {
        if (found.wrongParagraph) {
            return Judgement.of(
                    NAME, Verdict.REFUTED, "The cap does not stand in paragraph " + paragraph.orElseThrow() + ".");
        }
        if (found.wrongAmount.isPresent()) {
            return Judgement.of(NAME, Verdict.REFUTED, found.wrongAmount.get());
        }
        if (found.capped > 0 || found.open > 0) {
            return found.sure + found.open + found.none == found.capped
                    ? Judgement.of(NAME, Verdict.CONFIRMED, "A shared cap is in force for these goods.")
                    : Judgement.of(
                            NAME,
                            Verdict.INCONSISTENT,
                            "Said too firmly: whether the cap reaches these goods is not settled.");
        }
        return former
                ? Judgement.of(
                        NAME,
                        Verdict.NOT_CHECKABLE,
                        "No cap is in force for these goods on that day, but the sentence tells of an earlier one.")
                : Judgement.of(NAME, Verdict.REFUTED, "No cap is in force for these goods on that day.");
    }
}
