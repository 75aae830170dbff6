package org.tidewaiter.warehouse;

import java.nio.file.Path;
import java.util.OptionalInt;

/** How much of the machine one engine may use. */
public record EngineOptions(int memoryMegabytes, Path temporaryFolder, OptionalInt threads) {
    /** 3 GB for the engine leaves the Java side room below 4 GB in all. */
    public static final int DEFAULT_MEMORY_MEGABYTES = 3072;

    public EngineOptions {
        if (memoryMegabytes < 64) {
            throw new IllegalArgumentException("the engine needs at least 64 MB, not " + memoryMegabytes);
        }
    }

    /** All cores, 3 GB, large sorts spill into the system's temporary folder. */
    public static EngineOptions standard() {
        return spillingTo(Path.of(
                System.getProperty("java.io.tmpdir"),
                "tidewaiter-" + ProcessHandle.current().pid()));
    }

    /** The standard with another place for what does not fit into memory; it is only created when needed. */
    public static EngineOptions spillingTo(Path folder) {
        return new EngineOptions(DEFAULT_MEMORY_MEGABYTES, folder, OptionalInt.empty());
    }

    /** The same with a number of cores; empty for all. */
    EngineOptions withThreads(OptionalInt number) {
        return new EngineOptions(memoryMegabytes, temporaryFolder, number);
    }
}
