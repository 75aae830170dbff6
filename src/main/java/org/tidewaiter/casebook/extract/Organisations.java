package org.tidewaiter.casebook.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tidewaiter.trade.ReferenceTable;

/** Organisations of {@code reference/organisations.csv}. */
final class Organisations {
    private static final Map<String, String> KINDS = new HashMap<>();
    private static final Map<String, String> COUNTRIES = new HashMap<>();
    private static final Lexicon<Names.Meaning> NAMES = load();

    private Organisations() {}

    private static Lexicon<Names.Meaning> load() {
        Lexicon<Names.Meaning> lexicon = new Lexicon<>();
        ReferenceTable.list("reference/organisations.csv", row -> row).forEach(row -> {
            String id = row.getField("id");
            KINDS.put(id, row.getField("kind"));
            COUNTRIES.put(id, row.getField("country"));
            String all = row.getField("name") + ";" + row.getField("aliases") + ";" + row.getField("name_ko") + ";"
                    + row.getField("name_zh");
            for (String name : all.split(";")) {
                boolean capital = name.matches("[A-Z]{2,5}|RAND|Xinhua|Yonhap");
                lexicon.add(name, new Names.Meaning(id, List.of(), capital));
            }
        });
        return lexicon;
    }

    static SpanReader reader() {
        return new Names(SpanKind.ORGANISATION, "organisations", NAMES);
    }

    /** ministry, office, outlet and so on; empty for an unknown id. */
    static String kind(String id) {
        return KINDS.getOrDefault(id, "");
    }

    static String country(String id) {
        return COUNTRIES.getOrDefault(id, "");
    }
}
