package org.tidewaiter.web.data.job;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.trade.AppException;

/**
 * Where sent files lie until they are loaded: a folder of this server inside the home. It is held by a lock that the operating
 * system gives back however the server ends, so that the next one can tell what nobody needs any more and clear it away.
 */
public final class UploadFolder {
    private static final String LOCK = ".lock";

    private static final Object WITHIN = new Object(); // file locks do not keep threads of one process apart

    private final Path all;
    private @Nullable Path own;
    private @Nullable FileChannel lock; // kept open as long as the server runs

    public UploadFolder(Path home) {
        this.all = home.resolve("uploads");
    }

    /** The folder of this server; made when the first file is sent. */
    public synchronized Path path() {
        Path known = own;
        if (known != null && isHeld()) {
            return known;
        }
        return guarded(() -> {
            clear();
            Path made = Files.createTempDirectory(all, "server-"); // for its owner's eyes only
            FileChannel channel =
                    FileChannel.open(made.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            channel.lock();
            lock = channel;
            own = made;
            return made;
        });
    }

    private boolean isHeld() {
        return lock != null && lock.isOpen();
    }

    /** A new folder for the files of one load. */
    public Path newFolder() {
        try {
            return Files.createTempDirectory(path(), "load-");
        } catch (IOException e) {
            throw cannotWrite(e);
        }
    }

    /** Takes away what servers left that are no longer running. */
    public synchronized void clearAbandoned() {
        if (Files.isDirectory(all)) {
            guarded(this::clear);
        }
    }

    private Path clear() throws IOException {
        List<Path> folders;
        try (Stream<Path> found = Files.list(all)) {
            folders = found.sorted().toList();
        }
        for (Path folder : folders) {
            if (isAbandoned(folder)) {
                delete(folder);
            }
        }
        return all;
    }

    private static boolean isAbandoned(Path folder) throws IOException {
        if (!Files.exists(folder.resolve(LOCK))) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.WRITE)) {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false; // held by this process
        }
    }

    /** Work on the folder of all servers. */
    private interface Work {
        Path run() throws IOException;
    }

    /** One server at a time makes its folder or clears away those of others. */
    private Path guarded(Work work) {
        synchronized (WITHIN) {
            try {
                Files.createDirectories(all);
                try (FileChannel guard =
                        FileChannel.open(all.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                    guard.lock();
                    return work.run();
                }
            } catch (IOException e) {
                throw cannotWrite(e);
            }
        }
    }

    /** Takes a folder away with all that is in it. */
    public static void delete(Path folder) throws IOException {
        List<Path> paths;
        try (Stream<Path> walk = Files.walk(folder)) {
            paths = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : paths) {
            Files.deleteIfExists(path);
        }
    }

    private AppException cannotWrite(IOException e) {
        return AppException.unavailable(
                "What was sent cannot be kept: " + e.getMessage() + ".",
                "Whoever runs this server checks the permissions and the free space of its folder.",
                e);
    }
}
