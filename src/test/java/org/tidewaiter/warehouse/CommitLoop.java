package org.tidewaiter.warehouse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A process that commits one revision after another until it is killed, and says which ones went through. */
final class CommitLoop {
    private CommitLoop() {}

    static final int ROWS = 50;

    public static void main(String[] args) throws IOException {
        Warehouse warehouse = Warehouse.at(Path.of(args[0]));
        say("ready");
        while (true) {
            int number = warehouse.listReleases().size() + 1;
            Release release = Given.release(warehouse, "release-" + number, "2023-02-20", rows(number));
            say(release.id());
        }
    }

    /** Every revision gives all cells anew, with its own number as the value. */
    static MadeRow[] rows(int number) {
        MadeRow[] rows = new MadeRow[ROWS];
        for (int i = 0; i < ROWS; i++) {
            rows[i] = MadeRow.of(202301, Integer.toString(270000 + i), number);
        }
        return rows;
    }

    private static void say(String word) throws IOException {
        System.out.write((word + "\n").getBytes(StandardCharsets.UTF_8));
        System.out.flush();
    }
}
