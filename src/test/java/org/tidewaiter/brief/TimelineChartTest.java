package org.tidewaiter.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tidewaiter.law.Answer;
import org.tidewaiter.law.Assessor;
import org.tidewaiter.law.LawState;
import org.tidewaiter.law.RuleBooks;
import org.tidewaiter.trade.Areas;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.trade.Language;
import org.tidewaiter.trade.PeriodRange;

class TimelineChartTest {
    private static final Subject SUBJECT = new Subject(
            Areas.packed().parse("CN"),
            Areas.packed().parse("KP"),
            PeriodRange.parse("2023-01..2023-10"),
            "USD",
            6,
            List.of(),
            Language.ENGLISH);

    private static TurnFacts fresh(Flow flow, String code, Answer answer) {
        LawFacts law = new LawFacts(answer, false, false, BigDecimal.ZERO, BigDecimal.ZERO, List.of(), List.of());
        return new TurnFacts(
                flow,
                2022,
                code,
                "goods " + code,
                BigDecimal.ONE,
                BigDecimal.ONE,
                org.tidewaiter.analysis.CellState.REPORTED_ZERO,
                null,
                null,
                "",
                law,
                "rows");
    }

    @Test
    void goodsThatShareTheirLaw_areOneRow_andThoseNotCoveredNone() {
        List<GoodsTimeline> timelines = new TimelineAssembler(SUBJECT, Assessor.of(RuleBooks.packed()))
                .timelines(
                        List.of(),
                        List.of(
                                fresh(Flow.EXPORT, "842951", Answer.IN_SCOPE),
                                fresh(Flow.EXPORT, "841370", Answer.IN_SCOPE),
                                fresh(Flow.IMPORT, "720221", Answer.UNDETERMINED),
                                fresh(Flow.IMPORT, "670420", Answer.OUT_OF_SCOPE)));
        assertThat(timelines).hasSize(2);
        assertThat(timelines.getFirst().codes()).containsExactly("842951", "841370");
        assertThat(timelines.getLast().spans().getLast().state()).isEqualTo(LawState.DISPUTED);
    }

    @Test
    void picture_saysEveryStateInWordsAndNamesTheAct() {
        String picture = TimelineChart.draw(InventedFacts.english(), Words.of(Language.ENGLISH), false);
        assertThat(picture)
                .contains("<title>The law for these goods through time</title>")
                .contains(">banned</text>")
                .contains(">S/RES/0000</text>")
                .contains("2017-08-05 – 2017-09-04: exception open, S/RES/0000 ¶8")
                .contains("#D55E00", "#E69F00", "#999999");
        assertThat(TimelineChart.draw(InventedFacts.korean(), Words.of(Language.KOREAN), true))
                .contains("규제 없음")
                .contains("Droid Sans Fallback");
        assertThat(TimelineChart.draw(InventedFacts.in(Language.CHINESE), Words.of(Language.CHINESE), true))
                .contains(">禁止</tspan>");
    }
}
