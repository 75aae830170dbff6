package org.tidewaiter.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tidewaiter.goods.Nomenclature;
import org.tidewaiter.trade.Area;
import org.tidewaiter.trade.Areas;
import org.tidewaiter.trade.CommodityCode;
import org.tidewaiter.trade.HsRevision;

/** What must hold whatever is asked, over movements drawn with a fixed seed. */
class AssessorPropertyTest {
    private static final long SEED = 20171222;
    private static final int DRAWS = 1500; // a few seconds
    private static final Assessor ASSESSOR = Assessor.of(RuleBooks.packed());
    private static final List<HsRevision> EDITIONS =
            List.of(HsRevision.HS2007, HsRevision.HS2012, HsRevision.HS2017, HsRevision.HS2022);

    private final Random random = new Random(SEED);

    private Movement draw() {
        HsRevision edition = EDITIONS.get(random.nextInt(EDITIONS.size()));
        List<String> codes = Nomenclature.packed().listCodes(6, edition);
        String digits = codes.get(random.nextInt(codes.size()));
        Area korea = Areas.packed().parse("KP");
        Area china = Areas.packed().parse("CN");
        boolean outward = random.nextBoolean();
        LocalDate start = LocalDate.of(2016, 1, 1).plusDays(random.nextInt(365 * 3));
        return new Movement(
                new CommodityCode(digits, edition),
                outward ? korea : china,
                outward ? china : korea,
                start,
                start.plusDays(random.nextInt(60)));
    }

    /** A vaguer question may soften a firm answer and never turn one firm answer into another or an open one into a firm one. */
    private static void assertNotFirmer(Movement precise, Movement vague) {
        Answer before = ASSESSOR.assess(precise).answer();
        Answer after = ASSESSOR.assess(vague).answer();
        assertThat(after)
                .as("seed %d: %s, then with fewer facts %s", SEED, precise, vague)
                .isIn(before, Answer.UNDETERMINED);
    }

    @Test
    void withoutReasons_answerAndMeasuresAreTheSame() {
        for (int i = 0; i < DRAWS; i++) {
            Movement movement = draw();
            Assessment whole = ASSESSOR.assess(movement);
            assertThat(ASSESSOR.assessWithoutReasons(movement))
                    .as("seed %d: %s", SEED, movement)
                    .isEqualTo(
                            new Assessment(whole.answer(), List.of(), whole.measures(), whole.layers(), whole.flags()));
        }
    }

    @Test
    void shorterCode_isNeverFirmer() {
        for (int i = 0; i < DRAWS; i++) {
            Movement precise = draw();
            CommodityCode goods = Objects.requireNonNull(precise.goods());
            for (int level = 4; level >= 2; level -= 2) {
                Movement vague =
                        new Movement(goods.upTo(level), precise.from(), precise.to(), precise.start(), precise.end());
                assertNotFirmer(precise, vague);
            }
            assertNotFirmer(precise, new Movement(null, precise.from(), precise.to(), precise.start(), precise.end()));
        }
    }

    @Test
    void longerSpan_isNeverFirmer() {
        for (int i = 0; i < DRAWS; i++) {
            Movement precise = draw();
            assertNotFirmer(
                    precise,
                    new Movement(
                            precise.goods(),
                            precise.from(),
                            precise.to(),
                            precise.start().minusDays(random.nextInt(40)),
                            precise.end().plusDays(random.nextInt(400))));
        }
    }

    @Test
    void unnamedArea_isNeverFirmer() {
        Area unknown = Areas.packed().parse("899");
        for (int i = 0; i < DRAWS; i++) {
            Movement precise = draw();
            boolean outward = precise.from().iso2().equals("KP");
            assertNotFirmer(
                    precise,
                    new Movement(
                            precise.goods(),
                            outward ? unknown : precise.from(),
                            outward ? precise.to() : unknown,
                            precise.start(),
                            precise.end()));
        }
    }

    @Test
    void orderOfBooks_changesNothing() {
        List<RuleBook> shuffled = new ArrayList<>(RuleBooks.packed().books());
        Collections.shuffle(shuffled, random);
        Assessor other = Assessor.of(new RuleBooks(shuffled));
        for (int i = 0; i < DRAWS; i++) {
            Movement movement = draw();
            assertThat(other.assess(movement)).as("seed %d", SEED).isEqualTo(ASSESSOR.assess(movement));
        }
    }

    @Test
    void daysBetweenTwoChanges_haveTheSameAnswer() {
        for (int i = 0; i < DRAWS; i++) {
            Movement drawn = draw();
            LocalDate epoch =
                    ASSESSOR
                            .listChangeDays(drawn.from(), drawn.to())
                            .headSet(drawn.start().plusDays(1))
                            .stream()
                            .reduce(drawn.start(), (first, second) -> second);
            Answer atStart = ASSESSOR.assess(Movement.on(drawn.goods(), drawn.from(), drawn.to(), drawn.start()))
                    .answer();
            Answer atEpoch = ASSESSOR.assess(Movement.on(drawn.goods(), drawn.from(), drawn.to(), epoch))
                    .answer();
            assertThat(atStart).as("seed %d: %s and %s", SEED, drawn, epoch).isEqualTo(atEpoch);
        }
    }
}
