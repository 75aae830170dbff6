package org.tidewaiter.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.law.Answer;
import org.tidewaiter.law.Assessment;
import org.tidewaiter.trade.Area;

/** Holds every line of the asked periods against the law, at the level and period at which it was published. */
public final class ScreeningAnalysis {
    private ScreeningAnalysis() {}

    /**
     * Screens a question against all books, or those of one regime. Where the regime is named, or neither reporter nor
     * partner is, only flows that touch an area of the books are looked at: no other can be reached.
     */
    public static Screening of(Desk desk, Question question, @Nullable String regime) {
        Desk used = regime == null ? desk : desk.only(regime);
        boolean open = question.reporter() == null && question.partner() == null;
        List<Area> touching = open || regime != null ? used.listRestrictedAreas() : List.of();
        try (Slice slice = used.openPeriod(question, touching)) {
            return of(slice);
        }
    }

    /** Screens the asked periods of a slice that is open already. */
    public static Screening of(Slice slice) {
        Question question = slice.question();
        Sides sides = Sides.askedOnly(question);
        slice.setSides(sides);
        List<Line> lines = slice.engine().list("analyses/screen_lines", Map.of(), Line::of);
        lines = lines.stream().filter(line -> !line.partner().isWorld()).toList();
        slice.names().prepare(lines.stream().map(Line::code).distinct().toList());
        ScreeningTallies tallies = new ScreeningTallies();
        List<ScreenedLine> screened = new ArrayList<>(lines.size());
        for (Line line : lines) {
            Assessment assessment = slice.verdicts().assess(line);
            tallies.add(line, assessment);
            screened.add(screened(slice, line, assessment));
        }
        return new Screening(
                question.currency(),
                tallies.byAnswer(),
                tallies.byParagraph(),
                tallies.byReporter(),
                screened,
                slice.provenance(sides, null));
    }

    private static ScreenedLine screened(Slice slice, Line line, Assessment assessment) {
        BigDecimal usd = line.valueUsdOrZero();
        BigDecimal surely = assessment.answer() == Answer.IN_SCOPE ? usd : BigDecimal.ZERO;
        BigDecimal possibly = assessment.answer() == Answer.OUT_OF_SCOPE ? BigDecimal.ZERO : usd;
        return new ScreenedLine(
                line.reporter(),
                line.partner(),
                line.flow(),
                line.from(),
                line.to(),
                line.period(),
                line.code(),
                line.editionToRead(),
                slice.names().get(line.code()),
                line.value(),
                line.valueUsd(),
                new ScreenedLine.Interval(surely, possibly),
                assessment.answer(),
                assessment.reasons(),
                assessment.measures(),
                slice.rowsCommand(line));
    }
}
