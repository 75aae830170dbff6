package org.tidewaiter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidewaiter.casebook.publish.Traces;

/**
 * Plants an identity, works with it as a desk does and errs as a desk does, then looks through everything that was written
 * while the vault was sealed: the home folder, temporary files, what was printed.
 */
class CanaryTest {
    private static final List<String> PLANTED = List.of(
            "Vexkorimzadel",
            "Quolthberg",
            "채송빈",
            "+850-199-55501",
            "depot clerk Wobblestrand",
            "seven quiet xylophones wait",
            "Brindlewatch", // these two stand in the free text of reports
            "절뚝거리는 반장");

    private static final String TEXT = "\ntext: foreman Brindlewatch came, 절뚝거리는 반장\n";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path root;

    private final List<String> printed = new ArrayList<>();
    private int outputs;

    @Test
    void everythingWrittenWhileSealed_holdsNoTraceOfTheSource() throws Exception {
        Path outside = Files.createDirectories(root.resolve("outside")); // what the desk itself wrote
        for (String folder : List.of("home", "tmp", "user", "exports")) {
            Files.createDirectories(root.resolve(folder));
        }
        Path identity =
                Files.writeString(outside.resolve("identity.txt"), String.join("\n", PLANTED.subList(0, 5)) + "\n");
        Path pass = Files.writeString(outside.resolve("pass"), PLANTED.get(5) + "\n");
        Path wrong = Files.writeString(outside.resolve("wrong"), "another passphrase\n");

        Path early =
                Files.writeString(outside.resolve("early.yml"), "source: amber-heron\ntlp: RED\nplace: samjang" + TEXT);
        sealed(0, "report", "new", "--file", early.toString()); // R1, in clear, since there is no vault yet
        sealed(0, "vault", "new", "--passphrase-file", pass.toString());
        sealed(0, "report", "seal");
        sealed(0, "source", "add", "--file", identity.toString(), "--passphrase-file", pass.toString());
        String codename = codename();
        assertThat(run("source", "show", codename, "--passphrase-file", pass.toString())
                        .said())
                .contains(PLANTED.subList(0, 5)); // opened, it is all there
        Path report = Files.writeString(
                outside.resolve("report.yml"),
                "source: " + codename + "\ntlp: GREEN\nplace: samjang\ntime: 2024-06-18T00/06\nwatch: more" + TEXT);
        Path bad = Files.writeString(
                outside.resolve("bad.yml"), "source: Vexkorimzadel\nplace: Quolthberg\ntext: [Vexkorimzadel\n");
        Path wrongPart = Files.writeString(
                outside.resolve("part.yml"), "source: Vexkorimzadel\nmoney: Quolthberg\nVexkorimzadel: x\n");

        sealed(0, "report", "new", "--file", report.toString());
        sealed(0, "report", "show", "R1");
        sealed(0, "report", "show", "R2");
        sealed(0, "report", "list", "--json");
        sealed(0, "report", "timeline", "--svg", out("timeline.svg"));
        sealed(0, "report", "map", "--svg", out("map.svg"));
        sealed(0, "report", "corroborate", "R2");
        sealed(0, "report", "export", "R2", "--tlp", "GREEN", "--out", out("report.pdf"));
        sealed(0, "report", "export", "R2", "--tlp", "GREEN", "--json");
        sealed(2, "report", "export", "R2", "--tlp", "GREEN", "--with-text", "--out", out("text.pdf"));
        for (String id : List.of("R1", "R2")) { // opened, it is all there
            assertThat(run("report", "show", id, "--unlock", "--passphrase-file", pass.toString())
                            .said())
                    .contains(PLANTED.subList(6, 8));
        }
        sealed(2, "report", "show", "R2", "--unlock", "--passphrase-file", wrong.toString());
        sealed(0, "source", "list");
        sealed(0, "source", "update", codename, "--file", identity.toString(), "--passphrase-file", pass.toString());
        sealed(0, "audit", "list");
        sealed(0, "audit", "export", "--out", out("log.zip"));

        sealed(2, "source", "show", codename, "--passphrase-file", wrong.toString());
        sealed(2, "source", "show", "Vexkorimzadel", "--passphrase-file", pass.toString());
        sealed(2, "source", "erase", "Quolthberg", "--yes");
        sealed(2, "source", "add", "--file", identity.toString());
        sealed(2, "report", "new", "--file", bad.toString());
        sealed(2, "report", "new", "--file", wrongPart.toString());
        damage(codename);
        sealed(4, "source", "show", codename, "--passphrase-file", pass.toString());
        sealed(0, "source", "erase", codename, "--yes");
        sealed(0, "audit", "verify");

        lookThrough("home", "tmp", "user", "exports");
        for (String said : printed) {
            assertThat(PLANTED.stream().filter(each -> Traces.hold(said.getBytes(StandardCharsets.UTF_8), each)))
                    .as("printed: " + said.lines().findFirst().orElse(""))
                    .isEmpty();
        }
    }

    private String out(String name) {
        return root.resolve("exports").resolve(name).toString();
    }

    private String codename() throws IOException {
        try (Stream<Path> files = Files.list(root.resolve("home/vault"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".sealed"))
                    .map(name -> name.replace(".sealed", ""))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private void damage(String codename) throws IOException {
        Path file = root.resolve("home/vault/" + codename + ".sealed");
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length - 1] ^= 1;
        Files.write(file, bytes);
    }

    private void lookThrough(String... folders) throws IOException {
        TreeSet<String> looked = new TreeSet<>();
        for (String folder : folders) {
            try (Stream<Path> files = Files.walk(root.resolve(folder))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    byte[] bytes = Files.readAllBytes(file);
                    assertThat(PLANTED.stream().filter(each -> Traces.hold(bytes, each)))
                            .as(file.toString())
                            .isEmpty();
                    assertThat(PLANTED.stream().filter(each -> file.toString().contains(each)))
                            .as("names of files")
                            .isEmpty();
                    looked.add(file.getFileName().toString());
                }
            }
        }
        assertThat(looked).contains("casebook.sqlite", "log.jsonl", "lock.json", "report.pdf", "log.zip");
    }

    /** Runs a command that shows nothing of a source, and keeps what it printed. */
    private void sealed(int exitCode, String... args) throws IOException, InterruptedException {
        Said said = run(args);
        assertThat(said.exitCode())
                .as(String.join(" ", args) + "\n" + said.said())
                .isEqualTo(exitCode);
        printed.add(said.said());
    }

    private record Said(int exitCode, String said) {}

    private Said run(String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-Dstdout.encoding=UTF-8",
                "-Djava.io.tmpdir=" + root.resolve("tmp"),
                "-Duser.home=" + root.resolve("user"),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("TIDEWAITER_HOME", root.resolve("home").toString());
        builder.environment().put("TIDEWAITER_ACTOR", "desk");
        Path words = root.resolve("words-" + outputs++ + ".txt");
        int exitCode = builder.redirectOutput(words.toFile()).start().waitFor();
        return new Said(exitCode, Files.readString(words));
    }
}
