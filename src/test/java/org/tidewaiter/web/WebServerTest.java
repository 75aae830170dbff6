package org.tidewaiter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidewaiter.law.RuleBooks;

/** The end of a server. */
class WebServerTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path home;

    @Test
    void stop_letsARequestUnderWayFinish_andTakesNoOther() throws Exception {
        CountDownLatch arrived = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        Part slow = (routes, site) -> routes.get(
                "/slow",
                context -> {
                    arrived.countDown();
                    assertThat(goOn.await(30, TimeUnit.SECONDS)).isTrue();
                    context.result("whole");
                },
                Access.OPEN);
        Site site = Site.of(home, RuleBooks.packed(), InstantSource.fixed(Instant.EPOCH));
        WebServer server = WebServer.start("127.0.0.1", 0, site, new OpenDoor(), List.of(slow));
        URI address = URI.create("http://127.0.0.1:" + server.port() + "/slow");
        HttpRequest request = HttpRequest.newBuilder(address).build();
        CompletableFuture<HttpResponse<String>> answer =
                HttpClient.newHttpClient().sendAsync(request, HttpResponse.BodyHandlers.ofString());
        assertThat(arrived.await(30, TimeUnit.SECONDS)).isTrue();
        CompletableFuture<Void> stop = CompletableFuture.runAsync(server::close);
        assertThatThrownBy(() -> stop.get(300, TimeUnit.MILLISECONDS))
                .as("a stop waits for the request")
                .isInstanceOf(TimeoutException.class);
        goOn.countDown();
        assertThat(answer.get(30, TimeUnit.SECONDS).body()).isEqualTo("whole");
        stop.get(30, TimeUnit.SECONDS);
        assertThatThrownBy(() -> HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()))
                .isInstanceOf(ConnectException.class);
    }
}
