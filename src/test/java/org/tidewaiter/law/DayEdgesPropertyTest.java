package org.tidewaiter.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tidewaiter.trade.Area;
import org.tidewaiter.trade.CommodityCode;

/** First and last days are both included, for every measure of every book, and a month is what its days are together. */
class DayEdgesPropertyTest {
    private static final Assessor ASSESSOR = Assessor.of(RuleBooks.packed());

    static List<Measure> measures() {
        return RuleBooks.packed().listMeasures().stream()
                .filter(Measure::isScreenable)
                .toList();
    }

    /** A code of the measure on a way it is about. */
    private static Movement movement(Measure measure, LocalDate start, LocalDate end) {
        GoodsScope goods = measure.goods();
        if (goods == null) {
            throw new IllegalStateException("a measure that is screened has codes");
        }
        Area from =
                measure.from().isAny() ? other(measure) : measure.from().areas().getFirst();
        Area to = measure.to().isAny() ? other(measure) : measure.to().areas().getFirst();
        return new Movement(new CommodityCode(goods.codes().getFirst(), goods.revision()), from, to, start, end);
    }

    private static Area other(Measure measure) {
        return Stream.of("CN", "BR", "JP", "ZA")
                .map(Draw::area)
                .filter(area -> !measure.from().names(area) && !measure.to().names(area))
                .filter(area -> !measure.excludedAreas().contains(area))
                .findFirst()
                .orElseThrow();
    }

    private static boolean names(Measure measure, LocalDate day) {
        return ASSESSOR.assess(movement(measure, day, day)).measures().stream()
                .anyMatch(hit -> hit.measureId().equals(measure.id()));
    }

    @ParameterizedTest
    @MethodSource("measures")
    void firstDay_isInForceAndTheDayBeforeIsNot(Measure measure) {
        assertThat(names(measure, measure.validFrom())).isTrue();
        assertThat(names(measure, measure.validFrom().minusDays(1))).isFalse();
    }

    @ParameterizedTest
    @MethodSource("measures")
    void lastDay_isInForceAndTheDayAfterIsNot(Measure measure) {
        LocalDate last = measure.validTo();
        if (last == null) {
            assertThat(names(measure, LocalDate.of(2999, 12, 31))).isTrue();
        } else {
            assertThat(names(measure, last)).isTrue();
            assertThat(names(measure, last.plusDays(1))).isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("measures")
    void openException_lastsThroughItsLastDay(Measure measure) {
        for (Condition condition : measure.conditions()) {
            LocalDate until = condition.openUntil();
            if (until != null && until.isBefore(LocalDate.MAX)) {
                assertThat(isOpen(measure, condition, until)).isTrue();
                assertThat(isOpen(measure, condition, until.plusDays(1))).isFalse();
            }
        }
    }

    private static boolean isOpen(Measure measure, Condition condition, LocalDate day) {
        return ASSESSOR.assess(movement(measure, day, day)).measures().stream()
                .filter(hit -> hit.measureId().equals(measure.id()))
                .flatMap(hit -> hit.conditions().stream())
                .anyMatch(note -> note.open() && note.type().equals(condition.type()));
    }

    @ParameterizedTest
    @MethodSource("measures")
    void monthsAroundEveryChange_areWhatTheirDaysAreTogether(Measure measure) {
        SortedSet<YearMonth> months = new TreeSet<>();
        for (LocalDate day : measure.listChangeDays()) {
            months.add(YearMonth.from(day.minusDays(1)));
            months.add(YearMonth.from(day));
        }
        for (YearMonth month : months) {
            Set<Answer> days = month.atDay(1)
                    .datesUntil(month.atEndOfMonth().plusDays(1))
                    .map(day -> ASSESSOR.assess(movement(measure, day, day)).answer())
                    .collect(Collectors.toSet());
            Answer together = days.size() == 1 ? days.iterator().next() : Answer.UNDETERMINED;
            assertThat(ASSESSOR.assess(movement(measure, month.atDay(1), month.atEndOfMonth()))
                            .answer())
                    .as("%s in %s, whose days are %s", measure.id(), month, days)
                    .isEqualTo(together);
        }
    }
}
