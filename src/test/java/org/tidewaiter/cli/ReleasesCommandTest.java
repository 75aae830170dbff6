package org.tidewaiter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleasesCommandTest {
    @TempDir
    private Path home;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    }

    @Test
    void nothingLoaded_saysHowToLoad() {
        assertThat(run("releases", "--home", home.toString())).isZero();
        assertThat(out.toString()).startsWith("Nothing is loaded in " + home);
    }

    @Test
    void nothingLoadedInJson_isAnEmptyList() {
        assertThat(run("releases", "--home", home.toString(), "--json")).isZero();
        assertThat(out.toString().strip()).isEqualTo("[ ]");
    }

    @Test
    void unknownRelease_isWrongUse() {
        assertThat(run("diff", "aa", "bb", "--home", home.toString())).isEqualTo(2);
        assertThat(err.toString()).startsWith("tidewaiter: No release 'aa' is loaded in ");
    }

    @Test
    void damagedRelease_isNamedWithoutATrace() throws Exception {
        Path folder = Files.createDirectories(home.resolve("releases/aaaa"));
        assertThat(run("releases", "--home", home.toString())).isEqualTo(4);
        assertThat(err.toString()).contains(folder.toString()).doesNotContain("\tat ");
        assertThat(run("releases", "--home", home.toString(), "show", "aa")).isEqualTo(4);
    }
}
