package org.tidewaiter.casebook;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tidewaiter.trade.AppException;

/**
 * A folder that only its owner can read, whose files appear whole or not at all. Where the file system knows no owners
 * (Windows), the rights of the parent folder hold.
 */
public final class PrivateFolder {
    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final String DRAFT = ".part";

    private final Path path;

    private PrivateFolder(Path path) {
        this.path = path;
    }

    /** The folder at that place; nothing is created yet. */
    public static PrivateFolder at(Path path) {
        return new PrivateFolder(path);
    }

    public Path path() {
        return path;
    }

    /** Makes the folder where it is missing, and takes it from others where it is open to them. */
    public PrivateFolder create() {
        try {
            Path parent = path.toAbsolutePath().getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            if (!Files.isDirectory(path)) {
                Files.createDirectories(path, rights(FOLDER));
            }
            if (POSIX && !Files.getPosixFilePermissions(path).equals(FOLDER)) {
                Files.setPosixFilePermissions(path, FOLDER);
            }
            return this;
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    private static FileAttribute<?>[] rights(Set<PosixFilePermission> permissions) {
        return POSIX
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)}
                : new FileAttribute<?>[0];
    }

    public boolean has(String name) {
        return Files.exists(path.resolve(name));
    }

    /** Names of the files with that ending, in alphabetical order. */
    public List<String> list(String ending) {
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    public byte[] read(String name) {
        try {
            return Files.readAllBytes(path.resolve(name));
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    /** Opens a file for reading and writing, made with the rights of its owner alone. */
    public FileChannel open(String name) throws IOException {
        create();
        return FileChannel.open(
                path.resolve(name),
                EnumSet.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE),
                rights(FILE));
    }

    /** Writes a file under another name, forces it to the disk and gives it its name. */
    public void write(String name, byte[] content) {
        create();
        Path draft = path.resolve(name + "." + ProcessHandle.current().pid() + DRAFT);
        try {
            Files.deleteIfExists(draft);
            try (FileChannel channel = FileChannel.open(
                    draft, EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), rights(FILE))) {
                put(channel, content);
            }
            Files.move(draft, path.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            force();
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    /**
     * Writes noise over a file and removes it. On flash memory and on file systems that copy on write, the old blocks may
     * stay; what makes them worthless is that their key is gone.
     */
    public void shred(String name) {
        Path file = path.resolve(name);
        try {
            byte[] noise = new byte[(int) Files.size(file)];
            new SecureRandom().nextBytes(noise);
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                put(channel, noise);
            }
            Files.delete(file);
            force();
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    /** Writes one new file for its owner alone. */
    public static void writeFile(Path file, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(
                file, EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), rights(FILE))) {
            put(channel, content);
        }
    }

    private static void put(FileChannel channel, byte[] content) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(content);
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
        channel.force(true);
    }

    /** Makes names and removals last; Windows cannot open a folder and needs no such step. */
    private void force() throws IOException {
        if (POSIX) {
            try (FileChannel folder = FileChannel.open(path, StandardOpenOption.READ)) {
                folder.force(true);
            }
        }
    }

    private AppException unusable(IOException e) {
        return AppException.unavailable(
                "The folder " + path + " cannot be read or written.",
                "Check its permissions and the room on its disk.",
                e);
    }
}
