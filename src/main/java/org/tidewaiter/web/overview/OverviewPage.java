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
import org.tidewaiter.web.reports.SeenReport;
import org.tidewaiter.web.table.TablePage;
import org.tidewaiter.web.table.Tables;

/**
 * The overview of a pair: facts of the brief, months, the largest goods each way, value in scope, what is new.
 *
 * @param months null where nothing of the pair is published
 */
public record OverviewPage(
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
        List<Noticed> findings,
        List<Told> reports) {
    private static final int NEWEST = 5; // a handful is read

    /** One finding, in a line. */
    public record Noticed(String text, String href) {}

    /** One field report, in a line. */
    public record Told(String text, String href) {}

    static OverviewPage of(View view) {
        Ordered ordered = Ordered.of(view);
        BriefFacts facts = ordered.facts();
        Sentences sentences = new Sentences(facts, view.words());
        List<TablePage> top = new ArrayList<>();
        for (FlowFacts flow : facts.flows()) {
            top.add(Tables.embed(view, new TopTable(flow.flow()), Parameters.NONE));
        }
        return new OverviewPage(
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
                findings(view, facts),
                reports(view));
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

    private static List<Told> reports(View view) {
        return SeenReport.list(view).stream()
                .limit(NEWEST)
                .map(seen -> new Told(
                        view.text(
                                "overview.report",
                                seen.kept().id(),
                                view.words().day(seen.kept().report().received()),
                                seen.label().mark()),
                        view.href("/reports/" + seen.kept().id())))
                .toList();
    }
}
