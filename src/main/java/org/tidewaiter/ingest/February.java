package org.tidewaiter.ingest;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.tidewaiter.trade.AppException;

/** What China's figure under February 2020 holds where a file has no January: only the person who loads it knows. */
public enum February {
    /** February and nothing else. */
    ALONE,
    /** January and February as one figure, as they were first published. */
    JOINT;

    /** Reads alone or joint. */
    public static February parse(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        List<String> known = Arrays.stream(values()).map(February::word).toList();
        if (!known.contains(wanted)) {
            throw AppException.wrongUse("'" + text + "' does not say what February holds.", "Use one of these.", known);
        }
        return valueOf(wanted.toUpperCase(Locale.ROOT));
    }

    /** The word for options and manifests. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
