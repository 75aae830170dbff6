package org.tidewaiter.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.tidewaiter.trade.Area;
import org.tidewaiter.trade.CommodityCode;

/** A fact taken away may open a firm answer; it never closes an open one and never turns one firm answer into the other. */
class FewerFactsPropertyTest {
    private static final long SEED = 20261126;
    private static final int DRAWS = 2000; // about a second each

    /** Ways the packed books may not have: several areas at one end, areas left out, a measure that ends. */
    private static final RuleBooks INVENTED = Books.of(Books.text(
            Books.measure(
                    "out", "whole", "certain", "KP", "any", "2017-06-15", "excluded_areas: [CN, RU]\n", "25", "7202"),
            Books.measure("few", "whole", "certain", "KP, RU", "DE, FR", "2017-06-15", "valid_to: 2019-03-10\n", "25"),
            Books.measure(
                    "in", "whole", "certain", "any", "KP, RU", "2022-02-25", "excluded_areas: [BR]\n", "8542", "84")));

    private final List<Assessor> assessors = List.of(Assessor.of(RuleBooks.packed()), Assessor.of(INVENTED));
    private final Draw draw = new Draw(RuleBooks.packed(), SEED);
    private final Draw invented = new Draw(INVENTED, SEED);

    private void neverFirmer(UnaryOperator<Movement> forget) {
        for (int i = 0; i < DRAWS; i++) {
            Movement precise = i % 2 == 0 ? draw.consignment() : invented.consignment();
            Movement vague = forget.apply(precise);
            assertThat(assessors.get(i % 2).assess(vague).answer())
                    .as("seed %d, draw %d: %s, then with fewer facts %s", SEED, i, precise, vague)
                    .isIn(assessors.get(i % 2).assess(precise).answer(), Answer.UNDETERMINED);
        }
    }

    private static Movement of(Movement movement, Area from, Area to) {
        return new Movement(movement.goods(), from, to, movement.start(), movement.end());
    }

    private static Movement within(Movement movement, LocalDate start, LocalDate end) {
        return new Movement(movement.goods(), movement.from(), movement.to(), start, end);
    }

    private static CommodityCode code(Movement movement) {
        return Objects.requireNonNull(movement.goods());
    }

    @Test
    void digitsOfTheCodeForgotten_isNeverFirmer() {
        neverFirmer(movement -> new Movement(
                code(movement).upTo(2 + 2 * draw.upTo(1)),
                movement.from(),
                movement.to(),
                movement.start(),
                movement.end()));
    }

    @Test
    void goodsForgotten_isNeverFirmer() {
        neverFirmer(movement -> Movement.on(null, movement.from(), movement.to(), movement.start()));
    }

    @Test
    void dayForgottenButForItsMonth_isNeverFirmer() {
        neverFirmer(movement -> {
            LocalDate first = movement.start().withDayOfMonth(1);
            return within(movement, first, first.plusMonths(1).minusDays(1));
        });
    }

    @Test
    void dayForgottenButForItsYear_isNeverFirmer() {
        neverFirmer(movement -> within(
                movement,
                movement.start().withDayOfYear(1),
                movement.start().withDayOfYear(1).plusYears(1).minusDays(1)));
    }

    @Test
    void originForgotten_isNeverFirmer() {
        List<Area> anywhere = List.of(Draw.area("899"), Draw.area("0"), Draw.area("837"));
        neverFirmer(movement -> of(movement, draw.oneOf(anywhere), movement.to()));
    }

    @Test
    void destinationForgotten_isNeverFirmer() {
        List<Area> anywhere = List.of(Draw.area("899"), Draw.area("0"), Draw.area("837"));
        neverFirmer(movement -> of(movement, movement.from(), draw.oneOf(anywhere)));
    }

    @Test
    void nationalDigits_changeNothing() {
        Assessor assessor = assessors.getFirst();
        for (int i = 0; i < DRAWS; i++) {
            Movement movement = draw.consignment();
            CommodityCode code = code(movement);
            if (code.level() == 6) {
                CommodityCode national = new CommodityCode(code.digits() + "90", code.revision());
                assertThat(assessor.assess(Movement.on(national, movement.from(), movement.to(), movement.start()))
                                .answer())
                        .as("seed %d, draw %d: %s", SEED, i, movement)
                        .isEqualTo(assessor.assess(movement).answer());
            }
        }
    }
}
