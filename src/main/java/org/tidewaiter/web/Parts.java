package org.tidewaiter.web;

import java.util.ArrayList;
import java.util.List;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.web.api.ApiPart;
import org.tidewaiter.web.api.Keeper;
import org.tidewaiter.web.articles.ArticlesPart;
import org.tidewaiter.web.brief.BriefPart;
import org.tidewaiter.web.check.CheckPart;
import org.tidewaiter.web.data.DataPart;
import org.tidewaiter.web.door.Limits;
import org.tidewaiter.web.feed.FeedPart;
import org.tidewaiter.web.findings.FindingsPart;
import org.tidewaiter.web.goods.GoodsPart;
import org.tidewaiter.web.health.HealthPart;
import org.tidewaiter.web.law.LawPart;
import org.tidewaiter.web.overview.OverviewPart;
import org.tidewaiter.web.overview.ResolutionsTable;
import org.tidewaiter.web.overview.TopTable;
import org.tidewaiter.web.reports.ReportsPart;
import org.tidewaiter.web.table.TableSource;
import org.tidewaiter.web.table.TablesPart;

/** All parts of the server, and all tables. */
public final class Parts {
    private Parts() {}

    /** {@code limits} are those of the door, which pages tell. */
    public static List<Part> all(Limits limits) {
        Keeper keeper = Keeper.usual();
        return List.of(
                new Assets(),
                new OverviewPart(),
                new GoodsPart(),
                new FindingsPart(),
                new LawPart(),
                new CheckPart(limits.checkBytes()),
                new ArticlesPart(limits.articleBytes()),
                new DataPart(limits.uploadBytes()),
                new BriefPart(),
                new ReportsPart(),
                new TablesPart(tables()),
                new ApiPart(keeper),
                new FeedPart(keeper),
                new HealthPart());
    }

    private static List<TableSource> tables() {
        List<TableSource> tables = new ArrayList<>(DataPart.tables());
        for (Flow flow : Flow.values()) {
            tables.add(new TopTable(flow));
        }
        tables.add(new ResolutionsTable());
        tables.addAll(GoodsPart.tables());
        tables.addAll(FindingsPart.tables());
        tables.addAll(ArticlesPart.tables());
        tables.addAll(LawPart.tables());
        tables.addAll(ReportsPart.tables());
        return tables;
    }
}
