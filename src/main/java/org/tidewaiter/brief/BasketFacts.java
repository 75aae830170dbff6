package org.tidewaiter.brief;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.trade.Flow;

/** A basket of goods in one direction: what it makes of the whole, and each member with its verdict. */
public record BasketFacts(
        String id,
        String title,
        String source,
        Flow flow,
        BigDecimal value,
        @Nullable BigDecimal sharePercent,
        int amongTop,
        List<Member> members) {

    /** One good of the basket that was traded. */
    public record Member(
            String code,
            String name,
            BigDecimal value,
            @Nullable BigDecimal sharePercent,
            LawFacts law) {}

    public BasketFacts {
        members = List.copyOf(members);
    }

    /** Members that people usually believe covered and that are not. */
    public List<Member> listOftenThoughtCovered() {
        return members.stream()
                .filter(member -> member.law().oftenThoughtCovered())
                .toList();
    }
}
