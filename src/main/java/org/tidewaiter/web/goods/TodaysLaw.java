package org.tidewaiter.web.goods;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import org.tidewaiter.answers.GoodsLaw;
import org.tidewaiter.law.RuleBooks;
import org.tidewaiter.web.View;

/** The law of today for goods out of North Korea and into it; made ready once a day. */
final class TodaysLaw {
    private static final int KEPT = 4; // days and rule books at one time
    private static final Cache<Key, GoodsLaw> CACHE =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    private record Key(RuleBooks books, LocalDate day) {}

    private TodaysLaw() {}

    static GoodsLaw of(View view) {
        return CACHE.get(
                new Key(view.site().books(), view.site().today()), key -> new GoodsLaw(key.books(), key.day()));
    }
}
