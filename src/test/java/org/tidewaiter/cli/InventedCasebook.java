package org.tidewaiter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Invented reports and articles in a folder of a test's own. */
record InventedCasebook(Path home) {

    Ran report(String yaml) throws IOException {
        Ran ran = run(
                "report",
                "new",
                "--file",
                Files.writeString(home.resolve("r.yml"), yaml).toString());
        assertThat(ran.err()).isEmpty();
        return ran;
    }

    Ran article(String name, String outlet, String published, String text) throws IOException {
        Path file = Files.writeString(home.resolve(name), text);
        Ran ran = run("article", file.toString(), "--outlet", outlet, "--published", published, "--keep");
        assertThat(ran.err()).isEmpty();
        return ran;
    }

    Ran run(String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(List.of("--home", home.toString()));
        return Ran.of(all.toArray(String[]::new));
    }

    /** Two reports of one source on one night, one of another source, and a plan. */
    static InventedCasebook filled(Path home) throws IOException {
        InventedCasebook casebook = new InventedCasebook(home);
        casebook.report("""
                source: amber-heron
                received: 2024-07-02
                tlp: GREEN
                time: 2024-06-18T00/06
                place: [samjang, yanggang]
                direction: [CN>KP, KP>CN]
                goods: ["1101", "basket:minerals"]
                quantity: [10 container, 30..70 t]
                payment: barter
                watch: more minerals
                """);
        casebook.report("""
                source: amber-heron
                received: 2024-07-03
                tlp: RED
                time: 2024-06
                place: yanggang
                goods: "1006"
                """);
        casebook.report("""
                source: blue-otter
                received: 2024-07-05
                tlp: AMBER
                time: 2024-06-20
                place: helong
                direction: CN>KP
                goods: "1701"
                """);
        casebook.report("""
                source: blue-otter
                received: 2024-05-05
                tlp: AMBER
                modality: denied
                time: 2024-05-01
                place: dandong
                """);
        return casebook;
    }
}
