package org.tidewaiter.goods;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tidewaiter.trade.HsRevision;

/**
 * The rows of {@code correlations.csv} between one newer and one older edition, looked up from either side. Rows of mixed
 * electronic waste are kept apart from the ordinary ones.
 */
final class CorrelationTable {
    /** Fixed places in a row such as {@code 2022,854911,2017,854810,n:1}. */
    private static final int NEWER_CODE = 5;

    private static final int OLDER_YEAR = 12;
    private static final int OLDER_CODE = 17;
    private static final int RELATIONSHIP = 24;
    private static final int CODE_LENGTH = 6;
    private static final int SHORTEST_ROW = RELATIONSHIP + 3; // "1:1"

    private final Map<String, List<String>> olderOf = new HashMap<>();
    private final Map<String, List<String>> newerOf = new HashMap<>();
    private final Map<String, List<String>> wasteOlderOf = new HashMap<>();
    private final Map<String, List<String>> wasteNewerOf = new HashMap<>();
    private boolean empty = true;

    private CorrelationTable() {}

    static CorrelationTable read(byte[] csv, HsRevision newer, HsRevision older) {
        CorrelationTable table = new CorrelationTable();
        int newerYear = key(newer.year());
        int olderYear = key(older.year());
        int at = nextLine(csv, 0);
        while (at + SHORTEST_ROW <= csv.length) {
            if (key(csv, at + OLDER_YEAR) == olderYear && key(csv, at) == newerYear) {
                table.add(code(csv, at + NEWER_CODE), code(csv, at + OLDER_CODE), csv[at + RELATIONSHIP] == 'w');
            }
            at = nextLine(csv, at + SHORTEST_ROW);
        }
        return table;
    }

    /** The last two digits of a year tell the editions apart. */
    private static int key(int year) {
        return year % 100;
    }

    private static int key(byte[] csv, int at) {
        return (csv[at + 2] - '0') * 10 + csv[at + 3] - '0';
    }

    private static String code(byte[] csv, int at) {
        return new String(csv, at, CODE_LENGTH, StandardCharsets.ISO_8859_1);
    }

    private static int nextLine(byte[] csv, int from) {
        int at = from;
        while (at < csv.length && csv[at] != '\n') {
            at++;
        }
        return at + 1;
    }

    private void add(String newer, String older, boolean waste) {
        empty = false;
        (waste ? wasteOlderOf : olderOf)
                .computeIfAbsent(newer, code -> new ArrayList<>(2))
                .add(older);
        (waste ? wasteNewerOf : newerOf)
                .computeIfAbsent(older, code -> new ArrayList<>(2))
                .add(newer);
    }

    /** True where the table has no rows for this pair of editions. */
    boolean isEmpty() {
        return empty;
    }

    /** Partners on the other side by ordinary rows; {@code newer} tells which side the code is from. */
    List<String> ordinary(String code, boolean newer) {
        return (newer ? olderOf : newerOf).getOrDefault(code, List.of());
    }

    /** Partners on the other side by rows of mixed electronic waste. */
    List<String> waste(String code, boolean newer) {
        return (newer ? wasteOlderOf : wasteNewerOf).getOrDefault(code, List.of());
    }
}
