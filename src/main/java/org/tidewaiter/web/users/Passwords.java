package org.tidewaiter.web.users;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.trade.AppException;

/**
 * Passwords as Argon2id keeps them, in the notation of PHC. The cost is stored with each, so that a later program can raise
 * it for new ones. A keyboard may send one letter as one character or as several; both count as the same.
 */
public final class Passwords {
    private static final int LEAST =
            12; // characters: NIST SP 800-63B asks for 8 at least and 15 where nothing else protects
    private static final int MOST = 256; // characters: a sentence; more only costs time
    private static final int MEMORY_KIB = 64 * 1024; // the second recommended option of RFC 9106, section 4
    private static final int PASSES = 3; // as above
    private static final int LANES = 4; // as above
    private static final int BYTES = 32;
    private static final int SALT_BYTES = 16; // as RFC 9106 advises
    private static final int AT_ONCE = 2; // each takes 64 MB: many at a time must not exhaust the machine
    private static final Pattern NOTATION =
            Pattern.compile("\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,2}),p=(\\d{1,2})\\$([\\w+/]+)\\$([\\w+/]+)");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Semaphore ROOM = new Semaphore(AT_ONCE, true);

    /** Compared where no user has that name, so that the answer takes as long. */
    private static final String NOBODYS = notation(new byte[SALT_BYTES], new byte[BYTES], MEMORY_KIB, PASSES, LANES);

    private Passwords() {}

    /** What is kept of a new password; refuses one that is too easy to guess. */
    public static String hash(String password, String user) {
        return hash(password, user, MEMORY_KIB, PASSES, LANES);
    }

    /** At another cost; for tests, which sign in often. */
    static String hash(String password, String user, int memoryKib, int passes, int lanes) {
        String even = even(password);
        int length = even.codePointCount(0, even.length());
        if (length < LEAST || length > MOST) {
            throw AppException.wrongUse(
                    "The password has " + length + " characters.",
                    "Take " + LEAST + " to " + MOST + ", for example four words drawn by chance.");
        }
        if (even.toLowerCase(Locale.ROOT).contains(user.toLowerCase(Locale.ROOT))
                || even.codePoints().distinct().count() < 5) { // "aaaaaaaaaaaa"
            throw AppException.wrongUse(
                    "The password is easy to guess: it holds the user's name or hardly any different characters.",
                    "Take for example four words drawn by chance.");
        }
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return notation(salt, key(even, salt, memoryKib, passes, lanes), memoryKib, passes, lanes);
    }

    /** Whether the password is the one that was kept; takes as long where none was. */
    public static boolean matches(String password, @Nullable String kept) {
        Matcher parts = NOTATION.matcher(kept == null ? NOBODYS : kept);
        if (!parts.matches()) {
            throw AppException.unavailable(
                    "What is kept of a password cannot be read.", "Set a new one: tidewaiter users password NAME.");
        }
        byte[] wanted = Base64.getDecoder().decode(parts.group(5));
        byte[] salt = Base64.getDecoder().decode(parts.group(4));
        String given = password.length() > MOST * 2 ? "" : even(password);
        byte[] key = key(given, salt, number(parts, 1), number(parts, 2), number(parts, 3));
        return MessageDigest.isEqual(wanted, key) && kept != null;
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }

    private static String even(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }

    private static byte[] key(String password, byte[] salt, int memoryKib, int passes, int lanes) {
        byte[] bytes = password.getBytes(StandardCharsets.UTF_8);
        ROOM.acquireUninterruptibly();
        try {
            Argon2BytesGenerator generator = new Argon2BytesGenerator();
            generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                    .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                    .withMemoryAsKB(memoryKib)
                    .withIterations(passes)
                    .withParallelism(lanes)
                    .withSalt(salt)
                    .build());
            byte[] key = new byte[BYTES];
            generator.generateBytes(bytes, key);
            return key;
        } finally {
            ROOM.release();
            Arrays.fill(bytes, (byte) 0);
        }
    }

    private static String notation(byte[] salt, byte[] key, int memoryKib, int passes, int lanes) {
        Base64.Encoder encoder = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=" + memoryKib + ",t=" + passes + ",p=" + lanes + "$" + encoder.encodeToString(salt)
                + "$" + encoder.encodeToString(key);
    }
}
