import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Measures Tidewaiter side by side with a bare engine and with the scripts an analyst would write, all in one run, and
 * prints a Markdown table of medians. Whole processes are timed, start-up included, unless a row says otherwise.
 */
public final class Bench {
    private static final int ROUNDS = 3;
    private static final String YEARS = "2022-01..2023-12";
    private final Path root = Path.of("").toAbsolutePath();
    private final Path work;
    private final long rows;
    private final long pandasRows;
    private final long baseRows;

    private Bench(Path work, long rows, long pandasRows, long baseRows) {
        this.work = work;
        this.rows = rows;
        this.pandasRows = pandasRows;
        this.baseRows = baseRows;
    }

    public static void main(String[] args) throws Exception {
        if (args[0].equals("--scan")) {
            scan(args[1]);
            return;
        }
        Bench bench = new Bench(
                Files.createDirectories(Path.of(args[0])),
                Long.parseLong(args[1]),
                Long.parseLong(args[2]),
                Long.parseLong(args[3]));
        bench.run(
                args.length > 4
                        ? List.of(args[4].split(","))
                        : List.of("load", "check", "brief", "detect", "pandas", "r"));
    }

    private void run(List<String> parts) throws Exception {
        System.out.println("| what | median | beside it | median | ratio |\n|---|---|---|---|---|");
        if (parts.contains("load")) {
            load(generate(rows, "synthetic.csv"));
            screen();
        }
        if (parts.contains("check")) {
            check();
        }
        if (parts.contains("brief")) {
            brief();
        }
        if (parts.contains("home")) {
            loadTwelveMillion();
        }
        if (parts.contains("detect")) {
            detect();
        }
        if (parts.contains("pandas")) {
            peer("pandas", pandasRows, "/usr/bin/python3", "bench/peers.py");
        }
        if (parts.contains("r")) {
            peer("base R", baseRows, "Rscript", "bench/peers.R");
        }
    }

    private void load(Path figures) throws Exception {
        Path bare = work.resolve("bare.parquet");
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        long peak = 0;
        for (int round = 0; round < ROUNDS; round++) {
            theirs.add(bareCopy(figures, bare));
            delete(work.resolve("home"));
            Run run = tidewaiter(
                    "load", figures.toString(), "--mapping", "bench/synthetic.mapping.yml", "--home", home());
            ours.add(run.seconds());
            peak = Math.max(peak, run.peakKib());
        }
        row("load " + millions(rows) + " rows", ours, "bare CSV to Parquet copy", theirs);
        System.out.println(
                String.format(Locale.ROOT, "| peak memory of that load | %.2f GB | | | |", peak / 1048576.0));
    }

    private double bareCopy(Path figures, Path target) throws SQLException {
        return query("COPY (SELECT reporter, partner, flow, period, cmd, value, kg FROM read_csv('" + figures
                + "', columns = {'period': 'INTEGER', 'reporter': 'SMALLINT', 'partner': 'SMALLINT', 'flow': 'VARCHAR',"
                + " 'cmd': 'VARCHAR', 'value': 'DECIMAL(18,3)', 'kg': 'DECIMAL(18,3)'}, header = true)) TO '" + target
                + "' (FORMAT parquet)");
    }

    private void screen() throws Exception {
        String rowsFile;
        try (Stream<Path> files = Files.walk(work.resolve("home"))) {
            rowsFile = files.filter(file -> file.endsWith("rows.parquet"))
                    .findFirst()
                    .orElseThrow()
                    .toString();
        }
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        List<Double> warm = new ArrayList<>();
        for (int round = 0; round < ROUNDS + 2; round++) {
            theirs.add(process(
                            ProcessHandle.current().info().command().orElseThrow(),
                            "--enable-native-access=ALL-UNNAMED",
                            "-cp",
                            System.getProperty("java.class.path"),
                            "Bench",
                            "--scan",
                            rowsFile)
                    .seconds());
            ours.add(tidewaiter(screening()).seconds());
            warm.add(query(scanning(rowsFile)));
        }
        row("screen one regime over " + millions(rows) + " rows", ours, "bare scan and sum", theirs);
        row("the same", ours, "bare scan and sum, the start of its process left out", warm);
    }

