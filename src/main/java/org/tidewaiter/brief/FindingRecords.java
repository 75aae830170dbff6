package org.tidewaiter.brief;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.detect.judgement.FindingView;

/** A finding in the shape of the tidy table: a row for each of its figures, all with its id. */
final class FindingRecords {
    private static final String PARAGRAPH = ", paragraph ";

    private FindingRecords() {}

    static List<List<String>> of(FindingsFacts.Item item, int place) {
        FindingView view = item.view();
        String noticed = view.detector().replace('_', ' ');
        List<List<String>> records = new ArrayList<>();
        records.add(record(item, place, "rank", view.rank().total(), "0 to 1"));
        records.add(record(item, place, noticed + " observed", view.observed(), view.unit()));
        add(records, item, place, noticed + " expected", view.expected(), view.unit());
        add(records, item, place, noticed + " expected at least", view.low(), view.unit());
        add(records, item, place, noticed + " expected at most", view.high(), view.unit());
        add(records, item, place, "false alarms up to here", FindingsSheets.percent(view.q()), "%");
        return records;
    }

    private static void add(
            List<List<String>> records,
            FindingsFacts.Item item,
            int place,
            String measure,
            @Nullable Double value,
            String unit) {
        if (value != null) {
            records.add(record(item, place, measure, value, unit));
        }
    }

    private static List<String> record(
            FindingsFacts.Item item, int place, String measure, @Nullable Double value, String unit) {
        FindingView view = item.view();
        String citation = view.citations().isEmpty() ? "" : view.citations().getFirst();
        int cut = citation.indexOf(PARAGRAPH);
        return List.of(
                "finding",
                view.flow(),
                view.from().equals(view.to()) ? view.to() : view.from() + ".." + view.to(),
                view.code(),
                SpreadsheetText.safe(item.goods()),
                Integer.toString(place),
                measure,
                value == null
                        ? ""
                        : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString(),
                unit,
                view.law() == null ? "" : view.law(),
                cut < 0 ? citation : citation.substring(0, cut),
                cut < 0 ? "" : citation.substring(cut + PARAGRAPH.length()),
                "",
                "",
                "",
                "",
                view.id());
    }
}
