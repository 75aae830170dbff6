package org.tidewaiter.web.articles;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.answers.ArticleRow;
import org.tidewaiter.casebook.Tlp;
import org.tidewaiter.casebook.Verdict;
import org.tidewaiter.casebook.store.Document;
import org.tidewaiter.web.Parameters;
import org.tidewaiter.web.View;
import org.tidewaiter.web.table.Cell;
import org.tidewaiter.web.table.Column;
import org.tidewaiter.web.table.Table;
import org.tidewaiter.web.table.TableSource;

/** Kept articles, the newest first; stricter ones only for an audience that is named, since a table can be taken away. */
final class ArticlesTable implements TableSource {
    private static final Set<Verdict> SETTLED = Set.of(Verdict.REFUTED, Verdict.INCONSISTENT, Verdict.CONFIRMED);

    @Override
    public String id() {
        return "articles";
    }

    @Override
    public Table read(View view, Parameters parameters) {
        Tlp audience = Audience.asked(view, parameters);
        KeptJudged judged = new KeptJudged(view.site());
        List<KeptJudged.Kept> kept = judged.list(audience);
        List<Document> documents = kept.stream().map(KeptJudged.Kept::document).toList();
        Origins origins = Origins.of(view.site(), documents);
        Map<String, Document> byId = documents.stream().collect(Collectors.toMap(Document::id, Function.identity()));
        List<String> notes = new ArrayList<>();
        Tlp label = documents.stream()
                .map(Document::tlp)
                .max(Comparator.naturalOrder())
                .orElse(Tlp.CLEAR);
        if (label != Tlp.CLEAR) {
            notes.add(label.mark() + ": " + label.audience() + ".");
        }
        notes.add(view.text(
                "articles.note",
                view.site().editions().data(),
                view.site().editions().rules()));
        return new Table(
                id(),
                view.text("articles.table"),
                columns(view),
                kept.stream()
                        .sorted(Comparator.comparing(
                                (KeptJudged.Kept each) -> each.document().published(),
                                Comparator.nullsLast(Comparator.<String>reverseOrder())))
                        .map(each -> row(
                                view,
                                ArticleRow.of(each.document(), each.claims(), judged.judge(each)),
                                each.document().language(),
                                Objects.requireNonNull(
                                        byId.get(origins.first(each.document().id())))))
                        .toList(),
                view.text("articles.empty"),
                notes);
    }

    private static List<Column> columns(View view) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.text("title", view.words().text("column.title")),
                Column.text("published", view.text("articles.published")),
                Column.text("outlet", view.text("articles.outlet")),
                Column.text("language", view.text("articles.language")).lessOnPhones(),
                Column.number("claims", view.text("articles.column.claims"))));
        for (Verdict verdict : Verdicts.ALL) {
            Column column = Column.number(verdict.id(), Verdicts.word(view, verdict));
            columns.add(SETTLED.contains(verdict) ? column : column.lessOnPhones());
        }
        columns.add(
                Column.text("same_text_as", view.text("articles.column.origin")).lessOnPhones());
        columns.add(Column.text("tlp", "TLP"));
        return columns;
    }

    private static List<Cell> row(View view, ArticleRow row, @Nullable String language, Document first) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(row.title(), named(view, row.title())).to(view.href("/articles/" + row.id())));
        cells.add(
                row.published() == null
                        ? Cell.of(null, view.text("articles.untold"))
                        : Cell.of(LocalDate.parse(row.published()), row.published()));
        cells.add(told(view, row.outlet()));
        cells.add(told(view, language));
        cells.add(Cell.of(row.claims(), view.words().number(row.claims())));
        for (Verdict verdict : Verdicts.ALL) {
            Integer count = row.verdicts().getOrDefault(verdict.id(), 0);
            cells.add(
                    row.published() == null
                            ? Cell.of(null, view.text("articles.unchecked"))
                            : Cell.of(count, view.words().number(count)));
        }
        cells.add(
                first.id().equals(row.id())
                        ? Cell.of("", view.text("articles.origin.own"))
                        : Cell.of(first.id(), named(view, first.title())).to(view.href("/articles/" + first.id())));
        cells.add(Cell.of(row.tlp()));
        return cells;
    }

    private static Cell told(View view, @Nullable String value) {
        return value == null ? Cell.of(null, view.text("articles.untold")) : Cell.of(value);
    }

    static String named(View view, String title) {
        return title.isEmpty() ? view.text("articles.untitled") : title;
    }
}
