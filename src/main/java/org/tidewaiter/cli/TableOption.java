package org.tidewaiter.cli;

import org.tidewaiter.trade.AppException;
import picocli.CommandLine.Option;

/** Whether to print for a person, for a program or for a spreadsheet. */
final class TableOption {
    /** What the answer is printed as. */
    enum Form {
        TEXT,
        JSON,
        CSV
    }

    @Option(names = "--json", description = "Print JSON instead of text.")
    private boolean json;

    @Option(names = "--csv", description = "Print a CSV table for spreadsheets instead of text.")
    private boolean csv;

    Form form() {
        if (json && csv) {
            throw AppException.wrongUse("--json and --csv exclude each other.", "Give one of them.");
        }
        return json ? Form.JSON : csv ? Form.CSV : Form.TEXT;
    }
}
