package org.tidewaiter.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tidewaiter.trade.Area;
import org.tidewaiter.trade.Areas;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.trade.Period;
import org.tidewaiter.trade.PeriodRange;
import org.tidewaiter.warehouse.Warehouse;

/** Holds for any figures: drawn at random, the seed is the parameter. */
class AnalysisPropertyTest {
    private static final Area CHINA = Areas.packed().parse("CN");
    private static final Area NORTH_KOREA = Areas.packed().parse("KP");
    private static final List<String> CODES = List.of("250410", "670420", "720221", "261100", "030742", "610910");

    private record Cell(int period, String code, int cents) {}

    private static List<Cell> draw(Random random) {
        List<Cell> cells = new ArrayList<>();
        for (int year = 2022; year <= 2023; year++) {
            for (int month = 1; month <= 12; month++) {
                for (String code : CODES) {
                    if (random.nextInt(3) > 0) {
                        cells.add(new Cell(year * 100 + month, code, 1 + random.nextInt(100_000_000)));
                    }
                }
            }
        }
        return cells;
    }

    private static void load(Path home, List<Cell> cells) {
        Sample sample = new Sample();
        cells.forEach(cell -> sample.imports(
                cell.period(), cell.code(), BigDecimal.valueOf(cell.cents(), 2).toPlainString()));
        sample.load(Warehouse.at(home), "rel-one");
    }

    private static Ranking rank(Path home, String period) {
        Question question = Question.about(CHINA, NORTH_KOREA, List.of(Flow.IMPORT), PeriodRange.parse(period))
                .withCurrency("CNY");
        try (Slice slice = Desk.of(Warehouse.at(home)).open(question)) {
            return RankingAnalysis.of(slice, Flow.IMPORT);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void yearToDate_isTheSumOfItsMonths(long seed, @TempDir Path home) {
        List<Cell> cells = draw(new Random(seed));
        load(home, cells);
        BigDecimal months = BigDecimal.ZERO;
        for (Period month : PeriodRange.parse("2023-01..2023-10").listPeriods()) {
            if (cells.stream().anyMatch(cell -> cell.period() == month.number())) {
                months = months.add(rank(home, month.toString()).sumOfLines());
            }
        }
        assertThat(rank(home, "2023-01..2023-10").sumOfLines()).isEqualByComparingTo(months);
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5, 6})
    void orderAndSplittingOfRows_changeNothing(long seed, @TempDir Path one, @TempDir Path other) {
        Random random = new Random(seed);
        List<Cell> cells = draw(random);
        load(one, cells);
        List<Cell> split = new ArrayList<>();
        for (Cell cell : cells) {
            int part = random.nextInt(cell.cents() + 1);
            split.add(new Cell(cell.period(), cell.code(), part));
            split.add(new Cell(cell.period(), cell.code(), cell.cents() - part));
        }
        Collections.shuffle(split, random);
        load(other, split);
        Ranking whole = rank(one, "2023-01..2023-10");
        Ranking inParts = rank(other, "2023-01..2023-10");
        assertThat(inParts.goods()).isEqualTo(whole.goods());
        assertThat(inParts.bases()).isEqualTo(whole.bases());
        assertThat(inParts.turns()).isEqualTo(whole.turns());
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 8, 9})
    void lostMonth_isNeverComparedWithAFullOne(long seed, @TempDir Path home) {
        Random random = new Random(seed);
        int lost = 202301 + random.nextInt(10);
        load(home, draw(random).stream().filter(cell -> cell.period() != lost).toList());
        Basis basis = rank(home, "2023-01..2023-10").bases().getFirst();
        assertThat(basis.periodsUsed()).hasSize(9).doesNotContain(new Period(lost));
        assertThat(basis.periodsLeftOut()).containsExactly(new Period(lost));
    }
}
