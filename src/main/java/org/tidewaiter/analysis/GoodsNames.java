package org.tidewaiter.analysis;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tidewaiter.goods.Labels;
import org.tidewaiter.trade.Language;
import org.tidewaiter.warehouse.Engine;

/** Names for codes: ours for exactly this code, else the data's own, else ours for the nearest heading above. */
final class GoodsNames {
    private final Engine engine;
    private final Labels labels;
    private final Map<String, String> fromData = new HashMap<>();
    private final Map<String, GoodsName> known = new HashMap<>();

    GoodsNames(Engine engine, Labels labels) {
        this.engine = engine;
        this.labels = labels;
    }

    /** Reads what the data call these codes, once for all of them. */
    void prepare(Collection<String> codes) {
        List<String> unknown = codes.stream()
                .filter(code -> !fromData.containsKey(code))
                .filter(code -> labels.findExact(code, Language.ENGLISH).isEmpty())
                .distinct()
                .sorted()
                .toList();
        if (unknown.isEmpty()) {
            return;
        }
        Picked.set(engine, unknown);
        engine.forEach(
                "analyses/data_labels", Map.of(), row -> fromData.put(row.getString("code"), row.getString("label")));
    }

    GoodsName get(String code) {
        return known.computeIfAbsent(code, this::find);
    }

    private GoodsName find(String code) {
        Optional<String> ours = labels.findExact(code, Language.ENGLISH);
        if (ours.isPresent()) {
            return new GoodsName(ours.get(), GoodsName.Origin.OURS);
        }
        String data = fromData.get(code);
        if (data != null) {
            return new GoodsName(data, GoodsName.Origin.DATA);
        }
        for (int digits = code.length() - 1; digits >= 2; digits--) {
            Optional<String> parent = labels.findExact(code.substring(0, digits), Language.ENGLISH);
            if (parent.isPresent()) {
                return new GoodsName(parent.get(), GoodsName.Origin.PARENT);
            }
        }
        return new GoodsName(code, GoodsName.Origin.NONE);
    }
}
