package org.tidewaiter.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.trade.HsRevision;
import org.tidewaiter.trade.Period;
import org.tidewaiter.trade.PeriodRange;
import org.tidewaiter.warehouse.Row;

/** Reads the goods of a slice pair by pair, so that memory does not grow with the number of pairs. */
public final class FlowPeriodsReader {
    private static final double EXACT = 1e12; // below it a sum in thousandths is a whole number that a double can hold

    private final PeriodRange range;
    private final int length;
    private final int level;
    private final PublishedPeriods published;
    private final Consumer<Supplier<List<FlowPeriods>>> consumer;
    private final List<Draft> pair = new ArrayList<>();
    private int lastFlowKey;
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
        Draft draft = draft(row);
        draft.add(row.getLong("release_number"));
        int place = placeOf(range, row.getInt("period"));
        if (place >= 0 && place < length) {
            draft.put(
                    place,
                    row.findDouble("value_usd").orElse(Double.NaN),
                    row.findDouble("net_weight_kg").orElse(Double.NaN),
                    row.findString("hs_edition").map(HsRevision::valueOf).orElse(null));
        }
    }

    /** The good a row belongs to; as long as the keys stay the same it is that of the row before. */
    private Draft draft(Row row) {
        int flowKey = row.getInt("flow_key");
        long codeKey = row.getLong("code_key");
        if (!pair.isEmpty() && flowKey == lastFlowKey && codeKey == lastCodeKey) {
            return pair.getLast();
        }
        lastFlowKey = flowKey;
        lastCodeKey = codeKey;
        int reporter = row.getInt("reporter");
        int partner = row.getInt("partner");
        if (!pair.isEmpty() && (pair.getFirst().reporter != reporter || pair.getFirst().partner != partner)) {
            flush();
        }
        String flow = row.getString("flow");
        String code = row.getString("goods_code");
        Draft last = pair.isEmpty() ? null : pair.getLast();
        if (last == null || !last.flow.equals(flow) || !last.code.equals(code)) {
            last = new Draft(reporter, partner, flow, code, length);
            pair.add(last);
        }
        return last;
    }

    private void flush() {
        if (pair.isEmpty()) {
            return;
        }
        List<Draft> drafts = List.copyOf(pair);
        pair.clear();
        consumer.accept(() -> finish(drafts));
    }

    private List<FlowPeriods> finish(List<Draft> drafts) {
        Map<String, BitSet> coarse = coarse(drafts);
        return drafts.stream().map(draft -> finish(draft, coarse)).toList();
    }

    /** Months in which goods stand under a shorter code than asked, by flow and code: their parts are unknown there. */
    private Map<String, BitSet> coarse(List<Draft> drafts) {
        Map<String, BitSet> coarse = new HashMap<>();
        for (Draft draft : drafts) {
            if (draft.code.length() < level) {
                coarse.computeIfAbsent(draft.flow + draft.code, key -> new BitSet())
                        .or(draft.given);
            }
        }
        return coarse;
    }

    private FlowPeriods finish(Draft draft, Map<String, BitSet> coarse) {
        BitSet known = published.known(draft.reporter, draft.partner, draft.flow, draft.code, draft.releases);
        for (int digits = 2; digits < draft.code.length() && !coarse.isEmpty(); digits += 2) {
            known.andNot(coarse.getOrDefault(draft.flow + draft.code.substring(0, digits), new BitSet()));
        }
        BitSet joint = published.joint(draft.reporter, draft.partner, draft.flow);
        CellState[] states = new CellState[length];
        for (int place = 0; place < length; place++) {
            boolean given = draft.given.get(place);
            states[place] = given
                    ? state(draft.usd[place])
                    : known.get(place)
                            ? CellState.REPORTED_ZERO
                            : joint.get(place) ? CellState.PUBLISHED_JOINTLY : CellState.NOT_PUBLISHED;
            if (!given && known.get(place)) {
                draft.usd[place] = 0;
                draft.kg[place] = 0;
            }
        }
        Flow flow = Line.flow(draft.flow);
        return new FlowPeriods(
                draft.reporter, draft.partner, flow, draft.code, draft.usd, draft.kg, states, draft.editions);
    }

    private static CellState state(double value) {
        return Double.isNaN(value) ? CellState.SUPPRESSED : value == 0 ? CellState.REPORTED_ZERO : CellState.REPORTED;
    }

    /** One good while its rows come in. */
    private static final class Draft {
        private final int reporter;
        private final int partner;
        private final String flow;
        private final String code;
        private final double[] usd;
        private final double[] kg;
        private final @Nullable HsRevision[] editions;
        private final BitSet given = new BitSet();
        private final Set<Long> releases = new HashSet<>();
        private long lastRelease = -1;

        Draft(int reporter, int partner, String flow, String code, int length) {
            this.reporter = reporter;
            this.partner = partner;
            this.flow = flow;
            this.code = code;
            this.usd = new double[length];
            this.kg = new double[length];
            this.editions = new HsRevision[length];
            Arrays.fill(usd, Double.NaN);
            Arrays.fill(kg, Double.NaN);
        }

        /** Rows of a good come from the same release for the most part. */
        void add(long release) {
            if (release != lastRelease) {
                releases.add(release);
                lastRelease = release;
            }
        }

        /** Several lines or releases may hold parts of one month; a part without a value adds nothing. */
        void put(int place, double value, double weight, @Nullable HsRevision edition) {
            if (!given.get(place) || Double.isNaN(usd[place])) {
                usd[place] = value;
                kg[place] = weight;
            } else if (!Double.isNaN(value)) {
                usd[place] = exact(usd[place] + value);
                kg[place] = exact(kg[place] + weight);
            }
            HsRevision before = editions[place];
            editions[place] = before == null || (edition != null && edition.compareTo(before) > 0) ? edition : before;
            given.set(place);
        }

        /** Amounts have three decimals; what adding leaves beyond them is no part of the sum. */
        private static double exact(double sum) {
            return Math.abs(sum) < EXACT ? Math.rint(sum * 1000) / 1000 : sum;
        }
    }
}
