package org.tidewaiter.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tidewaiter.trade.Language;
import org.tidewaiter.trade.PeriodRange;

class SparklineTest {
    private static String draw(String code) {
        BriefFacts facts = InventedFacts.english();
        FlowFacts flow = facts.flows().stream()
                .filter(each -> each.top().stream().anyMatch(good -> good.code().equals(code)))
                .findFirst()
                .orElseThrow();
        FlowFacts.GoodsLine good = flow.top().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
        return Sparkline.draw(good, flow.flow(), facts.subject(), Words.of(Language.ENGLISH), false);
    }

    private static int count(String text, String part) {
        return text.split(part, -1).length - 1;
    }

    @Test
    void unpublishedMonth_hasNoGroundAndTheTitleSaysSo() {
        String picture = draw("670420");
        assertThat(count(picture, "<line")).isEqualTo(21); // 22 months, one not published
        assertThat(count(picture, "class=\"import\"")).isEqualTo(10);
        assertThat(count(picture, "class=\"before\"")).isEqualTo(11);
        assertThat(picture)
                .contains("role=\"img\"")
                .contains("<title>wigs and beards of human hair, January 2022 to October 2023: at most")
                .contains("Periods without a published figure: 1.");
    }

    @Test
    void publishedZero_hasGroundAndNoBar() {
        String picture = draw("842952");
        assertThat(count(picture, "<line")).isEqualTo(21);
        assertThat(count(picture, "<rect")).isEqualTo(10);
    }

    @Test
    void nothingToShow_isNoPicture() {
        BriefFacts facts = InventedFacts.english();
        FlowFacts.GoodsLine good = facts.flows().getFirst().top().getFirst();
        FlowFacts.GoodsLine bare = new FlowFacts.GoodsLine(
                good.rank(),
                good.code(),
                good.name(),
                false,
                null,
                null,
                null,
                null,
                List.of(),
                good.law(),
                List.of(),
                good.rowsCommand());
        assertThat(Sparkline.draw(
                        bare, facts.flows().getFirst().flow(), facts.subject(), Words.of(Language.ENGLISH), false))
                .isEmpty();
    }

    @Test
    void monthsAndYears_showWhatWentBefore() {
        assertThat(Sparkline.shown(PeriodRange.parse("2023-01..2023-10"))).hasToString("2022-01..2023-10");
        assertThat(Sparkline.shown(PeriodRange.parse("2023"))).hasToString("2018..2023");
    }
}
