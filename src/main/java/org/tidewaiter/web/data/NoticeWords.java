package org.tidewaiter.web.data;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tidewaiter.ingest.NoticeCode;
import org.tidewaiter.web.View;

/** Remarks of a load in the reader's language. */
final class NoticeWords {
    private NoticeWords() {}

    /** What a remark means; one that a later version wrote is shown as it is. */
    static String of(View view, String code) {
        return Stream.of(NoticeCode.values()).anyMatch(known -> known.code().equals(code))
                ? view.text("data.notice." + code)
                : code;
    }

    /** Whether rows with it are kept out of the figures. */
    static boolean isRejecting(String code) {
        return Stream.of(NoticeCode.values()).anyMatch(known -> known.code().equals(code) && known.isRejecting());
    }

    /** Sentences with how often each holds, in the order of their codes. */
    static SortedMap<String, String> count(View view, Map<String, Long> counts) {
        SortedMap<String, String> lines = new TreeMap<>();
        counts.forEach((code, number) -> lines.put(of(view, code), view.words().number(number)));
        return lines;
    }
}
