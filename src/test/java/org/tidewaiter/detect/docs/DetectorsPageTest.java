package org.tidewaiter.detect.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.tidewaiter.detect.DetectorCard;
import org.tidewaiter.detect.DetectorCards;

/** The page in {@code docs} is the one the command writes. */
class DetectorsPageTest {
    private static final String PAGE = DetectorsPage.write(DetectorCards.list());

    @Test
    void committedPage_isTheOneTheCommandWrites() throws IOException {
        assertThat(Files.readString(Path.of("docs", "detectors.md")))
                .as("regenerate with: ./tidewaiter detectors docs --out docs/detectors.md")
                .isEqualTo(PAGE);
    }

    @Test
    void everyDetector_hasItsPlaceAndItsNumbers() {
        for (DetectorCard card : DetectorCards.list()) {
            assertThat(PAGE).contains("[" + card.id() + "](#" + card.id() + ")", "\n## " + card.id() + "\n");
            card.parameters()
                    .forEach((name, parameter) -> assertThat(PAGE)
                            .contains("| `" + name + "` | " + CardWords.number(parameter.value()) + " | "));
        }
    }

    @Test
    void rates_areSaidForTestsAndDeniedForRules() {
        assertThat(PAGE)
                .contains("A test: false alarms are kept to 20 % of its findings on average.")
                .contains("A rule, not a test: no rate of false alarms is promised.");
    }
}
