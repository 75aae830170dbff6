package org.tidewaiter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
    private static JsonNode json(String text) throws IOException {
        return new ObjectMapper().readTree(text);
    }

    @TempDir
    private Path folder;

    @Test
    void graphiteAsJson_hasTheAgreedFields() throws IOException {
        Ran run = Ran.of("check", "--from", "KP", "--to", "CN", "--goods", "2504", "--on", "2023-05-01", "--json");
        JsonNode answer = json(run.out());
        assertThat(run.exitCode()).isZero();
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
        assertThat(Ran.of("check", "--from", "KP", "--to", "CN", "--goods", "2504", "--on", "2018-05-01")
                        .out())
                .contains("Assumed: the code is read in HS2017, the edition in force on that day.");
        assertThat(Ran.of(
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
        Ran run = Ran.of("check", "--from", "Korea", "--to", "CN", "--goods", "2504", "--on", "2018-05-01");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("'Korea' could mean more than one area.");
    }

    @Test
    void missingOption_saysWhichWithAnExample() {
        Ran run = Ran.of("check", "--from", "KP", "--to", "CN");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--goods is missing").contains("Example:");
    }

    @Test
    void wordsInsteadOfACode_areAnsweredForTheLikeliestCodesAndAskedBack() throws IOException {
        Ran run = Ran.of(
                "check", "--from", "KP", "--to", "CN", "--goods", "ferrosilicon", "--on", "2023-05-01", "--json");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(json(run.out()).get(0).get("hs").asText()).startsWith("7202");
        assertThat(json(run.out()).get(0).get("answer").asText()).isEqualTo("undetermined");
        assertThat(run.err()).contains("'ferrosilicon' is no code").contains("Choose one");
    }

    @Test
    void wordsNobodyKnows_areRefused() {
        Ran run = Ran.of("check", "--from", "KP", "--to", "CN", "--goods", "xyzzyqwert", "--on", "2023-05-01");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("No goods are known as 'xyzzyqwert'.");
    }

    private Path consignments() throws IOException {
        Path file = folder.resolve("consignments.csv");
        Files.writeString(file, """
                Origin,Destination,HS code,Date,Value (USD),note
                KP,CN,2701,2023-01-01,"1,000.50",coal
                KP,CN,2701,some day,10,bad day
                CN,KP,271019,2023-05-01,200,diesel
                KP,CN,6704,2023-05-01,300,wigs
                KP,CN,graphite,2023-05-01,50,words
                """);
        return file;
    }

    @Test
    void fileAsJson_keepsOrderWithIntervalsFlagsAndCandidates() throws IOException {
        Ran run = Ran.of("check", "--file", consignments().toString(), "--json");
        JsonNode rows = json(run.out());
        assertThat(run.exitCode()).isZero();
        assertThat(rows).hasSize(5);
        assertThat(rows.get(0).get("value_usd").decimalValue()).isEqualByComparingTo("1000.50");
        assertThat(rows.get(0).get("interval").get("surely_usd").decimalValue()).isEqualByComparingTo("1000.50");
        assertThat(rows.get(1).get("answer").asText()).isEqualTo("undetermined");
        assertThat(rows.get(1).get("flags").get(0).get("flag").asText()).isEqualTo("date_unreadable");
        assertThat(rows.get(2).get("interval").get("surely_usd").decimalValue()).isZero();
        assertThat(rows.get(2).get("interval").get("possibly_usd").decimalValue())
                .isEqualByComparingTo("200");
        assertThat(rows.get(3).get("hs").asText()).isEqualTo("6704");
        assertThat(rows.get(3).get("interval").get("possibly_usd").decimalValue())
                .isZero();
        assertThat(rows.get(4).get("answer").asText()).isEqualTo("needs_code");
        assertThat(rows.get(4).get("candidates").get(0).get("hs").asText()).startsWith("2504");
        assertThat(rows.get(4).get("columns").get("note").asText()).isEqualTo("words");
    }

    @Test
    void fileAsCsv_keepsItsColumnsAndAddsTheAnswer() throws IOException {
        String[] lines = Ran.of("check", "--file", consignments().toString(), "--csv")
                .out()
                .split("\n");
        assertThat(lines).hasSize(6);
        assertThat(lines[0]).startsWith("Origin,Destination,HS code,Date,Value (USD),note,answer,acts,paragraphs,");
        assertThat(lines[1])
                .startsWith("KP,CN,2701,2023-01-01,\"1,000.50\",coal,in_scope,S/RES/2371 (2017)")
                .contains(",1000.50,1000.50,USD,2701,HS2022,");
    }

    @Test
    void fileAsText_addsUp() throws IOException {
        assertThat(Ran.of("check", "--file", consignments().toString()).out())
                .contains("rows: 5", "in scope: 1", "undetermined: 2", "needs a code: 1", "out of scope: 1")
                .contains("value in scope: USD 1000.50 surely, 1210.50 possibly; 50 in rows without an answer");
    }

    @Test
    void summaryOrOut_printsTheCountsAndWritesTheRows() throws IOException {
        Path out = folder.resolve("answers.xlsx");
        Ran run = Ran.of("check", "--file", consignments().toString(), "--out", out.toString(), "--json");
        assertThat(json(run.out()).get("answers").get("in_scope").asLong()).isEqualTo(1);
        assertThat(out).exists();
        assertThat(Ran.of("check", "--file", consignments().toString(), "--summary")
                        .out())
                .startsWith("rows: 5");
    }

    @Test
    void failOn_endsWithThreeWhereItIsReached() throws IOException {
        String file = consignments().toString();
        assertThat(Ran.of("check", "--file", file, "--fail-on", "in_scope").exitCode())
                .isEqualTo(3);
        Path clear = Files.writeString(folder.resolve("clear.csv"), "hs,from,to,date\n6704,CN,JP,2023-05-01\n");
        assertThat(Ran.of("check", "--file", clear.toString(), "--fail-on", "undetermined")
                        .exitCode())
                .isZero();
        assertThat(Ran.of("check", "--file", file, "--fail-on", "anything").exitCode())
                .isEqualTo(2);
    }

    @Test
    void wrongUseOfFiles_isSaidInWords() throws IOException {
        String file = consignments().toString();
        assertThat(Ran.of("check", "--file", file, "--out", file).err()).contains("is the file that is read");
        assertThat(Ran.of("check", "--file", file, "--out", folder + "/answers.doc")
                        .err())
                .contains("is neither .csv, .tsv nor .xlsx");
        assertThat(Ran.of("check", "--file", file, "--column", "goods=Item").err())
                .contains("has no column 'Item'; it has Origin, Destination");
        assertThat(Ran.of("check", "--file", file, "--from", "KP").err()).contains("has a column 'from' already");
        assertThat(Ran.of("check", "--file", file, "--sheet", "1").err()).contains("has no sheets");
        assertThat(Ran.of("check", "--file", folder + "/none.csv").exitCode()).isEqualTo(4);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void fileWithoutANeededColumn_isRefusedWithWhatItHas() throws IOException {
        Path file = folder.resolve("short.csv");
        Files.writeString(file, "from,to,goods\nKP,CN,2701\n");
        Ran run = Ran.of("check", "--file", file.toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("has no column 'on'; it has from, to, goods");
    }

    @Test
    void fileInAnotherEncoding_isRefusedWithoutATrace() throws IOException {
        Path file = folder.resolve("latin.csv");
        Files.write(file, new byte[] {'f', 'r', 'o', 'm', ',', (byte) 0xE9, (byte) 0xFF, '\n', 'a', ',', 'b', '\n'});
        Ran run = Ran.of("check", "--file", file.toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).doesNotContain("internal error");
    }
}
