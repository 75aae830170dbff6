package org.tidewaiter.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tidewaiter.goods.Nomenclature;
import org.tidewaiter.trade.Area;
import org.tidewaiter.trade.Areas;
import org.tidewaiter.trade.CommodityCode;
import org.tidewaiter.trade.HsRevision;

class GoodsHistoryTest {
    private static final long SEED = 20061014;
    private static final int DRAWS = 120; // codes, each held against every change day and some days between
    private static final Assessor ASSESSOR = Assessor.of(RuleBooks.packed());
    private static final Area KOREA = Areas.packed().parse("KP");
    private static final Area INDIA = Areas.packed().parse("IN");

    private static GoodsHistory history(String digits) {
        return GoodsHistory.of(ASSESSOR, digits, null, KOREA, INDIA);
    }

    @Test
    void coal_goesFromFreeToBannedStepByStep() {
        assertThat(history("2701").spans())
                .extracting(LawSpan::first, LawSpan::state)
                .containsExactly(
                        tuple(null, LawState.FREE),
                        tuple(LocalDate.parse("2016-03-02"), LawState.EXCEPTION_OPEN),
                        tuple(LocalDate.parse("2016-11-30"), LawState.CAPPED),
                        tuple(LocalDate.parse("2017-01-01"), LawState.CAPPED),
                        tuple(LocalDate.parse("2017-08-05"), LawState.EXCEPTION_OPEN),
                        tuple(LocalDate.parse("2017-09-05"), LawState.BANNED));
    }

    @Test
    void ferrosilicon_isDisputedToThisDay() {
        assertThat(history("720221").spans().getLast()).satisfies(span -> {
            assertThat(span.state()).isEqualTo(LawState.DISPUTED);
            assertThat(span.act()).isEqualTo("S/RES/2371 (2017)");
            assertThat(span.last()).isNull();
        });
    }

    @Test
    void goodsNoMeasureReaches_areOneSpanWithoutEnds() {
        assertThat(history("670420").spans()).singleElement().satisfies(span -> {
            assertThat(span.state()).isEqualTo(LawState.FREE);
            assertThat(span.first()).isNull();
            assertThat(span.last()).isNull();
        });
    }

    @Test
    void spans_followEachOtherAndAgreeWithTheAssessorOnBothSidesOfEveryMidnight() {
        Random random = new Random(SEED);
        for (int i = 0; i < DRAWS; i++) {
            HsRevision edition = random.nextBoolean() ? HsRevision.HS2017 : HsRevision.HS2022;
            List<String> codes = Nomenclature.packed().listCodes(6, edition);
            String digits = codes.get(random.nextInt(codes.size()));
            boolean outward = random.nextBoolean();
            Area from = outward ? KOREA : INDIA;
            Area to = outward ? INDIA : KOREA;
            GoodsHistory history = GoodsHistory.of(ASSESSOR, digits, edition, from, to);
            assertPartition(history);
            for (LocalDate change : ASSESSOR.listChangeDays(from, to)) {
                assertAgrees(history, edition, change.minusDays(1));
                assertAgrees(history, edition, change);
                assertAgrees(history, edition, change.plusDays(random.nextInt(500)));
            }
        }
    }

    private static void assertPartition(GoodsHistory history) {
        List<LawSpan> spans = history.spans();
        assertThat(spans.getFirst().first()).isNull();
        assertThat(spans.getLast().last()).isNull();
        for (int i = 1; i < spans.size(); i++) {
            LocalDate before = spans.get(i - 1).last();
            assertThat(before).as("seed %d: %s", SEED, history.digits()).isNotNull();
            if (before != null) {
                assertThat(spans.get(i).first()).isEqualTo(before.plusDays(1));
            }
        }
    }

    private static void assertAgrees(GoodsHistory history, HsRevision edition, LocalDate day) {
        Assessment assessment = ASSESSOR.assess(
                Movement.on(new CommodityCode(history.digits(), edition), history.from(), history.to(), day));
        LawSpan span = history.on(day);
        assertThat(span.answer())
                .as("seed %d: %s from %s on %s", SEED, history.digits(), history.from(), day)
                .isEqualTo(assessment.answer());
        assertThat(span.measures()).isEqualTo(assessment.measures());
        assertThat(span.state()).isEqualTo(LawState.of(assessment));
    }

    @Test
    void editionInForceOnEachDay_isWhatConsignmentsAreReadIn() {
        for (String digits : List.of("250490", "853110", "271019", "030617")) {
            for (String day :
                    List.of("2006-10-13", "2011-12-31", "2012-01-01", "2016-12-31", "2017-01-01", "2022-01-01")) {
                LocalDate on = LocalDate.parse(day);
                Assessment asked = ASSESSOR.assess(
                        Movement.on(new CommodityCode(digits, HsRevision.inForceOn(on)), KOREA, INDIA, on));
                assertThat(history(digits).on(on).answer())
                        .as(digits + " on " + day)
                        .isEqualTo(asked.answer());
            }
        }
    }
}
