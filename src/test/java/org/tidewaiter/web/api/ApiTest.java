package org.tidewaiter.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The API over the example data: answers, errors, pages, lines, tags. */
class ApiTest {
    private static final String TOP = "/api/v1/top?period=2023-01..2023-10&flow=import&limit=3";

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static ExampleServer server;

    @BeforeAll
    static void start() {
        server = ExampleServer.shared();
    }

    @Test
    void top_namesWhatItRestsOn() {
        JsonNode answer = server.json(TOP);
        assertThat(answer.get("permalink").asText())
                .isEqualTo("/api/v1/top?reporter=CN&partner=KP&period=2023-01..2023-10&flow=import&level=6&currency=CNY"
                        + "&versus=2022,2019&limit=3");
        assertThat(answer.get("illustrative").asBoolean()).isTrue();
        assertThat(answer.get("data_edition").asText()).matches("[0-9a-f]{12}");
        assertThat(answer.get("rules_edition").asText()).matches("[0-9a-f]{12}");
        assertThat(answer.get("as_of").isNull()).isTrue();
        assertThat(answer.get("data").get(0).get("goods")).hasSize(3);
        assertThat(server.json(answer.get("permalink").asText())).isEqualTo(answer);
    }

    @Test
    void sameTag_meansNothingHasChanged() {
        HttpResponse<String> first = server.get(TOP);
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(tag).startsWith("W/\"");
        assertThat(first.headers().firstValue("Cache-Control").orElseThrow()).startsWith("private");
        HttpResponse<String> again = server.get(TOP, "If-None-Match", "\"other\", " + tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(server.get(TOP, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
        assertThat(server.get(TOP, "Accept", "application/x-ndjson", "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void pages_putTogetherAreTheWholeList() {
        String address = "/api/v1/screen?period=2023-01..2023-10&flow=import";
        List<JsonNode> lines = new ArrayList<>();
        server.get(address, "Accept", "application/x-ndjson")
                .body()
                .lines()
                .map(ExampleServer::tree)
                .forEach(lines::add);
        JsonNode about = lines.removeFirst();
        assertThat(lines.removeLast().at("/end/items").asInt()).isEqualTo(lines.size());
        assertThat(about.get("about").get("illustrative").asBoolean()).isTrue();
        assertThat(about.get("summary").get("by_answer")).isNotEmpty();
        List<JsonNode> paged = new ArrayList<>();
        JsonNode page = server.json(address + "&limit=7");
        while (true) {
            page.get("data").forEach(paged::add);
            if (page.get("next").isNull()) {
                break;
            }
            page = server.json(address + "&limit=7&cursor=" + page.get("next").asText());
        }
        assertThat(paged).hasSizeGreaterThan(20).isEqualTo(lines);
    }

    @Test
    void coverage_isPagedWithoutAGap() {
        JsonNode first = server.json("/api/v1/coverage?limit=100");
        JsonNode second = server.json(
                "/api/v1/coverage?limit=2&cursor=" + first.get("next").asText());
        assertThat(first.get("data")).hasSize(100);
        String all =
                server.get("/api/v1/coverage", "Accept", "application/x-ndjson").body();
        assertThat(ExampleServer.tree(all.lines().skip(101).findFirst().orElseThrow()))
                .isEqualTo(second.get("data").get(0));
    }

    @Test
    void cursorOfAnotherState_isRefusedWithAReason() {
        String other = new Cursor("0123456789ab.ba9876543210", 100).write();
        HttpResponse<String> gone = server.get("/api/v1/releases?cursor=" + other);
        assertThat(gone.statusCode()).isEqualTo(410);
        JsonNode problem = ExampleServer.tree(gone.body());
        assertThat(problem.get("type").asText()).isEqualTo("/api#problem-gone");
        assertThat(problem.get("detail").asText()).contains("without cursor");
        assertThat(server.get("/api/v1/releases?cursor=x").statusCode()).isEqualTo(400);
    }

    @Test
    void unknownName_isRefusedWithThoseThereAre() {
        HttpResponse<String> refused = server.get("/api/v1/top?perod=2023-01");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        JsonNode problem = ExampleServer.tree(refused.body());
        assertThat(problem.get("title").asText()).contains("'perod' is no parameter");
        assertThat(problem.get("alternatives").toString()).contains("period");
        assertThat(problem.get("instance").asText()).startsWith("/api/v1/top#");
        assertThat(server.get("/api/v1/top?level=6&level=4").statusCode()).isEqualTo(400);
    }

    @Test
    void wrongValues_areRefusedEachWithItsReason() {
        assertThat(server.get("/api/v1/top?limit=1001").body()).contains("limit=1000");
        assertThat(server.get("/api/v1/releases?limit=0").statusCode()).isEqualTo(400);
        assertThat(server.get("/api/v1/top?reporter=Narnia").body()).contains("Narnia");
        assertThat(server.get("/api/v1/series?total=perhaps").body()).contains("neither true nor false");
        assertThat(server.get("/api/v1/findings/zzz").statusCode()).isEqualTo(404);
        assertThat(server.get("/api/v1/releases/zzz").statusCode()).isEqualTo(404);
        assertThat(server.get("/api/v1/law/acts/none").statusCode()).isEqualTo(404);
        assertThat(server.get("/api/v1/quota/none?year=2019").statusCode()).isEqualTo(404);
        assertThat(server.get("/api/v1/nothing").statusCode()).isEqualTo(404);
        assertThat(server.get("/api/v1/check?goods=2504&from=KP").body()).contains("'to' is missing");
    }

    @Test
    void check_answersCodesAndOffersCandidatesForWords() {
        JsonNode code = server.json("/api/v1/check?goods=2701&from=KP&to=CN&on=2023-05-01");
        assertThat(code.get("data").get("result").get("answer").asText()).isEqualTo("in_scope");
        JsonNode words = server.json("/api/v1/check?goods=graphite&from=KP&to=CN");
        assertThat(words.get("data").has("result")).isFalse();
        assertThat(words.get("data").get("candidates")).isNotEmpty();
        assertThat(words.get("permalink").asText()).contains("on=2026-02-0");
    }

    @Test
    void series_isThatOfTheCommandLine() {
        JsonNode point = server.json("/api/v1/series?period=2023-05&flow=import&code=720221")
                .get("data")
                .get(0)
                .get("points")
                .get(0);
        assertThat(point.get("period").asText()).isEqualTo("2023-05");
        assertThat(point.get("rows").asText()).startsWith("rows --reporter CN --partner KP");
    }

    @Test
    void findingsAndVerdicts_standThere() {
        JsonNode findings = server.json("/api/v1/findings?limit=2");
        assertThat(findings.get("data")).hasSize(2);
        String id = findings.get("data").get(0).get("finding").get("id").asText();
        assertThat(server.json("/api/v1/findings/" + id).get("data"))
                .isEqualTo(findings.get("data").get(0));
        assertThat(server.json("/api/v1/articles").get("data")).hasSize(1);
        assertThat(server.json("/api/v1/verdicts").get("data")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/x-ndjson | true",
                "application/json, application/x-ndjson | false",
                "application/x-ndjson, application/json | true",
                "application/json;q=0.5, application/x-ndjson | true",
                "application/x-ndjson;q=0.1, */* | false",
                "text/html | false",
            })
    void formOfAList_isTheOneTheClientPrefers(String accepted, boolean lines) {
        assertThat(server.get("/api/v1/releases", "Accept", accepted).headers().firstValue("Content-Type"))
                .hasValueSatisfying(type ->
                        assertThat(type.startsWith("application/x-ndjson")).isEqualTo(lines));
    }
}
