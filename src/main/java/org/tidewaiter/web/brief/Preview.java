package org.tidewaiter.web.brief;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The page of a brief inside a page of ours, with a policy that lets its one style sheet in and nothing else.
 *
 * @param html its links to other sites open beside ours, since no other site may show inside it
 */
record Preview(String html, String policy) {
    private static final Pattern STYLE = Pattern.compile("<style>(.*?)</style>", Pattern.DOTALL);

    static Preview of(byte[] brief) {
        String html = new String(brief, StandardCharsets.UTF_8);
        Matcher style = STYLE.matcher(html);
        if (!style.find()) {
            throw new IllegalStateException("a brief has no style sheet");
        }
        return new Preview(
                html.replace("<a href=\"http", "<a target=\"_blank\" rel=\"noopener noreferrer\" href=\"http"),
                "default-src 'none'; script-src 'none'; style-src 'sha256-" + hash(style.group(1))
                        + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'");
    }

    private static String hash(String text) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
