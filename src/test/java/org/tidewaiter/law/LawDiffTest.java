package org.tidewaiter.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tidewaiter.trade.Areas;

class LawDiffTest {
    private static final long SEED = 20170805;
    private static final RuleBooks BOOKS = RuleBooks.packed();
    private static final LawDiff.Way FROM_KOREA =
            new LawDiff.Way(Areas.packed().parse("KP"), Areas.packed().parse("CN"));

    private static LawDiff diff(String before, String after) {
        return LawDiff.of(BOOKS, LocalDate.parse(before), LocalDate.parse(after), Optional.of(FROM_KOREA));
    }

    private static List<String> kinds(LawDiff diff, String measure) {
        return diff.changes().stream()
                .filter(change -> change.measure().measureId().equals(measure))
                .map(change -> change.kind().code())
                .toList();
    }

    @Test
    void sameDay_changesNothing() {
        LawDiff diff = diff("2017-08-05", "2017-08-05");
        assertThat(diff.changes()).isEmpty();
        assertThat(diff.between()).isEmpty();
    }

    @Test
    void midnightOfABan_isExact() {
        assertThat(kinds(diff("2017-08-04", "2017-08-05"), "un-2371-8-coal")).containsExactly("began");
        assertThat(kinds(diff("2017-08-03", "2017-08-04"), "un-2371-8-coal")).isEmpty();
        assertThat(kinds(diff("2017-08-05", "2017-08-06"), "un-2371-8-coal")).isEmpty();
        assertThat(kinds(diff("2017-08-04", "2017-08-05"), "un-2321-26b-coal-annual-cap"))
                .containsExactly("replaced");
    }

    @Test
    void windDown_closesTheDayAfterItsLast() {
        assertThat(diff("2018-01-21", "2018-01-22").changes())
                .allSatisfy(change -> {
                    assertThat(change.kind()).isEqualTo(LawDiff.Kind.EXCEPTION_CLOSED);
                    assertThat(change.on()).isEqualTo(LocalDate.parse("2018-01-22"));
                })
                .extracting(change -> change.measure().measureId())
                .contains("un-2397-6-food", "un-2397-6-earth-stone");
        assertThat(diff("2018-01-20", "2018-01-21").changes()).isEmpty();
    }

    @Test
    void whatCameAndWent_isNamedApart() {
        LawDiff diff = diff("2016-11-01", "2017-06-01");
        assertThat(kinds(diff, "un-2321-26b-coal-interim-cap")).isEmpty();
        assertThat(diff.between()).extracting(LawDiff.Entry::measureId).contains("un-2321-26b-coal-interim-cap");
    }

    @Test
    void otherDirection_isLeftOut() {
        assertThat(diff("2017-12-21", "2017-12-22").changes())
                .extracting(change -> change.measure().paragraph())
                .doesNotContain("7");
    }

    /** In force then, changed by the first diff and by the second, is in force as the diff over both says. */
    @Test
    void stepsInBetween_leadToTheSameLaw() {
        Random random = new Random(SEED);
        for (int i = 0; i < 300; i++) {
            List<LocalDate> days = List.of(draw(random), draw(random), draw(random)).stream()
                    .sorted()
                    .toList();
            Set<String> stepwise = inForce(days.get(0));
            apply(stepwise, LawDiff.of(BOOKS, days.get(0), days.get(1), Optional.empty()));
            apply(stepwise, LawDiff.of(BOOKS, days.get(1), days.get(2), Optional.empty()));
            Set<String> atOnce = inForce(days.get(0));
            apply(atOnce, LawDiff.of(BOOKS, days.get(0), days.get(2), Optional.empty()));
            assertThat(stepwise).as("seed %d: %s", SEED, days).isEqualTo(atOnce).isEqualTo(inForce(days.get(2)));
        }
    }

    private static LocalDate draw(Random random) {
        return LocalDate.of(2006, 1, 1).plusDays(random.nextInt(13 * 365));
    }

    private static Set<String> inForce(LocalDate day) {
        Set<String> ids = new HashSet<>();
        BOOKS.listMeasures().stream()
                .filter(measure -> measure.isInForceOn(day))
                .forEach(measure -> ids.add(measure.id()));
        return ids;
    }

    private static void apply(Set<String> ids, LawDiff diff) {
        for (LawDiff.Change change : diff.changes()) {
            String id = change.measure().measureId();
            switch (change.kind()) {
                case BEGAN -> assertThat(ids.add(id)).as(id).isTrue();
                case ENDED, REPLACED -> assertThat(ids.remove(id)).as(id).isTrue();
                case EXCEPTION_CLOSED -> assertThat(ids).contains(id);
            }
        }
    }
}
