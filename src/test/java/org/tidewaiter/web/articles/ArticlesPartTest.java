package org.tidewaiter.web.articles;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.tidewaiter.web.articles.ArticlesServer.text;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidewaiter.casebook.Tlp;
import org.tidewaiter.cli.Main;

/** Articles over HTTP: read without being kept, kept with their claims, taken away as the command line writes them. */
class ArticlesPartTest {
    static final String TRADE =
            "China imported ferrosilicon worth 181.5 million yuan from North Korea from January to October 2023. ";
    private static final Path ARTICLES =
            Path.of(System.getProperty("tidewaiter.shared", "../shared")).resolve("articles");

    @SuppressWarnings("NullAway.Init")
    private static ArticlesServer server;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @BeforeAll
    static void open() throws IOException {
        server = ArticlesServer.withExamples();
    }

    @AfterAll
    static void close() {
        server.close();
    }

    private static Map<String, String> pasted(String text, String... facts) {
        Map<String, String> fields = new HashMap<>(Map.of("text", text));
        for (int i = 0; i < facts.length; i += 2) {
            fields.put(facts[i], facts[i + 1]);
        }
        return fields;
    }

    /** Keeps a text; the path of its page. */
    private static String keep(String text, String... facts) {
        HttpResponse<byte[]> kept = server.paste("/articles/keep?lang=en", pasted(text, facts));
        assertThat(kept.statusCode()).as(text(kept)).isEqualTo(303);
        return kept.headers().firstValue("Location").orElseThrow().replaceFirst("\\?.*", "");
    }

    private static void label(String path, Tlp label) {
        command(
                "article",
                "label",
                path.substring(path.lastIndexOf('/') + 1),
                "--tlp",
                label.id(),
                "--reason",
                "a test",
                "--home",
                server.home.toString());
    }

    private static String command(String... arguments) {
        StringWriter said = new StringWriter();
        int code = Main.run(new PrintWriter(said, true), new PrintWriter(said, true), arguments);
        assertThat(code).as(said.toString()).isZero();
        return said.toString();
    }

    @Test
    void pastedText_isMarkedAndChecked_andStoredNowhere() throws IOException {
        try (ArticlesServer fresh = ArticlesServer.empty()) {
            HttpResponse<byte[]> read = fresh.paste(
                    "/articles/read?lang=en", pasted(TRADE, "published", "2023-11-21", "title", "Trade of ten months"));
            assertThat(read.statusCode()).isEqualTo(200);
            assertThat(text(read))
                    .contains("Trade of ten months", "This text is not stored anywhere", "id=\"text-1\"", "#claim-1")
                    .contains("Published: 2023-11-21 (given as an option)");
            try (var files = Files.list(fresh.home)) {
                assertThat(files.map(file -> file.getFileName().toString())).doesNotContain("casebook", "uploads");
            }
        }
    }

