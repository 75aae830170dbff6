import java.io.BufferedReader;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Asks a running server 200 different questions over 12 million rows: each once cold, then warm, then 200 a second while a
 * release of another reporter is loaded beside it. Prints a Markdown table.
 */
public final class ApiBench {
    private static final int QUESTIONS = 200;
    private static final int WARM_ROUNDS = 10;
    private static final int PER_SECOND = 200;
    private static final int LOAD_AFTER_SECONDS = 5;
    private static final long SEED = 20_240_611; // any: the order of questions must be the same in every run
    private static final List<String> REPORTERS = List.of("CN", "TR", "GB", "NZ", "BR", "JP");
    private static final List<String> CODES =
            List.of("270112", "720221", "847130", "670411", "271019", "260300", "030617", "610910", "854231", "250410");

    private final Path root = Path.of("").toAbsolutePath();
    private final Path work;
    private final int seconds;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private String base = "";

    private ApiBench(Path work, int seconds) {
        this.work = work;
        this.seconds = seconds;
    }

    public static void main(String[] args) throws Exception {
        new ApiBench(Path.of(args[0]), Integer.parseInt(args[1])).run();
    }

    private void run() throws Exception {
        Path beside = beside();
        Process server = tidewaiter("serve", "--port", "0", "--home", home());
        try {
            enter(server);
            List<String> questions = questions();
            System.out.println("| what | requests | p50 | p95 | max | failed |\n|---|---|---|---|---|---|");
            List<Double> cold = new ArrayList<>();
            int failed = 0;
            for (String question : questions) {
                failed += ask(question, cold) ? 0 : 1;
            }
            row("cold, one after the other", cold, failed);
            List<Double> warm = new ArrayList<>();
            failed = 0;
            for (int round = 0; round < WARM_ROUNDS; round++) {
                for (String question : questions) {
                    failed += ask(question, warm) ? 0 : 1;
                }
            }
            row("warm, one after the other", warm, failed);
            sustained(questions, beside);
        } finally {
            server.descendants().forEach(ProcessHandle::destroy);
            server.destroy();
            server.waitFor(15, TimeUnit.SECONDS);
        }
    }

    /** Sends at a fixed pace, whether or not answers come back in time. */
    private void sustained(List<String> questions, Path beside) throws Exception {
        ConcurrentLinkedQueue<Double> millis = new ConcurrentLinkedQueue<>();
        AtomicInteger failed = new AtomicInteger();
        AtomicInteger answered = new AtomicInteger();
        Random random = new Random(SEED);
        Process load = null;
        double loadSeconds = -1;
        long loadStart = 0;
        long start = System.nanoTime();
        int total = seconds * PER_SECOND;
        for (int i = 0; i < total; i++) {
            long due = start + i * 1_000_000_000L / PER_SECOND;
            long wait = due - System.nanoTime();
            if (wait > 0) {
                TimeUnit.NANOSECONDS.sleep(wait);
            }
            if (i == LOAD_AFTER_SECONDS * PER_SECOND) {
                loadStart = System.nanoTime();
                load = tidewaiter(
                        "load", beside.toString(), "--mapping", "bench/synthetic.mapping.yml", "--home", home());
            }
            if (load != null && loadSeconds < 0 && !load.isAlive()) {
                loadSeconds = (System.nanoTime() - loadStart) / 1e9;
            }
            client.sendAsync(
                            request(questions.get(random.nextInt(questions.size()))),
                            HttpResponse.BodyHandlers.discarding())
                    .whenComplete((response, failure) -> {
                        millis.add((System.nanoTime() - due) / 1e6);
                        answered.incrementAndGet();
                        if (failure != null || response.statusCode() != 200) {
                            failed.incrementAndGet();
                        }
                    });
        }
        double sent = (System.nanoTime() - start) / 1e9;
        for (int i = 0; i < 600 && answered.get() < total; i++) {
            Thread.sleep(100);
        }
        failed.addAndGet(total - answered.get());
        row(
                PER_SECOND + " a second for " + seconds + " s, a release loading beside",
                new ArrayList<>(millis),
                failed.get());
        System.out.println(String.format(
                Locale.ROOT,
                "%nSent %.1f a second; the release beside, of another reporter, was loaded in %.1f s and ended with %s.",
                total / sent,
                loadSeconds,
                load == null || load.isAlive() ? "no result yet" : "code " + load.exitValue()));
    }

    private boolean ask(String question, List<Double> millis) throws IOException, InterruptedException {
        long start = System.nanoTime();
        HttpResponse<byte[]> response = client.send(request(question), HttpResponse.BodyHandlers.ofByteArray());
        millis.add((System.nanoTime() - start) / 1e6);
        if (response.statusCode() != 200) {
            System.err.println(question + ": " + response.statusCode() + " " + new String(response.body()));
        }
        return response.statusCode() == 200;
    }

    private HttpRequest request(String address) {
        return HttpRequest.newBuilder(URI.create(base + address))
                .timeout(Duration.ofSeconds(120))
                .build();
    }

