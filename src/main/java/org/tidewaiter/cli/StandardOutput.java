package org.tidewaiter.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The terminal, or the file an answer is sent to. Print streams forget that a disk was full; half an answer must not look
 * like a whole one.
 */
final class StandardOutput extends OutputStream {
    private final OutputStream out;
    private @Nullable IOException failure;

    StandardOutput(OutputStream out) {
        this.out = out;
    }

    static StandardOutput open() {
        return new StandardOutput(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
    }

    PrintWriter writer() {
        return new PrintWriter(this, true, StandardCharsets.UTF_8);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            throw remember(e);
        }
    }

    @Override
    public void flush() throws IOException {
        try {
            out.flush();
        } catch (IOException e) {
            throw remember(e);
        }
    }

    private IOException remember(IOException e) {
        if (failure == null) {
            failure = e;
        }
        return e;
    }

    /** The exit code after everything is written; a reader that had enough (head, less) is no failure. */
    int finish(int exitCode, PrintWriter err) {
        String why = failure == null ? "" : String.valueOf(failure.getMessage());
        if (why.isEmpty() || why.contains("Broken pipe")) {
            return exitCode;
        }
        err.println("tidewaiter: The answer could not be written in whole: " + why + ".");
        err.println("  Do not use what was written. Free space on its disk and ask again.");
        return exitCode == 0 ? 4 : exitCode; // 4: a resource is unavailable
    }
}
