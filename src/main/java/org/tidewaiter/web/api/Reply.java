package org.tidewaiter.web.api;

import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.answers.Json;

/**
 * The envelope of one answer.
 *
 * @param address with everything that decides the answer
 * @param data names the releases, findings or articles it rests on; null where it rests on none
 * @param edition both data and rules
 */
record Reply(
        Operation operation,
        String address,
        @Nullable String data,
        String edition,
        String rules,
        @Nullable String asOf,
        String key,
        int offset,
        int limit) {

    /** What tells pages kept by themselves apart. */
    String window() {
        return operation.windowed() == null ? "" : " " + offset + "+" + limit;
    }

    /** One page, or the one thing. */
    byte[] page(Written written) {
        List<byte[]> items = written.items();
        boolean whole = operation.windowed() != null;
        int from = whole ? 0 : Math.min(offset, items.size());
        int to = whole ? items.size() : (int) Math.min(items.size(), (long) from + limit);
        boolean more = whole ? written.more() : to < items.size();
        String next = more && operation.paged() ? new Cursor(edition, offset + to - from).write() : null;
        ByteArrayOutputStream out = new ByteArrayOutputStream((int) Math.min(1 << 24, written.bytes() + 1024));
        byte[] about = Json.compact(about(written.illustrative(), next, operation.paged()));
        out.write(about, 0, about.length - 1); // the brace stays open
        if (written.summary() != null) {
            out.writeBytes(Server.utf8(",\"summary\":"));
            out.writeBytes(written.summary());
        }
        out.writeBytes(Server.utf8(operation.list() ? ",\"data\":[" : ",\"data\":"));
        for (int i = from; i < to; i++) {
            if (i > from) {
                out.write(',');
            }
            out.writeBytes(items.get(i));
        }
        out.writeBytes(Server.utf8(operation.list() ? "]}\n" : "}\n"));
        return out.toByteArray();
    }

    /** Every item on a line of its own, between a line about all of them and one that says how many they were. */
    byte[] lines(Written written) {
        ByteArrayOutputStream out = new ByteArrayOutputStream((int) Math.min(1 << 24, written.bytes() + 1024));
        out.writeBytes(about(written));
        for (byte[] item : written.items()) {
            out.writeBytes(item);
            out.write('\n');
        }
        out.writeBytes(end(written.items().size()));
        return out.toByteArray();
    }

    /** The last of many lines: what ends without it was cut. */
    static byte[] end(long items) {
        return Server.utf8("{\"end\":{\"items\":" + items + "}}\n");
    }

    /** The first of many lines. */
    byte[] about(Written written) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(Server.utf8("{\"about\":"));
        out.writeBytes(Json.compact(about(written.illustrative(), null, false)));
        if (written.summary() != null) {
            out.writeBytes(Server.utf8(",\"summary\":"));
            out.writeBytes(written.summary());
        }
        out.writeBytes(Server.utf8("}\n"));
        return out.toByteArray();
    }

    private Map<String, Object> about(boolean illustrative, @Nullable String next, boolean paged) {
        Map<String, Object> about = new LinkedHashMap<>();
        about.put("permalink", address);
        about.put("data_edition", data);
        about.put("rules_edition", rules);
        about.put("as_of", asOf);
        about.put("illustrative", illustrative);
        if (paged) {
            about.put("next", next);
        }
        return about;
    }
}
