package org.tidewaiter.web.door;

import java.time.Duration;
import java.util.Set;

/**
 * How much one request and one connection may take.
 *
 * @param uploadBytes of a request that brings a file to be loaded
 * @param requestBytes of any other
 * @param idle how long a connection may be silent
 * @param patience how long a request may take to arrive up to the end of its headers
 * @param connections at one time
 */
public record Limits(long uploadBytes, long requestBytes, Duration idle, Duration patience, int connections) {
    private static final String UPLOADS = "/data/load";
    private static final String CHECKED = "/check/file";
    private static final Set<String> READ = Set.of("/articles/read", "/articles/keep");
    private static final long MOST_READ = 8L << 20; // bytes: an article as PDF with its pictures
    private static final long MOST_CHECKED = 32L << 20; // bytes: some hundred thousand consignments

    /** For people and programs on usual lines. */
    public static Limits usual() {
        return new Limits(256L << 20, 1L << 20, Duration.ofSeconds(30), Duration.ofSeconds(30), 1000);
    }

    /** Another limit for files to be loaded. */
    public Limits withUploadBytes(long bytes) {
        return new Limits(bytes, requestBytes, idle, patience, connections);
    }

    /** Of a request that brings a file of consignments; anybody who may read sends one. */
    public long checkBytes() {
        return Math.min(MOST_CHECKED, uploadBytes);
    }

    /** Of an article that is read; anybody who may read sends one. */
    public long articleBytes() {
        return Math.min(MOST_READ, uploadBytes);
    }

    long bytesAt(String path) {
        if (READ.contains(path)) {
            return articleBytes() * 3 / 2
                    + requestBytes; // a form that brings a file back has it in Base64, a third longer
        }
        if (path.equals(CHECKED)) {
            return checkBytes() + requestBytes;
        }
        return path.equals(UPLOADS) || path.startsWith(UPLOADS + "/")
                ? uploadBytes + requestBytes // the form around the files
                : requestBytes;
    }
}
