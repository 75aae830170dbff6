package org.tidewaiter.brief;

import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.detect.judgement.FindingView;
import org.tidewaiter.detect.run.Picture;
import org.tidewaiter.trade.Flow;

/** What stands out as two sheets: a finding a row, and the months behind each, which are its picture in numbers. */
final class FindingsSheets {
    private final FindingsFacts facts;
    private final Words words;
    private final FindingSentences says;

    FindingsSheets(FindingsFacts facts, Words words) {
        this.facts = facts;
        this.words = words;
        this.says = new FindingSentences(words);
    }

    void add(Workbook workbook) {
        list(workbook);
        months(workbook);
    }

    private void list(Workbook workbook) {
        Sheet sheet = new Sheet(
                workbook.newWorksheet("Findings"),
                List.of(
                        words.text("column.rank"),
                        words.text("column.total"),
                        words.text("column.law"),
                        words.text("column.statistics"),
                        words.text("column.money"),
                        words.text("column.corroboration"),
                        words.text("column.id"),
                        words.text("column.noticed"),
                        words.text("column.flow"),
                        words.text("column.code"),
                        words.text("column.goods"),
                        words.text("column.from"),
                        words.text("column.to"),
                        words.text("column.observed"),
                        words.text("column.expected"),
                        words.text("column.low"),
                        words.text("column.high"),
                        words.text("column.unit"),
                        words.text("column.alarms") + ", %",
                        words.text("column.answer"),
                        words.text("column.act"),
                        words.text("column.caution"),
                        words.text("column.question"),
                        words.text("findings.innocent"),
                        words.text("column.rows")),
                6,
                8,
                8,
                10,
                8,
                12,
                14,
                30,
                10,
                10,
                48);
        int place = 0;
        for (FindingsFacts.Item item : facts.listed()) {
            row(sheet, ++place, item);
        }
        sentences().forEach(sentence -> sheet.add("", "", "", "", "", "", "", sentence));
    }

    private void row(Sheet sheet, int place, FindingsFacts.Item item) {
        FindingView view = item.view();
        sheet.add(
                place,
                view.rank().total(),
                view.rank().legal(),
                view.rank().statistical(),
                view.rank().value(),
                view.rank().corroboration(),
                view.id(),
                says.noticed(view),
                words.flow(Flow.parse(view.flow())),
                view.code(),
                item.goods(),
                view.from(),
                view.to(),
                view.observed(),
                view.expected(),
                view.low(),
                view.high(),
                view.unit(),
                percent(view.q()),
                view.law(),
                String.join("; ", view.citations()),
                view.caution(),
                says.question(view),
                String.join(" ", says.innocentCauses(view)),
                view.rows() == null ? null : "tidewaiter " + view.rows());
    }

    /** A rate as printed; null where a rule, not a test, speaks. */
    static @Nullable Double percent(@Nullable Double q) {
        return q == null ? null : Math.ceil(q * 10_000 - 1e-9) / 100; // never rounded down, as in words
    }

    /** How to read the list, under it: a row without a rank. */
    private List<String> sentences() {
        List<String> all = new java.util.ArrayList<>(says.opening(facts));
        all.addAll(facts.notes());
        if (facts.unlisted() > 0) {
            all.add(words.text("findings.more", facts.unlisted()));
        }
        all.add(facts.command());
        return all;
    }

    private void months(Workbook workbook) {
        Sheet sheet = new Sheet(
                workbook.newWorksheet("Findings by month"),
                List.of(
                        words.text("column.id"),
                        words.text("column.code"),
                        words.text("column.period"),
                        words.text("column.state"),
                        words.text("column.observed"),
                        words.text("column.unit"),
                        words.text("column.spoken")),
                14,
                10,
                10,
                20,
                16,
                10,
                10);
        for (FindingsFacts.Item item : facts.listed()) {
            Picture picture = item.view().picture();
            if (picture != null) {
                for (Picture.Point point : picture.points()) {
                    boolean spoken = point.month().compareTo(picture.from()) >= 0
                            && point.month().compareTo(picture.to()) <= 0;
                    sheet.add(
                            item.view().id(),
                            item.view().code(),
                            point.month(),
                            words.state(point.state()),
                            point.value(),
                            picture.unit(),
                            spoken ? "1" : "");
                }
            }
        }
    }
}
