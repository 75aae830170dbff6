package org.tidewaiter.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.tidewaiter.trade.Period;
import org.tidewaiter.trade.PeriodRange;
import org.tidewaiter.warehouse.Row;

/** Reads the goods of a slice pair by pair, so that memory does not grow with the number of pairs. */
public final class FlowPeriodsReader {
    private final PeriodRange range;
    private final int length;
    private final int level;
    private final PublishedPeriods published;
    private final Consumer<Supplier<List<FlowPeriods>>> consumer;
    private final List<FlowDraft> pair = new ArrayList<>();
    private long lastFlowKey;
    private long lastCodeKey;

    private FlowPeriodsReader(Slice slice, PeriodRange range, Consumer<Supplier<List<FlowPeriods>>> consumer) {
        this.range = range;
        this.length = range.listPeriods().size();
        this.level = slice.question().goods().level();
        this.published = PublishedPeriods.read(slice, range);
        this.consumer = consumer;
    }

    /**
     * Hands every pair's goods over, in the order of reporter and partner; periods outside the range are left out. They are put
     * together when they are asked for, which any thread may do.
     */
    public static void read(Slice slice, PeriodRange range, Consumer<Supplier<List<FlowPeriods>>> consumer) {
        FlowPeriodsReader reader = new FlowPeriodsReader(slice, range, consumer);
        slice.forEachFlowPeriod(range, reader::add);
        reader.flush();
    }

    /** Place of a month or year in a range, counted from 0; outside it where it lies outside. */
    static int placeOf(PeriodRange range, int period) {
        int first = range.from().number();
        return range.frequency() == Period.Frequency.ANNUAL
                ? period - first
                : (period / 100 - first / 100) * 12 + period % 100 - first % 100;
    }

    private void add(Row row) {
        FlowDraft draft = draft(row.getLong("flow_key"), row.getLong("code_key"));
        draft.add(row.getLong("release_number"));
        int place = placeOf(range, row.getInt("period"));
        if (place >= 0 && place < length) {
            draft.put(
                    place,
                    row.findDouble("value_usd").orElse(Double.NaN),
                    row.findDouble("net_weight_kg").orElse(Double.NaN),
                    row.findInt("hs_year").orElse(0));
        }
    }

    /** The good a row belongs to; as long as the keys stay the same it is that of the row before. */
    private FlowDraft draft(long flowKey, long codeKey) {
        if (!pair.isEmpty() && flowKey == lastFlowKey && codeKey == lastCodeKey) {
            return pair.getLast();
        }
        if (!pair.isEmpty() && FlowDraft.pairOf(flowKey) != FlowDraft.pairOf(lastFlowKey)) {
            flush();
        }
        FlowDraft last = pair.isEmpty() ? null : pair.getLast();
        String code = FlowDraft.code(codeKey, level);
        if (last == null || flowKey != lastFlowKey || !last.code().equals(code)) {
            last = new FlowDraft(flowKey, code);
            pair.add(last);
        }
        lastFlowKey = flowKey;
        lastCodeKey = codeKey;
        return last;
    }

    private void flush() {
        if (pair.isEmpty()) {
            return;
        }
        List<FlowDraft> drafts = List.copyOf(pair);
        pair.clear();
        consumer.accept(() -> finish(drafts));
    }

    private List<FlowPeriods> finish(List<FlowDraft> drafts) {
        Map<String, BitSet> coarse = coarse(drafts);
        return drafts.stream().map(draft -> finish(draft, coarse)).toList();
    }

    /** Months in which goods stand under a shorter code than asked, by flow and code: their parts are unknown there. */
    private Map<String, BitSet> coarse(List<FlowDraft> drafts) {
        Map<String, BitSet> coarse = new HashMap<>();
        for (FlowDraft draft : drafts) {
            if (draft.code().length() < level) {
                coarse.computeIfAbsent(draft.flow() + draft.code(), key -> new BitSet())
                        .or(draft.given());
            }
        }
        return coarse;
    }

    private FlowPeriods finish(FlowDraft draft, Map<String, BitSet> coarse) {
        BitSet known = published.known(draft.reporter(), draft.partner(), draft.flow(), draft.code(), draft.releases());
        for (int digits = 2; digits < draft.code().length() && !coarse.isEmpty(); digits += 2) {
            known.andNot(coarse.getOrDefault(draft.flow() + draft.code().substring(0, digits), new BitSet()));
        }
        BitSet joint = published.joint(draft.reporter(), draft.partner(), draft.flow());
        return draft.finish(length, known, joint);
    }
}
