package org.tidewaiter.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of real file: what the detectors list of it, and what a brief shows of that. */
@Tag("shared-data")
class RealFindingsTest {
    private static final Path DATA = Path.of(System.getProperty("tidewaiter.shared", "../shared"), "data");
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    static Path homes;

    private static final Set<String> LOADED = new HashSet<>();

    private static String home(String files) {
        String home = homes.resolve(Integer.toHexString(files.hashCode())).toString();
        List<String> args = new ArrayList<>(List.of("load", "--home", home));
        for (String file : files.split("\\+")) {
            assumeTrue(Files.exists(DATA.resolve(file)), "needs " + DATA.resolve(file));
            args.add(DATA.resolve(file).toString());
        }
        if (LOADED.add(files)) {
            Ran load = Ran.of(args.toArray(String[]::new));
            assertThat(load.exitCode()).as(load.err()).isZero();
        }
        return home;
    }

    private static Ran run(String command, String home, String options, String... more) {
        List<String> args = new ArrayList<>(List.of(command, "--home", home));
        args.addAll(List.of(options.split(" ")));
        args.addAll(List.of(more));
        Ran ran = Ran.of(args.toArray(String[]::new));
        assertThat(ran.exitCode()).as(args + ran.err()).isZero();
        return ran;
    }

    private static JsonNode detected(String home, String options) throws IOException {
        return JSON.readTree(run("detect", home, options, "--json").out());
    }

    private static List<JsonNode> findings(JsonNode detected) {
        return StreamSupport.stream(detected.get("findings").spliterator(), false)
                .map(each -> each.get("finding"))
                .toList();
    }

    /** Files and options: every finding has its explanation, its picture and its rows, the weightiest first. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "comtrade-csv/comtrade_v1_imports_evminerals_2018_2024.csv.gz | --partner KP --period 2018..2024",
                "comtrade-csv/comtrade_v1_imports_evminerals_2018_2024.csv.gz | --reporter KR --period 2018..2024",
                "dprk-context/comtrade_china_imports_from_dprk_annual_2016_2024.csv | --reporter CN --partner KP --period"
                        + " 2016..2024",
                "comtrade-csv/comtrade_raw_bothflows_31hs6_2022.csv.gz+comtrade-csv/comtrade_raw_bothflows_31hs6_2024.csv.gz"
                        + " | --period 2022..2024",
                "comtrade-csv/national_customs_monthly_bra_gbr_usa_eu.csv.gz | --reporter GB --period 2026-01..2026-06",
                "baci/baci_critical_materials_2002_2026.csv.gz | --reporter CN --partner KP --period 2002..2024",
                "baci/baci_critical_materials_2002_2026.csv.gz | --reporter KP --period 2002..2024",
                "wits/wits_TZA_hs6_allpartners_2011_2013.csv.gz | --reporter TZ --partner KP --period 2011..2013",
                "gacc/gacc_soy_1201_2024in.gb18030.csv+gacc/gacc_soy_1201_2024out.gb18030.csv"
                        + "+gacc/gacc_soy_1201_2025in.gb18030.csv+gacc/gacc_soy_1201_2025out.gb18030.csv | --reporter CN"
                        + " --period 2025-01..2025-06",
            })
    void list_isRankedExplainedDrawnAndTraced(String filesAndOptions) throws IOException {
        String home = home(filesAndOptions.split(" \\| ")[0]);
        List<JsonNode> findings = findings(detected(home, filesAndOptions.split(" \\| ")[1]));
        assertThat(findings).isNotEmpty();
        assertThat(findings.stream().map(each -> each.get("id").asText())).doesNotHaveDuplicates();
        double before = 1;
        for (JsonNode finding : findings) {
            double rank = finding.get("rank").get("total").asDouble();
            assertThat(rank).as(finding.toString()).isBetween(0.0, before);
            before = rank;
            assertThat(finding.get("title").asText()).as(finding.toString()).endsWith(".");
            assertThat(finding.get("question").asText()).as(finding.toString()).endsWith("?");
            assertThat(finding.get("innocent_causes")).as(finding.toString()).hasSizeGreaterThan(1);
            assertThat(finding.path("picture").path("points"))
                    .as(finding.toString())
                    .isNotEmpty();
            assertThat(finding.path("rows").asText()).as(finding.toString()).startsWith("rows --reporter ");
            assertThat(finding.path("goods").asText()).as(finding.toString()).isNotBlank();
        }
        assertThat(rowsBehind(home, findings.getFirst())).contains("  cell");
    }

    private static String rowsBehind(String home, JsonNode finding) {
        StringBuilder all = new StringBuilder();
        for (String command : finding.get("rows").asText().split(" && tidewaiter ")) {
            Ran rows = run("rows", home, command.substring("rows ".length()));
            all.append(rows.out());
        }
        return all.toString();
    }

    /** A good the extract did not ask for in 2018 and 2019 cannot have appeared in 2020. */
    @ParameterizedTest
    @ValueSource(strings = {"comtrade-csv/comtrade_v1_imports_evminerals_2018_2024.csv.gz"})
    void goodsNotAskedForInEarlierYears_didNotAppear(String file) throws IOException {
        assertThat(findings(detected(home(file), "--partner KR --period 2018..2024 --only emergence")))
                .noneMatch(each -> each.get("from").asText().equals("2020")
                        && each.get("code").asText().equals("850760"));
    }

