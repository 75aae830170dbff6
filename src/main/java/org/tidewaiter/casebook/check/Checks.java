package org.tidewaiter.casebook.check;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.tidewaiter.analysis.Desk;
import org.tidewaiter.analysis.SourceChoice;
import org.tidewaiter.casebook.Claim;
import org.tidewaiter.casebook.Verdict;
import org.tidewaiter.detect.events.EventCalendar;
import org.tidewaiter.law.Assessor;
import org.tidewaiter.trade.ExchangeRates;

/** All checks of one text. */
public final class Checks {
    /** The firmest first: what is shown wrong counts before what is shown right, and both before what only fits. */
    private static final List<Verdict> FIRMNESS = List.of(
            Verdict.REFUTED,
            Verdict.INCONSISTENT,
            Verdict.CONFIRMED,
            Verdict.CONSISTENT,
            Verdict.NOT_CHECKABLE,
            Verdict.OUT_OF_SCOPE);

    static final Comparator<Judgement> BY_FIRMNESS =
            Comparator.comparingInt(judgement -> firmness(judgement.verdict()));

    /** A claim with its verdict, and every judgement behind it. */
    public record Judged(Claim claim, Judgement verdict, List<Judgement> all) {
        public Judged {
            all = List.copyOf(all);
        }
    }

    /** Which of its answers a check is asked for. */
    @FunctionalInterface
    private interface Asking {
        Optional<Judgement> ask(Check check, Claim claim, TextUnderCheck text);
    }

    private final List<Check> checks;
    private final OtherWay otherWay;

    private Checks(List<Check> checks, OtherWay otherWay) {
        this.checks = checks;
        this.otherWay = otherWay;
    }

    /** Checks against the desk's figures as known on the day of publication, and against the given law. */
    public static Checks of(Desk desk, Assessor law, LocalDate published) {
        return of(new KnownFigures(desk, published), law);
    }

    /** Checks against just the figures that a source choice allows, whenever the text was published. */
    public static Checks knownTo(Desk desk, Assessor law, SourceChoice only, LocalDate published) {
        return of(KnownFigures.only(desk, only, published), law);
    }

    private static Checks of(KnownFigures figures, Assessor law) {
        ToldNumbers numbers = new ToldNumbers();
        return new Checks(
                List.of(
                        new ArithmeticCheck(numbers),
                        new EarlierNumbersCheck(numbers),
                        new EachTotalCheck(numbers),
                        new PartsCheck(),
                        new FractionCheck(numbers),
                        new OwnFiguresCheck(),
                        new PriceChangeCheck(numbers),
                        new OwnChangeCheck(numbers),
                        new OwnTotalsCheck(),
                        new OwnRatesCheck(),
                        new ExchangeRateCheck(ExchangeRates.packed()),
                        new TradeValueCheck(figures, law.books()),
                        new RankCheck(figures),
                        new OrderCheck(),
                        new ShareCheck(figures),
                        new ComparisonCheck(figures),
                        new EmergenceCheck(figures),
                        new LegalCheck(law),
                        new LegalDateCheck(law.books()),
                        new IncidentCheck(numbers),
                        new DenialCheck(figures),
                        new TimingCheck(EventCalendar.packed()),
                        new PlanCheck(),
                        new OpinionCheck()),
                new OtherWay(figures));
    }

    /** Place of a verdict among all, the firmest first. */
    public static int firmness(Verdict verdict) {
        return FIRMNESS.indexOf(verdict);
    }

    /** Every claim of a text with its verdict, in the order of the text. */
    public List<Judged> judge(TextUnderCheck text) {
        List<Judged> alone =
                text.claims().stream().map(claim -> judge(claim, text, false)).toList();
        return new ReadingsAround(text, alone).settle((claim, isPlain) -> judge(claim, text, isPlain));
    }

    /**
     * A claim as it was read; where that is refuted, or lacks what would have to be looked up, and some other reading of what its
     * sentence leaves open is confirmed, it is that one. What stays refuted is so only if it is plain what the claim is about, or
     * the number itself shows it, and no other thing the text tells of has its number; and where the sentence leaves out the
     * direction, only if it fits neither way.
     */
    private Judged judge(Claim claim, TextUnderCheck text, boolean isPlain) {
        List<Judgement> all = judgements(claim, text);
        Verdict first = all.getFirst().verdict();
        if (first != Verdict.REFUTED && !(first == Verdict.NOT_CHECKABLE && OtherReadings.isIncomplete(claim, text))) {
            return new Judged(claim, all.getFirst(), all);
        }
        for (Claim other : OtherReadings.list(claim, text)) {
            List<Judgement> others = judgements(other, text, Check::tryOut);
            if (others.getFirst().verdict() == Verdict.CONFIRMED) {
                return instead(
                        other,
                        others,
                        Verdict.CONFIRMED,
                        judgement ->
                                judgement.saying("The sentence itself leaves open what is meant; its number is that of"
                                        + " this reading."));
            }
        }
        for (Claim other : OtherReadings.listAgainst(claim, text)) {
            if (judgements(other, text, Check::tryOut).getFirst().verdict() == Verdict.CONFIRMED) {
                return instead(
                        claim,
                        all,
                        Verdict.REFUTED,
                        judgement -> judgement.open(
                                "What the sentence was read to say does not fit, but its number is that of "
                                        + OtherReadings.words(other, claim) + ", of which the text tells, too."));
            }
        }
        Optional<String> unclear = Subject.unclear(claim, text);
        boolean shown = all.getFirst().slip() || (isPlain && isByFigures(all.getFirst(), claim));
        if (unclear.isPresent() && !shown) {
            return instead(claim, all, Verdict.REFUTED, judgement -> judgement.open(unclear.get()));
        }
        if (OtherReadings.isWayUntold(claim) && canBeTurned(OtherReadings.turned(claim), text)) {
            return instead(
                    claim,
                    all,
                    Verdict.REFUTED,
                    judgement -> judgement.softened("The sentence does not say which way the goods went."));
        }
        return new Judged(claim, all.getFirst(), all);
    }

    private boolean canBeTurned(Claim turned, TextUnderCheck text) {
        return judgements(turned, text).getFirst().verdict() != Verdict.REFUTED && otherWay.mayBeMeant(turned);
    }

    /** Published figures and not other numbers of the text. */
    private static boolean isByFigures(Judgement judgement, Claim claim) {
        return judgement.check().equals(claim.kind().id());
    }

    private static Judged instead(Claim claim, List<Judgement> all, Verdict of, UnaryOperator<Judgement> change) {
        List<Judgement> changed = all.stream()
                .map(judgement -> judgement.verdict() == of ? change.apply(judgement) : judgement)
                .sorted(BY_FIRMNESS)
                .toList();
        return new Judged(claim, changed.getFirst(), changed);
    }

    private List<Judgement> judgements(Claim claim, TextUnderCheck text) {
        return judgements(claim, text, Check::judge);
    }

    private List<Judgement> judgements(Claim claim, TextUnderCheck text, Asking asking) {
        List<Judgement> all = checks.stream()
                .flatMap(check -> asking.ask(check, claim, text).stream())
                .sorted(BY_FIRMNESS)
                .toList();
        if (all.isEmpty()) {
            throw new IllegalStateException("no check knows claims of the kind " + claim.kind());
        }
        return all;
    }
}
