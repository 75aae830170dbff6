package org.tidewaiter.web.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tidewaiter.web.brief.BriefServer.ASKED;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tidewaiter.brief.BriefFormat;
import org.tidewaiter.cli.Main;

/** The brief as a program sees it. */
class BriefPartTest {
    @SuppressWarnings("NullAway.Init")
    private static BriefServer server;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @BeforeAll
    static void open() throws IOException {
        server = BriefServer.withExamples();
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @AfterEach
    void clear() throws IOException {
        Path briefs = server.home.resolve("briefs");
        if (Files.isDirectory(briefs)) {
            try (var files = Files.list(briefs)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static String command(String... arguments) {
        StringWriter said = new StringWriter();
        int code = Main.run(new PrintWriter(said, true), new PrintWriter(said, true), arguments);
        assertThat(code).as(said.toString()).isZero();
        return said.toString();
    }

    private static String hidden(String page, String name) {
        Matcher matcher =
                Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page);
        assertThat(matcher.find()).as(name).isTrue();
        return matcher.group(1);
    }

    private static HttpResponse<byte[]> save(BriefServer server, Map<String, String> own) {
        String form = server.text("/brief/wording" + ASKED);
        Map<String, String> sent = new TreeMap<>(own);
        sent.put("csrf", "token");
        sent.put("state", hidden(form, "state"));
        sent.put("basis", hidden(form, "basis"));
        return server.post("/brief/wording" + ASKED, sent);
    }

    @ParameterizedTest
    @EnumSource(BriefFormat.class)
    void file_hasTheBytesOfTheCommandLine(BriefFormat form) throws IOException {
        Path target = folder.resolve("brief." + form.ending());
        command(
                "brief",
                "--home",
                server.home.toString(),
                "--reporter",
                "CN",
                "--partner",
                "KP",
                "--period",
                "2023-01..2023-10",
                "--as-of",
                "2023-11-20",
                "--lang",
                "ko",
                "--out",
                target.toString());
        HttpResponse<byte[]> file = server.get("/brief/file." + form.ending() + ASKED.replace("lang=en", "lang=ko"));
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.body()).isEqualTo(Files.readAllBytes(target));
        assertThat(file.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"brief-CN-KP-2023-01-to-2023-10-ko." + form.ending() + "\"");
    }

    @Test
    void preview_isTheBriefUnderAPolicyOfItsOwn() {
        HttpResponse<byte[]> preview = server.get("/brief/preview" + ASKED);
        assertThat(preview.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .satisfies(policy -> assertThat(policy)
                        .contains(
                                "default-src 'none'",
                                "script-src 'none'",
                                "style-src 'sha256-",
                                "frame-ancestors 'self'")
                        .doesNotContain("unsafe"));
        String html = new String(preview.body(), StandardCharsets.UTF_8);
        assertThat(html.replace(" target=\"_blank\" rel=\"noopener noreferrer\"", ""))
                .isEqualTo(server.text("/brief/file.html" + ASKED));
        assertThat(html).doesNotContain(" style=", "<script");
        assertThat(html.split("<style", -1)).hasSize(2);
    }

    @Test
    void page_offersFilesLanguagesAndTheCommand() {
        assertThat(server.text("/brief" + ASKED))
                .contains("/brief/file.pdf?reporter=CN&amp;partner=KP", "/brief/preview?", "lang=zh")
                .contains("tidewaiter brief --reporter CN --partner KP --period 2023-01..2023-10 --as-of 2023-11-20")
                .contains("Edit the wording")
                .doesNotContain("Reset to the wording as generated");
        assertThat(server.text("/brief" + ASKED, "X-Test-Role", "reader")).doesNotContain("Edit the wording");
        assertThat(server.text("/brief" + ASKED + "&code=720221")).contains("A brief is about all goods");
    }

    @Test
    void articleKeptSince_isInTheBriefAtOnce() throws IOException {
        try (BriefServer reading = BriefServer.withExamples()) {
            String asked = ASKED.replace("as_of=2023-11-20&", "");
            assertThat(reading.text("/brief/file.md" + asked)).doesNotContain("The Tern");
            Path article = folder.resolve("article.txt");
            Files.writeString(
                    article,
                    "China imported ferrosilicon worth 181.5 million yuan from North Korea from January to October 2023.");
            command(
                    "article",
                    article.toString(),
                    "--published",
                    "2023-11-21",
                    "--title",
                    "Trade",
                    "--outlet",
                    "The Tern",
                    "--language",
                    "en",
                    "--keep",
                    "--home",
                    reading.home.toString());
            assertThat(reading.text("/brief/file.md" + asked))
                    .contains("The Tern")
                    .isEqualTo(command(
                            "brief",
                            "--home",
                            reading.home.toString(),
                            "--reporter",
                            "CN",
                            "--partner",
                            "KP",
                            "--period",
                            "2023-01..2023-10",
                            "--out",
                            "-"));
        }
    }

    @Test
    void emptyFolder_saysWhatToDo() throws IOException {
        try (BriefServer empty = BriefServer.empty()) {
            assertThat(empty.text("/brief?lang=en")).contains("No figures of China are loaded", "Load a customs file");
            assertThat(empty.get("/brief/file.pdf?lang=en").statusCode()).isEqualTo(503);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/brief/file.exe, 404, There is no brief in the form",
        "/brief/file.pdf&wording=edited, 404, No edited wording is kept",
        "/brief&wording=other, 400, is no wording of a brief"
    })
    void strangeAddress_isRefusedWithAReason(String path, int status, String reason) {
        int more = path.indexOf('&');
        String address = more < 0 ? path + ASKED : path.substring(0, more) + ASKED + path.substring(more);
        assertThat(server.get(address).statusCode()).isEqualTo(status);
        assertThat(server.text(address)).contains(reason);
    }

    @Test
    void editedWording_isKept_shown_exported_logged_andReset() throws IOException {
        HttpResponse<byte[]> kept = save(
                server,
                Map.of(
                        "head",
                        "Ferro-silicon \u202eled with 181.5 m CNY, not 77.7 m CNY",
                        "closing",
                        "=1+1\r\nMind the gap."));
        assertThat(kept.statusCode()).isEqualTo(303);
        assertThat(kept.headers().firstValue("Location").orElseThrow()).contains("wording=edited");
        String page = server.text("/brief" + ASKED + "&wording=edited");
        assertThat(page)
                .contains("was edited by Kim Analyst on 1 February 2024", "Head line, Closing remark")
                .contains("do not occur in the facts of this brief, as it writes them: 77.7 m CNY.")
                .contains("wording=edited");
        assertThat(server.text("/brief" + ASKED)).contains("Show the edited wording");
        for (String ending : new String[] {"html", "md", "json", "csv"}) {
            assertThat(server.text("/brief/file." + ending + ASKED + "&wording=edited"))
                    .as(ending)
                    .contains("Ferro-silicon led with 181.5 m CNY, not 77.7 m CNY", "Mind the gap.", "Kim Analyst");
            assertThat(server.text("/brief/file." + ending + ASKED)).doesNotContain("Mind the gap.");
        }
        assertThat(server.get("/brief/file.pdf" + ASKED + "&wording=edited")
                        .headers()
                        .firstValue("Content-Disposition"))
                .contains("attachment; filename=\"brief-CN-KP-2023-01-to-2023-10-edited.pdf\"");
        assertThat(server.text("/brief/preview" + ASKED + "&wording=edited")).contains("Mind the gap.");
        assertThat(server.text("/brief/wording" + ASKED)).contains("Not in the facts of this brief: 77.7 m CNY");
        assertThat(server.text("/brief/file.md" + ASKED.replace("lang=en", "lang=ko")))
                .doesNotContain("Mind the gap.");
        String log = Files.readString(server.home.resolve("audit/log.jsonl"));
        assertThat(log).contains("wording of a brief edited", "Kim Analyst", "closing, head");

        HttpResponse<byte[]> reset =
                server.post("/brief/wording/reset" + ASKED, Map.of("csrf", "token", "state", hidden(page, "state")));
        assertThat(reset.statusCode()).isEqualTo(303);
        assertThat(server.text("/brief" + ASKED)).doesNotContain("Show the edited wording");
        assertThat(Files.readString(server.home.resolve("audit/log.jsonl"))).contains("wording of a brief reset");
    }

    @Test
    void sentencesAsGenerated_areNoEdit() throws IOException {
        String form = server.text("/brief/wording" + ASKED);
        Matcher head = Pattern.compile("name=\"head\"[^>]*>([^<]*)</textarea>").matcher(form);
        assertThat(head.find()).isTrue();
        HttpResponse<byte[]> saved = save(server, Map.of("head", head.group(1), "limits", " "));
        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(server.home.resolve("briefs"))
                .satisfiesAnyOf(
                        folder -> assertThat(folder).doesNotExist(),
                        folder -> assertThat(folder).isEmptyDirectory());
    }

    @Test
    void wordingThatSomebodyElseKeptMeanwhile_isNotOverwritten() {
        String form = server.text("/brief/wording" + ASKED);
        assertThat(save(server, Map.of("head", "First come")).statusCode()).isEqualTo(303);
        HttpResponse<byte[]> late = server.post(
                "/brief/wording" + ASKED,
                Map.of(
                        "csrf",
                        "token",
                        "state",
                        hidden(form, "state"),
                        "basis",
                        hidden(form, "basis"),
                        "head",
                        "Late words"));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(new String(late.body(), StandardCharsets.UTF_8))
                .contains("Somebody else changed the wording", "Late words");
        assertThat(server.text("/brief/preview" + ASKED + "&wording=edited")).contains("First come");
    }

    @Test
    void tooLongWords_areRefused() {
        assertThat(save(server, Map.of("head", "x".repeat(OwnWords.SENTENCE + 1)))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void brokenFile_isNamed() throws IOException {
        save(server, Map.of("head", "Words"));
        try (var files = Files.list(server.home.resolve("briefs"))) {
            Files.writeString(files.findFirst().orElseThrow(), "{");
        }
        assertThat(server.get("/brief" + ASKED).statusCode()).isEqualTo(503);
        assertThat(server.text("/brief" + ASKED)).contains("cannot be read");
    }

    @Test
    void newData_asksToConfirmTheWording() throws IOException {
        try (BriefServer changing = BriefServer.withExamples()) {
            save(changing, Map.of("head", "Own words"));
            String before = changing.text("/brief/wording" + ASKED);
            changing.loadTheRest();
            String page = changing.text("/brief" + ASKED + "&wording=edited");
            assertThat(page)
                    .contains("Data or rules have changed since Kim Analyst edited the wording")
                    .contains("Keep the edited wording all the same", "Own words", "1 February 2024 10:00 UTC")
                    .doesNotContain("wording=edited\" download");
            assertThat(changing.text("/brief" + ASKED, "X-Test-Role", "reader"))
                    .contains("Only an analyst may confirm")
                    .doesNotContain("Keep the edited wording all the same");
            assertThat(changing.get("/brief/file.pdf" + ASKED + "&wording=edited")
                            .statusCode())
                    .isEqualTo(409);
            assertThat(changing.get("/brief/preview" + ASKED + "&wording=edited")
                            .statusCode())
                    .isEqualTo(409);
            HttpResponse<byte[]> late = changing.post(
                    "/brief/wording" + ASKED,
                    Map.of(
                            "csrf",
                            "token",
                            "state",
                            hidden(before, "state"),
                            "basis",
                            hidden(before, "basis"),
                            "head",
                            "Words on old data"));
            assertThat(late.statusCode()).isEqualTo(409);

            HttpResponse<byte[]> confirmed = changing.post(
                    "/brief/wording/confirm" + ASKED,
                    Map.of("csrf", "token", "state", hidden(page, "state"), "basis", hidden(page, "basis")));
            assertThat(confirmed.statusCode()).isEqualTo(303);
            assertThat(changing.text("/brief/file.md" + ASKED + "&wording=edited"))
                    .contains("Own words", "kept the edited wording on 1 February 2024");
            assertThat(Files.readString(changing.home.resolve("audit/log.jsonl")))
                    .contains("wording of a brief confirmed");
        }
    }
}
