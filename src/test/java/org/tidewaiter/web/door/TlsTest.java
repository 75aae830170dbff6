package org.tidewaiter.web.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidewaiter.trade.AppException;

/** HTTPS of our own, and HTTPS of a proxy in front. */
class TlsTest {
    private static final char[] PASSWORD = "changeit".toCharArray();

    @TempDir
    private Path home;

    private Path keystore() throws IOException, InterruptedException {
        Path file = home.resolve("test.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "a",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=dns:localhost,ip:127.0.0.1",
                        "-validity",
                        "2",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        "changeit")
                .redirectErrorStream(true)
                .start();
        assertThat(keytool.waitFor()).isZero();
        return file;
    }

    private static Wire.Answer get(Path keystore, int port, String path) throws IOException, GeneralSecurityException {
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        try (InputStream stream = Files.newInputStream(keystore)) {
            trusted.load(stream, PASSWORD);
        }
        KeyStore onlyCertificate = KeyStore.getInstance("PKCS12");
        onlyCertificate.load(null, null);
        onlyCertificate.setCertificateEntry("a", trusted.getCertificate("a"));
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(onlyCertificate);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, factory.getTrustManagers(), null);
        try (Socket socket = context.getSocketFactory().createSocket("127.0.0.1", port)) {
            String text = "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + port
                    + "\r\nAccept: text/html\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
            return Wire.read(socket.getInputStream());
        }
    }

    @Test
    void https_setsStricterCookiesAndAsksForItself() throws Exception {
        Path keystore = keystore();
        try (TeamServer server = new TeamServer(home, "", Tls.read(keystore, PASSWORD), 0)) {
            Wire.Answer page = get(keystore, server.server.port(), "/sign-in");

            assertThat(page.status()).isEqualTo(200);
            assertThat(page.header("Strict-Transport-Security")).contains("max-age=");
            assertThat(page.header("Set-Cookie"))
                    .startsWith("__Host-tidewaiter")
                    .contains("Secure");
            assertThat(get(keystore, server.server.port(), "/a//b").status()).isEqualTo(400);
        }
    }

    @Test
    void wrongPasswordOrFile_isSaid() throws Exception {
        Path keystore = keystore();
        assertThatThrownBy(() -> Tls.read(keystore, "wrong".toCharArray()))
                .isInstanceOf(AppException.class)
                .hasMessageContaining("cannot be opened");
        assertThatThrownBy(() -> Tls.read(home.resolve("none.p12"), PASSWORD))
                .isInstanceOf(AppException.class)
                .hasMessageContaining("cannot be read");
    }

    @Test
    void proxy_isBelievedOnlyFromItsAddress() {
        String settings = "address: https://trade.example.org\nbehind_proxy: true\nproxy_address: 127.0.0.1\n";
        try (TeamServer server = new TeamServer(home, settings)) {
            Wire browser = server.stranger()
                    .with("Host", "trade.example.org")
                    .with("X-Forwarded-Proto", "https")
                    .with("X-Forwarded-For", "203.0.113.9, 198.51.100.7");
            Wire.Answer page = browser.get("/sign-in");
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.header("Set-Cookie")).startsWith("__Host-").contains("Secure");
            assertThat(page.header("Strict-Transport-Security")).isNotEmpty();
            assertThat(browser.with("Host", "evil.example").get("/sign-in").status())
                    .isEqualTo(403);
        }
    }

    @Test
    void sourcesOverAnOpenLine_areRefused() {
        String settings = "address: http://trade.example.org\nbehind_proxy: true\nproxy_address: 127.0.0.1\n";
        try (TeamServer server = new TeamServer(home, settings)) {
            Wire handler = server.as(org.tidewaiter.web.Role.SOURCE_HANDLER).with("Host", "trade.example.org");
            Wire open = handler.with("X-Forwarded-For", "203.0.113.9").with("X-Forwarded-Proto", "http");
            assertThat(open.get("/").status()).isEqualTo(200);
            assertThat(open.get("/sources").status()).isEqualTo(403);
            assertThat(handler.get("/sources").status())
                    .as("a proxy on this machine that says nothing of the browser")
                    .isEqualTo(403);
            assertThat(server.refused(Refusal.UNSEALED)).isEqualTo(2);
        }
    }

    @Test
    void whoeverIsNotTheProxy_cannotClaimHttps(@TempDir Path other) {
        String settings = "address: https://trade.example.org\nbehind_proxy: true\nproxy_address: 192.0.2.1\n";
        try (TeamServer server = new TeamServer(other, settings)) {
            Wire liar =
                    server.stranger().with("X-Forwarded-Proto", "https").with("X-Forwarded-Host", "trade.example.org");
            assertThat(liar.get("/sign-in").header("Set-Cookie")).doesNotContain("Secure");
            assertThat(liar.with("Host", "evil.example").get("/sign-in").status())
                    .isEqualTo(403);
        }
    }
}
