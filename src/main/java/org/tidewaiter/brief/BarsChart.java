package org.tidewaiter.brief;

import java.math.BigDecimal;
import org.tidewaiter.law.Answer;

/** The largest goods of one direction as bars from zero, coloured and marked by verdict. */
final class BarsChart {
    private static final double WIDTH = 460; // half of a desktop, all of a phone: labels keep their size on both
    private static final double ROW = 34; // label above its bar: long names stay readable on a phone
    private static final double BAR = 10;
    private static final double RIGHT = 72; // room for the figure after the longest bar

    private BarsChart() {}

    static String draw(FlowFacts flow, BriefFacts facts, Words words, boolean forPaper) {
        String title = words.text(
                "top.chart",
                words.flow(flow.flow()),
                words.range(facts.subject().period()),
                facts.subject().currency());
        StringBuilder description = new StringBuilder();
        BigDecimal most = BigDecimal.ONE;
        for (FlowFacts.GoodsLine good : flow.top()) {
            BigDecimal value = valueOf(good);
            most = most.max(value);
            description
                    .append(description.isEmpty() ? "" : "; ")
                    .append(good.name())
                    .append(' ')
                    .append(words.millions(value))
                    .append(" (")
                    .append(words.answer(good.law().answer()))
                    .append(')');
        }
        Svg svg = new Svg(WIDTH, 8 + ROW * flow.top().size(), title, description.toString(), forPaper);
        double y = 12;
        for (FlowFacts.GoodsLine good : flow.top()) {
            Answer answer = good.law().answer();
            double width = (WIDTH - RIGHT) * valueOf(good).doubleValue() / most.doubleValue();
            boolean linked = facts.hasRows(flow.flow(), good.code());
            if (linked) {
                svg.openLink(GoodsRows.anchorOf(flow.flow(), good.code()));
            }
            svg.mark(6, y - 4, answer);
            String label = good.rank() + "  " + Svg.fit(good.name(), WIDTH - 100, 13) + "  " + good.code();
            svg.text(16, y, label, 13, "start", false);
            String tip = good.name() + ": "
                    + words.money(good.value(), facts.subject().currency()) + ", " + words.verdict(good.law());
            svg.rect(0, y + 6, Math.max(width, 1), BAR, Svg.colour(answer), Words.cssClass(answer), tip);
            svg.text(width + 6, y + 15, words.millions(good.value()), 12, "start", false);
            if (linked) {
                svg.closeLink();
            }
            y += ROW;
        }
        return svg.close();
    }

    private static BigDecimal valueOf(FlowFacts.GoodsLine good) {
        return good.value() == null ? BigDecimal.ZERO : good.value();
    }
}
