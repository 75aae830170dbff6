package org.tidewaiter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class StandardOutputTest {
    private final StringWriter said = new StringWriter();

    private int afterWriting(String failure) {
        StandardOutput output = new StandardOutput(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                if (!failure.isEmpty()) {
                    throw new IOException(failure);
                }
            }
        });
        PrintWriter out = output.writer();
        out.println("an answer");
        out.flush();
        return output.finish(0, new PrintWriter(said, true));
    }

    @Test
    void fullDisk_isNoSuccess() {
        assertThat(afterWriting("No space left on device")).isEqualTo(4);
        assertThat(said.toString()).contains("could not be written in whole: No space left on device");
    }

    @Test
    void readerThatHadEnough_isNoFailure() {
        assertThat(afterWriting("Broken pipe")).isZero();
        assertThat(said.toString()).isEmpty();
    }

    @Test
    void everythingWritten_keepsTheExitCode() {
        assertThat(afterWriting("")).isZero();
    }
}
