package org.tidewaiter.cli;

import picocli.CommandLine.Option;

/** Whether to print for a person or for a program. */
final class OutputOption {
    @Option(names = "--json", description = "Print JSON instead of text.")
    private boolean json;

    boolean json() {
        return json;
    }
}
