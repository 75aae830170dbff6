package org.tidewaiter.warehouse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ConcurrentHashMap;

/** The SQL files that travel with the program, by their path under sql/ without the ending: {@code concepts/cells/slice}. */
public final class SqlLibrary {
    private static final SqlLibrary PACKED = new SqlLibrary();

    private final ConcurrentHashMap<String, SqlFile> files = new ConcurrentHashMap<>();

    private SqlLibrary() {}

    /** The files packed with the program. */
    public static SqlLibrary packed() {
        return PACKED;
    }

    /** One file; a missing file is our fault, not the user's. */
    public SqlFile get(String name) {
        return files.computeIfAbsent(name, SqlLibrary::read);
    }

    private static SqlFile read(String name) {
        String resource = "/sql/" + name + ".sql";
        try (InputStream in = SqlLibrary.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("there is no " + resource.substring(1));
            }
            return SqlParser.parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + resource, e);
        }
    }
}
