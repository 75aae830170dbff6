package org.tidewaiter.web.overview;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.brief.BriefFacts;
import org.tidewaiter.brief.FindingSentences;
import org.tidewaiter.brief.FlowFacts;
import org.tidewaiter.brief.Sentences;
import org.tidewaiter.detect.judgement.FindingView;
import org.tidewaiter.web.Parameters;
import org.tidewaiter.web.View;
import org.tidewaiter.web.brief.Ordered;
import org.tidewaiter.web.chart.Chart;
import org.tidewaiter.web.table.TablePage;
import org.tidewaiter.web.table.Tables;

/**
 * What of the overview is the same for everybody: facts of the brief, months, the largest goods each way, value in scope, the
 * newest findings.
 *
 * @param months null where nothing of the pair is published
 */
public record FiguresPage(
        BriefFacts facts,
        String finding,
        String limits,
        String release,
        List<String> headlines,
        String scope,
        List<String> gap,
        String published,
        @Nullable Chart months,
        List<TablePage> top,
        TablePage resolutions,
        List<Noticed> findings) {
    private static final int NEWEST = 5; // a handful is read

    /** One finding, in a line. */
    public record Noticed(String text, String href) {}

    static FiguresPage of(View view) {
        Ordered ordered = Ordered.of(view);
        BriefFacts facts = ordered.facts();
        Sentences sentences = new Sentences(facts, view.words());
        List<TablePage> top = new ArrayList<>();
        for (FlowFacts flow : facts.flows()) {
            top.add(Tables.embed(view, new TopTable(flow.flow()), Parameters.NONE));
        }
        return new FiguresPage(
                facts,
                sentences.head().finding(),
                sentences.head().limits(),
                sentences.release(),
                facts.flows().stream().map(sentences::headline).toList(),
                sentences.scope(),
                sentences.gap(),
                Months.sentence(view, facts.sourcing()),
                MonthsChart.of(view, facts, PairMonths.of(view.site(), ordered.question()))
                        .orElse(null),
                top,
                Tables.embed(view, new ResolutionsTable(), Parameters.NONE),
                findings(view, facts));
    }

    private static List<Noticed> findings(View view, BriefFacts facts) {
        return facts.findings().listed().stream()
                .limit(NEWEST)
                .map(item -> noticed(view, item.view(), item.goods()))
                .toList();
    }

    private static Noticed noticed(View view, FindingView finding, String goods) {
        return new Noticed(
                view.text(
                        "overview.finding",
                        goods,
                        finding.code(),
                        finding.months(),
                        new FindingSentences(view.words()).noticed(finding)),
                view.href("/findings/" + finding.id()));
    }
}
