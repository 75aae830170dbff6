package org.tidewaiter.web.goods;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tidewaiter.answers.GoodsLaw;
import org.tidewaiter.answers.GoodsView;
import org.tidewaiter.goods.Basket;
import org.tidewaiter.goods.Baskets;
import org.tidewaiter.goods.Labels;
import org.tidewaiter.goods.Nomenclature;
import org.tidewaiter.trade.Areas;
import org.tidewaiter.trade.CommodityCode;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.web.Parameters;
import org.tidewaiter.web.View;
import org.tidewaiter.web.chart.Chart;
import org.tidewaiter.web.table.TablePage;
import org.tidewaiter.web.table.Tables;

/**
 * All that is known of one code.
 *
 * @param name in the language of the page
 * @param path the headings above, each with its page
 * @param missing why there are no figures, in a sentence; empty where there are some
 * @param figures series and partners; empty where nothing of the reporter is loaded
 * @param noMirror why the partner's own figures are not shown; empty where they are
 */
public record GoodPage(
        GoodsView good,
        String name,
        List<Link> path,
        List<String> correspondences,
        List<String> baskets,
        List<Direction> law,
        boolean illustrative,
        String missing,
        List<Chart> charts,
        List<TablePage> figures,
        List<TablePage> mirror,
        String noMirror,
        List<TablePage> lawDays,
        String checkHref) {

    /** A page of ours. */
    public record Link(String text, String href) {}

    /** What the law of today says one way. */
    public record Direction(String title, Verdict verdict, List<String> otherwise) {}

    static GoodPage of(View view, String text, Parameters parameters) {
        GoodsLaw law = TodaysLaw.of(view);
        String digits = Nomenclature.packed().parse(text);
        CommodityCode code = parameters
                .find("edition")
                .map(edition -> GoodsLaw.inEdition(digits, edition))
                .orElseGet(() -> law.code(digits));
        GoodsView good = GoodsView.of(code, law);
        Map<String, String> asked = new LinkedHashMap<>(parameters.values());
        asked.put(Code.NAME, digits);
        Parameters about = new Parameters(asked);
        GoodFacts facts = GoodFacts.of(view, digits);
        List<TablePage> figures = new ArrayList<>();
        List<TablePage> mirror = new ArrayList<>();
        if (facts.question() != null) {
            figures.add(Tables.embed(view, new SeriesTable(), about));
            figures.add(Tables.embed(view, new PartnersTable(), about));
        }
        if (!facts.mirror().isEmpty()) {
            mirror.add(Tables.embed(view, new MirrorTable(), about));
        }
        return new GoodPage(
                good,
                Labels.packed()
                        .labelIn(code.digits(), code.revision(), view.asked().language()),
                path(view, code),
                good.correspondences().stream()
                        .map(other -> correspondence(view, other))
                        .toList(),
                good.baskets().stream().map(basket -> basket(view, basket)).toList(),
                List.of(
                        direction(
                                view,
                                "goods.from",
                                good.law().fromKp(),
                                good.law().fromKpOtherwise()),
                        direction(
                                view, "goods.to", good.law().toKp(), good.law().toKpOtherwise())),
                facts.series().values().stream()
                        .anyMatch(series -> series.provenance().illustrative()),
                missing(view, facts),
                charts(view, facts, digits),
                figures,
                mirror,
                facts.mirror().isEmpty()
                        ? view.text(
                                "goods.mirror.none",
                                view.words().name(view.asked().partner()))
                        : "",
                List.of(
                        Tables.embed(view, new LawDaysTable(Flow.IMPORT), about),
                        Tables.embed(view, new LawDaysTable(Flow.EXPORT), about)),
                view.href("/check", "goods", digits));
    }

    private static String missing(View view, GoodFacts facts) {
        if (facts.question() == null) {
            return view.text("goods.nothing", view.words().name(view.asked().reporter()));
        }
        boolean anything = facts.series().values().stream()
                .flatMap(series -> series.points().stream())
                .anyMatch(point -> point.value() != null);
        return anything
                ? ""
                : view.text(
                        "goods.nothing.here",
                        view.words().name(view.asked().reporter()),
                        view.words().name(view.asked().partner()),
                        view.words().range(facts.question().period()));
    }

    private static List<Chart> charts(View view, GoodFacts facts, String code) {
        List<Chart> charts = new ArrayList<>();
        facts.series().forEach((flow, series) -> {
            GoodCharts drawn = new GoodCharts(view, series);
            drawn.value(Timelines.of(view, code, flow)).ifPresent(charts::add);
            drawn.unit().ifPresent(charts::add);
        });
        return charts;
    }

    private static List<Link> path(View view, CommodityCode code) {
        return Nomenclature.packed().listPath(code.digits()).stream()
                .filter(above -> !above.equals(code.digits()))
                .map(above -> new Link(
                        above + " "
                                + Labels.packed()
                                        .labelIn(
                                                above,
                                                code.revision(),
                                                view.asked().language()),
                        view.href("/goods/" + above)))
                .toList();
    }

    private static String correspondence(View view, GoodsView.Correspondence other) {
        String kind = other.kind().replace(':', '-');
        return view.text("goods.in." + kind, other.edition().name(), String.join(", ", other.codes()));
    }

    private static String basket(View view, GoodsView.InBasket in) {
        Basket basket = Baskets.packed().get(in.id());
        String title = basket.title(view.asked().language());
        return in.share() == Basket.Share.PART ? view.text("goods.basket.part", title) : title;
    }

    private static Direction direction(
            View view, String title, org.tidewaiter.law.Assessment assessment, List<GoodsLaw.Otherwise> otherwise) {
        return new Direction(
                view.text(title),
                Verdict.of(view, assessment),
                otherwise.stream()
                        .collect(Collectors.groupingBy(
                                GoodsLaw.Otherwise::answer,
                                TreeMap::new,
                                Collectors.mapping(other -> area(view, other), Collectors.joining(", "))))
                        .entrySet()
                        .stream()
                        .map(group -> view.text(
                                "goods.otherwise",
                                group.getValue(),
                                view.words().answer(group.getKey())))
                        .toList());
    }

    private static String area(View view, GoodsLaw.Otherwise other) {
        return view.words().name(Areas.packed().parse(other.area()));
    }
}
