package org.tidewaiter.brief;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.tidewaiter.law.Answer;

/** What an invented law says of the invented goods: all three answers. */
final class InventedLaw {
    static final LawFacts.Cited PARAGRAPH_7 = new LawFacts.Cited("S/RES/2397 (2017)", "7", "certain", "text");
    static final LawFacts.Cited PARAGRAPH_8 = new LawFacts.Cited("S/RES/2371 (2017)", "8", "disputed", "panel");

    private InventedLaw() {}

    static LawFacts.MeasureFacts measure(LawFacts.Cited cited) {
        return new LawFacts.MeasureFacts(
                "invented-" + cited.paragraph(),
                cited.act(),
                cited.paragraph(),
                false,
                "goods",
                "States must not trade these goods.",
                cited.basis(),
                "an invented reading",
                cited.certainty(),
                LocalDate.of(2017, 12, 22),
                null,
                "Our reading stands apart from the text.",
                List.of(
                        new LawFacts.ConditionFacts("derogation", "The Committee may allow single cases.", false, true),
                        new LawFacts.ConditionFacts("wind-down", "Older contracts had thirty days.", true, false)),
                "https://undocs.org/S/RES/2397(2017)");
    }

    static LawFacts inScope(long value) {
        return new LawFacts(
                Answer.IN_SCOPE,
                false,
                false,
                InventedFacts.money(value),
                InventedFacts.money(value),
                List.of(PARAGRAPH_7),
                List.of());
    }

    static LawFacts disputed(long value) {
        return new LawFacts(
                Answer.UNDETERMINED,
                false,
                false,
                BigDecimal.ZERO,
                InventedFacts.money(value),
                List.of(PARAGRAPH_8),
                List.of("The paragraph says iron; the Panel counted chapter 72."));
    }

    static LawFacts notCovered(boolean notable) {
        return new LawFacts(
                Answer.OUT_OF_SCOPE,
                false,
                notable,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                List.of(),
                List.of(
                        notable
                                ? "No paragraph names these goods, though many believe so."
                                : "No measure reaches it."));
    }
}
