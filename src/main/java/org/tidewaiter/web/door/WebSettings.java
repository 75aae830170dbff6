package org.tidewaiter.web.door;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.trade.AppException;

/**
 * What {@code web.yml} beside the releases says about the server of a team.
 *
 * @param address how browsers reach the server: https://trade.example.org
 * @param behindProxy whether a proxy speaks HTTPS in front of it
 * @param proxyAddress from where that proxy comes; only its word about the browser is believed
 * @param uploadMb megabytes of a file to be loaded
 * @param requestsPerMinute of one visitor
 * @param requestsPerMinuteOfAddress of one address before signing in
 * @param oidc who else can say who somebody is
 */
public record WebSettings(
        @Nullable String address,
        boolean behindProxy,
        @Nullable String proxyAddress,
        @Nullable Integer uploadMb,
        @Nullable Integer requestsPerMinute,
        @Nullable Integer requestsPerMinuteOfAddress,
        @Nullable Oidc oidc) {
    private static final String FILE = "web.yml";
    private static final YAMLMapper MAPPER = YAMLMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /**
     * A provider of identities.
     *
     * @param issuer its address: https://login.example.org/realms/desk
     * @param clientId the name of this server there
     * @param clientSecretFile a file with the secret of this server there; none for a public client
     * @param title what the sign-in page calls it
     */
    public record Oidc(
            String issuer,
            String clientId,
            @Nullable String clientSecretFile,
            @Nullable String title) {}

    /** No settings: users with passwords, on this machine. */
    public static WebSettings none() {
        return new WebSettings(null, false, null, null, null, null, null);
    }

    /** Reads the file of a folder of releases; {@link #none} where there is none. */
    public static WebSettings read(Path home) {
        Path file = home.resolve(FILE);
        if (!Files.exists(file)) {
            return none();
        }
        try {
            JsonNode all = MAPPER.readTree(Files.readString(file));
            return all.isMissingNode() || all.isNull() // nothing but comments
                    ? none()
                    : MAPPER.treeToValue(all, WebSettings.class).checked(file);
        } catch (JsonMappingException e) {
            throw wrong(file, e.getOriginalMessage().lines().findFirst().orElse(""));
        } catch (JsonProcessingException e) {
            throw wrong(
                    file,
                    "it is no YAML: "
                            + e.getOriginalMessage().lines().findFirst().orElse(""));
        } catch (IOException e) {
            throw AppException.unavailable(file + " cannot be read.", "Check its permissions.", e);
        }
    }

    private WebSettings checked(Path file) {
        if (address != null && !isOrigin(address)) {
            throw wrong(file, "address: '" + address + "' is no address like https://trade.example.org");
        }
        if (behindProxy
                && (proxyAddress == null || Network.household(proxyAddress).equals("-"))) {
            throw wrong(file, "behind_proxy needs proxy_address, the IP address from which the proxy comes");
        }
        if ((behindProxy || oidc != null) && address == null) {
            throw wrong(file, "address is missing: how do browsers reach the server?");
        }
        if (isTooSmall(uploadMb) || isTooSmall(requestsPerMinute) || isTooSmall(requestsPerMinuteOfAddress)) {
            throw wrong(file, "upload_mb and requests_per_minute are whole numbers from 1");
        }
        if (oidc != null && (isBlank(oidc.issuer()) || isBlank(oidc.clientId()))) {
            throw wrong(file, "oidc needs issuer and client_id");
        }
        return this;
    }

    private static boolean isOrigin(String text) {
        try {
            URI uri = URI.create(text);
            return uri.getHost() != null
                    && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))
                    && text.equals(uri.getScheme() + "://" + uri.getAuthority())
                    && uri.getUserInfo() == null;
        } catch (IllegalArgumentException e) {
            return false; // told to the person as an address that is none
        }
    }

    private static boolean isTooSmall(@Nullable Integer number) {
        return number != null && number < 1;
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static AppException wrong(Path file, String what) {
        return AppException.wrongUse("Error in " + file + ": " + what + ".", "See docs/serving.md for all settings.");
    }

    Rates rates() {
        Rates usual = Rates.usual();
        return new Rates(
                requestsPerMinute == null ? usual.visitor() : requestsPerMinute,
                requestsPerMinuteOfAddress == null ? usual.address() : requestsPerMinuteOfAddress);
    }

    Limits limits() {
        return uploadMb == null ? Limits.usual() : Limits.usual().withUploadBytes((long) uploadMb << 20);
    }
}
