package org.tidewaiter.casebook.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidewaiter.trade.AppException;

class AuditLogTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path home;

    @BeforeEach
    void fiveDeeds() {
        for (int number = 1; number <= 5; number++) {
            AuditLog.at(home).append(event("R" + number));
        }
    }

    private static AuditEvent event(String subject) {
        return new AuditEvent(
                Instant.parse("2024-07-04T10:00:00.123Z"),
                "desk \"one\"",
                "report.new",
                subject,
                "",
                List.of("abc"),
                "2024-01-01");
    }

    private Path log() {
        return home.resolve("audit/log.jsonl");
    }

    private List<String> lines() throws IOException {
        return new ArrayList<>(Files.readAllLines(log()));
    }

    private void rewrite(List<String> lines) throws IOException {
        Files.writeString(log(), String.join("\n", lines) + "\n");
    }

    private AuditCheck check() {
        return AuditLog.at(home).verify(null);
    }

    @Test
    void untouchedLog_holds() {
        assertThat(check().holds()).isTrue();
        assertThat(check().entries()).hasSize(5).first().satisfies(entry -> {
            assertThat(entry.at()).isEqualTo("2024-07-04T10:00:00Z");
            assertThat(entry.previous()).isEqualTo(AuditEntry.NOTHING_BEFORE);
        });
        assertThat(check().interrupted()).isFalse();
    }

    @Test
    void everyChangedByte_isFound() throws IOException {
        byte[] whole = Files.readAllBytes(log());
        for (int at = 0; at < whole.length; at++) {
            byte[] changed = whole.clone();
            changed[at] ^= 1;
            Files.write(log(), changed);
            assertThat(check().holds()).as("byte " + at).isFalse();
        }
    }

    @Test
    void everyRemovedLine_isFound() throws IOException {
        List<String> whole = lines();
        for (int at = 0; at < whole.size(); at++) {
            List<String> fewer = new ArrayList<>(whole);
            fewer.remove(at);
            rewrite(fewer);
            assertThat(check().holds()).as("line " + (at + 1)).isFalse();
        }
    }

    @Test
    void everySwap_isFound() throws IOException {
        List<String> whole = lines();
        for (int at = 1; at < whole.size(); at++) {
            List<String> swapped = new ArrayList<>(whole);
            Collections.swap(swapped, at - 1, at);
            rewrite(swapped);
            assertThat(check().holds()).as("line " + (at + 1)).isFalse();
        }
    }

    @Test
    void doubledLine_isFound() throws IOException {
        List<String> doubled = lines();
        doubled.add(doubled.getLast());
        rewrite(doubled);
        assertThat(check().holds()).isFalse();
    }

    @Test
    void missingHeadOrLog_isFound() throws IOException {
        Path head = home.resolve("audit/head.txt");
        byte[] kept = Files.readAllBytes(head);
        Files.delete(head);
        assertThat(check().holds()).isFalse();
        Files.write(head, kept);
        Files.delete(log());
        assertThat(check().holds()).isFalse();
    }

    @Test
    void logRewrittenAsAWhole_isFoundByANotedHeadOnly() throws IOException {
        AuditHead noted = check().head();
        Files.delete(log());
        Files.delete(home.resolve("audit/head.txt"));
        fiveDeeds();
        AuditLog.at(home).append(event("R6"));
        assertThat(AuditLog.at(home).verify(noted).holds()).isTrue(); // the same deeds again are the same log

        Files.delete(log());
        Files.delete(home.resolve("audit/head.txt"));
        AuditLog.at(home).append(event("R99"));
        assertThat(check().holds()).isTrue();
        assertThat(AuditLog.at(home).verify(noted).holds()).isFalse();
    }

    @Test
    void crashBetweenLineAndHead_isNoFault_andIsMendedByTheNextDeed() throws IOException {
        Path head = home.resolve("audit/head.txt");
        byte[] before = Files.readAllBytes(head);
        AuditLog.at(home).append(event("R6"));
        Files.write(head, before);

        assertThat(check().holds()).isTrue();
        assertThat(check().interrupted()).isTrue();
        AuditLog.at(home).append(event("R7"));
        assertThat(check().interrupted()).isFalse();
        assertThat(check().entries()).hasSize(7);
    }

    @Test
    void lineCutShortByACrash_wasNeverAccepted_andIsWrittenOver() throws IOException {
        Files.writeString(log(), Files.readString(log()) + "{\"number\":6,\"at");

        assertThat(check().holds()).isTrue();
        AuditLog.at(home).append(event("R6"));
        assertThat(check().entries()).hasSize(6);
    }

    @Test
    void brokenLog_isNotContinued() throws IOException {
        rewrite(lines().subList(0, 3));

        assertThatThrownBy(() -> AuditLog.at(home).append(event("R6")))
                .isInstanceOf(AppException.class)
                .hasMessageContaining("counts 5 entries, the log has 3")
                .hasMessageContaining("Nothing was done");
    }

    @Test
    void severalWriters_makeOneChain() throws InterruptedException {
        List<Thread> writers = new ArrayList<>();
        for (int writer = 0; writer < 4; writer++) {
            writers.add(Thread.ofPlatform().start(() -> {
                for (int number = 0; number < 10; number++) {
                    AuditLog.at(home).append(event("R0"));
                }
            }));
        }
        for (Thread writer : writers) {
            writer.join();
        }
        assertThat(check().holds()).isTrue();
        assertThat(check().entries()).hasSize(45);
    }

    @Test
    void files_belongToTheirOwnerAlone() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(log())))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("audit"))))
                .isEqualTo("rwx------");
    }

    @Test
    void export_canBeCheckedByHand() throws IOException, InterruptedException {
        Path unpacked = Files.createDirectory(home.resolve("unpacked"));
        byte[] archive = AuditExport.zip(AuditLog.at(home));
        assertThat(AuditExport.zip(AuditLog.at(home))).isEqualTo(archive);
        try (ZipInputStream zip = new ZipInputStream(new java.io.ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Files.write(unpacked.resolve(entry.getName()), zip.readAllBytes());
            }
        }
        assertThat(byHand(unpacked)).isEqualTo("all 5 lines hold");

        Path copy = unpacked.resolve("log.jsonl");
        Files.writeString(copy, Files.readString(copy).replace("\"R3\"", "\"R4\""));
        assertThat(byHand(unpacked)).isEqualTo("line 3 does not hold");
    }

    /** Runs the recipe of the README as its reader would. */
    private static String byHand(Path folder) throws IOException, InterruptedException {
        String recipe = Files.readString(folder.resolve("README.txt"))
                .lines()
                .filter(line -> line.startsWith("  "))
                .filter(line -> !line.startsWith("            "))
                .reduce("", (before, line) -> before + line + "\n");
        Process shell = new ProcessBuilder("bash", "-c", recipe)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(shell.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        shell.waitFor();
        return said.strip();
    }
}
