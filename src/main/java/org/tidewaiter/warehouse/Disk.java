package org.tidewaiter.warehouse;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The few steps on the file system that make a release appear whole or not at all, power cuts included. */
final class Disk {
    private static final boolean FOLDERS_OPEN =
            !System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");

    private Disk() {}

    /** Gives a finished folder its final name, after everything in it has reached the disk. */
    static void publish(Path draft, Path target) throws IOException {
        try (Stream<Path> files = Files.list(draft)) {
            for (Path file : files.sorted().toList()) {
                force(file, StandardOpenOption.WRITE);
            }
        }
        forceFolder(draft);
        Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        Path parent = target.getParent();
        if (parent != null) {
            forceFolder(parent);
        }
    }

    private static void force(Path file, StandardOpenOption how) throws IOException {
        try (FileChannel channel = FileChannel.open(file, how)) {
            channel.force(true);
        }
    }

    /** Windows cannot open a folder and needs no such step. */
    private static void forceFolder(Path folder) throws IOException {
        if (FOLDERS_OPEN) {
            force(folder, StandardOpenOption.READ);
        }
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Path> deepestFirst = walk.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.deleteIfExists(path);
            }
        }
    }

    static void deleteContents(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> children = Files.list(folder)) {
            for (Path child : children.toList()) {
                delete(child);
            }
        }
    }
}
