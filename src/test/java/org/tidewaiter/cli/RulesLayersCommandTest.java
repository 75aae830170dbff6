package org.tidewaiter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesLayersCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private int run(String... args) {
        return Main.run(new PrintWriter(out), new PrintWriter(err), args);
    }

    @Test
    void ferrosilicon_hasALineForEachLayer() {
        assertThat(run("rules", "layers", "720221", "--on", "2026-01-05")).isZero();
        assertThat(out.toString())
                .contains("720221 (HS2022), from KP to any, on 2026-01-05")
                .containsPattern("(?m)^United Nations +any +undetermined +S/RES/2371 .2017., paragraph 8")
                .containsPattern("(?m)^Panel of Experts +any +undetermined")
                .containsPattern("(?m)^European Union +AT +in scope +Regulation .EU. 2017/1509, Annex V")
                .containsPattern("(?m)^China +CN +undetermined")
                .containsPattern("(?m)^Singapore +SG +in scope");
    }

    @Test
    void json_hasNullForALayerWithoutRecord() throws IOException {
        assertThat(run("rules", "layers", "7108", "--on", "2026-01-05", "--json"))
                .isZero();
        JsonNode readings = new JsonMapper().readTree(out.toString());
        assertThat(readings.at("/1/layer").asText()).isEqualTo("Panel of Experts");
        assertThat(readings.at("/1/answer").isNull()).isTrue();
        assertThat(readings.at("/2/as_in").asText()).isEqualTo("CN");
    }

    @Test
    void wordsOrTwoOpenEnds_areRefused() {
        assertThat(run("rules", "layers", "coal")).isEqualTo(2);
        assertThat(run("rules", "layers", "2701", "--from", "any")).isEqualTo(2);
        assertThat(err.toString()).contains("'coal' is no code", "Both ends are any area");
    }

    @Test
    void directionNobodySpeaksOf_saysSo() {
        assertThat(run("rules", "layers", "2701", "--from", "BR", "--on", "2026-01-05"))
                .isZero();
        assertThat(out.toString()).contains("No layer of the loaded books speaks of this direction.");
    }

    @Test
    void splits_areListedInThreeForms() throws IOException {
        assertThat(run("rules", "splits")).isZero();
        assertThat(out.toString()).containsPattern("\\d+ splits touch a book").contains("251830  HS2017");
        out.getBuffer().setLength(0);
        assertThat(run("rules", "splits", "--csv")).isZero();
        assertThat(out.toString())
                .startsWith("code,from_edition,to_edition,kind,certain,possible,measures\n")
                .contains("251830,HS2017,HS2022,n:1,,381600,");
        out.getBuffer().setLength(0);
        assertThat(run("rules", "splits", "--json")).isZero();
        assertThat(new JsonMapper().readTree(out.toString()).get(0).get("kind").asText())
                .isIn("1:n", "n:1", "n:m", "none");
    }

    @Test
    void ownBook_isHeldAndVerifiedBesideOurs() throws IOException {
        Files.writeString(folder.resolve("own.yml"), """
                act: House rule 1
                id: own
                authority: BR
                regime: dprk
                title: Invented
                url: https://example.org/act
                version: 2026-11-23
                measures:
                  - id: own-wigs
                    paragraph: "1"
                    paragraph_verified: true
                    type: prohibition
                    says: Brazil buys no wigs from North Korea.
                    goods: {commodity: wigs, classification: HS, revision: HS2017, codes: ["6704"]}
                    coverage: whole
                    basis: text
                    basis_source: the rule itself
                    certainty: certain
                    from: [KP]
                    to: [BR]
                    valid_from: 2020-01-01
                    confidence: high
                    sources: ["invented for a test"]
                """);
        Files.writeString(folder.resolve("own.spec.yml"), """
                book: own
                cases:
                  - {name: wigs, goods: "670420", revision: HS2017, from: KP, to: BR, on: 2020-01-01, expect: in_scope, measure: own-wigs}
                """);
        assertThat(run("verify", "--rules", folder.toString())).isZero();
        out.getBuffer().setLength(0);
        String[] check = {
            "check", "--from", "KP", "--to", "BR", "--goods", "670420", "--on", "2026-01-05", "--json", "--rules"
        };
        String[] all = java.util.Arrays.copyOf(check, check.length + 1);
        all[check.length] = folder.toString();
        assertThat(run(all)).isZero();
        JsonNode result = new JsonMapper().readTree(out.toString());
        assertThat(result.get("answer").asText()).isEqualTo("in_scope");
        assertThat(result.at("/layers/0/authority").asText()).isEqualTo("UN");
        assertThat(result.at("/layers/0/answer").asText()).isEqualTo("out_of_scope");
        assertThat(result.at("/layers/1/authority").asText()).isEqualTo("BR");
        assertThat(result.at("/layers/1/acts/0").asText()).isEqualTo("House rule 1");
    }
}
