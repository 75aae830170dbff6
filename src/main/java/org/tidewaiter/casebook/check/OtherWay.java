package org.tidewaiter.casebook.check;

import java.util.Optional;
import java.util.stream.Stream;
import org.tidewaiter.casebook.Claim;
import org.tidewaiter.casebook.Slot;
import org.tidewaiter.casebook.SlotName;
import org.tidewaiter.trade.PeriodRange;

/** Whether a claim whose sentence does not tell which way the goods went can mean the other way. */
final class OtherWay {
    private final KnownFigures figures;

    OtherWay(KnownFigures figures) {
        this.figures = figures;
    }

    /** False where the published figures show that such goods did not go that way at all, neither then nor in the period before. */
    boolean mayBeMeant(Claim turned) {
        Optional<FigureQuestion> asked = FigureQuestion.of("other way", turned).question();
        return asked.isEmpty()
                || Stream.of(asked.get().months(), before(turned, asked.get()))
                        .anyMatch(months -> figures.sum(asked.get().in(months), "CNY")
                                .map(answer -> answer.value().value().signum() > 0)
                                .orElse(true));
    }

    private static PeriodRange before(Claim turned, FigureQuestion asked) {
        return turned.find(SlotName.BASE)
                .map(Slot::value)
                .map(Span::parse)
                .flatMap(Span::months)
                .orElse(asked.months().plusYears(-1));
    }
}
