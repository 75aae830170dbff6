package org.tidewaiter.web.table;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.tidewaiter.web.Asked;
import org.tidewaiter.web.Parameters;
import org.tidewaiter.web.View;

/**
 * Addresses of a table: of the page it stands on, of the table alone, of its files. All carry the same names and values,
 * so that a view can be kept whichever way it came about.
 *
 * @param page path of the page that the table stands on
 * @param asked what decides the rows: the question and what else the page knows
 * @param others how the other tables of the page are looked at
 */
record TableAddress(String id, String page, Map<String, String> asked, Map<String, String> others) {
    private static final String PLAIN = "[a-z][a-z0-9_-]*"; // no page knows a name of another form
    private static final String OF_A_TABLE = "[a-z][a-z0-9-]*\\.[a-z]+";

    static TableAddress of(View view, String id, Parameters parameters, PageAsking page) {
        Map<String, String> asked = view.asked().parameters();
        new TreeMap<>(parameters.values()).forEach((name, value) -> {
            if (name.matches(PLAIN) && !value.isBlank()) {
                asked.putIfAbsent(name, value);
            }
        });
        Map<String, String> others = new TreeMap<>(page.parameters().values());
        others.keySet().removeIf(name -> !name.matches(OF_A_TABLE) || name.startsWith(id + "."));
        return new TableAddress(id, page.path(), asked, others);
    }

    static String path(String id) {
        return "/tables/" + id;
    }

    /** Whether the table is all that the page shows. */
    boolean isAlone() {
        return page.equals(path(id));
    }

    /** Id of the table's element. */
    String anchor() {
        return "table-" + id;
    }

    /** The page with the table looked at in this way. */
    String onPage(TableQuery query) {
        return page + "?" + Asked.encode(all(query)) + "#" + anchor();
    }

    /** What brings the table alone, for its place on the page; the page itself is named by the browser. */
    String fragment(TableQuery query) {
        Map<String, String> all = new LinkedHashMap<>(asked);
        all.putAll(query.parameters());
        return path(id) + "?" + Asked.encode(all);
    }

    /** The table alone with nothing but what decides its rows and their order. */
    String permanent(TableQuery query) {
        return path(id) + "?" + Asked.encode(whole(query));
    }

    /** All rows as a file. */
    String file(TableQuery query, TableFile format) {
        return path(id) + "." + format.ending() + "?" + Asked.encode(whole(query));
    }

    /** What the filter's form brings along unseen: everything but the words and the page. */
    Map<String, String> hidden(TableQuery query) {
        return all(query.filteredBy(""));
    }

    private Map<String, String> all(TableQuery query) {
        Map<String, String> all = new LinkedHashMap<>(asked);
        all.putAll(others);
        all.putAll(query.parameters());
        return all;
    }

    private Map<String, String> whole(TableQuery query) {
        Map<String, String> all = new LinkedHashMap<>(asked);
        all.putAll(query.onPage(1).ofSize(TableQuery.USUAL_SIZE).parameters());
        return all;
    }
}
