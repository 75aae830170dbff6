package org.tidewaiter.web.goods;

import org.jspecify.annotations.Nullable;
import org.tidewaiter.web.Parameters;
import org.tidewaiter.web.View;
import org.tidewaiter.web.table.TablePage;
import org.tidewaiter.web.table.Tables;

/**
 * The search for goods.
 *
 * @param words as they were asked; empty before anything was
 * @param found null before anything was asked
 */
public record SearchPage(String words, @Nullable TablePage found) {
    static SearchPage of(View view, Parameters parameters) {
        String words = parameters.find("q").orElse("");
        return new SearchPage(words, words.isEmpty() ? null : Tables.embed(view, new FoundTable(), parameters));
    }
}
