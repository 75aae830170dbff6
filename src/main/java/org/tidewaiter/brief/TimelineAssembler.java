package org.tidewaiter.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tidewaiter.law.Answer;
import org.tidewaiter.law.Assessor;
import org.tidewaiter.law.GoodsHistory;
import org.tidewaiter.trade.Flow;

/** Picks the goods whose law matters to a brief, the reached among the largest and the new, and joins those that share it. */
final class TimelineAssembler {
    static final int LISTED = 10; // rows of one picture that are still read

    private record Key(Flow flow, List<GoodsTimeline.Span> spans) {}

    private record Named(String name, List<String> codes) {}

    private final Subject subject;
    private final Assessor assessor;
    private final Map<Key, Named> groups = new LinkedHashMap<>();

    TimelineAssembler(Subject subject, Assessor assessor) {
        this.subject = subject;
        this.assessor = assessor;
    }

    List<GoodsTimeline> timelines(List<FlowFacts> flows, List<TurnFacts> fresh) {
        for (FlowFacts flow : flows) {
            flow.top().forEach(good -> add(flow.flow(), good.code(), good.name(), good.law()));
        }
        fresh.forEach(turn -> add(turn.flow(), turn.code(), turn.name(), turn.law()));
        return groups.entrySet().stream()
                .limit(LISTED)
                .map(group -> new GoodsTimeline(
                        group.getKey().flow(),
                        group.getValue().name(),
                        group.getValue().codes(),
                        group.getKey().spans()))
                .toList();
    }

    private void add(Flow flow, String code, String name, LawFacts law) {
        if (law.answer() == Answer.OUT_OF_SCOPE) {
            return;
        }
        GoodsHistory history = GoodsHistory.of(
                assessor,
                code,
                null,
                flow.isInward() ? subject.partner() : subject.reporter(),
                flow.isInward() ? subject.reporter() : subject.partner());
        List<GoodsTimeline.Span> spans = history.spans().stream()
                .map(span -> new GoodsTimeline.Span(
                        span.first(), span.last(), span.state(), span.answer(), span.act(), span.paragraph()))
                .toList();
        List<String> codes = groups.computeIfAbsent(new Key(flow, spans), key -> new Named(name, new ArrayList<>()))
                .codes();
        if (!codes.contains(code)) {
            codes.add(code);
        }
    }
}
