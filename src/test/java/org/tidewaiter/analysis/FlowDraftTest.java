package org.tidewaiter.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import org.junit.jupiter.api.Test;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.trade.HsRevision;

class FlowDraftTest {
    private static final long CHINA_FROM_KOREA = ((156L << 13) + 408) * 4; // imports

    @Test
    void theKeys_areTakenApart() {
        FlowDraft draft = new FlowDraft(CHINA_FROM_KOREA + 3, "0306");
        assertThat(draft.reporter()).isEqualTo(156);
        assertThat(draft.partner()).isEqualTo(408);
        assertThat(draft.flow()).isEqualTo("X");
        assertThat(FlowDraft.pairOf(CHINA_FROM_KOREA + 3)).isEqualTo(FlowDraft.pairOf(CHINA_FROM_KOREA));
    }

    @Test
    void aCode_keepsItsZerosAndIsNeverLongerThanWritten() {
        assertThat(FlowDraft.code(306_140_000L * 16 + 6, 6)).isEqualTo("030614");
        assertThat(FlowDraft.code(306_140_000L * 16 + 6, 4)).isEqualTo("0306");
        assertThat(FlowDraft.code(300_000_000L * 16 + 2, 6)).isEqualTo("03");
    }

    @Test
    void partsOfAMonth_areAddedUp() {
        FlowDraft draft = new FlowDraft(CHINA_FROM_KOREA, "720221");
        draft.put(1, .1, 5, 2017);
        draft.put(2, 7, 1, 0);
        draft.put(1, .2, Double.NaN, 2022);
        draft.put(2, Double.NaN, 3, 0);
        FlowPeriods months = draft.finish(3, new BitSet(), new BitSet());
        assertThat(months.flow()).isEqualTo(Flow.IMPORT);
        assertThat(months.valueUsd()).containsExactly(Double.NaN, .3, 7);
        assertThat(months.netWeightKg()).containsExactly(Double.NaN, Double.NaN, 1);
        assertThat(months.editions()).containsExactly(null, HsRevision.HS2022, null);
    }

    @Test
    void monthsWithoutRows_areToldApart() {
        FlowDraft draft = new FlowDraft(CHINA_FROM_KOREA, "720221");
        draft.put(0, Double.NaN, Double.NaN, 0);
        draft.put(4, 0, 0, 0);
        BitSet known = new BitSet();
        known.set(0, 2);
        BitSet joint = new BitSet();
        joint.set(2);
        FlowPeriods months = draft.finish(5, known, joint);
        assertThat(months.states())
                .containsExactly(
                        CellState.SUPPRESSED,
                        CellState.REPORTED_ZERO,
                        CellState.PUBLISHED_JOINTLY,
                        CellState.NOT_PUBLISHED,
                        CellState.REPORTED_ZERO);
        assertThat(months.valueUsd()).containsExactly(Double.NaN, 0, Double.NaN, Double.NaN, 0);
    }
}
