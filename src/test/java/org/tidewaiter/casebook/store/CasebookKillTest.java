package org.tidewaiter.casebook.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidewaiter.casebook.Modality;
import org.tidewaiter.casebook.SlotName;
import org.tidewaiter.casebook.Tlp;
import org.tidewaiter.casebook.audit.AuditCheck;
import org.tidewaiter.casebook.audit.AuditEvent;
import org.tidewaiter.casebook.audit.AuditLog;

/**
 * Kills a process that adds reports at random moments: every report it called accepted must be there, whole, with its
 * entry in the audit log. {@code -Dtidewaiter.kills=200} for the long run, {@code -Dtidewaiter.seed} for another one.
 */
class CasebookKillTest {
    private static final int START_MILLIS = 1_500; // about what starting and making the schema take
    private static final int WRITING_MILLIS = 500; // time for some dozen reports

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    /** Adds reports without end and prints the id of each once it is accepted. */
    static final class Writer {
        private Writer() {}

        public static void main(String[] args) {
            Path home = Path.of(args[0]);
            try (Casebook casebook = Casebook.open(home)) {
                for (int number = 0; ; number++) {
                    String text = text(args[1] + "-" + number);
                    boolean sealed = number % 2 == 1;
                    String id = casebook.write(() -> {
                        String added = sealed
                                ? casebook.reports().add(report(text), CasebookKillTest::sealed)
                                : casebook.reports().add(report(text));
                        AuditLog.at(home)
                                .append(new AuditEvent(Instant.EPOCH, "test", "report.new", added, "", List.of(), ""));
                        return added;
                    });
                    System.out.println(id + " " + args[1] + "-" + number);
                    System.out.flush();
                }
            }
        }
    }

    private static FieldReport report(String text) {
        return new FieldReport(
                "amber-heron",
                LocalDate.of(2024, 7, 2),
                Tlp.RED,
                Modality.ACTUAL,
                Map.of(SlotName.PLACE, List.of("samjang", "hyesan"), SlotName.TIME, List.of("2024-06-18T00/06")),
                text);
    }

    /** Stands for the seal of a vault: bound to the id, and as long as the text. */
    private static FreeText.Sealed sealed(String id, String words) {
        return new FreeText.Sealed("vault", (id + " " + words).getBytes(StandardCharsets.UTF_8));
    }

    private static String text(String mark) {
        return mark + " " + "rice and flour ".repeat(500); // several pages of the file
    }

    @Test
    void writerKilledAnywhere_losesNoAcceptedReport() throws Exception {
        long seed = Long.getLong("tidewaiter.seed", 20240704L);
        int kills = Integer.getInteger("tidewaiter.kills", 20);
        Random random = new Random(seed);
        Path home = folder.resolve("home");
        int accepted = 0;
        for (int kill = 0; kill < kills; kill++) {
            boolean whileStarting = kill % 4 == 0;
            int life = random.nextInt(whileStarting ? START_MILLIS : WRITING_MILLIS);
            List<String> ids = writeAndKill(home, kill, whileStarting, life);
            accepted += ids.size();
            look(home, ids, "seed " + seed + ", kill " + kill);
        }
        assertThat(accepted).as("reports accepted in all rounds").isGreaterThan(kills);
    }

    private static void look(Path home, List<String> accepted, String where) {
        try (Casebook casebook = Casebook.open(home)) {
            for (String line : accepted) {
                String id = line.substring(0, line.indexOf(' '));
                String mark = line.substring(line.indexOf(' ') + 1);
                FieldReport kept = casebook.reports().get(id).report();
                assertThat(kept.with(opened(id, kept.text()))).as(where).isEqualTo(report(text(mark)));
            }
            List<KeptReport> all = casebook.reports().list();
            assertThat(all).as(where).allSatisfy(kept -> {
                assertThat(kept.report().list(SlotName.PLACE)).hasSize(2);
                assertThat(opened(kept.id(), kept.report().text()).words()).endsWith("rice and flour ");
            });
            AuditCheck audit = AuditLog.at(home).verify(null);
            assertThat(audit.faults()).as(where).isEmpty();
            assertThat(audit.entries().stream().map(entry -> entry.subject()).collect(Collectors.toSet()))
                    .as(where)
                    .containsAll(all.stream().map(KeptReport::id).toList());
        }
    }

    private static FreeText opened(String id, FreeText text) {
        if (!(text instanceof FreeText.Sealed sealed)) {
            return text;
        }
        String words = new String(sealed.bytes(), StandardCharsets.UTF_8);
        assertThat(words).startsWith(id + " ");
        return new FreeText.Plain(words.substring(id.length() + 1));
    }

    private List<String> writeAndKill(Path home, int round, boolean whileStarting, int lifeMillis)
            throws IOException, InterruptedException {
        Path words = folder.resolve("words-" + round + ".txt");
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        home.toString(),
                        Integer.toString(round))
                .redirectErrorStream(true)
                .redirectOutput(words.toFile())
                .start();
        while (!whileStarting && writer.isAlive() && Files.size(words) == 0) {
            Thread.sleep(5);
        }
        assertThat(writer.waitFor(lifeMillis, TimeUnit.MILLISECONDS))
                .as(() -> "the writer never ends by itself: " + read(words))
                .isFalse();
        writer.destroyForcibly().waitFor();
        String said = Files.readString(words);
        return said.substring(0, said.lastIndexOf('\n') + 1)
                .lines()
                .filter(line -> line.matches("R\\d+ \\d+-\\d+"))
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
