package org.tidewaiter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidewaiter.warehouse.Release;
import org.tidewaiter.warehouse.Warehouse;

/**
 * Kills {@code load} at random moments, from its first millisecond to its last. {@code -Dtidewaiter.kills=200} for the
 * long run, {@code -Dtidewaiter.seed} for another one.
 */
class LoadKillTest {
    private static final int ROWS = 40_000; // of a download
    private static final int PLAIN_ROWS = 600_000; // these are read so quickly that more are needed
    private static final int SMALL_ROWS = 3_000; // of each of several files
    private static final int FILES = 5; // loaded by one command
    private static final int LONGEST_LIFE_MILLIS = 4_000; // somewhat longer than a whole load

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void loadKilledAnywhere_leavesAllRowsOrNone() throws Exception {
        killAndLook(this::download, ROWS, List.of());
    }

    @Test
    void loadOfPlainTableKilledAnywhere_leavesAllRowsOrNone() throws Exception {
        killAndLook(this::plainTable, PLAIN_ROWS, List.of("--mapping", "bench/synthetic.mapping.yml"));
    }

    @Test
    void loadOfSeveralFilesKilledAnywhere_leavesTheFirstOnesWhole() throws Exception {
        killAndLook(this::downloads, SMALL_ROWS, List.of());
    }

    /** A way to make the files of that number. */
    private interface Maker {
        List<Path> make(int number) throws IOException;
    }

    private void killAndLook(Maker maker, int rows, List<String> more) throws Exception {
        long seed = Long.getLong("tidewaiter.seed", 20231120L);
        int kills = Integer.getInteger("tidewaiter.kills", 4);
        Random random = new Random(seed);
        Path home = folder.resolve("home");
        int whole = 0;
        for (int kill = 0; kill < kills; kill++) {
            List<Path> files = maker.make(kill);
            boolean ended = loadAndKill(files, more, home, random.nextInt(LONGEST_LIFE_MILLIS));
            List<Release> releases = Warehouse.at(home).listReleases();
            String where = "seed " + seed + ", kill " + kill;
            assertThat(releases.size()).as(where).isBetween(whole, whole + files.size());
            assertThat(releases).as(where).allMatch(release -> release.counts().kept() == rows);
            if (ended) {
                assertThat(releases).as(where).hasSize(whole + files.size());
            }
            assertThat(releases.subList(whole, releases.size()))
                    .as(where)
                    .extracting(Release::sourceFile)
                    .isEqualTo(files.subList(0, releases.size() - whole).stream()
                            .map(file -> String.valueOf(file.getFileName()))
                            .toList());
            whole = releases.size();
            assertThat(files).as(where).allMatch(Files::exists);
        }
        List<Path> last = maker.make(kills);
        loadAndKill(last, more, home, 60_000);
        assertThat(Warehouse.at(home).listReleases()).hasSize(whole + last.size());
        assertThat(home.resolve("drafts")).isEmptyDirectory();
    }

    /** A download of its own for every kill, so that a load never finds its release there already. */
    private List<Path> download(int number) throws IOException {
        return List.of(download("import-" + number + ".csv", number, ROWS));
    }

    private List<Path> downloads(int number) throws IOException {
        List<Path> files = new ArrayList<>();
        for (int part = 0; part < FILES; part++) {
            files.add(download("import-" + number + "-" + part + ".csv", number * FILES + part, SMALL_ROWS));
        }
        return files;
    }

    private Path download(String name, int number, int rows) throws IOException {
        StringBuilder text = new StringBuilder("\"数据年月\",\"贸易伙伴编码\",\"商品编码\",\"第一数量\",\"第一计量单位\",\"人民币\",\r\n");
        for (int row = 0; row < rows; row++) {
            text.append(String.format(
                    "\"20%02d01\",\"109\",\"%08d\",\"10\",\"千克\",\"%d\",%n",
                    10 + number % 15, 10_000_000 + row, number + 1));
        }
        return Files.writeString(folder.resolve(name), text);
    }

    private List<Path> plainTable(int number) throws IOException {
        StringBuilder text = new StringBuilder("period,reporter,partner,flow,cmd,value,kg\n");
        for (int row = 0; row < PLAIN_ROWS; row++) {
            text.append(200001 + number % 99 * 100)
                    .append(",156,408,M,")
                    .append(10_000_000 + row)
                    .append(',')
                    .append(number + 1)
                    .append(",10\n");
        }
        return List.of(Files.writeString(folder.resolve("plain-" + number + ".csv"), text));
    }

    private boolean loadAndKill(List<Path> files, List<String> more, Path home, int lifeMillis)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "load"));
        files.forEach(file -> command.add(file.toString()));
        command.addAll(List.of("--home", home.toString()));
        command.addAll(more);
        Process loader = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("words.txt").toFile())
                .start();
        if (loader.waitFor(lifeMillis, TimeUnit.MILLISECONDS)) {
            assertThat(loader.exitValue())
                    .as(Files.readString(folder.resolve("words.txt")))
                    .isZero();
            return true;
        }
        loader.destroyForcibly().waitFor();
        return false;
    }
}
