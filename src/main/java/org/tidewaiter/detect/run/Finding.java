package org.tidewaiter.detect.run;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.analysis.GoodsName;
import org.tidewaiter.detect.DetectorCard;
import org.tidewaiter.detect.Signal;
import org.tidewaiter.law.Answer;

/**
 * One ranked question to a person.
 *
 * @param id stays the same as long as detector, kind, flow and first month do
 * @param evidence changes when the figures behind the finding change
 * @param q lowest rate of false discoveries at which it would still be listed; null where a rule found it
 * @param law what the measures say about the goods in its last month
 * @param citations acts and paragraphs that reach the goods, or could
 * @param caution what to settle before anything else: the wrong Korea, or an effect within the usual revisions
 * @param rows the command that lists the rows behind it; null where it is about no single flow
 */
public record Finding(
        String id,
        String evidence,
        DetectorCard card,
        Signal signal,
        @Nullable Double q,
        Rank rank,
        @Nullable Answer law,
        List<String> citations,
        GoodsName goods,
        @Nullable String caution,
        @Nullable Picture picture,
        @Nullable String rows) {

    public Finding {
        citations = List.copyOf(citations);
    }
}
