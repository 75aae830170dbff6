package org.tidewaiter.analysis;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.tidewaiter.trade.ReferenceTable;

/** Our own English descriptions by code. */
final class OwnLabels {
    private static final class Packed {
        static final OwnLabels INSTANCE = new OwnLabels();
    }

    private final Map<String, String> labels = new HashMap<>();

    private OwnLabels() {
        ReferenceTable.list("reference/hs/labels-en.csv", row -> row)
                .forEach(row -> labels.put(row.getField("code"), row.getField("label")));
    }

    static OwnLabels packed() {
        return Packed.INSTANCE;
    }

    Optional<String> find(String code) {
        return Optional.ofNullable(labels.get(code));
    }
}
