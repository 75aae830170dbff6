package org.tidewaiter.web.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tidewaiter.web.WebServer;

class TablesPartTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    private static Path home;

    private static WebServer server;

    @BeforeAll
    static void start() {
        server = SamplePages.start(home);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void tableAlone_isAWholePage() throws IOException, InterruptedException {
        HttpResponse<String> answer = get("/tables/invented?invented.sort=-value_cny");
        Document page = Jsoup.parse(answer.body());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Vary")).contains("HX-Request");
        assertThat(page.select("h1").text()).isEqualTo("Invented goods, January to October 2023, CNY");
        assertThat(page.select("th[aria-sort=descending]").text()).startsWith("Value, CNY");
        assertThat(page.select("tbody tr:first-child td[data-label=Rank]").text())
                .isEqualTo("506");
        assertThat(page.select("tbody th[scope=row]")).hasSize(25);
    }

    @Test
    void askedByAScript_isTheTableOnlyWithTheLinksOfItsPage() throws IOException, InterruptedException {
        HttpResponse<String> answer = get(
                "/tables/other?other.page=2",
                "HX-Request",
                "true",
                "HX-Current-URL",
                "http://127.0.0.1/sample?other.page=1&invented.page=3&invented.q=a%26b&x");
        Document piece = Jsoup.parse(answer.body());
        assertThat(piece.select("h1")).isEmpty();
        assertThat(piece.select("#table-other-previous").attr("href"))
                .startsWith("/sample?")
                .contains("invented.page=3")
                .doesNotContain("other.page");
        assertThat(answer.headers().firstValue("HX-Push-Url").orElseThrow())
                .startsWith("/sample?")
                .endsWith("&invented.page=3&invented.q=a%26b&other.page=2#table-other");
    }

    @ParameterizedTest
    @CsvSource({
        "https://elsewhere.example//evil.example/x",
        "javascript:alert(1)",
        "http://a/b c",
        "http://a/%0d%0aX",
        "http://a/sample?x=%zz"
    })
    void pageThatIsNoneOfOurs_isNotLinkedTo(String current) throws IOException, InterruptedException {
        HttpResponse<String> answer = get("/tables/other", "HX-Request", "true", "HX-Current-URL", current);
        assertThat(answer.headers().firstValue("HX-Push-Url").orElseThrow()).startsWith("/tables/other?");
    }

    @Test
    void browserThatGoesBack_getsTheWholePage() throws IOException, InterruptedException {
        assertThat(get("/tables/other", "HX-Request", "true", "HX-History-Restore-Request", "true")
                        .body())
                .contains("<h1>");
    }

    @ParameterizedTest
    @EnumSource
    void file_isNamedByItsQuestionAndComplete(TableFile format) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                get("/tables/invented." + format.ending() + "?period=2023-01..2023-10&partner=KP");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"invented-CN-KP-2023-01..2023-10." + format.ending() + "\"");
        assertThat(answer.headers().firstValue("Content-Type")).contains(format.type());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "/tables/nothing|404|There is no table 'nothing'.",
                "/tables/invented.exe|404|There are no files of the kind 'exe', only csv, xlsx, parquet, json.",
                "/tables/invented.csv.exe|404|There are no files of the kind 'csv.exe', only csv, xlsx, parquet, json.",
                "/tables/invented?sort=rank|400|'sort' does not say of which table.",
                "/tables/invented.csv?invented.sort=price|400|The table invented has no column 'price' to sort by.",
                "/tables/invented?invented.page=two|400|'two' is no whole number."
            })
    void whatCannotBeGiven_isToldClearly(String path, int status, String says)
            throws IOException, InterruptedException {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains(says);
    }

    @Test
    void tableWithoutRows_saysWhy() throws IOException, InterruptedException {
        Document page = Jsoup.parse(get("/tables/empty").body());
        assertThat(page.select(".table .empty").text()).isEqualTo("No goods were invented. Ask for more rows.");
        assertThat(page.select(".table form, .table table")).isEmpty();
    }

    @Test
    void filterThatLeavesNothing_saysSo() throws IOException, InterruptedException {
        Document page =
                Jsoup.parse(get("/tables/invented?invented.q=%3Cb%3Enowhere").body());
        assertThat(page.select(".table .empty").text())
                .startsWith("None of the 1\u2009000 rows contains “<b>nowhere”.");
        assertThat(page.select("#table-invented-all")).hasSize(1);
        assertThat(page.select("input[type=search]").val()).isEqualTo("<b>nowhere");
    }

    @Test
    void twoTablesOfOneName_areOurFault() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TablesPart(List.of(InventedTable.thousand(), InventedTable.thousand())));
    }
}
