package org.tidewaiter.web.api;

import java.util.List;
import java.util.Optional;
import org.tidewaiter.answers.FoundArea;
import org.tidewaiter.answers.FoundGoods;
import org.tidewaiter.answers.GoodsLaw;
import org.tidewaiter.answers.GoodsView;
import org.tidewaiter.answers.RateRow;
import org.tidewaiter.goods.GoodsSearch;
import org.tidewaiter.goods.Nomenclature;
import org.tidewaiter.trade.Areas;
import org.tidewaiter.trade.PeriodRange;

/** Goods, areas and rates: what codes and names mean. */
final class GoodsOperations {
    private static final int FOUND = 10; // codes for words: a handful is read

    private GoodsOperations() {}

    static List<Operation> list() {
        return List.of(
                Operation.list(
                                "findGoods",
                                "/api/v1/goods",
                                "Codes for words in English, Korean or Chinese, with what the law of the day says of trade"
                                        + " with North Korea.",
                                FoundGoods.class,
                                GoodsOperations::find)
                        .with(
                                Parameter.text("q", "Words, or the first digits of a code.", "graphite")
                                        .need(),
                                LawOperations.day(),
                                FigureParameters.limit("Codes.", FOUND))
                        .whole(),
                Operation.one(
                                "getGoods",
                                "/api/v1/goods/{code}",
                                "A code: names, editions, correspondences, baskets and its status from and to North Korea.",
                                GoodsView.class,
                                GoodsOperations::show)
                        .with(
                                Parameter.path("code", "HS code of 2 to 10 digits.", "720221"),
                                LawOperations.day(),
                                LawOperations.edition()),
                Operation.list(
                                "listAreas",
                                "/api/v1/areas",
                                "Areas by name or code of some source; all of them where none is asked for.",
                                FoundArea.class,
                                ask -> Answer.list(ask.given()
                                        .find("q")
                                        .map(FoundArea::find)
                                        .orElseGet(() -> Areas.packed().listAll().stream()
                                                .map(area -> FoundArea.of("code", area))
                                                .toList())))
                        .with(Parameter.text(
                                "q",
                                "Name in English, Korean or Chinese, ISO code, or number of some source.",
                                "DPRK")),
                Operation.list(
                                "listRates",
                                "/api/v1/rates",
                                "Average exchange rates against the US dollar by month or year, with their source.",
                                RateRow.class,
                                ask -> Answer.list(RateRow.list(
                                        ask.given().get("currency"),
                                        ask.given()
                                                .find("period")
                                                .map(PeriodRange::parse)
                                                .orElse(null))))
                        .with(
                                Parameter.text("currency", "ISO code of the currency.", "CNY")
                                        .need(),
                                Parameter.text(
                                        "period",
                                        "Months or years. Default: the last twelve months there are.",
                                        "2023-01..2023-10")));
    }

    private static Answer find(Ask ask) {
        GoodsLaw law = new GoodsLaw(ask.site().books(), ask.day());
        int limit = ask.given().findNumber("limit").orElse(FOUND);
        return Answer.list(GoodsSearch.packed().find(ask.given().get("q"), limit).stream()
                .map(hit -> FoundGoods.of(hit, law))
                .toList());
    }

    private static Answer show(Ask ask) {
        GoodsLaw law = new GoodsLaw(ask.site().books(), ask.day());
        String digits =
                NotThere.or(() -> Nomenclature.packed().parse(ask.path("code")), "Search with /api/v1/goods?q=WORDS.");
        Optional<String> edition = ask.given().find("edition");
        return Answer.one(GoodsView.of(
                edition.map(text -> GoodsLaw.inEdition(digits, text)).orElseGet(() -> law.code(digits)), law));
    }
}