    private String[] screening() {
        return new String[] {
            "screen", "--regime", "dprk", "--partner", "KP", "--period", YEARS, "--limit", "20", "--home", home()
        };
    }

    private static String scanning(String rowsFile) {
        return "SELECT sum(value_usd), max(reporter), max(partner), max(flow), max(period), max(code) FROM read_parquet('"
                + rowsFile + "') WHERE role = 0";
    }

    /** The bare scan in a process of its own, as a question of ours is one. */
    private static void scan(String rowsFile) throws SQLException {
        System.out.println(query(scanning(rowsFile)));
    }

    private void check() throws Exception {
        List<Double> ours = new ArrayList<>();
        for (int round = 0; round < 11; round++) {
            ours.add(tidewaiter("check", "--from", "KP", "--to", "CN", "--goods", "720221", "--on", "2023-05-01")
                    .seconds());
        }
        System.out.println("| check one consignment, cold | " + seconds(median(ours)) + " | | | |");
    }

    private void loadTwelveMillion() throws Exception {
        delete(work.resolve("home"));
        Path figures = generate(12_000_000, "twelve.csv");
        tidewaiter("load", figures.toString(), "--mapping", "bench/synthetic.mapping.yml", "--home", home());
    }

    private void detect() throws Exception {
        loadTwelveMillion();
        List<Double> ours = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            ours.add(tidewaiter("detect", "--period", "2023-12", "--home", home())
                    .seconds());
        }
        System.out.println("| detect over 12 million rows, every pair | " + seconds(median(ours)) + " | | | |");
    }

    private void brief() throws Exception {
        loadTwelveMillion();
        List<Double> ours = new ArrayList<>();
        for (int round = 0; round < 5; round++) {
            ours.add(tidewaiter(
                            "brief",
                            "--reporter",
                            "CN",
                            "--partner",
                            "KP",
                            "--period",
                            "2023-01..2023-10",
                            "--out",
                            work.resolve("brief.html").toString(),
                            "--home",
                            home())
                    .seconds());
        }
        System.out.println("| brief over 12 million rows | " + seconds(median(ours)) + " | | | |");
    }

    /** The three steps on the largest size a peer is given, each step a process of its own on either side. */
    private void peer(String name, long count, String... script) throws Exception {
        String figures = generate(count, count == rows ? "synthetic.csv" : "peers-" + count + ".csv")
                .toString();
        String coverage = work.resolve("coverage.csv").toString();
        Files.writeString(Path.of(coverage), tidewaiter("rules", "coverage").output());
        String areas = root.resolve("reference/areas.csv").toString();
        String store = work.resolve("store").toString();
        List<List<Double>> ours = threeSteps();
        List<List<Double>> theirs = threeSteps();
        for (int round = 0; round < ROUNDS; round++) {
            delete(work.resolve("home"));
            delete(Path.of(store));
            String mapping = "bench/synthetic.mapping.yml";
            ours.get(0)
                    .add(tidewaiter("load", figures, "--mapping", mapping, "--home", home())
                            .seconds());
            ours.get(1).add(tidewaiter(screening()).seconds());
            ours.get(2).add(tidewaiter(topTen()).seconds());
            theirs.get(0)
                    .add(process(with(script, "load", figures, areas, store)).seconds());
            theirs.get(1).add(process(with(script, "screen", store, coverage)).seconds());
            theirs.get(2).add(process(with(script, "top", store)).seconds());
        }
        delete(Path.of(store));
        String size = " " + millions(count) + " rows";
        List<String> names = List.of("load" + size, "screen" + size, "top ten of" + size);
        for (int step = 0; step < names.size(); step++) {
            row(names.get(step), ours.get(step), name, theirs.get(step));
        }
        row("all three steps", sum(ours), name, sum(theirs));
    }

    private String[] topTen() {
        return with(
                new String[] {"top", "--reporter", "CN", "--partner", "KP"},
                "--flow",
                "import",
                "--period",
                YEARS,
                "--home",
                home());
    }

    private static String[] with(String[] command, String... more) {
        return Stream.concat(Arrays.stream(command), Arrays.stream(more)).toArray(String[]::new);
    }

    private static List<List<Double>> threeSteps() {
        return List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    private static List<Double> sum(List<List<Double>> steps) {
        List<Double> sums = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            double sum = 0;
            for (List<Double> step : steps) {
                sum += step.get(round);
            }
            sums.add(sum);
        }
        return sums;
    }

    /** Every value follows from the row number, so the same count always gives the same file. */
    private Path generate(long count, String name) throws SQLException {
        Path file = work.resolve(name);
        if (!Files.exists(file)) {
            Path half = work.resolve(name + ".half");
            query("COPY (SELECT 202201 + (i // 12 % 2) * 100 + i % 12 AS period, reporters.code AS reporter,"
                    + " partners.code AS partner, CASE WHEN hash(i + 4) % 2 = 0 THEN 'M' ELSE 'X' END AS flow,"
                    + " goods.code AS cmd, (hash(i) % 100000000 / 100.0)::DECIMAL(18, 2) AS value,"
                    + " (hash(i + 7) % 10000000 / 10.0)::DECIMAL(18, 1) AS kg FROM range(" + count + ") numbers (i)"
                    + " JOIN (" + areas("156, 792, 826, 554, 76, 392") + ") reporters ON reporters.n = hash(i + 1) % 60"
                    + " JOIN (" + areas("408") + ") partners ON partners.n = hash(i + 2) % 200"
                    + " JOIN (SELECT code, row_number() OVER (ORDER BY code) - 1 AS n FROM read_csv('"
                    + root.resolve("reference/hs/nomenclature.csv") + "', all_varchar = true) WHERE level = '6' AND"
                    + " editions LIKE '%2022%') goods ON goods.n = hash(i + 3) % 5000) TO '" + half + "' (HEADER)");
            half.toFile().renameTo(file.toFile());
        }
        return file;
    }

    /** Countries in the order of their codes, the named ones first. */
    private String areas(String first) {
        return "SELECT code::INTEGER AS code, row_number() OVER (ORDER BY code::INTEGER NOT IN (" + first
                + "), code::INTEGER) - 1 AS n FROM read_csv('" + root.resolve("reference/areas.csv")
                + "', all_varchar = true) WHERE kind = 'country' OR kind = 'territory'";
    }

    private static double query(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            long start = System.nanoTime();
            if (statement.execute(sql)) {
                try (ResultSet result = statement.getResultSet()) {
                    result.next();
                }
            }
            return (System.nanoTime() - start) / 1e9;
        }
    }

    private record Run(double seconds, long peakKib, String output) {}

    private Run tidewaiter(String... arguments) throws Exception {
        List<String> command =
                new ArrayList<>(List.of(root.resolve("tidewaiter").toString()));
        command.addAll(Arrays.asList(arguments));
        return process(command.toArray(String[]::new));
    }

    /** Runs a command; the peak is the kernel's own mark of the process, read until it is gone. */
    private Run process(String... command) throws Exception {
        Path output = Files.createTempFile(work, "run", ".txt");
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        long peak = 0;
        while (!process.waitFor(20, java.util.concurrent.TimeUnit.MILLISECONDS)) {
            peak = Math.max(peak, peak(process.pid()));
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        String text = Files.readString(output);
        Files.delete(output);
        if (process.exitValue() != 0) {
            throw new IllegalStateException(
                    String.join(" ", command) + " ended with " + process.exitValue() + ":\n" + text);
        }
        return new Run(seconds, peak, text);
    }

    private static long peak(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException | UncheckedIOException e) {
            return 0; // the process ended between two looks
        }
    }

    private void row(String what, List<Double> ours, String beside, List<Double> theirs) {
        System.out.println(String.format(
                Locale.ROOT,
                "| %s | %s | %s | %s | %.2f |",
                what,
                seconds(median(ours)),
                beside,
                seconds(median(theirs)),
                median(theirs) / median(ours)));
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    private static String seconds(double value) {
        return String.format(Locale.ROOT, "%.2f s", value);
    }

    private static String millions(long count) {
        return count / 1_000_000 + " million";
    }

    private String home() {
        return work.resolve("home").toString();
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
