package org.tidewaiter.casebook.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tidewaiter.analysis.Desk;
import org.tidewaiter.casebook.Claim;
import org.tidewaiter.casebook.Slot;
import org.tidewaiter.casebook.SlotName;
import org.tidewaiter.casebook.Verdict;
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

    /** A claim with its verdict, and every judgement behind it. */
    public record Judged(Claim claim, Judgement verdict, List<Judgement> all) {
        public Judged {
            all = List.copyOf(all);
        }
    }

    private final List<Check> checks;

    private Checks(List<Check> checks) {
        this.checks = checks;
    }

    /** Checks against the desk's figures as known on the day of publication, and against the given law. */
    public static Checks of(Desk desk, Assessor law, LocalDate published) {
        KnownFigures figures = new KnownFigures(desk, published);
        return new Checks(List.of(
                new ArithmeticCheck(),
                new EarlierNumbersCheck(),
                new OrderCheck(),
                new OwnFiguresCheck(),
                new ExchangeRateCheck(ExchangeRates.packed()),
                new TradeValueCheck(figures),
                new RankCheck(figures),
                new ShareCheck(figures),
                new ComparisonCheck(figures),
                new EmergenceCheck(figures),
                new LegalCheck(law),
                new LegalDateCheck(law.books()),
                new IncidentCheck(),
                new PlanCheck(),
                new OpinionCheck()));
    }

    /** Place of a verdict among all, the firmest first. */
    public static int firmness(Verdict verdict) {
        return FIRMNESS.indexOf(verdict);
    }

    /** Every claim of a text with its verdict, in the order of the text. */
    public List<Judged> judge(TextUnderCheck text) {
        List<Judged> judged = new ArrayList<>();
        for (Claim claim : text.claims()) {
            List<Judgement> all = checks.stream()
                    .flatMap(check -> judge(check, claim, text).stream())
                    .sorted(Comparator.comparingInt(judgement -> firmness(judgement.verdict())))
                    .toList();
            if (all.isEmpty()) {
                throw new IllegalStateException("no check knows claims of the kind " + claim.kind());
            }
            judged.add(new Judged(claim, all.getFirst(), all));
        }
        return judged;
    }

    /** What fits neither way is refuted; what does not fit the way that goods usually go is not, where the text tells none. */
    private static Optional<Judgement> judge(Check check, Claim claim, TextUnderCheck text) {
        Optional<Judgement> judged = check.judge(claim, text);
        boolean assumed = claim.find(SlotName.DIRECTION).filter(Slot::isAssumed).isPresent();
        if (!assumed
                || judged.filter(judgement -> judgement.verdict() == Verdict.REFUTED)
                        .isEmpty()) {
            return judged;
        }
        return check.judge(otherWay(claim), text)
                        .filter(judgement -> judgement.verdict() == Verdict.REFUTED)
                        .isPresent()
                ? judged
                : judged.map(judgement -> judgement.softened(
                        "The text does not say which way the goods went; they were taken to go as usual."));
    }

    private static Claim otherWay(Claim claim) {
        List<Slot> slots = claim.slots().stream()
                .map(slot -> slot.name() == SlotName.DIRECTION
                        ? Slot.of(
                                slot.name(),
                                slot.value().replaceFirst("(.+)>(.+)", "$2>$1"),
                                slot.passage(),
                                slot.rule())
                        : slot)
                .toList();
        return new Claim(claim.id(), claim.kind(), claim.modality(), claim.passage(), slots);
    }
}
