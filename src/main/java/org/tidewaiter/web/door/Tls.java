package org.tidewaiter.web.door;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.tidewaiter.trade.AppException;

/** The certificate and key under which the server speaks HTTPS. */
public final class Tls {
    private final KeyStore store;
    private final String password;

    private Tls(KeyStore store, String password) {
        this.store = store;
        this.password = password;
    }

    /** Reads a PKCS12 file, as openssl and certificate authorities write it. */
    public static Tls read(Path file, char[] password) {
        if (!Files.isReadable(file)) {
            throw AppException.unavailable(
                    "The keystore " + file + " cannot be read.", "Check its name and permissions.");
        }
        try (InputStream stream = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(stream, password);
            return new Tls(store, String.valueOf(password));
        } catch (IOException | GeneralSecurityException e) {
            throw AppException.wrongUse(
                    "The keystore " + file + " cannot be opened: wrong password, or no PKCS12 file.",
                    "Make one with: openssl pkcs12 -export -in cert.pem -inkey key.pem -out " + file);
        }
    }

    SslContextFactory.Server factory() {
        SslContextFactory.Server factory = new SslContextFactory.Server();
        factory.setKeyStore(store);
        factory.setKeyStorePassword(password);
        factory.setIncludeProtocols("TLSv1.2", "TLSv1.3");
        return factory;
    }
}
