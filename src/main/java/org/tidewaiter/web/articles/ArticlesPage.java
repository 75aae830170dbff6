package org.tidewaiter.web.articles;

import java.util.List;
import java.util.stream.Stream;
import org.tidewaiter.casebook.Tlp;
import org.tidewaiter.web.Parameters;
import org.tidewaiter.web.View;
import org.tidewaiter.web.table.TablePage;
import org.tidewaiter.web.table.Tables;

/**
 * What is kept, and the form to read something.
 *
 * @param audiences for whom the list can be had; empty where all may go to everybody
 * @param label of the named audience where it is not everybody; else empty
 */
public record ArticlesPage(TablePage table, List<Choice> audiences, String label, ReadForm form) {

    /** The list for one audience. */
    public record Choice(String text, String href, boolean current) {}

    static ArticlesPage of(View view, Parameters parameters, long mostBytes) {
        Tlp asked = Audience.asked(view, parameters);
        List<Tlp> labels = new KeptJudged(view.site())
                .list(view.mayRead()).stream()
                        .map(kept -> kept.document().tlp())
                        .toList();
        List<Choice> choices = labels.stream().allMatch(Tlp.CLEAR::equals)
                ? List.of()
                : Stream.of(Tlp.values())
                        .filter(label -> label == Tlp.CLEAR || labels.contains(label))
                        .map(label -> choice(view, label, labels, asked))
                        .toList();
        return new ArticlesPage(
                Tables.embed(view, new ArticlesTable(), parameters),
                choices,
                asked == Tlp.CLEAR ? "" : asked.mark(),
                ReadForm.empty(view, mostBytes));
    }

    private static Choice choice(View view, Tlp label, List<Tlp> labels, Tlp asked) {
        long count = labels.stream().filter(each -> each.compareTo(label) <= 0).count();
        return new Choice(
                view.text("articles.audience.upto", label.mark(), view.words().number(count)),
                view.href("/articles", Audience.NAME, label == Tlp.CLEAR ? "" : label.id()),
                label == asked);
    }
}
