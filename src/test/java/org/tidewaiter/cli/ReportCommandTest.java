package org.tidewaiter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidewaiter.casebook.SlotName;
import org.tidewaiter.casebook.Tlp;
import org.tidewaiter.casebook.report.ReportForm;

class ReportCommandTest {
    private static final List<String> EXACT =
            List.of("--time", "hour", "--place", "exact", "--number", "exact", "--without", "none");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path home;

    @BeforeEach
    void oneReport() throws IOException {
        assertThat(enter("""
                        source: amber-heron
                        received: 2024-07-02
                        tlp: CLEAR
                        time: 2024-06-18T00/06
                        place: [삼장, Ryanggang]
                        goods: [0303, 110100]
                        vehicle: 10 container
                        actor: mss
                        text: |
                          They came at 03:40.
                        watch: more minerals
                        """).exitCode()).isZero();
    }

    private Ran enter(String yaml) throws IOException {
        return run(
                "new", "--file", Files.writeString(home.resolve("r.yml"), yaml).toString());
    }

    private Ran run(String... args) {
        return of("report", args);
    }

    private Ran of(String command, String... args) {
        List<String> all = new ArrayList<>(List.of(command));
        all.addAll(List.of(args));
        all.addAll(List.of("--home", home.toString()));
        return Ran.of(all.toArray(String[]::new));
    }

    private Ran export(List<String> more) {
        List<String> all = new ArrayList<>(List.of("export", "R1", "--tlp", "CLEAR"));
        all.addAll(more);
        return run(all.toArray(String[]::new));
    }

    @Test
    void report_isKeptInCanonicalForm() {
        assertThat(run("show", "R1").out())
                .contains("place: samjang, yanggang", "goods: 0303, 110100", "R1  TLP:CLEAR");
        assertThat(run("list").out()).contains("amber-heron", "2024-06-18T00/06");
    }

    @Test
    void clearExport_isCoarse_andNamesNeitherSourceNorReport() {
        Ran ran = export(List.of("--with-text"));

        assertThat(ran.exitCode()).isZero();
        assertThat(ran.out())
                .contains("TLP:CLEAR", "Place: Yanggang", "2024-06-17/2024-06-23", "several containers", "[time]")
                .doesNotContain("amber", "R1", "Samjang", "mss", "06-18", "03:40", "2024-07-02");
        assertThat(ran.err()).contains("Could have told it: 630 to ");
    }

    @Test
    void exactExport_waitsForTwoPeople() {
        Ran refused = export(EXACT);
        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.err()).contains("10 are the least", "Coarser, this would pass: --time");
        String text = refused.err().replaceAll("(?s).*--text ([0-9a-f]{16}).*", "$1");

