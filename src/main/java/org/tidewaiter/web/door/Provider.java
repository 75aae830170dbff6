package org.tidewaiter.web.door;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.trade.AppException;

/** A provider of identities, spoken to with OpenID Connect: authorization code, PKCE, state and nonce. */
final class Provider {
    private static final int MILLIS = 5000; // a person is waiting
    private static final int MOST_BYTES = 256 * 1024; // of its keys
    private static final Set<JWSAlgorithm> SIGNED = // with keys that only the provider has; never with our own secret
            Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256, JWSAlgorithm.ES384);

    private final WebSettings.Oidc settings;
    private final URI back;
    private @Nullable Known known;

    /** What the provider says of itself, fetched once. */
    private record Known(OIDCProviderMetadata metadata, IDTokenValidator validator) {}

    /** {@code address} is ours, as browsers reach it. */
    Provider(WebSettings.Oidc settings, String address) {
        URI issuer = URI.create(settings.issuer());
        if (!"https".equals(issuer.getScheme()) && !Network.isLoopback(String.valueOf(issuer.getHost()))) {
            throw AppException.wrongUse(
                    "The issuer '" + settings.issuer() + "' in web.yml is not reached over HTTPS.",
                    "Anybody between could say who somebody is. Write https://.");
        }
        this.settings = settings;
        this.back = URI.create(address + SignInElsewhere.BACK);
    }

    private synchronized Known known() {
        if (known == null) {
            try {
                OIDCProviderMetadata metadata =
                        OIDCProviderMetadata.resolve(new Issuer(settings.issuer()), MILLIS, MILLIS);
                JWKSource<SecurityContext> keys = JWKSourceBuilder.create(
                                metadata.getJWKSetURI().toURL(),
                                new DefaultResourceRetriever(MILLIS, MILLIS, MOST_BYTES))
                        .build();
                known = new Known(
                        metadata,
                        new IDTokenValidator(
                                metadata.getIssuer(),
                                new ClientID(settings.clientId()),
                                new JWSVerificationKeySelector<>(SIGNED, keys),
                                null));
            } catch (GeneralException | MalformedURLException e) {
                throw unusable(e);
            } catch (IOException e) {
                throw unusable(e);
            }
        }
        return known;
    }

    /** Where a browser goes to show who is at it. */
    URI question(State state, Nonce nonce, CodeVerifier verifier) {
        return new AuthenticationRequest.Builder(
                        new ResponseType(ResponseType.Value.CODE),
                        new Scope("openid", "email"),
                        new ClientID(settings.clientId()),
                        back)
                .endpointURI(known().metadata().getAuthorizationEndpointURI())
                .state(state)
                .nonce(nonce)
                .codeChallenge(verifier, CodeChallengeMethod.S256)
                .build()
                .toURI();
    }

    /** Who it was, by the token that the provider gives for the code; refuses what it did not sign for us and this visit. */
    IDTokenClaimsSet answer(AuthorizationCode code, CodeVerifier verifier, Nonce nonce) throws NotShownException {
        try {
            HTTPRequest request =
                    request(new AuthorizationCodeGrant(code, back, verifier)).toHTTPRequest();
            request.setConnectTimeout(MILLIS);
            request.setReadTimeout(MILLIS);
            request.setFollowRedirects(false);
            TokenResponse response = OIDCTokenResponseParser.parse(request.send());
            if (!(response instanceof OIDCTokenResponse tokens)) {
                throw new NotShownException("the provider gave no token");
            }
            return known().validator().validate(tokens.getOIDCTokens().getIDToken(), nonce);
        } catch (ParseException | BadJOSEException | JOSEException e) {
            throw new NotShownException(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    private TokenRequest request(AuthorizationCodeGrant grant) {
        URI endpoint = known().metadata().getTokenEndpointURI();
        ClientID client = new ClientID(settings.clientId());
        return settings.clientSecretFile() == null
                ? new TokenRequest.Builder(endpoint, client, grant).build()
                : new TokenRequest.Builder(endpoint, new ClientSecretBasic(client, new Secret(secret())), grant)
                        .build();
    }

    private String secret() {
        Path file = Path.of(String.valueOf(settings.clientSecretFile()));
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw AppException.unavailable("The file " + file + " cannot be read.", "See oidc in web.yml.", e);
        }
    }

    /** The answer of a provider does not show who somebody is. */
    static final class NotShownException extends Exception {
        private static final long serialVersionUID = 1L;

        NotShownException(String why) {
            super(why);
        }
    }

    private AppException unusable(Exception cause) {
        return AppException.unavailable(
                "The provider of identities does not answer as it should.",
                "Try again later, or sign in with a password; an administrator finds its address in web.yml.",
                cause);
    }
}
