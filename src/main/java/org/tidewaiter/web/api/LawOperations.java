package org.tidewaiter.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.answers.ActRow;
import org.tidewaiter.answers.CheckResult;
import org.tidewaiter.answers.Checker;
import org.tidewaiter.answers.LawTimeline;
import org.tidewaiter.answers.RuleView;
import org.tidewaiter.goods.Nomenclature;
import org.tidewaiter.law.Assessor;
import org.tidewaiter.law.CoverageRow;
import org.tidewaiter.law.GivenFacts;
import org.tidewaiter.law.RuleBook;
import org.tidewaiter.law.RuleBooks;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.trade.Areas;
import org.tidewaiter.trade.HsRevision;

/** What the rule books say: of one consignment, of goods through time, act by act. */
final class LawOperations {
    /** A consignment held against the law of its day; where words name the goods, the codes they can mean instead. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CheckAnswer(@Nullable CheckResult result, List<CheckResult> candidates) {}

    /** An act with its measures. */
    record Act(ActRow act, List<RuleView> measures) {}

    private LawOperations() {}

    static List<Operation> list() {
        return List.of(
                Operation.one(
                                "check",
                                "/api/v1/check",
                                "May these goods go from here to there on that day? A code gives one result; words give"
                                        + " candidates, and which of them it is, a person must say.",
                                CheckAnswer.class,
                                LawOperations::check)
                        .with(
                                Parameter.text("goods", "HS code of 2 to 10 digits, or words.", "2504")
                                        .need(),
                                area("from", "Where the goods come from.", "KP").need(),
                                area("to", "Where the goods go.", "CN").need(),
                                day(),
                                edition(),
                                Parameter.text(
                                        "given",
                                        "Facts no figure shows, taken as stated, with commas: contract-date=2017-11-01.",
                                        "")),
                Operation.list(
                        "listActs",
                        "/api/v1/law/acts",
                        "The acts of the rule books, how many measures they hold, and how many are verified.",
                        ActRow.class,
                        ask -> Answer.list(ask.site().books().books().stream()
                                .map(ActRow::of)
                                .toList())),
                Operation.one(
                                "getAct",
                                "/api/v1/law/acts/{id}",
                                "One act with its measures.",
                                Act.class,
                                LawOperations::act)
                        .with(Parameter.path("id", "Id of the act.", "un-2397")),
                Operation.one(
                                "getTimeline",
                                "/api/v1/law/timeline",
                                "The law for one good through all books, day by day.",
                                LawTimeline.class,
                                LawOperations::timeline)
                        .with(
                                Parameter.text("code", "HS code of 2 to 10 digits.", "720221")
                                        .need(),
                                area("from", "Where the goods come from.", "KP").need(),
                                area("to", "Where the goods go.", "CN").need(),
                                edition()),
                Operation.list(
                        "listCoverage",
                        "/api/v1/coverage",
                        "Every act, paragraph, code and date of the rule books as one table.",
                        CoverageRow.class,
                        ask -> Answer.list(CoverageRow.list(ask.site().books()))));
    }

    private static Parameter area(String name, String description, String example) {
        return Parameter.text(name, description, example)
                .settledBy(ask -> ask.given()
                        .find(name)
                        .map(text -> Areas.packed().parse(text).shortCode()));
    }

    static Parameter day() {
        return Parameter.text("on", "Day of the law, as 2023-05-01. Default: today.", "2023-05-01")
                .with(Map.of("type", "string", "format", "date"))
                .settledBy(ask -> Optional.of(ask.day().toString()));
    }

    static Parameter edition() {
        return Parameter.text(
                "edition", "HS edition of the code, as HS2017. Default: the one in force on the day.", "");
    }

    private static Answer check(Ask ask) {
        String goods = ask.given().get("goods");
        String from = ask.given().get("from");
        String to = ask.given().get("to");
        Optional<HsRevision> edition = ask.given().find("edition").map(HsRevision::parse);
        List<String> stated =
                ask.given().find("given").map(text -> List.of(text.split(","))).orElse(List.of());
        GivenFacts facts = GivenFacts.parse(stated);
        Checker checker = new Checker(ask.site().assessor(), edition);
        if (!Checker.isCode(goods)) {
            List<CheckResult> candidates = checker.checkWords(goods, from, to, ask.day());
            if (candidates.isEmpty()) {
                throw AppException.wrongUse(
                        "No goods are known as '" + goods + "'.", "Give an HS code, or other words.");
            }
            return Answer.one(new CheckAnswer(null, candidates));
        }
        CheckResult result = checker.check(goods, from, to, ask.day());
        if (!facts.isEmpty()) {
            RuleBooks books = ask.site().books();
            result = new Checker(Assessor.of(books.given(facts)), edition)
                    .check(goods, from, to, ask.day())
                    .given(stated, books.settle(facts), result);
        }
        return Answer.one(new CheckAnswer(result, List.of()));
    }

    private static Answer act(Ask ask) {
        RuleBook book = ask.site()
                .books()
                .findBook(ask.path("id"))
                .orElseThrow(() -> NotThere.because(
                        "No act is called '" + ask.path("id") + "'.", "See /api/v1/law/acts for their ids."));
        return Answer.one(new Act(
                ActRow.of(book), book.measures().stream().map(RuleView::of).toList()));
    }

    private static Answer timeline(Ask ask) {
        String digits = Nomenclature.packed().parse(ask.given().get("code"));
        return Answer.one(LawTimeline.of(
                ask.site().books(),
                digits,
                ask.given().find("edition").map(HsRevision::parse).orElse(null),
                Areas.packed().parse(ask.given().get("from")),
                Areas.packed().parse(ask.given().get("to"))));
    }
}
