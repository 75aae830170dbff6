package org.tidewaiter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DetectQuotaTest {
    @TempDir
    private Path home;

    @Test
    void capThatIsUsedUp_hasAPictureOfItsUseAndLeadsToItsLedger() throws IOException {
        MonthlyTrade trade = MonthlyTrade.load(home, """
                comtrade,M,201901,RUS,PRK,export,271019,271019,1000000,30000000
                comtrade,M,201903,RUS,PRK,export,271019,271019,1000000,90000000
                """);
        JsonNode findings = new ObjectMapper()
                .readTree(trade.run("detect --reporter RU --partner KP --period 2019-03 --json"))
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
        assertThat(picture.get("points").get(1).get("state").asText()).isEqualTo("not_published");
        assertThat(picture.get("points").get(2).get("value").asDouble()).isBetween(199.5, 200.5);
        String ledger = cap.get("rows").asText();
        assertThat(ledger).startsWith("quota refined-petroleum --year 2019 --dataset ");
        assertThat(trade.run(ledger)).contains("2019-03");
    }
}
