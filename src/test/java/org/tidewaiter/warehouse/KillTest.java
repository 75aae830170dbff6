package org.tidewaiter.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills writers at random moments. {@code -Dtidewaiter.kills=200} for the long run, {@code -Dtidewaiter.seed} for another one, both given to Maven. */
class KillTest {
    private static final int LONGEST_LIFE_MILLIS = 700; // some ten commits

    @TempDir
    private Path folder;

    @Test
    void writerKilledAnywhere_leavesTheOldOrTheNewState() throws Exception {
        long seed = Long.getLong("tidewaiter.seed", 20231120L);
        int kills = Integer.getInteger("tidewaiter.kills", 3);
        Random random = new Random(seed);
        List<String> committed = new ArrayList<>();
        for (int kill = 0; kill < kills; kill++) {
            committed.addAll(runAndKill(random.nextInt(LONGEST_LIFE_MILLIS)));
            check(committed, "seed " + seed + ", kill " + kill);
        }
        int before = Warehouse.at(home()).listReleases().size();
        Given.release(Warehouse.at(home()), "last", "2023-02-20", CommitLoop.rows(before + 1));
        assertThat(home().resolve("drafts")).isEmptyDirectory();
    }

    private Path home() {
        return folder.resolve("home");
    }

    /** The child's words go to a file, since killing a process closes its pipe before it is read to the end. */
    private List<String> runAndKill(int lifeMillis) throws IOException, InterruptedException {
        Path words = Files.createTempFile(folder, "words", ".txt");
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CommitLoop.class.getName(),
                        home().toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(words.toFile())
                .start();
        // The engine takes its time to start, so half of the lives are counted from the first commit on.
        int awaited = lifeMillis % 2 == 0 ? 1 : 2;
        while (Files.readAllLines(words).size() < awaited) {
            assertThat(writer.isAlive()).as("writer alive").isTrue();
            Thread.sleep(5);
        }
        Thread.sleep(lifeMillis);
        writer.destroyForcibly().waitFor();
        return Files.readAllLines(words).stream()
                .filter(line -> line.startsWith("release-"))
                .toList();
    }

    private void check(List<String> committed, String where) {
        Warehouse warehouse = Warehouse.at(home());
        List<Release> releases = warehouse.listReleases();
        assertThat(releases).as(where).extracting(Release::id).containsAll(committed);
        if (releases.isEmpty()) {
            return;
        }
        int last = releases.size();
        assertThat(Given.standing(warehouse, null))
                .as(where)
                .hasSize(CommitLoop.ROWS)
                .allMatch(line -> line.startsWith("release-" + last + " ") && line.endsWith(" " + last));
    }
}
