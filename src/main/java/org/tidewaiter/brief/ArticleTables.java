package org.tidewaiter.brief;

import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/** Claims of kept articles as records of the tidy table and as a sheet. */
final class ArticleTables {
    private static final int FINDING_COLUMN = 16; // the last of the tidy table: what a row belongs to

    private ArticleTables() {}

    /** A row for each thing known of a claim, all with its id. */
    static List<List<String>> records(ArticleFacts.Told told, int place) {
        List<List<String>> records = new ArrayList<>();
        records.add(record(told, place, "verdict", told.verdict()));
        records.add(record(told, place, "outlet", told.outlet()));
        records.add(record(told, place, "published", told.published()));
        records.add(record(told, place, "label", told.label()));
        records.add(record(told, place, "why", told.why()));
        if (!told.reckoning().isEmpty()) {
            records.add(record(told, place, "calculation", told.reckoning()));
        }
        return records;
    }

    private static List<String> record(ArticleFacts.Told told, int place, String measure, String value) {
        List<String> record = new ArrayList<>(List.of(
                "article claim",
                "",
                told.time(),
                "",
                SpreadsheetText.safe(told.words()),
                Integer.toString(place),
                measure,
                SpreadsheetText.safe(value)));
        while (record.size() < FINDING_COLUMN) {
            record.add("");
        }
        record.add(told.id());
        return record;
    }

    /** The claims as a sheet, a claim a row. */
    static void add(Workbook workbook, BriefFacts facts, ArticleFacts articles, Words words) {
        ArticleSentences says = new ArticleSentences(words);
        Sheet sheet = new Sheet(
                workbook.newWorksheet("Articles"),
                List.of(
                        words.text("articles.column.verdict"),
                        words.text("articles.column.outlet"),
                        words.text("column.published"),
                        words.text("articles.column.words"),
                        words.text("column.why"),
                        words.text("articles.column.calculation"),
                        words.text("articles.column.time"),
                        words.text("articles.column.way"),
                        words.text("articles.column.kind"),
                        "TLP",
                        words.text("column.id"),
                        words.text("column.rows")),
                16,
                24,
                12,
                60,
                60,
                60,
                16,
                10,
                14,
                12,
                24,
                60);
        articles.told()
                .forEach(told -> sheet.add(
                        says.verdict(told.verdict()),
                        told.outlet(),
                        told.published(),
                        told.words(),
                        told.why(),
                        told.reckoning(),
                        told.time(),
                        told.direction(),
                        told.kind(),
                        told.label(),
                        told.id(),
                        told.rows() == null ? null : "tidewaiter " + told.rows()));
        says.opening(facts, articles).forEach(sentence -> sheet.add("", "", "", sentence));
        sheet.add("", "", "", says.mark(articles));
    }
}
