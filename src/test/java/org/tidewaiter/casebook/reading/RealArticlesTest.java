package org.tidewaiter.casebook.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The two real articles as they were scraped. */
@Tag("shared-data")
class RealArticlesTest {
    private static final Path ARTICLES =
            Path.of(System.getProperty("tidewaiter.shared", "../shared")).resolve("articles");

    private static Document read(String name) throws IOException {
        Path file = ARTICLES.resolve(name);
        assumeThat(file).as("the shared folder with the articles").exists();
        return DocumentReader.read(name, Files.readAllBytes(file), Given.nothing())
                .getFirst();
    }

    @Test
    void insideReport_isReadWithItsOriginAndDay() throws IOException {
        Document document = read("daily-nk-minerals-for-food.txt");
        assertThat(document.text()).startsWith("North Korea recently smuggled").endsWith("the source said.");
        assertThat(document.findOutlet()).contains("Daily NK");
        assertThat(document.findPublished()).contains(LocalDate.of(2024, 7, 2));
        assertThat(document.findTitle()).contains("N. Korea smuggles minerals to China in return for food");
    }

    @Test
    void customsAnalysis_isReadAndAsksForOutletAndDay() throws IOException {
        Document document = read("kangnam-times-customs-analysis.txt");
        assertThat(document.text()).startsWith("Analysis of data").endsWith("remain unclear.");
        assertThat(document.text()).doesNotContain("(left)", "Eugene", "Quick access", "Comments");
        assertThat(document.listMissing()).containsExactly("outlet", "published");
    }
}
