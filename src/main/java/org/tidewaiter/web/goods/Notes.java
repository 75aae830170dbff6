package org.tidewaiter.web.goods;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tidewaiter.analysis.GoodsSeries;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.web.View;

/** What stands below figures: that they are invented, what limits them, where they come from. */
final class Notes {
    private Notes() {}

    static List<String> of(View view, Map<Flow, GoodsSeries> all) {
        List<String> notes = new ArrayList<>();
        if (all.values().stream().anyMatch(series -> series.provenance().illustrative())) {
            notes.add(view.words().text("illustrative"));
        }
        all.values().stream()
                .flatMap(series -> series.provenance().notes().stream())
                .distinct()
                .forEach(notes::add);
        all.values().stream()
                .map(series -> series.provenance().dataset())
                .distinct()
                .forEach(dataset -> notes.add(view.text("goods.dataset", dataset)));
        notes.add(view.source());
        return notes;
    }
}
