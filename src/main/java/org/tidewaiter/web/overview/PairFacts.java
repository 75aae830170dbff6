package org.tidewaiter.web.overview;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tidewaiter.analysis.GoodsSeries;
import org.tidewaiter.analysis.Question;
import org.tidewaiter.analysis.SeriesAnalysis;
import org.tidewaiter.analysis.Slice;
import org.tidewaiter.brief.BriefAssembler;
import org.tidewaiter.brief.BriefFacts;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.trade.Language;
import org.tidewaiter.trade.Period;
import org.tidewaiter.trade.PeriodRange;
import org.tidewaiter.web.View;

/**
 * What the overview says of a pair. The same question of the same data, rules and decisions has the same facts, so those
 * asked last are kept.
 *
 * @param months all goods of each flow, period by period
 */
public record PairFacts(BriefFacts brief, Map<Flow, List<GoodsSeries.Point>> months) {
    private static final int KEPT = 32; // questions: some megabytes each on a full history
    private static final int MONTHS_BACK =
            3; // years before the end of the period: two turns of the seasons and this one
    private static final int YEARS_BACK = 10;
    private static final Cache<Key, PairFacts> CACHE =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    private record Key(String home, String editions, String decided, Question question, Language language) {}

    static PairFacts of(View view) {
        Key key = new Key(
                view.site().home().toString(),
                view.site().editions().both(),
                view.site().editions().decided(),
                view.asked().needQuestion(),
                view.asked().language());
        return CACHE.get(key, missing -> read(view, missing.question()));
    }

    private static PairFacts read(View view, Question question) {
        BriefFacts brief = BriefAssembler.assemble(
                view.site().warehouse(),
                view.site().assessor(),
                question,
                view.asked().language(),
                view.permalink());
        return new PairFacts(
                brief, months(view, question.withBaselineYears(List.of()).withPeriod(shown(question.period()))));
    }

    private static Map<Flow, List<GoodsSeries.Point>> months(View view, Question question) {
        Map<Flow, List<GoodsSeries.Point>> months = new LinkedHashMap<>();
        try (Slice slice = view.site().desk().open(question)) {
            for (Flow flow : question.flows()) {
                months.put(flow, SeriesAnalysis.of(slice, flow, "").points());
            }
        }
        return months;
    }

    /** The asked periods with some before them. */
    private static PeriodRange shown(PeriodRange asked) {
        boolean annual = asked.frequency() == Period.Frequency.ANNUAL;
        Period early = asked.to().plusYears(-(annual ? YEARS_BACK : MONTHS_BACK));
        return new PeriodRange(early.compareTo(asked.from()) < 0 ? early : asked.from(), asked.to());
    }
}
