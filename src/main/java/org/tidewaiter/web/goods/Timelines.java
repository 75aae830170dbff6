package org.tidewaiter.web.goods;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.tidewaiter.answers.LawTimeline;
import org.tidewaiter.law.RuleBooks;
import org.tidewaiter.trade.Area;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.web.View;

/** Histories of the law for goods; those asked last are kept. */
final class Timelines {
    private static final int KEPT = 128; // some ten kilobytes each
    private static final Cache<Key, LawTimeline> CACHE =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    private record Key(String rules, String code, Area from, Area to) {}

    private Timelines() {}

    static LawTimeline of(View view, String code, Flow flow) {
        Area from = flow.isInward() ? view.asked().partner() : view.asked().reporter();
        Area to = flow.isInward() ? view.asked().reporter() : view.asked().partner();
        RuleBooks books = view.site().books();
        return CACHE.get(
                new Key(view.site().editions().rules(), code, from, to),
                key -> LawTimeline.of(books, key.code(), null, key.from(), key.to()));
    }
}