        release(text, "anna", "known already");
        assertThat(release(text, " ANNA", "known already").out()).contains("another person has to");
        assertThat(export(EXACT).exitCode()).isEqualTo(2);
        assertThat(release(text, "ben", "agreed").out()).contains("Released by anna and ben");
        assertThat(export(EXACT).out()).contains("10 containers");
        List<String> withText = new ArrayList<>(EXACT);
        withText.add("--with-text");
        assertThat(export(withText).exitCode())
                .as("another text is not released")
                .isEqualTo(2);
        assertThat(of("audit", "list").out()).contains("released by anna and ben", "known already");
    }

    private Ran release(String text, String actor, String reason) {
        return run("release", "R1", "--text", text, "--actor", actor, "--reason", reason);
    }

    @Test
    void coarserStepThatIsOffered_passes() {
        String offered = export(EXACT).err().replaceAll("(?s).*this would pass: (--time.*?)\\. Or .*", "$1");
        assertThat(export(List.of(offered.split(" "))).exitCode()).as(offered).isZero();
    }

    @Test
    void gate_holdsTheLabel_untilSomebodyChangesIt() {
        assertThat(run("label", "R1", "--tlp", "RED", "--reason", "source asked")
                        .out())
                .contains("is TLP:RED");
        assertThat(export(List.of()).err()).contains("TLP:RED", "TLP:CLEAR was asked for");
        assertThat(run("label", "R1", "--tlp", "GREEN", "--reason", "agreed").exitCode())
                .isZero();
        assertThat(run("export", "R1", "--tlp", "GREEN").exitCode()).isZero();
    }

    @Test
    void links_goOutToNarrowAudiencesOnly() {
        assertThat(run("link", "R1", "CN:export:KP:1101:2024-06", "--relation", "could_not_show")
                        .exitCode())
                .isZero();
        assertThat(run("export", "R1", "--tlp", "AMBER+STRICT").out()).contains("Figures: CN:export:KP:1101:2024-06");
        assertThat(export(List.of()).out()).doesNotContain("Figures");
        assertThat(run("link", "R1", "abcd12", "--relation", "agrees").err()).contains("no finding 'abcd12'");
        assertThat(run("link", "R1", "x", "--relation", "agrees").err()).contains("neither a finding's id nor a cell");
    }

    @Test
    void export_isWrittenOnce_andNeverOverAnother() {
        Path file = home.resolve("out.html");
        assertThat(export(List.of("--out", file.toString())).out()).contains("read back and clean");
        assertThat(export(List.of("--out", file.toString())).err()).contains("exists already");
    }

    @Test
    void removedWords_areNotInTheExport() throws IOException {
        Path words = Files.writeString(home.resolve("words"), "they came\n");
        Ran ran = export(List.of("--with-text", "--remove", words.toString()));
        assertThat(ran.out()).contains("[removed] at [time]").doesNotContain("They came");
    }

    @Test
    void everyWrite_isLogged() {
        of("watch", "close", "W1", "--as", "seen", "--reason", "it came");
        assertThat(of("audit", "list").out()).contains("report.new", "watch.close");
        assertThat(of("watch", "list", "--all").out()).contains("seen", "more minerals");
        assertThat(of("audit", "verify").exitCode()).isZero();
    }

    @Test
    void brokenLog_stopsEveryWrite() throws IOException {
        Path log = home.resolve("audit/log.jsonl");
        Files.writeString(log, Files.readString(log).replace("report.new", "report.old"));

        assertThat(of("audit", "verify").exitCode()).isEqualTo(2);
        assertThat(run("label", "R1", "--tlp", "RED", "--reason", "x").err()).contains("Nothing was done");
        assertThat(run("show", "R1").out()).contains("TLP:CLEAR");
    }

    @Test
    void wrongReports_areRefusedWithTheFormTheyWant() throws IOException {
        assertThat(enter("source: amber-heron\ntime: last June").err())
                .contains("'time' is not in its form", "2024-06-18");
        assertThat(enter("source: amber-heron\ntime: 2024-02-30").err()).contains("'time' is not in its form");
        assertThat(enter("source: Kim\ntext: x").err())
                .contains("by codename only")
                .doesNotContain("Kim");
        assertThat(enter("source: amber-heron\nplaces: x").err()).contains("keys that mean nothing", "place,");
        assertThat(enter("source: [amber-heron\ntext").err()).contains("cannot be read, line");
        assertThat(enter("source: amber-heron").err()).contains("The report is empty");
        assertThat(run("show", "R9").err()).contains("no report 'R9'");
        assertThat(run("new").err()).contains("--file report.yml");
    }

    @Test
    void dialogue_asksAgainWhereAnAnswerIsNotInItsForm() {
        StringWriter asked = new StringWriter();
        String answers = "amber-heron\nGREEN\nyesterday\n2024-06-18\nsamjang; hyesan\n" + "\n".repeat(12)
                + "Rice came.\nAnd flour.\n.\nmore rice\n\n";
        ReportForm form = ReportDialogue.over(
                        new BufferedReader(new StringReader(answers)), new PrintWriter(asked, true))
                .ask(LocalDate.of(2024, 7, 2));

        assertThat(asked.toString()).contains("'time' is not in its form");
        assertThat(form.report().tlp()).isEqualTo(Tlp.GREEN);
        assertThat(form.report().list(SlotName.PLACE)).containsExactly("samjang", "hyesan");
        assertThat(form.report().text().words()).isEqualTo("Rice came.\nAnd flour.");
        assertThat(form.announced()).containsExactly("more rice");
    }
}
