package org.tidewaiter.casebook.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tidewaiter.casebook.extract.Claims.lines;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EachAmountsTest {
    private static final String DAY = "On June 12, cement was carried from Dandong to Sinuiju, a trader said. ";

    private static String read(String sentence) {
        return lines("2024-06-25", DAY + sentence).getLast();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The guards were paid 300 yuan a bag, 6,000 yuan in all.|money=6000 CNY",
                "The guards were paid 300 yuan apiece, 6,000 yuan in all.|money=6000 CNY",
                "For every bag the guards were paid 300 yuan, 6,000 yuan in all.|money=6000 CNY",
                "Porters carried bags with 40 kilos in each, 1.2 tons in all.|quantity=1.2 t",
                "Each bag that the porters carried held 40 kilos, together 1.2 tons.|quantity=1.2 t",
            })
    void amountOfEach_givesWayToTheWhole(String sentence, String slot) {
        assertThat(read(sentence))
                .contains(slot)
                .matches(".*\\b" + slot + "(?!; " + slot.replaceAll("=.*", "=") + ").*")
                .doesNotContain("300 CNY", "40 kg");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The guards were paid 300 yuan each.|money=300 CNY",
                "The guards were paid 300 yuan each and took 40 dollars.|money=300 CNY",
                "Each of the porters carried 40 kilos, besides two men.|quantity=40 kg",
                "The guards were paid 300 yuan by each trader and 6,000 yuan by the firm.|money=300 CNY",
            })
    void amountOfEach_withoutAWhole_stays(String sentence, String slot) {
        assertThat(read(sentence)).contains(slot);
    }
}
