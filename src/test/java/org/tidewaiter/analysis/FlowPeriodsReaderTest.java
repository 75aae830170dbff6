package org.tidewaiter.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidewaiter.trade.Areas;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.trade.PeriodRange;
import org.tidewaiter.warehouse.Warehouse;

class FlowPeriodsReaderTest {
    private static final List<Integer> PARTNERS =
            List.of(4, 8, 12, 24, 32, 36, 40, 50, 56, 68, 76, 100, 104, 116, 120, 124, 144, 152, 170, 188, 191, 203);

    /** States of China's imports from Afghanistan, 2018 and 2019, by code. */
    private static Map<String, List<CellState>> states(Path home, Sample sample) {
        sample.load(Warehouse.at(home), "rel-one");
        PeriodRange years = PeriodRange.parse("2018..2019");
        Question question =
                Question.about(Areas.packed().parse("CN"), Areas.packed().parse("AF"), List.of(Flow.IMPORT), years);
        Map<String, List<CellState>> states = new HashMap<>();
        try (Slice slice = Desk.of(Warehouse.at(home)).openHistory(question)) {
            FlowPeriodsReader.read(
                    slice,
                    years,
                    goods -> goods.get().forEach(each -> states.put(each.code(), List.of(each.states()))));
        }
        return states;
    }

    private static Sample trade(Sample sample, int partners, int year, String code) {
        for (int partner : PARTNERS.subList(0, partners)) {
            sample.row(Sample.CHINA, partner, "M", year, code, new BigDecimal("100"), null, null, null, 0);
        }
        return sample;
    }

    private static Sample extract(int partnersOfSecond) {
        Sample sample = new Sample().named();
        trade(sample, PARTNERS.size(), 2018, "250410");
        trade(sample, PARTNERS.size(), 2019, "250410");
        return trade(sample, partnersOfSecond, 2019, "850760");
    }

    @Test
    void goodsOfManyPairsThatNobodyTradesInAYear_wereNotAskedForThen(@TempDir Path home) {
        assertThat(states(home, extract(PARTNERS.size())).get("850760"))
                .containsExactly(CellState.NOT_PUBLISHED, CellState.REPORTED);
    }

    @Test
    void goodsOfFewPairs_mayReallyHaveRested(@TempDir Path home) {
        assertThat(states(home, extract(5)).get("850760")).containsExactly(CellState.REPORTED_ZERO, CellState.REPORTED);
    }

    @Test
    void aPairThatDoesNotTradeWhatOthersDo_isAZero(@TempDir Path home) {
        Sample sample = extract(PARTNERS.size());
        sample.row(Sample.CHINA, 203, "M", 2018, "850760", new BigDecimal("100"), null, null, null, 0);
        assertThat(states(home, sample).get("850760")).containsExactly(CellState.REPORTED_ZERO, CellState.REPORTED);
    }
}
