package org.tidewaiter.web.goods;

import org.tidewaiter.trade.Flow;
import org.tidewaiter.web.View;

/** Where the rows behind a number of a good are. */
final class RowsLink {
    private RowsLink() {}

    static String of(View view, Flow flow, String code, String period, String dataset) {
        return view.href("/tables/rows", "flow", flow.word(), "period", period, "dataset", dataset, "code", code);
    }
}
