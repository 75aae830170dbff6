package org.tidewaiter.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidewaiter.analysis.Question;
import org.tidewaiter.trade.Areas;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.trade.PeriodRange;
import org.tidewaiter.warehouse.Completeness;
import org.tidewaiter.warehouse.Counts;
import org.tidewaiter.warehouse.Coverage;
import org.tidewaiter.warehouse.Release;
import org.tidewaiter.warehouse.Warehouse;

/** Which releases make an answer be worked out again. */
class TouchingTest {
    private static final int CHINA = 156;
    private static final int JAPAN = 392;
    private static final int NORTH_KOREA = 408;
    private static final int WORLD = 0;
    private static final Question QUESTION = Question.about(
            Areas.packed().parse("CN"),
            Areas.packed().parse("KP"),
            List.of(Flow.IMPORT),
            PeriodRange.parse("2023-01..2023-10"));

    @TempDir
    Path home;

    private static Release release(
            String id, String dataset, int reporter, int partner, int period, String... options) {
        Coverage cover = new Coverage(
                reporter,
                "M",
                "M",
                List.of(6),
                false,
                List.of(partner),
                period,
                period,
                List.of(period),
                true,
                Completeness.ALL_GOODS);
        LocalDate day = LocalDate.of(2024, 1, 1);
        return new Release(
                id,
                dataset,
                "",
                "",
                "",
                "",
                "",
                1,
                day,
                day,
                1,
                false,
                List.of("M"),
                List.of(6),
                List.of(),
                List.of(),
                new Counts(1, 1, 0, 0, Map.of()),
                List.of(cover),
                List.of(),
                options.length == 0 ? Map.of() : Map.of(options[0], options[1]));
    }

    private static List<String> touching(Release... releases) {
        return Touching.of(QUESTION, List.of(releases)).stream()
                .map(Release::id)
                .toList();
    }

    @Test
    void releasesOfThePair_touchWhateverTheirMonth() {
        assertThat(touching(
                        release("now", "a", CHINA, NORTH_KOREA, 202305),
                        release("old", "b", CHINA, NORTH_KOREA, 199905)))
                .containsExactly("now", "old");
    }

    @Test
    void otherReportersAndPartners_doNotTouch() {
        assertThat(touching(
                        release("reporter", "a", JAPAN, NORTH_KOREA, 202305),
                        release("partner", "a", CHINA, JAPAN, 202305)))
                .isEmpty();
    }

    @Test
    void totalsAndReconciledFigures_touch() {
        assertThat(touching(
                        release("world", "a", CHINA, WORLD, 202305),
                        release("both", "b", JAPAN, CHINA, 202305, "mirrored", "true")))
                .containsExactly("world", "both");
    }

    @Test
    void sharedCaps_askTheWholeDataSet() {
        assertThat(Touching.datasets(
                                QUESTION,
                                List.of(
                                        release("own", "a", CHINA, NORTH_KOREA, 202305),
                                        release("same", "a", JAPAN, NORTH_KOREA, 202305),
                                        release("other", "b", JAPAN, NORTH_KOREA, 202305)))
                        .stream()
                        .map(Release::id))
                .containsExactly("own", "same");
    }

    @Test
    void monthOfTheDataSetWithinTheQuestion_isSeenSinceRatesAreNamedForIt() {
        Touching touching = new Touching(Warehouse.at(home));
        Release own = release("own", "a", CHINA, NORTH_KOREA, 202305);
        String alone = touching.beside(QUESTION, List.of(own));
        assertThat(touching.beside(QUESTION, List.of(own, release("new", "a", JAPAN, NORTH_KOREA, 202306))))
                .isNotEqualTo(alone);
        assertThat(touching.beside(QUESTION, List.of(own, release("late", "a", JAPAN, NORTH_KOREA, 202506))))
                .isEqualTo(alone);
    }
}