    /** What analysts and programs ask, mixed as a day mixes them: most are about one pair, many about law alone. */
    private static List<String> questions() {
        List<String> all = new ArrayList<>();
        for (String reporter : REPORTERS) {
            String pair = "reporter=" + reporter + "&partner=KP";
            for (String period : List.of("2023-01..2023-10", "2023-01..2023-06", "2023-12", "2023-03..2023-09")) {
                all.add("/api/v1/top?" + pair + "&flow=import&versus=2022&period=" + period);
                all.add("/api/v1/top?" + pair + "&flow=export&versus=2022&level=4&period=" + period);
            }
            for (String code : CODES.subList(0, 6)) {
                all.add("/api/v1/series?" + pair + "&period=2022-01..2023-12&code=" + code);
            }
            all.add("/api/v1/compare?" + pair + "&versus=2022&limit=100&period=2023-01..2023-10");
            all.add("/api/v1/screen?" + pair + "&limit=100&period=2023-01..2023-10");
        }
        all.add("/api/v1/brief?reporter=CN&partner=KP&versus=2022&period=2023-01..2023-10");
        for (String code : CODES) {
            all.add("/api/v1/goods/" + code + "?on=2023-05-01");
            all.add("/api/v1/law/timeline?from=KP&to=CN&code=" + code);
            for (String to : List.of("CN", "JP", "RU")) {
                all.add("/api/v1/check?from=KP&on=2023-05-01&to=" + to + "&goods=" + code);
                all.add("/api/v1/check?to=KP&on=2017-10-01&from=" + to + "&goods=" + code);
            }
        }
        for (String words : List.of("graphite", "coal", "wigs", "crude+oil", "seafood", "aluminium")) {
            all.add("/api/v1/goods?on=2023-05-01&q=" + words);
        }
        all.addAll(List.of(
                "/api/v1/releases",
                "/api/v1/law/acts",
                "/api/v1/law/acts/un-2397",
                "/api/v1/coverage?limit=1000",
                "/api/v1/areas",
                "/api/v1/rates?currency=CNY&period=2022-01..2023-12",
                "/api/v1/quota",
                "/api/v1/findings",
                "/api/v1/openapi.json"));
        if (all.size() < QUESTIONS) {
            for (String reporter : REPORTERS) {
                for (String code : CODES.subList(6, 10)) {
                    all.add("/api/v1/series?reporter=" + reporter + "&partner=KP&period=2022-01..2023-12&code=" + code);
                }
            }
        }
        Collections.shuffle(all, new Random(SEED));
        return all.subList(0, QUESTIONS);
    }

    /** Three million rows of a reporter that the others do not hold. */
    private Path beside() throws SQLException {
        Path file = work.resolve("beside.csv");
        if (!Files.exists(file)) {
            try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                    Statement statement = connection.createStatement()) {
                statement.execute("COPY (SELECT 202201 + (i // 12 % 2) * 100 + i % 12 AS period, 710 AS reporter,"
                        + " partners.code AS partner, CASE WHEN hash(i + 4) % 2 = 0 THEN 'M' ELSE 'X' END AS flow,"
                        + " goods.code AS cmd, (hash(i) % 100000000 / 100.0)::DECIMAL(18, 2) AS value,"
                        + " (hash(i + 7) % 10000000 / 10.0)::DECIMAL(18, 1) AS kg FROM range(3000000) numbers (i)"
                        + " JOIN (SELECT code::INTEGER AS code, row_number() OVER (ORDER BY code::INTEGER) - 1 AS n FROM"
                        + " read_csv('" + root.resolve("reference/areas.csv") + "', all_varchar = true) WHERE kind ="
                        + " 'country' AND code <> '710') partners ON partners.n = hash(i + 2) % 150"
                        + " JOIN (SELECT code, row_number() OVER (ORDER BY code) - 1 AS n FROM read_csv('"
                        + root.resolve("reference/hs/nomenclature.csv") + "', all_varchar = true) WHERE level = '6' AND"
                        + " editions LIKE '%2022%') goods ON goods.n = hash(i + 3) % 5000) TO '" + file + "' (HEADER)");
            }
        }
        return file;
    }

    /** Follows the link that the server prints, which opens it to this client. */
    private void enter(Process server) throws Exception {
        BufferedReader lines = server.inputReader();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String link = line.strip();
            if (link.startsWith("http://")) {
                base = link.substring(0, link.indexOf("/?"));
                Thread.ofVirtual().start(() -> lines.lines().forEach(each -> {})); // a full pipe would stop the server
                client.send(
                        HttpRequest.newBuilder(URI.create(link))
                                .header("Accept", "text/html")
                                .build(),
                        HttpResponse.BodyHandlers.discarding());
                return;
            }
        }
        throw new IllegalStateException("the server ended with " + server.waitFor());
    }

    private Process tidewaiter(String... arguments) throws IOException {
        List<String> command =
                new ArrayList<>(List.of(root.resolve("tidewaiter").toString()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.to(
                        work.resolve(arguments[0] + ".log").toFile()))
                .redirectOutput(
                        arguments[0].equals("serve")
                                ? ProcessBuilder.Redirect.PIPE
                                : ProcessBuilder.Redirect.to(
                                        work.resolve(arguments[0] + ".out").toFile()))
                .start();
    }

    private static void row(String what, List<Double> millis, int failed) {
        Collections.sort(millis);
        System.out.println(String.format(
                Locale.ROOT,
                "| %s | %d | %.1f ms | %.1f ms | %.1f ms | %d |",
                what,
                millis.size(),
                millis.get(millis.size() / 2),
                millis.get(Math.min(millis.size() - 1, millis.size() * 95 / 100)),
                millis.getLast(),
                failed));
    }

    private String home() {
        return work.resolve("home").toString();
    }
}
