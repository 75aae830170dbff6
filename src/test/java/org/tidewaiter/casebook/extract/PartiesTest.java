package org.tidewaiter.casebook.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tidewaiter.casebook.extract.Claims.lines;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartiesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A trading firm under the Ministry of State Security bought cement in Dandong on June 12.|trading-company-kp|mss",
                "On June 12, four trucks of a trading company of the Ministry of State Security left Dandong.|trading-company-kp|mss",
                "The cement bought in Dandong belonged to a trade company run by Office 39.|trading-company-kp|office-39",
            })
    void firmOfAnOffice_actsWithIt(String sentence, String firm, String office) {
        assertThat(lines("2024-06-25", sentence))
                .singleElement()
                .asString()
                .contains("actor=" + firm, "actor=" + office);
    }

    @Test
    void office_thatBuysFromAFirm_actsAlone() {
        assertThat(lines(
                        "2024-06-25",
                        "The Ministry of State Security bought cement from a trading firm in Dandong on June 12."))
                .singleElement()
                .asString()
                .contains("actor=mss")
                .doesNotContain("actor=trading-company-kp");
    }

    @Test
    void theMinistry_isTheOneNamedBefore_ofWhicheverCountry() {
        assertThat(
                        lines(
                                "2024-06-25",
                                "Rice got dearer, an official of South Korea's unification ministry said on June 12. The ministry plans to publish a survey in August."))
                .last()
                .asString()
                .contains("plan")
                .contains("actor=unification-ministry");
    }
}
