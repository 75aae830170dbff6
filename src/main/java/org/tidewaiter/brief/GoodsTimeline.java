package org.tidewaiter.brief;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.law.Answer;
import org.tidewaiter.law.LawState;
import org.tidewaiter.trade.Flow;

/** The law through time for goods of the brief that share it; {@code name} and the first of {@code codes} are the largest. */
public record GoodsTimeline(Flow flow, String name, List<String> codes, List<Span> spans) {

    /** One run of days, both ends included; open ends are null. {@code act} and {@code paragraph} name the state. */
    public record Span(
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            LawState state,
            Answer answer,
            @Nullable String act,
            @Nullable String paragraph) {

        /** S/RES/2397 without its year, for narrow places; empty where no measure reaches the goods. */
        public String shortAct() {
            if (act == null) {
                return "";
            }
            int space = act.indexOf(" (");
            return space < 0 ? act : act.substring(0, space);
        }
    }

    public GoodsTimeline {
        codes = List.copyOf(codes);
        spans = List.copyOf(spans);
    }
}
