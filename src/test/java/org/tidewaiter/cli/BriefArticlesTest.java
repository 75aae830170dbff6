package org.tidewaiter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidewaiter.casebook.Tlp;
import org.tidewaiter.casebook.store.Casebook;
import org.tidewaiter.casebook.store.Document;

/** The claims of kept articles in a brief, from the command line to the printed brief. */
class BriefArticlesTest {
    private static final String TITLE = "## What articles claim";
    private static final String ARTICLE = """
            Imports of human hair wigs from North Korea were worth $128 million in January to October 2023. \
            China imported ferrosilicon worth $40 million from North Korea in the first ten months of 2023. \
            China imported ferrosilicon worth $40 million from North Korea in 2018. \
            Russia sold coal worth $5 million to North Korea in October 2023.
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @BeforeEach
    void figures() {
        for (String flow : List.of("import", "export")) {
            assertThat(run("load", "examples/china-dprk/" + flow + "-2023-01-to-10.csv")
                            .exitCode())
                    .isZero();
        }
    }

    private Ran run(String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(List.of("--home", folder.resolve("home").toString()));
        return Ran.of(all.toArray(String[]::new));
    }

    private void keep(String name, String text, String... more) throws IOException {
        List<String> args = new ArrayList<>(List.of(
                "article", Files.writeString(folder.resolve(name), text).toString(), "--keep", "--actor", "desk"));
        args.addAll(List.of(more));
        assertThat(run(args.toArray(String[]::new)).exitCode()).isZero();
    }

    private String brief(String... more) {
        List<String> args = new ArrayList<>(
                List.of("brief", "--reporter", "CN", "--partner", "KP", "--period", "2023-01..2023-10", "--out", "-"));
        args.addAll(List.of(more));
        Ran ran = run(args.toArray(String[]::new));
        assertThat(ran.exitCode()).as(ran.err()).isZero();
        return ran.out();
    }

    @Test
    void withoutKeptArticles_theBriefSaysNothingOfThem() {
        assertThat(brief()).doesNotContain(TITLE);
        assertThat(folder.resolve("home/casebook")).doesNotExist();
    }

    @Test
    void claimsOfThePairAndPeriod_standThereWithTheirChecks_theRefutedFirst() throws IOException {
        keep("a.txt", ARTICLE, "--published", "2023-11-21", "--outlet", "Invented Courier");
        String brief = brief();
        assertThat(brief)
                .containsSubsequence(
                        TITLE,
                        "Refuted: 1, Confirmed: 1",
                        "all loaded figures; rule books: ",
                        "### Refuted · Invented Courier, 21 November 2023",
                        "> “China imported ferrosilicon worth $40 million from North Korea in the first ten months",
                        "The published figures say 25.68 million USD.",
                        "Calculation: HS 720221",
                        "`tidewaiter rows",
                        "### Confirmed",
                        "human hair wigs",
                        "TLP:CLEAR")
                .doesNotContain("in 2018.", "Russia sold");
        assertThat(brief()).isEqualTo(brief);
        assertThat(brief("--no-articles")).doesNotContain(TITLE).contains("--no-articles");
        assertThat(brief("--lang", "ko")).contains("## 기사의 주장", "### 반박됨 · Invented Courier");
        assertThat(brief("--json")).contains("\"verdict\" : \"refuted\"");
    }

    @Test
    void claimIsJudgedByWhatTheBriefMayKnow() throws IOException {
        keep("a.txt", ARTICLE, "--published", "2023-11-19", "--outlet", "Invented Courier");
        assertThat(brief("--as-of", "2023-11-20")).contains("figures known on 20 November 2023", "Refuted: 1");
        keep("b.txt", ARTICLE + "More.", "--published", "2023-11-21", "--outlet", "Later Paper");
        assertThat(brief("--as-of", "2023-11-20"))
                .contains("appeared after 20 November 2023", "left out: 1.")
                .doesNotContain("Later Paper");
    }

    @Test
    void articleWithoutClaimOfThePair_isSaidToSayNothing() throws IOException {
        keep("c.txt", "Russia sold coal worth $5 million to North Korea in October 2023.", "--published", "2023-11-21");
        keep("d.txt", "Nothing is dated here.");
        assertThat(brief())
                .contains("No claim in kept articles is of these two countries", "without a day of publication");
    }

    @Test
    void stricterArticle_staysOutOfAWiderBrief() {
        try (Casebook casebook = Casebook.open(folder.resolve("home"))) {
            casebook.documents()
                    .keep(
                            new Document("ab12", "Circular", "House Letter", "2023-11-21", "en", Tlp.AMBER, ARTICLE),
                            ARTICLE.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(brief())
                .contains("stricter label than TLP:CLEAR", "left out: 1.")
                .doesNotContain("House Letter");
        assertThat(brief("--tlp", "AMBER")).doesNotContain("stricter label").contains("--tlp AMBER");
        assertThat(run("brief", "--reporter", "CN", "--partner", "KP", "--period", "2023-01", "--tlp", "PINK")
                        .err())
                .contains("is no TLP label");
    }
}
