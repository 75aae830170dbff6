package org.tidewaiter.web.law;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.law.GoodsScope;
import org.tidewaiter.law.Layer;
import org.tidewaiter.law.LegalAct;
import org.tidewaiter.law.Measure;
import org.tidewaiter.law.NotableGoods;
import org.tidewaiter.law.RuleBook;

/** One act with its measures. What the rule books say is in English. */
public record ActPage(LegalAct act, String authority, List<Rule> rules, List<NotableGoods> notable) {

    /** One measure: the citation, the goods in words and codes, and the measure itself for the rest. */
    public record Rule(
            String citation, String way, @Nullable GoodsScope goods, String codes, Measure measure) {
        static Rule of(Measure measure) {
            GoodsScope goods = measure.goods();
            return new Rule(
                    measure.act().cite(measure.paragraph()),
                    measure.from() + " → " + measure.to()
                            + (measure.excludedAreas().isEmpty()
                                    ? ""
                                    : " (− "
                                            + measure.excludedAreas().stream()
                                                    .map(area -> area.shortCode())
                                                    .collect(Collectors.joining(", "))
                                            + ")"),
                    goods,
                    goods == null || goods.all() ? "" : String.join(", ", goods.codes()),
                    measure);
        }
    }

    static ActPage of(RuleBook book) {
        return new ActPage(
                book.act(),
                Layer.name(book.act().authority()),
                book.measures().stream().map(Rule::of).toList(),
                book.notable());
    }
}
