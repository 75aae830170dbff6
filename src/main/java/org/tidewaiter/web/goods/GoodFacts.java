package org.tidewaiter.web.goods;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.analysis.Desk;
import org.tidewaiter.analysis.GoodsChoice;
import org.tidewaiter.analysis.GoodsSeries;
import org.tidewaiter.analysis.Question;
import org.tidewaiter.analysis.SeriesAnalysis;
import org.tidewaiter.analysis.Slice;
import org.tidewaiter.trade.Area;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.trade.Period;
import org.tidewaiter.trade.PeriodRange;
import org.tidewaiter.web.View;

/**
 * Figures of one good. The same question of the same data and rules has the same ones, so those asked last are kept.
 *
 * @param question about this good alone, over the periods shown; null where nothing of the reporter is loaded
 * @param series empty where no loaded figures answer
 * @param mirror the other country's own series, by the reporter's flow; empty where it has none that are loaded
 */
record GoodFacts(@Nullable Question question, Map<Flow, GoodsSeries> series, Map<Flow, GoodsSeries> mirror) {
    private static final int KEPT = 64; // goods: some hundred kilobytes each
    private static final int MONTHS_BACK = 5; // years before the end of the period: before and after the closed border
    private static final int YEARS_BACK = 12;
    private static final int MOST_DIGITS = 8; // that figures are told apart by
    private static final Cache<Key, GoodFacts> CACHE =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    private record Key(String home, String editions, Question question) {}

    static GoodFacts of(View view, String code) {
        Question asked = view.asked().question();
        if (asked == null) {
            return new GoodFacts(null, Map.of(), Map.of());
        }
        Question wanted = about(asked, code);
        Key key = new Key(view.site().home().toString(), view.site().editions().both(), wanted);
        return CACHE.get(key, missing -> read(view, missing.question(), code));
    }

    /** The asked question about this good alone. */
    static Question about(Question asked, String code) {
        int level = Math.max(asked.goods().level(), Math.min(MOST_DIGITS, code.length()));
        return asked.withGoods(new GoodsChoice(level, null, List.of(code)))
                .withBaselineYears(List.of())
                .withPeriod(shown(asked.period()));
    }

    private static GoodFacts read(View view, Question question, String code) {
        Desk desk = view.site().desk();
        return new GoodFacts(
                question, desk.holds(question) ? series(desk, question, code) : Map.of(), mirror(desk, question, code));
    }

    private static Map<Flow, GoodsSeries> series(Desk desk, Question question, String code) {
        Map<Flow, GoodsSeries> series = new LinkedHashMap<>();
        try (Slice slice = desk.open(question)) {
            for (Flow flow : question.flows()) {
                series.put(flow, SeriesAnalysis.of(slice, flow, code));
            }
        }
        return series;
    }

    /** What the partner says of the same trade, which is its other flow. */
    private static Map<Flow, GoodsSeries> mirror(Desk desk, Question question, String code) {
        Area reporter = question.reporter();
        Area partner = question.partner();
        Map<Flow, GoodsSeries> mirror = new LinkedHashMap<>();
        if (reporter == null || partner == null || partner.isWorld()) {
            return mirror;
        }
        Question other = new Question(
                /* reporter= */ partner,
                /* partner= */ reporter,
                question.flows().stream().map(GoodFacts::other).distinct().toList(),
                question.period(),
                question.goods(),
                "USD",
                List.of(),
                question.limit(),
                new org.tidewaiter.analysis.SourceChoice(null, question.source().asOf()));
        if (!desk.holds(other)) {
            return mirror;
        }
        Map<Flow, GoodsSeries> theirs = series(desk, other, code);
        question.flows().forEach(flow -> {
            GoodsSeries same = theirs.get(other(flow));
            if (same != null) {
                mirror.put(flow, same);
            }
        });
        return mirror;
    }

    private static Flow other(Flow flow) {
        return flow.isInward() ? Flow.EXPORT : Flow.IMPORT;
    }

    /** The asked periods with some before them. */
    private static PeriodRange shown(PeriodRange asked) {
        boolean annual = asked.frequency() == Period.Frequency.ANNUAL;
        Period early = asked.to().plusYears(-(annual ? YEARS_BACK : MONTHS_BACK));
        return new PeriodRange(early.compareTo(asked.from()) < 0 ? early : asked.from(), asked.to());
    }
}
