package org.tidewaiter.consignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code -Dgolden.update=true} writes the expected file anew; the difference is to be read. */
class ExampleConsignmentsTest {
    private static final Path EXPECTED = Path.of("src/test/resources/consignments/consignments.expected.csv");

    @Test
    void exampleFile_getsTheAnswersThatWereRead() throws IOException {
        String copy = Screened.copy(Path.of("examples/consignments/consignments.csv"), Screened.OPTIONS);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(EXPECTED.getParent());
            Files.writeString(EXPECTED, copy);
        }
        assertThat(copy).isEqualTo(Files.readString(EXPECTED));
    }

    @Test
    void everyFlagOfATextTable_standsInTheExample() throws IOException {
        String expected = Files.readString(EXPECTED);
        for (Flag flag : Flag.values()) {
            boolean elsewhere = flag == Flag.DATE_SERIAL // workbooks only
                    || flag == Flag.FACT_UNREADABLE // the example states no facts
                    || flag == Flag.EDITION_UNKNOWN // the example has no such column
                    || flag == Flag.AREA_COLUMNS_DISAGREE; // nor a second one for an end
            assertThat(elsewhere || expected.contains(flag.code()))
                    .as(flag.code())
                    .isTrue();
        }
    }
}
