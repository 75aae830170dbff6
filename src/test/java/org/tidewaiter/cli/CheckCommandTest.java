package org.tidewaiter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
    private record Run(int exit, String out, String err) {}

    private static Run run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = Main.run(new PrintWriter(out), new PrintWriter(err), args);
        return new Run(exit, out.toString(), err.toString());
    }

    private static JsonNode json(String text) throws IOException {
        return new ObjectMapper().readTree(text);
    }

    @TempDir
    private Path folder;

    @Test
    void graphiteAsJson_hasTheAgreedFields() throws IOException {
        Run run = run("check", "--from", "KP", "--to", "CN", "--goods", "2504", "--on", "2023-05-01", "--json");
        JsonNode answer = json(run.out());
        assertThat(run.exit()).isZero();
        assertThat(answer.get("answer").asText()).isEqualTo("in_scope");
        assertThat(answer.get("reasons").get(0).asText()).startsWith("In scope of S/RES/2397 (2017), paragraph 6: ");
        JsonNode hit = answer.get("measures").get(0);
        assertThat(hit.get("act").asText()).isEqualTo("S/RES/2397 (2017)");
        assertThat(hit.get("paragraph").asText()).isEqualTo("6");
        assertThat(hit.get("basis").asText()).isEqualTo("text");
        assertThat(hit.get("certainty").asText()).isEqualTo("certain");
        assertThat(hit.get("valid_from").asText()).isEqualTo("2017-12-22");
        assertThat(hit.get("conditions").get(0).get("type").asText()).isEqualTo("wind-down");
        assertThat(answer.get("hs_edition").asText()).isEqualTo("HS2022");
        assertThat(answer.get("hs_edition_assumed").asBoolean()).isTrue();
    }

    @Test
    void assumedEdition_isPrinted() {
        assertThat(run("check", "--from", "KP", "--to", "CN", "--goods", "2504", "--on", "2018-05-01")
                        .out())
                .contains("Assumed: the code is read in HS2017, the edition in force on that day.");
        assertThat(run(
                                "check",
                                "--from",
                                "KP",
                                "--to",
                                "CN",
                                "--goods",
                                "2504",
                                "--on",
                                "2018-05-01",
                                "--edition",
                                "HS2012")
                        .out())
                .doesNotContain("Assumed");
    }

    @Test
    void areaThatCouldBeTwo_isAskedBack() {
        Run run = run("check", "--from", "Korea", "--to", "CN", "--goods", "2504", "--on", "2018-05-01");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("'Korea' could mean more than one area.");
    }

    @Test
    void missingOption_saysWhichWithAnExample() {
        Run run = run("check", "--from", "KP", "--to", "CN");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("--goods is missing").contains("Example:");
    }

    @Test
    void wordsInsteadOfACode_areAnsweredForTheLikeliestCodesAndAskedBack() throws IOException {
        Run run = run("check", "--from", "KP", "--to", "CN", "--goods", "ferrosilicon", "--on", "2023-05-01", "--json");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(json(run.out()).get(0).get("hs").asText()).startsWith("7202");
        assertThat(json(run.out()).get(0).get("answer").asText()).isEqualTo("undetermined");
        assertThat(run.err()).contains("'ferrosilicon' is no code").contains("Choose one");
    }

    @Test
    void wordsNobodyKnows_areRefused() {
        Run run = run("check", "--from", "KP", "--to", "CN", "--goods", "xyzzyqwert", "--on", "2023-05-01");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("No goods are known as 'xyzzyqwert'.");
    }

    private Path consignments() throws IOException {
        Path file = folder.resolve("consignments.csv");
        Files.writeString(file, """
                Origin,Destination,HS code,Date,Value (USD),note
                KP,CN,2701,2023-01-01,"1,000.50",coal
                KP,CN,2701,2017,10,bad day
                CN,KP,271019,2023-05-01,200,diesel
                KP,CN,6704,2023-05-01,300,wigs
                """);
        return file;
    }

    @Test
    void fileAsJson_keepsOrderWithIntervalsAndErrors() throws IOException {
        Run run = run("check", "--file", consignments().toString(), "--json");
        JsonNode rows = json(run.out());
        assertThat(run.exit()).isZero();
        assertThat(rows).hasSize(4);
        assertThat(rows.get(0).get("interval").get("surely_usd").decimalValue()).isEqualByComparingTo("1000.50");
        assertThat(rows.get(1).has("answer")).isFalse();
        assertThat(rows.get(1).get("error").asText()).contains("'2017' is no day");
        assertThat(rows.get(2).get("interval").get("surely_usd").decimalValue()).isZero();
        assertThat(rows.get(2).get("interval").get("possibly_usd").decimalValue())
                .isEqualByComparingTo("200");
        assertThat(rows.get(3).get("hs").asText()).isEqualTo("6704");
        assertThat(rows.get(3).get("interval").get("possibly_usd").decimalValue())
                .isZero();
    }

    @Test
    void fileAsCsv_keepsItsColumnsAndAddsTheAnswer() throws IOException {
        String[] lines =
                run("check", "--file", consignments().toString(), "--csv").out().split("\n");
        assertThat(lines).hasSize(5);
        assertThat(lines[0]).startsWith("Origin,Destination,HS code,Date,Value (USD),note,hs,hs_edition,");
        assertThat(lines[1])
                .contains(
                        ",coal,2701,HS2022,true,in_scope,1000.50,1000.50,\"S/RES/2371 (2017), paragraph 8; MOFCOM/GACC 2017 No. 40\"");
        assertThat(lines[2]).contains("'2017' is no day");
    }

    @Test
    void fileAsText_addsUp() throws IOException {
        assertThat(run("check", "--file", consignments().toString()).out())
                .contains("in scope: 1", "undetermined: 1", "out of scope: 1", "not checked: 1")
                .contains("value in scope: USD 1000.50 surely, 1200.50 possibly");
    }

    @Test
    void fileWithoutANeededColumn_isRefusedWithWhatItHas() throws IOException {
        Path file = folder.resolve("short.csv");
        Files.writeString(file, "from,to,goods\nKP,CN,2701\n");
        Run run = run("check", "--file", file.toString());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("has no column 'on'; it has from, to, goods");
    }

    @Test
    void fileInAnotherEncoding_isRefusedWithoutATrace() throws IOException {
        Path file = folder.resolve("latin.csv");
        Files.write(file, new byte[] {'f', 'r', 'o', 'm', ',', (byte) 0xE9, (byte) 0xFF, '\n', 'a', ',', 'b', '\n'});
        Run run = run("check", "--file", file.toString());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).doesNotContain("internal error");
    }
}
