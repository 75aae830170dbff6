package org.tidewaiter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishCommandTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private Ran publish(String text, String label, String out) throws IOException {
        Path file = Files.writeString(folder.resolve("in.txt"), text);
        Path names = Files.writeString(folder.resolve("names"), "Zebra\n");
        return Ran.of(
                "publish",
                file.toString(),
                "--label",
                label,
                "--tlp",
                "CLEAR",
                "--remove",
                names.toString(),
                "--out",
                folder.resolve(out).toString(),
                "--home",
                folder.resolve("home").toString());
    }

    @Test
    void text_isMadeAnewWithoutWhatIsListed() throws IOException {
        Ran ran = publish("Zeb\u200bra saw it at 03:40 on June 18, 2024.", "CLEAR", "out.txt");
        assertThat(ran.out()).contains("read back and clean", "Read it whole");
        assertThat(folder.resolve("out.txt"))
                .hasContent("TLP:CLEAR\n\n[removed] saw it at [time] on [week of 2024-06-17].\n");
        assertThat(Ran.of("audit", "list", "--home", folder.resolve("home").toString())
                        .out())
                .contains("publish")
                .doesNotContain("in.txt", "out.txt");
    }

    @Test
    void unlabelledFile_countsAsRed() throws IOException {
        Path file = Files.writeString(folder.resolve("in.txt"), "x");
        Ran ran = Ran.of(
                "publish",
                file.toString(),
                "--tlp",
                "AMBER",
                "--out",
                folder.resolve("o.txt").toString());
        assertThat(ran.exitCode()).isEqualTo(2);
        assertThat(ran.err()).contains("TLP:RED");
    }

    @Test
    void koreanAndChinese_comeThroughAsPdf() throws IOException {
        assertThat(publish("북한이 쌀을 들여왔다. 朝鲜进口大米。", "CLEAR", "out.pdf").exitCode())
                .isZero();
        Ran again = Ran.of(
                "publish",
                folder.resolve("out.pdf").toString(),
                "--label",
                "CLEAR",
                "--tlp",
                "GREEN",
                "--out",
                folder.resolve("again.txt").toString(),
                "--home",
                folder.resolve("home").toString());
        assertThat(again.err()).isEmpty();
        assertThat(Files.readString(folder.resolve("again.txt"))).contains("북한이 쌀을 들여왔다. 朝鲜进口大米。");
    }

    @Test
    void unknownFormats_areRefused() throws IOException {
        assertThat(publish("x", "CLEAR", "out.docx").err()).contains("cannot be published as .docx");
        Path file = Files.writeString(folder.resolve("in.odt"), "x");
        assertThat(Ran.of("publish", file.toString(), "--label", "CLEAR", "--tlp", "CLEAR", "--out", "x.txt")
                        .err())
                .contains(".odt cannot be made anew", ".docx");
    }
}
