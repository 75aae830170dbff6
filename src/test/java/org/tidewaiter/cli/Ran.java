package org.tidewaiter.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** A command that was run, with what it printed. */
record Ran(int exitCode, String out, String err) {

    static Ran of(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
        return new Ran(exitCode, out.toString(), err.toString());
    }
}
