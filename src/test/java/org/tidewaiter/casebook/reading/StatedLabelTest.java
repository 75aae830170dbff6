package org.tidewaiter.casebook.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidewaiter.casebook.Tlp;

class StatedLabelTest {
    private static Document document(String text, Dropped... dropped) {
        return new Document("1", "text/plain", null, null, null, null, null, text, List.of(dropped));
    }

    @Test
    void aLabelAmongWhatWasLeftOut_labelsTheText() {
        assertThat(StatedLabel.find(document("Flour came.", new Dropped("TLP:AMBER", "footer"))))
                .contains(Tlp.AMBER);
    }

    @ParameterizedTest
    @CsvSource({
        "'TLP:AMBER\n\nFlour came.', AMBER",
        "'Flour came.\n\n*** TLP:AMBER+STRICT ***', AMBER_STRICT",
        "'TLP:GREEN\n\nFlour came.\n\nTLP:RED', RED",
        "'TLP:WHITE\n\nFlour came.', CLEAR"
    })
    void aLineThatIsNothingButALabel_labelsTheText(String text, Tlp label) {
        assertThat(StatedLabel.find(document(text))).contains(label);
    }

    @ParameterizedTest
    @CsvSource({"'The paper bore TLP:RED in its header.'", "'TLP:ORANGE\n\nFlour came.'", "'Flour came.'"})
    void aSentenceAboutALabel_doesNot(String text) {
        assertThat(StatedLabel.find(document(text))).isEmpty();
    }
}
