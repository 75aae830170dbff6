package org.tidewaiter.web.goods;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.tidewaiter.answers.LawTimeline;
import org.tidewaiter.law.LawSpan;
import org.tidewaiter.law.LegalAct;
import org.tidewaiter.trade.Area;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.web.Parameters;
import org.tidewaiter.web.View;
import org.tidewaiter.web.table.Cell;
import org.tidewaiter.web.table.Column;
import org.tidewaiter.web.table.Table;
import org.tidewaiter.web.table.TableSource;
import org.tidewaiter.web.words.LawCell;

/** The law for a good one way, as runs of days on which it is the same. */
public final class LawDaysTable implements TableSource {
    private final Flow flow;

    /** @param flow as the reporter sees it: imports come from the partner */
    public LawDaysTable(Flow flow) {
        this.flow = flow;
    }

    @Override
    public String id() {
        return "law-days-" + flow.word();
    }

    @Override
    public Table read(View view, Parameters parameters) {
        String code = Code.of(parameters);
        LawTimeline timeline = Timelines.of(view, code, flow);
        return new Table(
                id(),
                view.text(
                        "goods.lawdays.title",
                        code,
                        view.words().name(from(view)),
                        view.words().name(to(view))),
                List.of(
                        Column.text("state", view.words().text("column.law")),
                        Column.text("first_day", view.words().text("column.from")),
                        Column.text("last_day", view.words().text("column.to")),
                        Column.text("paragraph", view.text("goods.lawdays.paragraph")),
                        Column.text("certainty", view.text("goods.lawdays.certainty"))
                                .lessOnPhones(),
                        Column.text("says", view.text("goods.lawdays.says")).lessOnPhones()),
                timeline.spans().reversed().stream()
                        .map(span -> row(view, span))
                        .toList(),
                view.text("goods.lawdays.empty"),
                List.of(view.text("goods.lawdays.note"), timeline.ruleBooks()));
    }

    Area from(View view) {
        return flow.isInward() ? view.asked().partner() : view.asked().reporter();
    }

    Area to(View view) {
        return flow.isInward() ? view.asked().reporter() : view.asked().partner();
    }

    private static List<Cell> row(View view, LawSpan span) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(span.state().code(), view.words().lawState(span.state()))
                .marked(LawCell.mark(span.answer())));
        cells.add(
                span.first() == null
                        ? Cell.of(null, view.text("goods.lawdays.always"))
                        : Cell.of(span.first(), span.first().toString()));
        cells.add(
                span.last() == null
                        ? Cell.of(null, view.text("goods.lawdays.stands"))
                        : Cell.of(span.last(), span.last().toString()));
        cells.add(
                span.act() == null || span.paragraph() == null
                        ? Cell.of(null, "–")
                        : Cell.of(LegalAct.citeShort(span.act(), span.paragraph())
                                        + (Boolean.FALSE.equals(span.paragraphVerified())
                                                ? view.text("goods.lawdays.unverified")
                                                : ""))
                                .to(act(view, span.act())));
        cells.add(
                span.certainty() == null || span.basis() == null
                        ? Cell.of(null, "–")
                        : Cell.of(
                                span.certainty().code(),
                                view.words().certainty(span.certainty().code()) + "; "
                                        + view.words()
                                                .text("basis." + span.basis().code())));
        cells.add(Cell.of(span.says()));
        return Collections.unmodifiableList(cells);
    }

    private static String act(View view, String number) {
        return view.site()
                .books()
                .findBook(number)
                .map(book -> view.href("/law/" + book.act().id()))
                .orElseGet(() -> view.href("/law"));
    }
}
