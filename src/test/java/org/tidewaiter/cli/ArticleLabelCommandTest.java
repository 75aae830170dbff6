package org.tidewaiter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleLabelCommandTest {
    @TempDir
    private Path folder;

    private String file;
    private String home;

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(folder.resolve("a.txt"), "Flour was unloaded in Hoeryong on July 3.\n")
                .toString();
        home = folder.resolve("home").toString();
    }

    private Ran keep(String... more) {
        Stream<String> all = Stream.concat(
                Stream.of("article", file, "--published", "2024-09-12", "--outlet", "Tern", "--home", home),
                Stream.of(more));
        return Ran.of(all.toArray(String[]::new));
    }

    private static String id(Ran kept) {
        return kept.out().replaceAll("(?s).*Kept as ([0-9a-f]{64}), .*", "$1");
    }

    @Test
    void keptUnderALabel_staysUnderIt_untilSomebodySaysWhy() throws IOException {
        Ran kept = keep("--keep", "--tlp", "AMBER");
        assertThat(kept.out()).contains(", TLP:AMBER.");
        assertThat(keep("--keep").out()).as("read again").contains(", TLP:AMBER.");
        Ran lower = keep("--keep", "--tlp", "GREEN");
        assertThat(lower.exitCode()).isEqualTo(2);
        assertThat(lower.err()).contains("stricter than TLP:GREEN", "tidewaiter article label " + id(kept));

        Ran done =
                Ran.of("article", "label", id(kept), "--tlp", "GREEN", "--reason", "the writer agreed", "--home", home);
        assertThat(done.out()).contains("was TLP:AMBER and is TLP:GREEN.");
        assertThat(Ran.of("article", "list", "--home", home).out()).contains("GREEN");
        assertThat(Files.readString(Path.of(home, "audit", "log.jsonl")))
                .contains("article.label", "AMBER to GREEN: the writer agreed");
    }

    @Test
    void labelThatTheTextBears_isLoweredByNobodyInPassing_andOfSeveralTextsAllOrNoneAreKept() throws IOException {
        Files.writeString(Path.of(file), "TLP:AMBER\n\nFlour was unloaded in Hoeryong on July 3.\n");
        assertThat(keep("--keep", "--tlp", "CLEAR").err()).contains("bears TLP:AMBER", "stricter than TLP:CLEAR");
        file = Files.writeString(folder.resolve("feed.xml"), """
                <rss version="2.0"><channel><title>Tern</title>
                <item><title>One</title><description>Rice came to Hoeryong on July 3.</description></item>
                <item><title>Two</title><description>&lt;p&gt;TLP:RED&lt;/p&gt;&lt;p&gt;Flour came to Hoeryong.&lt;/p&gt;</description></item>
                </channel></rss>
                """).toString();
        assertThat(keep("--keep", "--tlp", "GREEN").err()).contains("bears TLP:RED");
        assertThat(Ran.of("article", "list", "--home", home).out()).contains("No article is kept");
        assertThat(keep("--keep").out()).contains("TLP:CLEAR.", "TLP:RED.");
    }

    @Test
    void mistakes_areToldWithTheNextStep() {
        assertThat(keep("--tlp", "GREEN").err()).contains("nothing is", "Add --keep");
        assertThat(Ran.of("article", "label", "0", "--tlp", "RED", "--reason", "x", "--home", home)
                        .err())
                .contains("No article is kept", "--keep keeps one");
        keep("--keep");
        assertThat(Ran.of("article", "label", "0", "--tlp", "RED", "--reason", "x", "--home", home)
                        .err())
                .contains("No article is kept under 0", "article list --json");
        assertThat(keep("--keep", "--tlp", "PINK").err()).contains("'PINK' is no TLP label", "AMBER+STRICT");
    }
}
