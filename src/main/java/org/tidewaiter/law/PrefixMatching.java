package org.tidewaiter.law;

import java.util.List;

/**
 * What a careful spreadsheet does, as a yardstick for the engine: a code matches if one of the two begins with the other,
 * the day lies between the dates, the direction fits. Editions, parts of codes, exceptions and disputes are not looked at,
 * so it knows no third answer. Lists for due diligence forbid nothing and are left aside.
 */
final class PrefixMatching {
    private final List<Measure> measures;

    PrefixMatching(RuleBooks books) {
        this.measures = books.listMeasures().stream()
                .filter(measure -> !measure.isFlag())
                .toList();
    }

    Answer answer(GoldCase question) {
        return measures.stream().anyMatch(measure -> matches(measure, question))
                ? Answer.IN_SCOPE
                : Answer.OUT_OF_SCOPE;
    }

    private static boolean matches(Measure measure, GoldCase question) {
        GoodsScope goods = measure.goods();
        String asked = question.goods().digits();
        return goods != null
                && measure.isInForceOn(question.date())
                && measure.from().holds(question.from())
                && measure.to().holds(question.to())
                && goods.codes().stream().anyMatch(code -> code.startsWith(asked) || asked.startsWith(code));
    }
}
