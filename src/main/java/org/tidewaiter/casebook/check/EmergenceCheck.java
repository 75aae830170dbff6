package org.tidewaiter.casebook.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.casebook.Claim;
import org.tidewaiter.casebook.ClaimKind;
import org.tidewaiter.casebook.Slot;
import org.tidewaiter.casebook.SlotName;
import org.tidewaiter.casebook.Verdict;
import org.tidewaiter.trade.PeriodRange;

/** From nothing to something or to nothing: each of the goods by itself, and only where both periods are published. */
final class EmergenceCheck implements Check {
    private static final String NAME = "emergence";

    private static final Pattern NOTHING = Pattern.compile(
            "(?i)\\b(?:no (?:exports?|imports?|trade|goods)|nothing|none)\\b.*\\b(?:at all|whatsoever|to|from)\\b");

    private final KnownFigures figures;

    EmergenceCheck(KnownFigures figures) {
        this.figures = figures;
    }

    @Override
    public Optional<Judgement> judge(Claim claim, TextUnderCheck text) {
        if (claim.kind() != ClaimKind.EMERGENCE) {
            return Optional.empty();
        }
        FigureQuestion.Read read = FigureQuestion.of(NAME, claim);
        if (read.missing().isPresent()) {
            return read.missing();
        }
        FigureQuestion asked = read.question().orElseThrow();
        boolean ends = claim.find(SlotName.CHANGE)
                .map(Slot::value)
                .filter("to zero"::equals)
                .isPresent();
        PeriodRange base = claim.find(SlotName.BASE)
                .map(slot -> Span.parse(slot.value()))
                .flatMap(Span::months)
                .orElse(asked.months().plusYears(-1));
        Judgement judged = judge(asked, base, ends);
        boolean unclear = asked.goods().codes().isEmpty()
                && judged.verdict() != Verdict.CONFIRMED // of all trade together, if it is so
                && !NOTHING.matcher(text.sentence(claim.passage())).find();
        return Optional.of(unclear ? Judgement.of(NAME, Verdict.NOT_CHECKABLE, "The text names no goods.") : judged);
    }

    private Judgement judge(FigureQuestion asked, PeriodRange base, boolean ends) {
        List<String> reckoning = new ArrayList<>();
        int fitting = 0;
        KnownFigures.@Nullable Known last = null;
        for (String code : asked.goods().prefixes()) {
            var now = figures.sum(asked.of(code), "CNY");
            var then = figures.sum(asked.of(code).in(base), "CNY");
            if (now.isEmpty() || then.isEmpty()) {
                return FigureQuestion.notLoaded(NAME, asked);
            }
            KnownFigures.Known both = now.get().with(then.get());
            last = last == null || both.later() ? both : last;
            BigDecimal after = now.get().value().value();
            BigDecimal before = then.get().value().value();
            fitting += (ends ? after.signum() == 0 : before.signum() == 0 && after.signum() > 0) ? 1 : 0;
            reckoning.add((code.isEmpty() ? "all goods" : "HS " + code) + ": " + Amounts.words(before) + " CNY in "
                    + base + ", " + Amounts.words(after) + " CNY in " + asked.months());
        }
        KnownFigures.Known known = Objects.requireNonNull(last);
        int all = asked.goods().prefixes().size();
        Verdict verdict = fitting == all ? Verdict.CONFIRMED : fitting == 0 ? Verdict.REFUTED : Verdict.INCONSISTENT;
        String why = switch (verdict) {
            case CONFIRMED -> "Both periods are published, and the zero is one" + ".";
            case REFUTED -> "The published figures show no such zero" + ".";
            default -> "It is so for " + fitting + " of " + all + " of the goods" + ".";
        };
        return FigureQuestion.asKnown(
                Judgement.of(NAME, verdict, why)
                        .with(reckoning)
                        .within("none: a zero is a published zero")
                        .shownBy(asked.rows(known)),
                known);
    }
}
