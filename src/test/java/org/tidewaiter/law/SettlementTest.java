package org.tidewaiter.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.tidewaiter.goods.Nomenclature;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.trade.Area;
import org.tidewaiter.trade.Areas;
import org.tidewaiter.trade.CommodityCode;
import org.tidewaiter.trade.HsRevision;

class SettlementTest {
    private static final long SEED = 20180121;
    private static final RuleBooks BOOKS = RuleBooks.packed();
    private static final Assessor PLAIN = Assessor.of(BOOKS);

    private static Answer answer(String goods, String from, String to, String day, String... facts) {
        return Assessor.of(BOOKS.given(GivenFacts.parse(List.of(facts))))
                .assess(Movements.on(goods, from, to, day))
                .answer();
    }

    @Test
    void contractDate_settlesAWindDown() {
        assertThat(answer("250490", "KP", "IN", "2018-01-15")).isEqualTo(Answer.UNDETERMINED);
        assertThat(answer("250490", "KP", "IN", "2018-01-15", "contract-date=2017-11-01"))
                .isEqualTo(Answer.OUT_OF_SCOPE);
        assertThat(answer("250490", "KP", "IN", "2018-01-15", "contract-date=2017-12-22"))
                .isEqualTo(Answer.IN_SCOPE);
        assertThat(answer("250490", "KP", "IN", "2018-01-15", "contract-date=2017-12-21"))
                .isEqualTo(Answer.OUT_OF_SCOPE);
        assertThat(answer("250490", "KP", "IN", "2018-01-22", "contract-date=2017-11-01"))
                .isEqualTo(Answer.IN_SCOPE);
    }

    @Test
    void windDownThatWasNotVerified_neverClears() {
        assertThat(answer("260111", "KP", "IN", "2017-08-20", "contract-date=2017-07-01"))
                .isEqualTo(Answer.UNDETERMINED);
        assertThat(answer("260111", "KP", "IN", "2017-08-20", "contract-date=2017-08-10"))
                .isEqualTo(Answer.IN_SCOPE);
    }

    @Test
    void livelihood_settlesWhatStatesJudgedThemselves() {
        assertThat(answer("2701", "KP", "IN", "2016-06-01")).isEqualTo(Answer.UNDETERMINED);
        assertThat(answer("2701", "KP", "IN", "2016-06-01", "livelihood=no")).isEqualTo(Answer.IN_SCOPE);
        assertThat(answer("2701", "KP", "IN", "2016-06-01", "livelihood=yes")).isEqualTo(Answer.OUT_OF_SCOPE);
    }

    @Test
    void narrowExceptions_takeTheMeasureAwayWhereTheyApply() {
        assertThat(answer("2701", "KP", "IN", "2019-06-01", "rajin-coal=yes")).isEqualTo(Answer.OUT_OF_SCOPE);
        assertThat(answer("2701", "KP", "IN", "2019-06-01", "rajin-coal=no")).isEqualTo(Answer.IN_SCOPE);
        assertThat(answer("2701", "KP", "CN", "2018-01-05", "rajin-coal=yes")).isEqualTo(Answer.OUT_OF_SCOPE);
        assertThat(answer("2701", "KP", "DE", "2019-06-01", "rajin-coal=yes")).isEqualTo(Answer.OUT_OF_SCOPE);
        assertThat(answer("842951", "IN", "KP", "2019-06-01", "committee-exemption=yes"))
                .isEqualTo(Answer.OUT_OF_SCOPE);
        assertThat(answer("870830", "RU", "KP", "2019-06-01", "civil-aircraft-part=yes"))
                .isEqualTo(Answer.OUT_OF_SCOPE);
    }

    @Test
    void unknownFactsAndAnswers_areRefused() {
        for (String text : List.of("colour=red", "livelihood=perhaps", "contract-date=May", "livelihood")) {
            assertThatThrownBy(() -> GivenFacts.parse(List.of(text))).as(text).isInstanceOf(AppException.class);
        }
        assertThatThrownBy(() -> GivenFacts.parse(List.of("livelihood=yes", "livelihood=no")))
                .isInstanceOf(AppException.class)
                .hasMessageContaining("given twice");
    }

    @Test
    void everyConditionThatKeepsAnAnswerOpen_asks() {
        assertThat(BOOKS.listMeasures().stream()
                        .flatMap(measure -> measure.conditions().stream())
                        .filter(condition -> condition.settledBy() != null || condition instanceof Condition.WindDown))
                .isNotEmpty()
                .allSatisfy(condition ->
                        assertThat(condition.asks()).as(condition.says()).isNotNull());
    }

    /** A fact that settles the question in one layer must not leave it open in another. */
    @Test
    void sameQuestion_isSettledByTheSameFactInEveryBook() {
        Map<String, Set<Optional<Fact>>> facts = new TreeMap<>();
        BOOKS.listMeasures().stream()
                .flatMap(measure -> measure.conditions().stream())
                .filter(condition -> condition.asks() != null)
                .forEach(condition -> facts.computeIfAbsent(
                                String.valueOf(condition.asks()), asks -> new LinkedHashSet<>())
                        .add(Optional.ofNullable(condition.settledBy())));
        assertThat(facts)
                .isNotEmpty()
                .allSatisfy((asks, settled) -> assertThat(settled).as(asks).hasSize(1));
    }

    /** Taking away what settles an open exception never makes an answer firmer, and a "yes" only ever weakens it. */
    @Test
    void fewerFacts_areNeverFirmer() {
        Random random = new Random(SEED);
        Area korea = Areas.packed().parse("KP");
        Area india = Areas.packed().parse("IN");
        List<String> codes = Nomenclature.packed().listCodes(6, HsRevision.HS2017);
        for (int round = 0; round < 40; round++) {
            List<String> open = new ArrayList<>();
            if (random.nextBoolean()) {
                open.add("contract-date=" + LocalDate.of(2017, 7, 1).plusDays(random.nextInt(200)));
            }
            if (random.nextBoolean()) {
                open.add("livelihood=" + (random.nextBoolean() ? "yes" : "no"));
            }
            List<String> narrow = new ArrayList<>();
            for (String name : List.of("rajin-coal", "committee-exemption", "civil-aircraft-part")) {
                if (random.nextBoolean()) {
                    narrow.add(name + "=yes");
                }
            }
            Assessor withOpen = Assessor.of(BOOKS.given(GivenFacts.parse(open)));
            Assessor withNarrow = Assessor.of(BOOKS.given(GivenFacts.parse(narrow)));
            for (int i = 0; i < 60; i++) {
                boolean outward = random.nextBoolean();
                Movement movement = Movement.on(
                        new CommodityCode(
                                i % 4 == 0
                                        ? List.of("270111", "260111", "250490", "610910")
                                                .get(i / 4 % 4)
                                        : codes.get(random.nextInt(codes.size())),
                                HsRevision.HS2017),
                        outward ? korea : india,
                        outward ? india : korea,
                        LocalDate.of(2016, 1, 1).plusDays(random.nextInt(900)));
                Answer plain = PLAIN.assess(movement).answer();
                assertThat(plain)
                        .as("seed %d: %s with %s", SEED, movement, open)
                        .isIn(withOpen.assess(movement).answer(), Answer.UNDETERMINED);
                assertThat(withNarrow.assess(movement).answer())
                        .as("seed %d: %s with %s", SEED, movement, narrow)
                        .isGreaterThanOrEqualTo(plain); // strongest first
            }
        }
    }
}
