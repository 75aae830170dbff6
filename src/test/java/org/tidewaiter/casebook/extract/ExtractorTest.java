package org.tidewaiter.casebook.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tidewaiter.casebook.Claim;
import org.tidewaiter.casebook.ClaimKind;
import org.tidewaiter.casebook.Modality;
import org.tidewaiter.casebook.Passage;
import org.tidewaiter.casebook.Slot;
import org.tidewaiter.casebook.SlotName;

class ExtractorTest {
    private static final String TEXT = "Flour was unloaded in Hoeryong on July 3.\n\nIt rained.";

    @Test
    void everySlot_pointsIntoTheText() {
        for (Claim claim : Claims.of("2024-09-12", TEXT)) {
            assertThat(claim.passage().in(TEXT)).endsWith(".");
            assertThat(claim.slots())
                    .allSatisfy(slot -> assertThat(slot.passage().in(TEXT)).isNotBlank());
        }
        assertThat(Claims.of("2024-09-12", TEXT)).hasSize(1);
    }

    @Test
    void sameText_givesTheSameClaims() {
        assertThat(Claims.of("2024-09-12", TEXT)).isEqualTo(Claims.of("2024-09-12", TEXT));
    }

    @Test
    void model_addsMarkedClaimsAndNeverOverridesTheRules() {
        Passage first = new Passage(0, 41);
        Passage second = new Passage(43, 53);
        Slot slot = Slot.of(SlotName.GOODS, "2201", second, "something");
        ClaimModel model = document -> List.of(
                new Claim("a", ClaimKind.INCIDENT, Modality.DENIED, first, List.of(slot)),
                new Claim("b", ClaimKind.INCIDENT, Modality.ACTUAL, second, List.of(slot)));

        List<Claim> claims = Extractor.with(model).extract(Claims.document("2024-09-12", TEXT));

        assertThat(claims).extracting(Claim::modality).containsExactly(Modality.ACTUAL, Modality.ACTUAL);
        assertThat(claims.getLast().id()).isEqualTo("model-b");
        assertThat(claims.getLast().slots().getFirst().rule()).isEqualTo(ClaimModel.RULE);
    }

    @Test
    void withoutADayOfPublication_noYearIsTakenFromElsewhereInTheText() {
        String text =
                "China customs data tell of the trade. In 2021 imports of coal from North Korea came to 3.2 million yuan."
                        + "\n\nImports of ferrosilicon from North Korea reached 181.5 million yuan this year.";
        assertThat(Claims.lines("", text))
                .anySatisfy(line -> assertThat(line).contains("goods=2701").contains("time=2021"))
                .anySatisfy(line -> assertThat(line).contains("goods=720221").doesNotContain("time="));
        assertThat(Claims.lines("2023-11-22", text))
                .anySatisfy(line -> assertThat(line).contains("goods=720221").contains("time=2023"));
    }
}
