package org.tidewaiter.web.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tidewaiter.web.PageServer.text;
import static org.tidewaiter.web.reports.ReportsServer.NAME;
import static org.tidewaiter.web.reports.ReportsServer.OPEN_LINE;
import static org.tidewaiter.web.reports.ReportsServer.PASSPHRASE;
import static org.tidewaiter.web.reports.ReportsServer.ROLE;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tidewaiter.casebook.Tlp;
import org.tidewaiter.casebook.publish.Traces;
import org.tidewaiter.casebook.store.Casebook;
import org.tidewaiter.casebook.store.Document;
import org.tidewaiter.cli.Main;
import org.tidewaiter.web.Log;

/** Reports as a program sees them. */
class ReportsPartTest {
    private static final String WORDS = "foreman Brindlewatch counted 열한 crates";
    private static final List<String> PLANTED = List.of("Brindlewatch", "열한 crates");
    private static final String IDENTITY = "Vexkorim Zadel";

    @SuppressWarnings("NullAway.Init")
    private static ReportsServer server;

    private static final List<String> LOGGED = new CopyOnWriteArrayList<>();
    private static final Handler LISTENER = new Handler() {
        @Override
        public void publish(LogRecord line) {
            LOGGED.add(line.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeAll
    static void open() {
        Log.LINES.addHandler(LISTENER);
        server = new ReportsServer().withVault();
    }

    @AfterAll
    static void close() {
        Log.LINES.removeHandler(LISTENER);
        server.close();
    }

    private static Map<String, String> report(String... more) {
        Map<String, String> form = new TreeMap<>(Map.of(
                "csrf", "token",
                "source", "amber-heron",
                "received", "2024-07-01",
                "tlp", "AMBER",
                "modality", "actual",
                "time", "2024-06-18T00/06",
                "place", "samjang",
                "direction", "KP>CN",
                "goods", "2611; 7202",
                "quantity", "10 container"));
        for (int i = 0; i < more.length; i += 2) {
            form.put(more[i], more[i + 1]);
        }
        return form;
    }

    /** Files it, and answers its id. */
    private static String kept(ReportsServer where, Map<String, String> form, String... headers) {
        HttpResponse<byte[]> answer = where.post("/reports?lang=en", form, headers);
        assertThat(answer.statusCode()).as(text(answer)).isEqualTo(303);
        Matcher id = Pattern.compile("R\\d+")
                .matcher(answer.headers().firstValue("Location").orElseThrow());
        assertThat(id.find()).isTrue();
        return id.group();
    }

    private static String kept(Map<String, String> form) {
        return kept(server, form);
    }

    /** Everything on the disk and in the log but the program's own memory. */
    private static void nowhere(String word) throws IOException {
        try (Stream<Path> files = Files.walk(server.home)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Traces.hold(Files.readAllBytes(file), word))
                        .as(word + " in " + file)
                        .isFalse();
            }
        }
        for (String line : LOGGED) {
            assertThat(Traces.hold(line.getBytes(StandardCharsets.UTF_8), word))
                    .as(line)
                    .isFalse();
        }
    }

    @Test
    void filedReport_isSealed_watched_logged_andShownByItsParts() throws IOException {
        String id = kept(report("text", WORDS, "watch", "Another ten next month\n\nPayment in flour"));

        String page = server.text("/reports/" + id + "?lang=en");
        assertThat(page)
                .contains("TLP:AMBER", "2024-06-18T00/06", "Samjang", "/goods/2611?", "10 container", "amber-heron")
                .contains("Another ten next month", "Payment in flour", "1 July 2025")
                .contains("Opening the vault is logged first", "proves nothing");
        String list = server.text("/reports?lang=en");
        assertThat(list).contains(">" + id + "<", "Samjang", "amber-heron", "10 container");
        for (String word : PLANTED) {
            nowhere(word);
            assertThat(page + list).doesNotContain(word);
        }
        assertThat(Files.readString(server.home.resolve("audit/log.jsonl")))
                .contains("report.new", id, "TLP:AMBER, watches W1 W2", "kim");
    }

    @Test
    void form_saysWhatBecomesOfTheText_beforeAnythingIsTyped_andIsKeptNowhere() {
        HttpResponse<byte[]> form = server.get("/reports/new?lang=en");
        assertThat(form.headers().firstValue("Cache-Control")).contains("no-store");
        String page = text(form);
        assertThat(page)
                .contains("will be sealed for the vault", "autocomplete=\"off\"", "name=\"csrf\" value=\"token\"")
                .doesNotContain("name=\"plain\"");
        assertThat(page.indexOf("will be sealed")).isLessThan(page.indexOf("<textarea"));
    }

    @Test
    void mistakes_standBesideTheirFields_andNothingEnteredIsLost() throws IOException {
        HttpResponse<byte[]> answer = server.post(
                "/reports?lang=en",
                report(
                        "source", "Vexkorim",
                        "received", "yesterday",
                        "time", "2024-13-01",
                        "goods", "coal",
                        "quantity", "many",
                        "purpose", "for winter",
                        "text", WORDS,
                        "watch", "More to come"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        String page = text(answer);
        assertThat(page)
                .contains("Nothing was kept")
                .contains("A report names its source by codename only")
                .contains("The day of 'received' is no day")
                .contains("The part 'time' is not in its form")
                .contains("The part 'goods' is not in its form")
                .contains("value=\"Vexkorim\"", "value=\"yesterday\"", "value=\"coal\"", "value=\"for winter\"")
                .contains(WORDS, "More to come", "aria-invalid=\"true\"");
        assertThat(page.substring(page.indexOf("<title>"), page.indexOf("</title>")))
                .isEqualTo("<title>A new field report · Tidewaiter");
        for (String word : List.of("Vexkorim", "Brindlewatch")) {
            nowhere(word);
        }
    }

    @Test
    void emptyReport_isRefusedAsAWhole() {
        HttpResponse<byte[]> answer =
                server.post("/reports?lang=en", Map.of("csrf", "token", "source", "amber-heron", "tlp", "RED"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(text(answer)).contains("The report is empty.");
    }

    @Test
    void sealedText_opensWithThePassphrase_once_andWhoGuessesWaits() throws IOException {
        String id = kept(report("text", WORDS));
        String path = "/reports/" + id + "/text?lang=en";
        HttpResponse<byte[]> wrong =
                server.post(path, Map.of("csrf", "token", "passphrase1", "copper lamps under snow"));
        assertThat(wrong.statusCode()).isEqualTo(403);
        assertThat(text(wrong)).contains("The vault does not open").doesNotContain("Brindlewatch", "copper lamps");

        HttpResponse<byte[]> open = server.post(path, Map.of("csrf", "token", "passphrase1", PASSPHRASE));
        assertThat(open.statusCode()).isEqualTo(200);
        assertThat(text(open)).contains(WORDS).doesNotContain(PASSPHRASE);
        assertThat(open.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(server.text("/reports/" + id)).doesNotContain("Brindlewatch");
        String log = Files.readString(server.home.resolve("audit/log.jsonl"));
        assertThat(log).contains("report.unlock", "vault.refused");
        for (String word : List.of("Brindlewatch", PASSPHRASE, "copper lamps")) {
            nowhere(word);
        }
        for (int i = 0; i < 5; i++) { // four are free
            server.post(path, Map.of("csrf", "token", "passphrase1", ""), NAME, "lee");
        }
        HttpResponse<byte[]> late = server.post(path, Map.of("csrf", "token", "passphrase1", PASSPHRASE), NAME, "lee");
        assertThat(late.statusCode()).isEqualTo(429);
        assertThat(late.headers().firstValue("Retry-After")).isPresent();
    }

    @Test
    void labels_decideWhoSees() {
        String amber = kept(report());
        String red = kept(report("tlp", "RED"));
        String clear = kept(report("tlp", "CLEAR"));

        assertThat(server.text("/reports?lang=en")).contains(">" + red + "<", ">" + amber + "<", ">" + clear + "<");
        String analyst = server.text("/reports?lang=en", ROLE, "analyst");
        assertThat(analyst)
                .contains(">" + amber + "<", ">" + clear + "<")
                .doesNotContain(">" + red + "<", "amber-heron");
        assertThat(server.text("/reports/" + amber + "?lang=en", ROLE, "analyst"))
                .contains("Samjang", "at most")
                .doesNotContain("amber-heron", "the same source");
        String reader = server.text("/reports?lang=en", ROLE, "reader");
        assertThat(reader)
                .contains("shown to analysts and source handlers only")
                .doesNotContain("Samjang");
        for (String role : List.of("analyst", "admin", "reader")) {
            assertThat(server.get("/reports/" + red, ROLE, role).statusCode())
                    .as(role)
                    .isEqualTo(404);
        }
        assertThat(server.get("/reports/" + clear, ROLE, "reader").statusCode()).isEqualTo(404);
        assertThat(server.get("/reports/R999").statusCode()).isEqualTo(404);
        assertThat(server.text("/reports/timeline?lang=en", ROLE, "reader")).doesNotContain(amber, "Samjang");
        assertThat(server.text("/reports/timeline?lang=en", ROLE, "analyst"))
                .contains(amber, "Samjang")
                .doesNotContain(">" + red + "<", "amber-heron", "Left out");
    }

    /** One rule for all pages: what the list of articles keeps from a reader is not drawn for one either. */
    @Test
    void stricterArticle_isNotDrawnForWhoMayNotReadIt(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("article.txt"), "The source said coal was smuggled into Dandong in October 2023.\n");
        StringWriter said = new StringWriter();
        int exit = Main.run(
                new PrintWriter(said),
                new PrintWriter(said),
                "article",
                file.toString(),
                "--published",
                "2023-11-22",
                "--keep",
                "--home",
                server.home.toString());
        assertThat(exit).as(said.toString()).isZero();
        assertThat(server.text("/reports/timeline?lang=en", ROLE, "reader")).contains("Dandong");
        try (Casebook casebook = Casebook.open(server.home)) {
            Document kept = casebook.documents().list().getFirst();
            byte[] original = casebook.documents().findOriginal(kept.id()).orElseThrow();
            Document green = new Document(
                    kept.id(), kept.title(), kept.outlet(), kept.published(), kept.language(), Tlp.GREEN, kept.text());
            casebook.documents().keep(green, original);
        }
        assertThat(server.text("/reports/timeline?lang=en", ROLE, "analyst")).contains("Dandong");
        assertThat(server.text("/reports/timeline?lang=en", ROLE, "reader")).doesNotContain("Dandong");
    }

    @Test
    void strangerLine_isTreatedAsIfNobodyHandledSources() {
        String red = kept(report("tlp", "RED"));
        assertThat(server.text("/reports?lang=en", OPEN_LINE, "yes")).doesNotContain(">" + red + "<", "amber-heron");
        assertThat(server.get("/reports/" + red, OPEN_LINE, "yes").statusCode()).isEqualTo(404);
        assertThat(server.get("/reports/new", OPEN_LINE, "yes").statusCode()).isEqualTo(403);
        assertThat(server.post("/reports", report("text", WORDS), OPEN_LINE, "yes")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void analystWhoFilesRed_isToldThatItIsKept() {
        HttpResponse<byte[]> answer = server.post("/reports?lang=en", report("tlp", "RED"), ROLE, "analyst");
        String address = answer.headers().firstValue("Location").orElseThrow();
        assertThat(address).startsWith("/reports?").contains("kept=R");
        assertThat(server.text(address, ROLE, "analyst"))
                .contains("Your role does not let you read it here")
                .doesNotContain("Samjang</");
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "json", "xlsx", "parquet"})
    void files_holdNothingStricterThanAmber_norWhatFewCouldTell(String ending) throws IOException {
        kept(report("tlp", "RED", "place", "hoeryong", "purpose", "for winter"));
        kept(report("actor", "bureau of the county", "counterpart", "a house in town"));
        kept(report("time", "2024-06", "place", "yanggang", "direction", "KP>CN", "goods", "4403", "quantity", ""));
        byte[] file = server.get("/tables/reports." + ending + "?lang=en").body();
        for (String word : List.of("amber-heron", "Hoeryong", "T00/06", "10 container")) {
            assertThat(Traces.hold(file, word)).as(word).isFalse();
        }
        if (ending.equals("csv") || ending.equals("json")) {
            assertThat(new String(file, StandardCharsets.UTF_8))
                    .contains("4403", "AMBER")
                    .doesNotContain("RED");
        }
        assertThat(Files.readString(server.home.resolve("audit/log.jsonl"))).contains("report.table");
    }

    @Test
    void stricterFiles_areForHandlersWhoAskByName() {
        String red = kept(report("tlp", "RED", "place", "musan"));
        assertThat(server.text("/tables/reports.csv?lang=en&tlp=RED"))
                .contains(red, "Musan", "RED")
                .doesNotContain("amber-heron");
        assertThat(server.text("/tables/reports.csv?lang=en&tlp=RED", ROLE, "analyst"))
                .doesNotContain("Musan");
        assertThat(server.text("/tables/incidents.csv?lang=en")).doesNotContain("Musan");
        assertThat(server.text("/reports/map.svg?lang=en")).doesNotContain("Musan");
        assertThat(server.text("/reports/map.svg?lang=en&tlp=RED")).contains("Musan");
    }

    @Test
    void pictures_haveATwin_andNoStylesOfTheirOwn() {
        kept(report("watch", "A second load"));
        String timeline = server.text("/reports/timeline?lang=en");
        assertThat(timeline)
                .contains("<svg", "<desc>", "table-incidents", "table-watched", "A second load")
                .doesNotContain("style=", "onclick");
        String map = server.text("/reports/map?lang=ko");
        assertThat(map).contains("<svg", "table-crossings", "Samjang").doesNotContain("style=");
        HttpResponse<byte[]> file = server.get("/reports/timeline.svg");
        assertThat(file.headers().firstValue("Content-Type")).contains("image/svg+xml; charset=utf-8");
        assertThat(file.headers().firstValue("Content-Disposition")).contains("attachment; filename=\"timeline.svg\"");
    }

    @Test
    void withoutAVault_aTextNeedsATick() throws IOException {
        try (ReportsServer open = new ReportsServer()) {
            assertThat(open.text("/reports?lang=en")).contains("No report is kept yet");
            assertThat(open.text("/reports/map?lang=en")).contains("nothing to draw");
            assertThat(open.text("/reports/new?lang=en")).contains("There is no vault", "name=\"plain\"");
            HttpResponse<byte[]> answer = open.post("/reports?lang=en", report("text", WORDS));
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(text(answer)).contains("Tick this if it may be", WORDS);
            assertThat(open.home.resolve("casebook")).doesNotExist();

            String id = kept(open, report("text", WORDS, "plain", "yes"));
            assertThat(open.text("/reports/" + id + "?lang=en")).contains(WORDS, "kept in clear");
            assertThat(open.text("/reports/" + id + "?lang=en", ROLE, "analyst"))
                    .contains("for source handlers only")
                    .doesNotContain("Brindlewatch");
            assertThat(open.text("/sources?lang=en")).contains("There is no vault", "amber-heron");
        }
    }

    @Test
    void barter_impliesAPrice_orSaysWhatIsMissing() {
        String id = kept(report(
                "payment", "barter", "direction", "KP>CN; CN>KP", "goods", "2611; 1101", "quantity", "24..99 t"));
        assertThat(server.text("/reports/" + id + "?lang=en"))
                .contains("What the barter implies", "cannot be reckoned");
    }

    @Test
    void identity_isSealedAndShown_forHandlersOnly() throws IOException {
        HttpResponse<byte[]> added = server.post(
                "/sources?lang=en", Map.of("csrf", "token", "answer0", IDENTITY, "passphrase1", PASSPHRASE));
        assertThat(added.statusCode()).as(text(added)).isEqualTo(200);
        Matcher codename = Pattern.compile("The codename is ([a-z]+-[a-z]+)").matcher(text(added));
        assertThat(codename.find()).isTrue();
        assertThat(server.text("/sources?lang=en"))
                .contains(codename.group(1), "sealed in the vault")
                .doesNotContain(IDENTITY);
        HttpResponse<byte[]> shown = server.post(
                "/sources/show?lang=en",
                Map.of("csrf", "token", "codename", codename.group(1), "passphrase1", PASSPHRASE));
        assertThat(text(shown)).contains("Name: " + IDENTITY).doesNotContain(PASSPHRASE);
        assertThat(shown.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(Files.readString(server.home.resolve("audit/log.jsonl"))).contains("source.add", "source.show");
        nowhere("Vexkorim");
    }
}
