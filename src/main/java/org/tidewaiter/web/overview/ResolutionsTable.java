package org.tidewaiter.web.overview;

import java.util.List;
import java.util.Locale;
import org.tidewaiter.brief.BriefFacts;
import org.tidewaiter.brief.ScopeFacts;
import org.tidewaiter.web.Parameters;
import org.tidewaiter.web.View;
import org.tidewaiter.web.brief.Ordered;
import org.tidewaiter.web.table.Cell;
import org.tidewaiter.web.table.Column;
import org.tidewaiter.web.table.Table;
import org.tidewaiter.web.table.TableSource;

/** Value in scope by act and paragraph, as an interval from surely to possibly. */
public final class ResolutionsTable implements TableSource {
    @Override
    public String id() {
        return "resolutions";
    }

    @Override
    public Table read(View view, Parameters parameters) {
        BriefFacts facts = Ordered.of(view).facts();
        String currency = facts.subject().currency();
        String unit = currency.toLowerCase(Locale.ROOT);
        return new Table(
                id(),
                view.text("overview.scope", view.words().range(facts.subject().period()), currency),
                List.of(
                        Column.text("act", view.words().text("column.act")),
                        Column.text("paragraph", view.words().text("column.paragraph")),
                        Column.text("flow", view.words().text("column.flow")),
                        Column.number("lines", view.words().text("column.lines"))
                                .lessOnPhones(),
                        Column.number("surely_" + unit, view.words().text("column.surely")),
                        Column.number("possibly_" + unit, view.words().text("column.possibly"))),
                facts.scope().paragraphs().stream()
                        .map(place -> row(view, place))
                        .toList(),
                view.text("overview.scope.empty"),
                List.of(view.text("overview.scope.note"), view.source()));
    }

    private static List<Cell> row(View view, ScopeFacts.ParagraphFacts place) {
        return List.of(
                Cell.of(place.act()).to(view.href("/law")),
                Cell.of(place.paragraph()),
                Cell.of(place.flow().word(), view.words().flow(place.flow())),
                Cell.of(place.lines(), view.words().number(place.lines())),
                Cell.of(place.surely(), view.words().millions(place.surely())),
                Cell.of(place.possibly(), view.words().millions(place.possibly())));
    }
}
