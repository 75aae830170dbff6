package org.tidewaiter.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tidewaiter.casebook.Claim;
import org.tidewaiter.casebook.ClaimKind;
import org.tidewaiter.casebook.Modality;
import org.tidewaiter.casebook.Passage;
import org.tidewaiter.casebook.Slot;
import org.tidewaiter.casebook.SlotName;
import org.tidewaiter.casebook.Verdict;
import org.tidewaiter.casebook.check.Checks;
import org.tidewaiter.casebook.check.Judgement;

class ArticlePageTest {
    private static final String TEXT = "It rained. Coal <sold> for 5 million yuan, he said. Nobody came.";
    private static final Passage SENTENCE = new Passage(11, 51);

    private static ArticlePage page(Verdict verdict) {
        Claim claim = new Claim(
                "trade_value-11-1",
                ClaimKind.TRADE_VALUE,
                Modality.ACTUAL,
                SENTENCE,
                List.of(Slot.of(SlotName.GOODS, "2701", new Passage(11, 15), "words")));
        Judgement judgement = new Judgement(
                verdict, "The figures say 6.", List.of("6 against 5"), "none", "rows --code 2701", "test", false);
        return ArticlePage.of(
                "Coal & co",
                "en",
                List.of("Outlet: a"),
                TEXT,
                List.of(new Passage(0, 10), SENTENCE, new Passage(52, 64)),
                List.of(new Checks.Judged(claim, judgement, List.of(judgement))));
    }

    @Test
    void theWholeTextStandsThereAndItsClaimIsMarked() {
        ArticlePage page = page(Verdict.REFUTED);
        assertThat(String.join(
                        "", page.marks().stream().map(ArticlePage.Mark::words).toList()))
                .isEqualTo(TEXT);
        assertThat(page.marks().get(1).verdict()).isEqualTo("refuted");
        assertThat(page.counts()).containsExactly(org.assertj.core.api.Assertions.entry("refuted", 1L));
    }

    @Test
    void wordsOfTheTextNeverBecomeMarkup() {
        assertThat(page(Verdict.CONFIRMED).html())
                .contains("Coal &amp; co", "&lt;sold&gt;", "<code>tidewaiter rows --code 2701</code>", "6 against 5")
                .doesNotContain("<sold>", "<script", "http://", "https://");
    }
}
