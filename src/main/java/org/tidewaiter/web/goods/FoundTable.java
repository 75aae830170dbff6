package org.tidewaiter.web.goods;

import java.util.ArrayList;
import java.util.List;
import org.tidewaiter.answers.GoodsLaw;
import org.tidewaiter.goods.GoodsSearch;
import org.tidewaiter.goods.Hit;
import org.tidewaiter.goods.Labels;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.trade.CommodityCode;
import org.tidewaiter.web.Parameters;
import org.tidewaiter.web.View;
import org.tidewaiter.web.table.Cell;
import org.tidewaiter.web.table.Column;
import org.tidewaiter.web.table.Table;
import org.tidewaiter.web.table.TableSource;
import org.tidewaiter.web.words.LawCell;

/** Codes that words most likely mean, each with the law of today out of North Korea and into it. */
final class FoundTable implements TableSource {
    private static final int HITS = 20; // more is read by nobody: other words find better
    private static final int LONGEST = 200; // letters: a sentence from an invoice

    @Override
    public String id() {
        return "goods-found";
    }

    @Override
    public Table read(View view, Parameters parameters) {
        String words = parameters.get("q");
        if (words.length() > LONGEST) {
            throw AppException.wrongUse(
                    "The words are longer than " + LONGEST + " letters.", "Give the name of the goods alone.");
        }
        GoodsLaw law = TodaysLaw.of(view);
        List<List<Cell>> rows = GoodsSearch.packed().find(words, HITS).stream()
                .map(hit -> row(view, law, hit))
                .toList();
        return new Table(
                id(),
                view.text("goods.found", words, view.words().day(view.site().today())),
                List.of(
                        Column.text("goods", view.words().text("column.goods")),
                        Column.text("code", view.words().text("column.code")),
                        Column.text("hs_edition", view.text("goods.edition")).lessOnPhones(),
                        Column.text("law_from_kp", view.text("goods.from")),
                        Column.text("law_to_kp", view.text("goods.to")),
                        Column.text("match", view.text("goods.match")).lessOnPhones()),
                rows,
                view.text("goods.found.empty", words),
                List.of(view.text("goods.found.note")));
    }

    private static List<Cell> row(View view, GoodsLaw law, Hit hit) {
        CommodityCode code = law.code(hit.code());
        GoodsLaw.Status status = law.status(code);
        String own = Labels.packed()
                .labelIn(code.digits(), code.revision(), view.asked().language());
        String name =
                own.equals(hit.label()) || hit.language() == view.asked().language() ? own : own + " | " + hit.label();
        return new ArrayList<>(List.of(
                Cell.of(name).to(view.href("/goods/" + hit.code())),
                Cell.of(hit.code()),
                Cell.of(code.revision().name()),
                LawCell.of(view, status.fromKp()),
                LawCell.of(view, status.toKp()),
                Cell.of(
                        hit.match().name().toLowerCase(java.util.Locale.ROOT),
                        view.text("goods.match." + hit.match().name().toLowerCase(java.util.Locale.ROOT)))));
    }
}
