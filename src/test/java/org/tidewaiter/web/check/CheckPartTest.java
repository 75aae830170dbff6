package org.tidewaiter.web.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tidewaiter.consignment.State;
import org.tidewaiter.law.Fact;
import org.tidewaiter.trade.Language;
import org.tidewaiter.web.ExampleServer;
import org.tidewaiter.web.Texts;

/** Checking over HTTP: the same answers as on the command line, and files that nobody else gets. */
class CheckPartTest {
    private static final String BOUNDARY = "tidewaiter-test";

    private final HttpClient client = HttpClient.newHttpClient();

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(ExampleServer.shared().at(path)))
                        .header("Accept", "text/html")
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> send(String name, String content) throws IOException, InterruptedException {
        String body =
                "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\ntoken\r\n--" + BOUNDARY
                        + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: text/csv\r\n\r\n" + content + "\r\n--" + BOUNDARY + "--\r\n";
        return client.send(
                HttpRequest.newBuilder(URI.create(ExampleServer.shared().at("/check/file?lang=en")))
                        .header("Accept", "text/html")
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void bannedGoods_areInScope_withActAndParagraph() throws Exception {
        HttpResponse<String> page = get("/check?goods=2701&from=KP&to=CN&on=2023-05-01&lang=en");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("in scope: S/RES/2371", "S/RES/2371 (2017), paragraph 8", "Taken to mean: 2701");
    }

    @Test
    void statedFact_isSaidToBeUnchecked_withTheAnswerWithoutIt() throws Exception {
        HttpResponse<String> page = get("/check?goods=270112&from=KP&to=CN&on=2018-05-01&rajin-coal=yes&lang=en");
        assertThat(page.body()).contains("As you state, and nobody here checked", "rajin-coal=yes", "Without it:");
    }

    @Test
    void words_giveCandidatesToChoose_andNoAnswer() throws Exception {
        HttpResponse<String> page = get("/check?goods=coal&from=KP&to=CN&on=2023-05-01&lang=en");
        String main = page.body().substring(page.body().indexOf("<main"));
        assertThat(main).contains("What “coal” could mean", "goods=2701").doesNotContain("Taken to mean");
    }

    @Test
    void wrongArea_isToldInTheForm() throws Exception {
        HttpResponse<String> page = get("/check?goods=2701&from=Atlantis&to=CN&on=2023-05-01&lang=en");
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("Atlantis", "role=\"alert\"", "check-form");
    }

    @Test
    void file_isAnswered_andTakenAway_byItsSender() throws Exception {
        HttpResponse<String> sent =
                send("../my consignments.csv", Files.readString(Path.of("examples/consignments/consignments.csv")));
        assertThat(sent.statusCode()).isEqualTo(303);
        String place = sent.headers().firstValue("Location").orElseThrow();
        HttpResponse<String> page = get(place);
        assertThat(page.body())
                .contains("Answers for my consignments.csv", "in scope")
                .doesNotContain(ExampleServer.shared().home.toString());
        String answers = place.replaceFirst("\\?", "/answers.csv?");
        assertThat(get(answers).body()).contains("in_scope", "paragraph");
        assertThat(get(answers.replace(".csv", ".xlsx")).body()).startsWith("PK");
        assertThat(get(answers.replace("answers.csv", "consignments")).statusCode())
                .isEqualTo(404);
        assertThat(get("/check/file/" + "A".repeat(43)).statusCode()).isEqualTo(404);
    }

    @Test
    void unreadableFile_isRefused_withoutSayingWhereItLies() throws Exception {
        HttpResponse<String> refused = send("empty.csv", "a,b\n");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body())
                .contains("empty.csv")
                .doesNotContain(ExampleServer.shared().home.toString());
    }

    @Test
    void everyFactAndState_hasWords_inEveryLanguage() throws IOException {
        for (Language language : Language.values()) {
            for (Fact fact : Fact.values()) {
                assertThat(Texts.of(language).text("check.fact." + fact.code())).isNotBlank();
            }
            for (State state : State.values()) {
                assertThat(Texts.of(language).text("check.state." + state.code()))
                        .isNotBlank();
            }
            for (String section : Set.of("goods", "law", "check")) {
                assertThat(keys(section, language))
                        .as(section + " " + language)
                        .isEqualTo(keys(section, Language.ENGLISH));
            }
        }
    }

    private static Set<String> keys(String section, Language language) throws IOException {
        Properties all = new Properties();
        try (var in = CheckPartTest.class.getResourceAsStream(
                "/web/" + section + "/messages_" + language.tag() + ".properties")) {
            all.load(new java.io.InputStreamReader(java.util.Objects.requireNonNull(in), StandardCharsets.UTF_8));
        }
        return all.stringPropertyNames();
    }
}
