package org.tidewaiter.web.door;

import java.util.Locale;
import java.util.Set;

/** Addresses that mean one thing only. What two programs could read in two ways is refused rather than repaired. */
final class Paths {
    private static final String MARKS = "._~!$&'()*+,=:@-";
    private static final int ESCAPE = 3; // characters of %41
    /** The dot, both slashes, the semicolon and the escape itself hide behind an escape only to trick. */
    private static final Set<String> HIDDEN = Set.of("%2E", "%2F", "%5C", "%3B", "%25", "%7F");

    private Paths() {}

    /** Whether the path of a request, as it was sent, is plain. */
    static boolean isPlain(String path) {
        if (!path.startsWith("/")) {
            return false;
        }
        int segment = 0; // where the current one begins
        int at = 0;
        while (at < path.length()) {
            char c = path.charAt(at);
            if (c == '/') {
                if (at > 0 && isOdd(path.substring(segment, at))) { // also an empty one: two slashes
                    return false;
                }
                segment = at + 1;
            } else if (c == '%') {
                if (!isHonestEscape(path, at)) {
                    return false;
                }
                at += ESCAPE - 1;
            } else if (!isUsual(c)) {
                return false;
            }
            at++;
        }
        String last = path.substring(segment);
        return last.isEmpty() || !isOdd(last);
    }

    private static boolean isOdd(String segment) {
        return segment.isEmpty() || segment.equals(".") || segment.equals("..");
    }

    private static boolean isUsual(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || MARKS.indexOf(c) >= 0;
    }

    private static boolean isHonestEscape(String path, int at) {
        if (at + ESCAPE > path.length()) {
            return false;
        }
        String escape = path.substring(at, at + ESCAPE).toUpperCase(Locale.ROOT);
        return escape.matches("%[2-9A-F][0-9A-F]") && !HIDDEN.contains(escape); // below 20 are control characters
    }

    /** Where to go after coming in: an address of this server, else the overview. */
    static String within(String wanted) {
        int query = wanted.indexOf('?');
        String path = query < 0 ? wanted : wanted.substring(0, query);
        boolean plainQuery = query < 0 || wanted.substring(query).chars().allMatch(c -> c > ' ' && c < 0x7f);
        return isPlain(path) && plainQuery ? wanted : "/";
    }
}
