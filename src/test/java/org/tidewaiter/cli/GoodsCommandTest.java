package org.tidewaiter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class GoodsCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        return Main.run(new PrintWriter(out), new PrintWriter(err), args);
    }

    private JsonNode json(String... args) throws JsonProcessingException {
        assertThat(run(args)).isZero();
        return new JsonMapper().readTree(out.toString());
    }

    @Test
    void show_saysWhatACodeIsAndWhatTheLawSays() {
        assertThat(run("goods", "show", "720221", "--on", "2023-10-31")).isZero();
        assertThat(out.toString())
                .startsWith("720221 (HS2022)  ferro-silicon")
                .contains("페로실리콘", "硅铁", "72 iron and steel", "> 7202 ferro-alloys")
                .contains("same goods in     HS2002, HS2007, HS2012, HS2017")
                .contains("critical-minerals: semiconductor, steel-alloys")
                .contains("Law on 2023-10-31, the code read in HS2022")
                .contains("to North Korea    in scope: S/RES/2397 (2017), paragraph 7");
    }

    @Test
    void showInJson_hasBothDirectionsAndCorrespondences() throws JsonProcessingException {
        JsonNode shown = json("goods", "show", "250490", "--on", "2023-10-31", "--json");
        assertThat(shown.at("/law/from_kp/answer").asText()).isEqualTo("in_scope");
        assertThat(shown.at("/law/from_kp/measures/0/act").asText()).isEqualTo("S/RES/2397 (2017)");
        assertThat(shown.at("/law/to_kp/answer").asText()).isEqualTo("out_of_scope");
        assertThat(shown.at("/labels/ko").asText()).isEqualTo("기타 천연 흑연");
        assertThat(shown.at("/correspondences/3/kind").asText()).isEqualTo("1:1");
    }

    @Test
    void codeOfOlderEditions_isReadInTheNewestThatHasIt() throws JsonProcessingException {
        JsonNode shown = json("goods", "show", "854140", "--on", "2023-10-31", "--json");
        assertThat(shown.at("/hs_edition").asText()).isEqualTo("HS2017");
        assertThat(shown.at("/correspondences/3/edition").asText()).isEqualTo("HS2022");
        assertThat(shown.at("/correspondences/3/kind").asText()).isEqualTo("1:n");
    }

    @Test
    void lawOfAnEarlierDay_isThatDays() throws JsonProcessingException {
        JsonNode shown = json("goods", "show", "2504", "--on", "2016-06-01", "--json");
        assertThat(shown.at("/law/from_kp/answer").asText()).isEqualTo("out_of_scope");
    }

    @Test
    void unknownCode_isRefusedWithNearOnes() {
        assertThat(run("goods", "show", "250499")).isEqualTo(2);
        assertThat(err.toString()).contains("250499", "Did you mean: 250490, 250410?");
        assertThat(run("goods", "show", "854911", "--edition", "HS2017")).isEqualTo(2);
        assertThat(err.toString()).contains("HS2017 has no code 854911");
    }

    @Test
    void find_putsTheStatusBesideEachHit() throws JsonProcessingException {
        JsonNode first =
                json("goods", "find", "coal", "--on", "2023-10-31", "--json").get(0);
        assertThat(first.get("from_kp").asText()).isEqualTo("in_scope");
        assertThat(first.get("to_kp").asText()).isEqualTo("out_of_scope");
    }

    @Test
    void findInKorean_namesGoodsInKoreanAndEnglish() {
        assertThat(run("goods", "find", "통후추", "--on", "2023-10-31")).isZero();
        assertThat(out.toString()).contains("090411", "후추(통후추) | peppercorns, whole");
    }

    @Test
    void wordsNobodyUses_areRefusedInTextAndEmptyInJson() {
        assertThat(run("goods", "find", "zzqqx")).isEqualTo(2);
        assertThat(err.toString()).contains("No goods found for 'zzqqx'");
        assertThat(run("goods", "find", "zzqqx", "--json")).isZero();
        assertThat(out.toString().strip()).isEqualTo("[ ]");
    }

    @Test
    void baskets_areListedAndShown() {
        assertThat(run("goods", "baskets")).isZero();
        assertThat(out.toString()).contains("critical-minerals", "refined-petroleum");
        assertThat(run("goods", "baskets", "wigs")).isZero();
        assertThat(out.toString()).contains("0501, 6703, 6704 (HS2017)");
        assertThat(run("goods", "baskets", "gold")).isEqualTo(2);
    }

    @Test
    void areaOfANameOrNumber_isFound_koreaIsRefused() {
        assertThat(run("areas", "find", "109")).isZero();
        assertThat(out.toString()).contains("North Korea", "found as       china customs");
        assertThat(run("areas", "find", "Korea")).isEqualTo(2);
        assertThat(err.toString()).contains("North Korea (KP), South Korea (KR)");
    }

    @Test
    void rates_arePrintedWithTheirSource_missingOnesAsNone() {
        assertThat(run("rates", "cny", "--period", "2023-10")).isZero();
        assertThat(out.toString()).contains("2023-10", "ecb");
        assertThat(run("rates", "RUB", "--period", "2023-01")).isZero();
        assertThat(out.toString()).containsPattern("2023-01 +none");
        assertThat(run("rates", "ZZZ")).isEqualTo(2);
    }
}
