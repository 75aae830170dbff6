package org.tidewaiter.casebook.audit;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.casebook.PrivateFolder;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.warehouse.LineAppender;

/**
 * The log of a folder of releases. An entry is added before what it tells of takes effect: after a crash there may be an
 * entry for something that did not happen, never the reverse.
 */
public final class AuditLog {
    static final String LOG = "log.jsonl";
    static final String HEAD = "head.txt";
    private static final String LOCK = ".lock";
    private static final Object WITHIN = new Object(); // file locks do not keep threads of one process apart

    private final PrivateFolder folder;

    private AuditLog(PrivateFolder folder) {
        this.folder = folder;
    }

    /** The log beside the releases of a folder. Nothing is created until something is done. */
    public static AuditLog at(Path home) {
        return new AuditLog(PrivateFolder.at(home.resolve("audit")));
    }

    /** Adds an entry; it is on the disk when this returns. Refuses to continue a log that does not hold. */
    public AuditEntry append(AuditEvent event) {
        return locked(() -> {
            AuditCheck check = check(null);
            if (!check.holds()) {
                throw broken(check);
            }
            AuditEntry entry =
                    AuditEntry.after(check.head().count() + 1, check.head().hash(), event);
            add(entry);
            folder.write(HEAD, new AuditHead(entry.number(), entry.hash()).bytes());
            return entry;
        });
    }

    /** Looks through the whole log; {@code noted} is a head that was written down elsewhere. */
    public AuditCheck verify(@Nullable AuditHead noted) {
        return folder.has(LOG) || folder.has(HEAD) ? locked(() -> check(noted)) : AuditCheck.of(List.of(), null, noted);
    }

    /** The bytes of the log and of its head, read together. */
    List<byte[]> contents() {
        return locked(() -> List.of(
                folder.has(LOG) ? folder.read(LOG) : new byte[0], folder.has(HEAD) ? folder.read(HEAD) : new byte[0]));
    }

    private AuditCheck check(@Nullable AuditHead noted) {
        return AuditCheck.of(lines(), head().orElse(null), noted);
    }

    private Optional<AuditHead> head() {
        return folder.has(HEAD)
                ? AuditHead.find(new String(folder.read(HEAD), StandardCharsets.UTF_8))
                : Optional.empty();
    }

    /** Whole lines only: one that a crash cut short was never accepted. */
    private List<String> lines() {
        if (!folder.has(LOG)) {
            return List.of();
        }
        String text = new String(folder.read(LOG), StandardCharsets.UTF_8);
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            lines.add(text.substring(start, end));
            start = end + 1;
        }
        return lines;
    }

    private void add(AuditEntry entry) throws IOException {
        try (FileChannel channel = folder.open(LOG)) {
            LineAppender.append(channel, entry.line());
        }
    }

    /** Work on the files of the log. */
    private interface Work<T> {
        T run() throws IOException;
    }

    private <T> T locked(Work<T> work) {
        synchronized (WITHIN) {
            try (FileChannel channel = folder.open(LOCK)) {
                channel.lock(); // released with the channel
                return work.run();
            } catch (IOException e) {
                throw AppException.unavailable(
                        "The audit log in " + folder.path() + " cannot be read or written.",
                        "Check the permissions of the folder and the room on its disk; nothing is done unlogged.",
                        e);
            }
        }
    }

    private AppException broken(AuditCheck check) {
        AuditFault fault = check.faults().getFirst();
        return AppException.wrongUse(
                "The audit log does not hold" + (fault.line() > 0 ? ", line " + fault.line() : "") + ": " + fault.what()
                        + " Nothing was done.",
                "Keep the folder " + folder.path() + " as it is for whoever looks into it, restore a copy that"
                        + " 'tidewaiter audit verify' accepts, then try again.");
    }
}
