package org.tidewaiter.casebook.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tidewaiter.casebook.extract.Claims.lines;

import org.junit.jupiter.api.Test;

/** Events told with words no list has. */
class RemainderTest {
    @Test
    void thingsOfAnEvent_areEnough() {
        assertThat(lines("2024-06-30", "Six lorries trundled into Hyesan on June 12."))
                .containsExactly("incident actual: place=hyesan; time=2024-06-12; vehicle=6 truck");
    }

    @Test
    void aTownAlone_isNoEvent() {
        assertThat(lines("2024-06-30", "Hyesan wakes early in these weeks.")).isEmpty();
    }

    @Test
    void aQuestion_claimsNothing() {
        assertThat(lines("2024-06-30", "Did six lorries trundle into Hyesan on June 12?"))
                .isEmpty();
    }

    @Test
    void whatIsStillToCome_isAPlan() {
        assertThat(lines("2024-05-08", "A further consignment of rice is pencilled in for late May 2024."))
                .containsExactly("plan planned: goods=1006; time=2024-05-21/2024-05-31");
    }

    @Test
    void tonsRightAfterAnEvent_belongToIt() {
        assertThat(lines(
                        "2024-10-22",
                        "Chinese customs figures do not show it. Ten trucks of iron ore left Musan for Nanping on October 8, a"
                                + " resident said. The total is said to have been 700 tons."))
                .anyMatch(line -> line.startsWith("incident alleged") && line.contains("quantity=700 t"));
    }

    @Test
    void pricesTakeTheDayOfTheSurvey() {
        assertThat(lines("2024-06-06", "Prices were gathered on June 4. Rice stood at 5,900 won in Sinuiju."))
                .contains("incident actual: goods=1006; money=5900 KPW; place=sinuiju; time=2024-06-04");
    }
}
