package org.tidewaiter.warehouse;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.trade.AppException;

/** The right to add a release. The operating system gives it back when the process dies, however it dies. */
final class WriteLock implements AutoCloseable {
    private static final long PAUSE_MILLIS = 50; // short enough to feel immediate, long enough to cost nothing

    private final FileChannel channel;

    private WriteLock(FileChannel channel) {
        this.channel = channel;
    }

    static WriteLock take(Path home, WaitPolicy waiting) {
        Path file = home.resolve(".lock");
        try {
            Files.createDirectories(home);
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            try {
                await(channel, home, waiting);
                return new WriteLock(channel);
            } catch (IOException | RuntimeException e) {
                channel.close();
                throw e;
            }
        } catch (IOException e) {
            throw AppException.unavailable(
                    "The folder " + home + " cannot be written: " + e.getMessage(),
                    "Check its permissions, or give another folder with --home.",
                    e);
        }
    }

    private static void await(FileChannel channel, Path home, WaitPolicy waiting) throws IOException {
        long deadline = System.nanoTime() + waiting.atMost().toNanos();
        boolean told = false;
        while (tryLock(channel) == null) {
            if (System.nanoTime() > deadline) {
                throw AppException.unavailable(
                        "Another load is writing to " + home + ".", "Wait until it has finished and try again.");
            }
            if (!told) {
                waiting.onWaiting().run();
                told = true;
            }
            try {
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw AppException.unavailable("Interrupted while waiting for another load.", "Try again.", e);
            }
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // another thread of this process holds it
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new IllegalStateException("the lock of the folder of releases does not close", e);
        }
    }
}