    @Test
    void textWithoutADay_isNotChecked_andTheFormAsksForIt_withEverythingGiven() {
        String page = text(server.paste(
                "/articles/read?lang=en", pasted(TRADE + "한국어도.", "outlet", "The \"Tern\"", "language", "en")));
        assertThat(page)
                .contains("The day of publication is not known", "None is checked")
                .contains("value=\"The &#34;Tern&#34;\"", "<option value=\"en\" selected>", "한국어도.</textarea>");
        HttpResponse<byte[]> kept = server.paste("/articles/keep?lang=en", pasted(TRADE + "No day."));
        assertThat(kept.statusCode()).isEqualTo(400);
        assertThat(text(kept)).contains("Nothing was kept", "No day.</textarea>");
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', nothing to read",
        "a.txt, 'Some text', which one is meant is not clear",
        "a.txt, '', a.txt is empty"
    })
    void badInput_isTold_andNothingIsLost(String file, String text, String says) {
        HttpResponse<byte[]> refused = server.send(
                "/articles/read?lang=en",
                file,
                text.getBytes(UTF_8),
                pasted(text, "title", "Kept title", "published", "2023-11-21"));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(text(refused)).contains(says, "role=\"alert\"", "value=\"Kept title\"", text + "</textarea>");
    }

    @Test
    void wrongFacts_areToldInTheForm() {
        assertThat(text(server.paste("/articles/read?lang=en", pasted(TRADE, "published", "yesterday"))))
                .contains("yesterday", "role=\"alert\"");
        assertThat(text(server.paste("/articles/read?lang=en", pasted(TRADE, "language", "xx"))))
                .contains("no language to choose");
    }

    @Test
    void tooLargeAnArticle_isRefused() {
        byte[] large = new byte[(int) ArticlesServer.MOST_BYTES + 1];
        assertThat(server.send("/articles/read", "a.txt", large, Map.of()).statusCode())
                .isEqualTo(400);
        assertThat(server.send("/articles/read", "a.txt", new byte[large.length * 3], Map.of())
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void longText_isRefused_andStillInTheForm() {
        HttpResponse<byte[]> read = server.paste(
                "/articles/read?lang=en", pasted("Nothing is claimed in this line.\n\n".repeat(8_000) + "The end."));
        assertThat(read.statusCode()).isEqualTo(400);
        assertThat(text(read)).contains("are read at once", "The end.</textarea>");
    }

    @Test
    void keptArticle_isListed_andSideBySideWithItsChecks() throws IOException {
        String path = keep(TRADE + "Kept.", "published", "2024-02-01", "title", "Silicon", "outlet", "The Tern");
        assertThat(server.text(path + "?lang=en"))
                .contains(
                        "Silicon",
                        "id=\"text-1\"",
                        "id=\"claim-1\"",
                        "href=\"#text-1\"",
                        "/tables/rows?",
                        ">tidewaiter rows ")
                .contains("Judged with data", "verdict=confirmed", "All claims (");
        assertThat(server.text(path + "?lang=en&verdict=refuted")).doesNotContain("id=\"claim-1\"");
        assertThat(server.text("/articles?lang=en")).contains("Silicon", "The Tern", "2024-02-01", path);
        assertThat(server.text("/tables/articles.csv?lang=en")).contains("title,published", "Silicon", "CLEAR");
        assertThat(Files.readString(server.home.resolve("audit/log.jsonl")))
                .contains("article kept", ArticlesServer.ANALYST)
                .doesNotContain("Silicon");
    }

    @Test
    void files_haveTheBytesOfTheCommandLine() throws IOException {
        Path article = folder.resolve("article.txt");
        Files.writeString(article, TRADE + "As a file.");
        HttpResponse<byte[]> kept = server.send(
                "/articles/keep?lang=en",
                "article.txt",
                Files.readAllBytes(article),
                Map.of("published", "2023-11-22", "outlet", "The Puffin"));
        String path = kept.headers().firstValue("Location").orElseThrow().replaceFirst("\\?.*", "");
        Path page = folder.resolve("page.html");
        String json = command(
                "article",
                article.toString(),
                "--published",
                "2023-11-22",
                "--outlet",
                "The Puffin",
                "--home",
                server.home.toString(),
                "--html",
                page.toString(),
                "--json");
        HttpResponse<byte[]> file = server.get(path + "/article.html");
        assertThat(file.body()).isEqualTo(Files.readAllBytes(page));
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .matches("attachment; filename=\"article-[0-9a-f]{12}\\.html\"");
        assertThat(server.text(path + "/article.json")).isEqualTo(json);
        assertThat(server.get(path + "/article.doc").statusCode()).isEqualTo(404);
    }

    @Test
    void readingAgain_correctsWhatIsKnown_andLeavesTheLabel() {
        String path = keep(TRADE + "Again.", "published", "2023-11-21", "title", "First");
        label(path, Tlp.AMBER);
        assertThat(keep(TRADE + "Again.", "published", "2023-11-25", "title", "Second"))
                .isEqualTo(path);
        assertThat(server.text(path + "?lang=en")).contains("Second", "2023-11-25", "TLP:AMBER");
    }

    @Test
    void label_isChosenInTheForm_elseTheOneTheTextBears_andIsLoweredByNobodyInPassing() {
        String chosen = keep(TRADE + "Chosen.", "published", "2023-11-21", "tlp", "GREEN");
        assertThat(server.text(chosen + "?lang=en")).contains("<strong>TLP:GREEN</strong>");
        assertThat(server.get(chosen, "X-Test-Role", "reader").statusCode()).isEqualTo(404);

        String borne = keep("TLP:AMBER\n\n" + TRADE + "Borne.", "published", "2023-11-21");
        assertThat(server.text(borne + "?lang=en")).contains("<strong>TLP:AMBER</strong>");

        HttpResponse<byte[]> lower = server.paste(
                "/articles/keep?lang=en", pasted(TRADE + "Chosen.", "published", "2023-11-21", "tlp", "CLEAR"));
        assertThat(lower.statusCode()).isEqualTo(400);
        assertThat(text(lower))
                .contains("stricter than TLP:CLEAR", "<option value=\"CLEAR\" selected>")
                .contains("article label " + chosen.substring(chosen.lastIndexOf('/') + 1));

        HttpResponse<byte[]> beyond = server.paste(
                "/articles/keep?lang=en", pasted("TLP:RED\n\n" + TRADE + "Beyond.", "published", "2023-11-21"));
        assertThat(beyond.statusCode()).isEqualTo(400);
        assertThat(text(beyond)).contains("The text bears TLP:RED; your role lets you read up to TLP:AMBER");

        HttpResponse<byte[]> over = server.paste(
                "/articles/keep?lang=en", pasted(TRADE + "Over.", "published", "2023-11-21", "tlp", "RED"));
        assertThat(over.statusCode()).isEqualTo(400);
        assertThat(text(over)).contains("TLP:RED was asked for; your role lets you read up to TLP:AMBER");
    }

    @Test
    void stricterArticle_isForItsAudienceAlone() throws IOException {
        String path = keep(TRADE + "Amber.", "published", "2023-11-21", "title", "Amber text");
        label(path, Tlp.AMBER);
        assertThat(server.get(path, "X-Test-Role", "reader").statusCode()).isEqualTo(404);
        assertThat(server.text(path + "?lang=en")).contains("<strong>TLP:AMBER</strong>", "own organisation");
        assertThat(server.text("/articles?lang=en"))
                .contains("up to TLP:AMBER (")
                .doesNotContain("Amber text");
        assertThat(server.text("/articles?lang=en&tlp=AMBER")).contains("Amber text");
        assertThat(server.text("/tables/articles.csv?lang=en&tlp=AMBER")).contains("Amber text");
        assertThat(server.get("/articles?tlp=AMBER", "X-Test-Role", "reader").statusCode())
                .isEqualTo(400);
        assertThat(server.text("/articles?lang=en", "X-Test-Role", "reader")).doesNotContain("TLP:AMBER");
        assertThat(server.get(path + "/article.html").statusCode()).isEqualTo(400);
        assertThat(server.get(path + "/article.json?tlp=GREEN").statusCode()).isEqualTo(400);
        HttpResponse<byte[]> file = server.get(path + "/article.html?tlp=AMBER");
        assertThat(text(file)).contains("TLP:AMBER: for the own organisation");
        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("-TLP-AMBER.html");
        assertThat(Files.readString(server.home.resolve("audit/log.jsonl"))).contains("article.export");

        label(path, Tlp.RED);
        assertThat(server.get(path).statusCode()).isEqualTo(404);
        assertThat(server.get(path, "X-Test-Role", "source-handler").statusCode())
                .isEqualTo(200);
        HttpResponse<byte[]> over =
                server.paste("/articles/keep?lang=en", pasted(TRADE + "Amber.", "published", "2020-01-01"));
        assertThat(text(over)).contains("stricter label");
        assertThat(server.text(path + "?lang=en", "X-Test-Role", "source-handler"))
                .contains("2023-11-21");
    }

    @Test
    void inKorean_whatWasReadAndItsVerdictAreKorean_andTheReckoningIsMarkedAsEnglish() {
        String path = keep(TRADE + "Korean.", "published", "2023-11-21");
        assertThat(server.text(path + "?lang=ko"))
                .contains("교역액", "읽은 내용과 확인 방법", "확인의 이유와 계산은 영어로")
                .containsPattern("<p lang=\"en\">[A-Z]")
                .doesNotContain(">trade value<");
        assertThat(server.text(path + "?lang=en"))
                .contains("<b>trade value</b>")
                .doesNotContain("Reasons and reckoning");
    }

    @Test
    void reader_readsButKeepsNothing() {
        String page = server.text("/articles?lang=en", "X-Test-Role", "reader");
        assertThat(page)
                .contains("Read and check", "needs the role of an analyst")
                .doesNotContain("/articles/keep");
        assertThat(server.paste("/articles/read", pasted(TRADE), "X-Test-Role", "reader")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void feed_listsItsTexts_andShowsTheOneChosen() {
        String feed = "<rss version=\"2.0\"><channel><title>Gull Wire</title>"
                + "<item><title>One</title><description>" + TRADE
                + "</description><pubDate>Tue, 21 Nov 2023 08:00:00 GMT</pubDate></item>"
                + "<item><title>Two</title><description>It rained, and nobody was there to see the rain fall on the port."
                + "</description><pubDate>Wed, 22 Nov 2023 08:00:00 GMT</pubDate></item></channel></rss>";
        String page = text(server.send("/articles/read?lang=en", "feed.xml", feed.getBytes(UTF_8), Map.of()));
        assertThat(page).contains("feed.xml holds 2 texts", "One", "Two", "Gull Wire, 2023-11-21");
        Matcher held = Pattern.compile("name=\"again\" value=\"([^\"]*)\"").matcher(page);
        assertThat(held.find()).isTrue();
        Map<String, String> again = Map.of("again", held.group(1), "name", "feed.xml", "entry", "1");
        assertThat(text(server.paste("/articles/read?lang=en", again)))
                .contains("<h1>One</h1>", "id=\"claim-1\"", "name=\"entry\" value=\"1\"");
        assertThat(server.paste("/articles/keep?lang=en", again).statusCode()).isEqualTo(303);
        assertThat(server.text("/articles?lang=en")).contains("Gull Wire").doesNotContain(">Two<");
    }

    @Test
    void rePublication_isNoSecondWitness() {
        String story = TRADE + "The factory in the north of the country sent its goods over the bridge at night.";
        String first = keep(story, "published", "2023-11-21", "title", "The origin", "outlet", "Puffin");
        String second = keep(story + " Reported before.", "published", "2023-11-23", "title", "The copy");
        assertThat(server.text(second + "?lang=en"))
                .contains("no second witness", "The origin, Puffin, 2023-11-21", first);
        assertThat(server.text("/tables/articles.csv?lang=en")).contains(first.substring(first.lastIndexOf('/') + 1));
    }

    @Test
    void markup_staysText() {
        String evil =
                TRADE + "They said <script>alert(1)</script> and <img src=x onerror=alert(2)> \"><b>bold</b> words.";
        String title = "</title><script>alert(3)</script>";
        String read =
                text(server.paste("/articles/read?lang=en", pasted(evil, "published", "2023-11-21", "title", title)));
        String path = keep(evil, "published", "2023-11-21", "title", title, "outlet", "<i>out</i>");
        for (String page : new String[] {
            read, server.text(path + "?lang=en"), server.text("/articles?lang=en"), server.text(path + "/article.html")
        }) {
            assertThat(page)
                    .contains("&lt;script&gt;alert(3)")
                    .doesNotContain("<script>alert", "<img src=x", "<b>bold", "<i>out");
        }
    }

    @Test
    void unknownArticle_andEmptyCasebook_sayWhatToDo() throws IOException {
        assertThat(server.get("/articles/abc").statusCode()).isEqualTo(404);
        assertThat(server.get("/articles/read").statusCode()).isEqualTo(302);
        try (ArticlesServer fresh = ArticlesServer.empty()) {
            assertThat(fresh.text("/articles?lang=en")).contains("none was kept", "Read, check and keep");
            assertThat(fresh.home.resolve("casebook")).doesNotExist();
        }
    }

    @Test
    @Tag("shared-data")
    void realArticles_areMarked_andAskForWhatTheyDoNotSay() throws IOException {
        for (String name : new String[] {"daily-nk-minerals-for-food.txt", "kangnam-times-customs-analysis.txt"}) {
            Path file = ARTICLES.resolve(name);
            assumeThat(file).as("the shared folder with the articles").exists();
            HttpResponse<byte[]> read = server.send("/articles/read?lang=en", name, Files.readAllBytes(file), Map.of());
            assertThat(read.statusCode()).isEqualTo(200);
            assertThat(text(read).contains("The day of publication is not known"))
                    .isEqualTo(name.startsWith("kangnam"));
        }
        String page = text(server.send(
                "/articles/read?lang=en",
                "a.txt",
                Files.readAllBytes(ARTICLES.resolve("kangnam-times-customs-analysis.txt")),
                Map.of("published", "2023-11-21", "outlet", "Kangnam Times")));
        assertThat(page).contains("Outlet: Kangnam Times", "id=\"claim-5\"", "class=\"verdict confirmed\"");
    }
}