    /** Files that hold nothing to compare: an empty list, and a sentence that says why. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "comtrade-csv/comtrade_monthly_202412_bothflows.csv | --reporter CN --partner KP --period 2024-12",
                "comtrade-csv/national_customs_monthly_bra_gbr_usa_eu.csv.gz | --reporter US --period 2026-06",
                "baci/BACI_subset_HS17_Y2024_V202601.csv | --reporter CN --partner KP --period 2024",
                "comtrade-csv/comtrade_legacy_CHN_imports_2014_total_by_partner.csv | --reporter CN --partner KP --period"
                        + " 2014",
                "comtrade-csv/comtrade_legacy_extended_IDN_world_exports_2018_2019.csv.gz | --reporter ID --period 2019",
            })
    void nothingToTest_saysWhy(String filesAndOptions) throws IOException {
        String home = home(filesAndOptions.split(" \\| ")[0]);
        JsonNode detected = detected(home, filesAndOptions.split(" \\| ")[1]);
        assertThat(findings(detected)).isEmpty();
        assertThat(detected.get("notes").toString())
                .containsAnyOf("their silence here says nothing", "detectors do not look at them");
    }

    /** A brief draws each finding it lists and accounts for all it does not list. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "dprk-context/comtrade_china_imports_from_dprk_annual_2016_2024.csv | --reporter CN --partner KP --period"
                        + " 2023",
                "baci/baci_critical_materials_2002_2026.csv.gz | --reporter CN --partner KP --period 2017..2024",
                "wits/wits_TZA_hs6_allpartners_2011_2013.csv.gz | --reporter TZ --partner KP --period 2013",
                "comtrade-csv/national_customs_monthly_bra_gbr_usa_eu.csv.gz | --reporter GB --partner CN --period"
                        + " 2026-01..2026-06",
            })
    void brief_drawsItsFindingsAndCountsTheRest(String filesAndOptions) throws IOException {
        String home = home(filesAndOptions.split(" \\| ")[0]);
        String options = filesAndOptions.split(" \\| ")[1];
        JsonNode facts = JSON.readTree(run("brief", home, options, "--format", "JSON", "--out", "-")
                        .out())
                .get("findings");
        assertThat(facts.get("listed")).isNotEmpty();
        long inSlice = findings(detected(home, options + " --only " + BRIEFED)).stream()
                .filter(each -> !each.get("kind").asText().startsWith("not detectable"))
                .count();
        assertThat(facts.get("listed").size() + facts.get("unlisted").asLong()).isEqualTo(inSlice);
        String page =
                run("brief", home, options, "--format", "HTML", "--out", "-").out();
        for (JsonNode item : facts.get("listed")) {
            String id = item.get("view").get("id").asText();
            assertThat(page).contains(id);
        }
        String section = page.substring(page.indexOf("id=\"findings\""));
        assertThat(Pattern.compile("<svg").matcher(section).results().count())
                .isGreaterThanOrEqualTo(facts.get("listed").size());
        assertThat(run("brief", home, options, "--format", "CSV", "--out", "-").out())
                .contains(facts.get("listed").get(0).get("view").get("id").asText());
    }

    private static final String BRIEFED =
            "banned_goods,barter,basket_drift,cessation,code_switch,emergence,event_window,level_shift,"
                    + "reporter_silence,resurgence,surge,unit_value";
}
