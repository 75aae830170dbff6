package org.tidewaiter.web.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.tidewaiter.analysis.GoodsSeries;
import org.tidewaiter.analysis.Question;
import org.tidewaiter.analysis.Ranking;
import org.tidewaiter.analysis.RankingAnalysis;
import org.tidewaiter.analysis.Screening;
import org.tidewaiter.analysis.ScreeningAnalysis;
import org.tidewaiter.analysis.SeriesAnalysis;
import org.tidewaiter.analysis.Slice;
import org.tidewaiter.answers.ScreenedRow;
import org.tidewaiter.trade.Flow;

/** Rankings, comparisons, series and screening: what the loaded figures say of two areas. */
final class FigureOperations {
    private static final int ALL_GOODS = 1000; // of one pair as a rule
    private static final int TOP = 10;

    private FigureOperations() {}

    static List<Operation> list() {
        return List.of(
                Operation.list(
                                "listTop",
                                "/api/v1/top",
                                "The largest goods of each flow by value, what they were in other years, and what the law"
                                        + " says of them.",
                                Ranking.class,
                                ask -> rank(ask, TOP))
                        .with(FigureParameters.all())
                        .with(FigureParameters.limit("Goods of each flow.", TOP))
                        .whole()
                        .restsOn(Rests.PAIR),
                Operation.list(
                                "compare",
                                "/api/v1/compare",
                                "Totals and goods against the same periods of other years; what is new from zero and gone"
                                        + " to zero.",
                                Ranking.class,
                                ask -> rank(ask, ALL_GOODS))
                        .with(FigureParameters.all())
                        .with(FigureParameters.limit("Goods of each flow.", ALL_GOODS))
                        .whole()
                        .restsOn(Rests.PAIR),
                Operation.list(
                                "listSeries",
                                "/api/v1/series",
                                "Goods, a basket or the published total through time, with what each empty period means.",
                                GoodsSeries.class,
                                FigureOperations::series)
                        .with(FigureParameters.withoutComparison())
                        .with(Parameter.text(
                                        "total",
                                        "true for the total that the source prints, instead of lines.",
                                        "false")
                                .with(Map.of("type", "boolean"))
                                .settledBy(ask -> Optional.of(Boolean.toString(ask.isSet("total")))))
                        .whole()
                        .restsOn(Rests.PAIR),
                Operation.windowed(
                                "screen",
                                "/api/v1/screen",
                                "Every line held against the law of its own period, the weightiest first, with sums by"
                                        + " answer and paragraph.",
                                ScreenedRow.class,
                                ScreenedRow.Summary.class,
                                new Screen())
                        .with(FigureParameters.withoutComparison())
                        .with(Parameter.text("regime", "Only measures of this regime.", "dprk"))
                        .restsOn(Rests.DATASETS));
    }

    private static Answer rank(Ask ask, int usual) {
        Question question =
                ask.question().withLimit(ask.given().findNumber("limit").orElse(usual));
        List<Ranking> rankings = new ArrayList<>();
        try (Slice slice = ask.desk().open(question)) {
            for (Flow flow : question.flows()) {
                rankings.add(RankingAnalysis.of(slice, flow));
            }
        }
        return Answer.list(rankings)
                .illustrative(
                        rankings.stream().anyMatch(each -> each.provenance().illustrative()));
    }

    private static Answer series(Ask ask) {
        Question question = ask.question();
        List<String> codes = ask.isSet("total")
                ? List.of(SeriesAnalysis.TOTAL)
                : question.goods().codes().isEmpty() || question.goods().basket() != null
                        ? List.of("")
                        : question.goods().codes();
        List<GoodsSeries> all = new ArrayList<>();
        try (Slice slice = ask.desk().open(question)) {
            for (Flow flow : question.flows()) {
                for (String code : codes) {
                    all.add(SeriesAnalysis.of(slice, flow, code));
                }
            }
        }
        return Answer.list(all)
                .illustrative(all.stream().anyMatch(each -> each.provenance().illustrative()));
    }

    /** Screens; the lines of a large question are handed on one by one. */
    private static final class Screen implements Operation.Windowed {
        @Override
        public Answer window(Ask ask, int offset, int limit) {
            int most = (int) Math.min(Integer.MAX_VALUE, (long) offset + limit);
            Screening screening = ScreeningAnalysis.of(ask.desk(), ask.question(), regime(ask), most);
            List<ScreenedRow> rows = ScreenedRow.list(screening);
            return new Answer(
                    rows.subList(Math.min(offset, rows.size()), rows.size()),
                    ScreenedRow.summary(screening),
                    screening.provenance().illustrative(),
                    screening.lineCount() > rows.size());
        }

        @Override
        public void each(Ask ask, Consumer<Object> sink) {
            ScreeningAnalysis.each(ask.desk(), ask.question(), regime(ask), line -> sink.accept(ScreenedRow.of(line)));
        }

        private static @org.jspecify.annotations.Nullable String regime(Ask ask) {
            return ask.given().find("regime").orElse(null);
        }
    }
}
