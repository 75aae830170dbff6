package org.tidewaiter.web.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tidewaiter.warehouse.Release;
import org.tidewaiter.warehouse.Writing;

/** The routes as a program sees them. */
class DataPartTest {
    private static final String EDGE = "edge-of-the-form";

    @SuppressWarnings("NullAway.Init")
    private static DataServer server;

    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeAll
    static void open() throws IOException {
        server = DataServer.withExamples();
    }

    @AfterAll
    static void close() {
        server.close();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(server.at(path)))
                        .header("Accept", "text/html")
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> send(String name, byte[] content, String... fields)
            throws IOException, InterruptedException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int i = 0; i + 1 < fields.length; i += 2) {
            body.writeBytes(("--" + EDGE + "\r\nContent-Disposition: form-data; name=\"" + fields[i] + "\"\r\n\r\n"
                            + fields[i + 1] + "\r\n")
                    .getBytes(StandardCharsets.UTF_8));
        }
        body.writeBytes(("--" + EDGE + "\r\nContent-Disposition: form-data; name=\"files\"; filename=\"" + name
                        + "\"\r\nContent-Type: text/csv\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes(("\r\n--" + EDGE + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return client.send(
                HttpRequest.newBuilder(URI.create(server.at("/data/load?lang=en")))
                        .header("Accept", "text/html")
                        .header("Content-Type", "multipart/form-data; boundary=" + EDGE)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private String through(HttpResponse<String> answer) throws IOException, InterruptedException {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        String job = answer.headers().firstValue("Location").orElseThrow();
        for (int i = 0; i < 600; i++) {
            String page = get(job).body();
            if (page.contains("data-done=\"true\"")) {
                return page;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("not through within a minute: " + job);
    }

    private static List<Path> uploads() throws IOException {
        Path folder = server.home.resolve("uploads");
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith(".lock"))
                    .toList();
        }
    }

    @Test
    void data_showsReleasesAndMonths_withTheirKinds() throws Exception {
        String page = get("/data?reporter=CN&partner=KP&lang=en").body();
        assertThat(page)
                .contains("releases hold figures of China", "Illustrative figures", "reported zero")
                .contains("2021-01..2021-02: a release covers the period and nothing was traded.");
    }

    @Test
    void goodOfACode_hasACalendarOfItsOwn() throws Exception {
        assertThat(get("/data?reporter=CN&partner=KP&code=720221&lang=en").body())
                .contains("imports: 720221", "reported zero");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/data?reporter=QQ", "/data?code=abc", "/data?releases.page=x", "/data/diff?before=x&after=y"})
    void wrongAsk_isRefused(String address) throws Exception {
        assertThat(get(address).statusCode()).isEqualTo(400);
    }

    @Test
    void pairWithoutFigures_saysWhyAndWhatToDo() throws Exception {
        assertThat(get("/data?reporter=DE&partner=KP&period=2023-01&lang=en").body())
                .contains("No figures of Germany on trade with", "Load a file that holds them");
    }

    @Test
    void release_showsWhereItComesFrom_andWhatBecameOfItsRows() throws Exception {
        Release release = server.warehouse().listReleases().getFirst();
        assertThat(get("/data/releases/" + release.id() + "?lang=en").body())
                .contains(release.sha256(), release.licence(), "Rows read", "Every row of the file could be used.");
        assertThat(get("/data/releases/" + release.shortId() + "?lang=en").statusCode())
                .isEqualTo(200);
        assertThat(get("/data/releases/none").statusCode()).isEqualTo(404);
    }

    @Test
    void diff_saysWhatChangedBetweenTwoDays_andBetweenTwoReleases() throws Exception {
        assertThat(
                        get("/data/diff?reporter=CN&partner=KP&period=2023-01..2023-12&from=2023-11-20&to=2024-01-20&lang=en")
                                .body())
                .contains("figures became known", "Newly published, imports: 2023-11..2023-12");
        Release early = release("import-2023-01-to-10.csv");
        Release late = release("import-2023.csv");
        assertThat(get("/data/diff?before=" + early.id() + "&after=" + late.id() + "&lang=en")
                        .body())
                .contains("cells revised", early.shortId(), late.shortId());
        assertThat(get("/data/diff?from=yesterday&to=2024-01-20").statusCode()).isEqualTo(400);
    }

    private static Release release(String file) {
        return server.warehouse().listReleases().stream()
                .filter(release -> release.sourceFile().equals(file))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void tables_areFiles() throws Exception {
        assertThat(get("/tables/releases.csv?reporter=CN&lang=en").body()).contains("rows_kept", "import-2023");
        assertThat(
                        get("/tables/data-changes.csv?reporter=CN&partner=KP&period=2023-01..2023-12&from=2023-11-20&to=2024-01-20")
                                .body())
                .contains("state_before", "before_cny");
    }

    @Test
    void namesThatLookLikePaths_stayNames() throws Exception {
        String page = through(send("../../../../tmp/evil/import-x.csv", "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8)));
        assertThat(page).contains("import-x.csv fits no source").doesNotContain("evil", server.home.toString());
        assertThat(uploads()).isEmpty();
    }

    @Test
    void formWithoutAFile_andFilesThatAreTooLarge_areRefused_andLeaveNothing() throws Exception {
        assertThat(send("", new byte[0]).body()).contains("No file was chosen.");
        HttpResponse<String> large = send("big.csv", new byte[(int) DataServer.MOST_BYTES + (2 << 20)]);
        assertThat(large.statusCode()).isEqualTo(413);
        assertThat(large.body()).contains("4 MB");
        HttpResponse<String> wrong = send("import.csv", "a,b\n".getBytes(StandardCharsets.UTF_8), "months", "soon");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("soon");
        assertThat(uploads()).isEmpty();
    }

    @Test
    void unknownLoad_isNotFound() throws Exception {
        assertThat(get("/data/jobs/none").statusCode()).isEqualTo(404);
    }

    @Test
    void readers_goOnWhileALoadWaitsForItsTurn() throws Exception {
        byte[] file = Files.readAllBytes(Path.of("examples/china-dprk/import-2019.csv"));
        HttpResponse<String> sent;
        try (Writing elsewhere = server.warehouse().write()) {
            assertThat(elsewhere).isNotNull();
            sent = send("import-2019.csv", file, "illustrative", "1", "complete", "1", "published", "2020-01-23");
            String job = sent.headers().firstValue("Location").orElseThrow();
            assertThat(get(job).body()).contains("data-done=\"false\"", "hx-trigger=\"every 1s\"", "Look again");
            assertThat(get("/data?reporter=CN&partner=KP").statusCode()).isEqualTo(200);
        }
        assertThat(through(sent)).contains("import-2019.csv", "Files loaded: 1 of 1.");
    }

    @Test
    void readers_areAnsweredWhileALoadRuns() throws Exception {
        StringBuilder rows = new StringBuilder("t,i,j,k,v,q\n");
        for (int good = 10_101; good < 70_101; good++) {
            rows.append("2023,710,156,%06d,%d.5,%d.25\n".formatted(good, good, good / 7));
        }
        HttpResponse<String> sent =
                send("BACI_HS17_Y2023_V202401.csv", rows.toString().getBytes(StandardCharsets.UTF_8));
        List<Integer> statuses = Collections.synchronizedList(new ArrayList<>());
        AtomicBoolean loading = new AtomicBoolean(true);
        List<Future<?>> reading = new ArrayList<>();
        try (ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 6; i++) {
                reading.add(readers.submit(() -> {
                    while (loading.get()) {
                        statuses.add(get("/data?reporter=CN&partner=KP&lang=en").statusCode());
                    }
                    return null;
                }));
            }
            try {
                assertThat(through(sent)).containsPattern("60.000 rows read, 60.000 kept");
            } finally {
                loading.set(false);
            }
            for (Future<?> reader : reading) {
                reader.get();
            }
        }
        assertThat(statuses).isNotEmpty().containsOnly(200);
    }
}
