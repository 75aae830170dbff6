package org.tidewaiter.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LineAppenderTest {
    @TempDir
    Path folder;

    @Test
    void linesFollowEachOther_andOneCutShortIsWrittenOver() throws IOException {
        Path file = folder.resolve("log");
        append(file, "one");
        append(file, "zwei, größer");
        Files.writeString(file, "cut sho", StandardOpenOption.APPEND);
        append(file, "3");
        assertThat(Files.readString(file)).isEqualTo("one\nzwei, größer\n3\n");
    }

    private static void append(Path file, String line) throws IOException {
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            LineAppender.append(channel, line);
        }
    }
}
