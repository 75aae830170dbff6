package org.tidewaiter.cli;

import java.io.Console;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.ingest.Progress;

/** A bar on the terminal for a load that takes over a second; silent where nobody watches. */
final class LoadBar implements Progress, AutoCloseable {
    private static final long PATIENCE = 1_000_000_000L; // one second in nanoseconds

    private final String file;
    private final boolean watched = isTerminal();
    private final long start = System.nanoTime();
    private @Nullable ProgressBar bar;

    LoadBar(String file) {
        this.file = file;
    }

    /** Since Java 22 there is a console even where output goes to a file; its isTerminal tells. */
    @SuppressWarnings("SystemConsoleNull") // null still means "no terminal" on Java 21
    private static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (NoSuchMethodException e) {
            return true; // Java 21, where the console itself is the proof
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }

    @Override
    public void report(String step, long done, long total) {
        if (!watched || System.nanoTime() - start < PATIENCE) {
            return;
        }
        ProgressBar shown = bar;
        if (shown == null) {
            shown = new ProgressBarBuilder()
                    .setStyle(ProgressBarStyle.ASCII)
                    .setTaskName(file)
                    .setUnit(" MB", 1_000_000)
                    .setMaxRenderedLength(100) // columns of an ordinary terminal, with room to spare
                    .clearDisplayOnFinish()
                    .build();
            bar = shown;
        }
        shown.setExtraMessage(" " + step);
        shown.maxHint(total > 0 ? total : -1);
        shown.stepTo(done);
    }

    @Override
    public void close() {
        clear();
    }

    /** Takes the bar off the terminal, so that a line of text can follow. */
    void clear() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}
