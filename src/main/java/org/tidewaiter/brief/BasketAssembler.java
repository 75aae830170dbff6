package org.tidewaiter.brief;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.goods.Basket;
import org.tidewaiter.goods.Baskets;
import org.tidewaiter.trade.CommodityCode;
import org.tidewaiter.trade.Flow;

/** What the critical-minerals basket makes of the imports (or of the only direction asked about). */
final class BasketAssembler {
    private static final String CRITICAL_MINERALS = "critical-minerals";

    private final GoodsTally tally;
    private final Subject subject;

    BasketAssembler(GoodsTally tally, Subject subject) {
        this.tally = tally;
        this.subject = subject;
    }

    BasketFacts minerals(List<FlowFacts> flows) {
        Basket basket = Baskets.packed().get(CRITICAL_MINERALS);
        Optional<FlowFacts> imports =
                flows.stream().filter(flow -> flow.flow() == Flow.IMPORT).findFirst();
        FlowFacts flow = imports.orElse(flows.getFirst());
        List<BasketFacts.Member> members = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (GoodsTally.Entry entry : tally.list()) {
            CommodityCode code = new CommodityCode(
                    entry.key().code(), entry.lines().getFirst().edition());
            if (entry.key().flow() == flow.flow() && basket.share(code) != Basket.Share.NONE) {
                BigDecimal value = entry.value();
                sum = sum.add(value);
                members.add(new BasketFacts.Member(
                        entry.key().code(), entry.name(), value, percent(value, flow.value()), entry.law()));
            }
        }
        members.sort(
                Comparator.comparing(BasketFacts.Member::value).reversed().thenComparing(BasketFacts.Member::code));
        int amongTop = (int) flow.top().stream()
                .filter(good ->
                        members.stream().anyMatch(member -> member.code().equals(good.code())))
                .count();
        return new BasketFacts(
                basket.id(),
                basket.title(subject.language()),
                basket.source(),
                flow.flow(),
                sum,
                percent(sum, flow.value()),
                amongTop,
                members);
    }

    private static @Nullable BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0
                ? null
                : part.movePointRight(2).divide(whole, 6, RoundingMode.HALF_EVEN); // digits beyond any table
    }
}
