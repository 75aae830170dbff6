package org.tidewaiter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DetectQuotaTest {
    private StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path home;

    private String run(String... args) {
        out = new StringWriter();
        assertThat(Main.run(new PrintWriter(out), new PrintWriter(err), args))
                .as(err.toString())
                .isZero();
        return out.toString();
    }

    @Test
    void capThatIsUsedUp_hasAPictureOfItsUseAndLeadsToItsLedger() throws IOException {
        Path file = home.resolve("oil.csv");
        Files.writeString(file, """
                source,freq,period,reporter,partner,flow,hs6,native_code,value_usd,qty_kg
                comtrade,M,201901,RUS,PRK,export,271019,271019,1000000,30000000
                comtrade,M,201903,RUS,PRK,export,271019,271019,1000000,90000000
                """);
        String at = home.toString();
        run("load", file.toString(), "--mapping", "examples/mappings/comtrade-monthly.mapping.yml", "--home", at);
        JsonNode findings = new ObjectMapper()
                .readTree(run(
                        "detect", "--reporter", "RU", "--partner", "KP", "--period", "2019-03", "--home", at, "--json"))
                .get("findings");
        JsonNode cap = StreamSupport.stream(findings.spliterator(), false)
                .map(entry -> entry.get("finding"))
                .filter(finding -> finding.get("detector").asText().equals("quota_pace"))
                .findFirst()
                .orElseThrow();
        JsonNode picture = cap.get("picture");
        assertThat(picture.get("unit").asText()).isEqualTo("percent of the quota");
        assertThat(picture.get("high").asDouble()).isEqualTo(100);
        assertThat(picture.get("points")).hasSize(12);
        assertThat(picture.get("points").get(0).get("value").asDouble()).isBetween(49.9, 50.1); // 30,000 of 60,000 t
        assertThat(picture.get("points").get(1).get("state").asText()).isEqualToIgnoringCase("not_published");
        assertThat(picture.get("points").get(2).get("value").asDouble()).isBetween(199.5, 200.5);
        String ledger = cap.get("rows").asText();
        assertThat(ledger).isEqualTo("quota refined-petroleum --year 2019");
        assertThat(run((ledger + " --home " + at).split(" "))).contains("2019-03");
    }
}
