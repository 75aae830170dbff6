package org.tidewaiter.law;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An answer before it is put into sentences.
 *
 * @param alive measures that could apply, by number
 * @param reach what the measures cover of the code; null where no code was looked at
 */
record Finding(Answer answer, BitSet alive, @Nullable Reach reach, List<MeasureHit> hits) {

    static Finding outOfScope(@Nullable Reach reach) {
        return new Finding(Answer.OUT_OF_SCOPE, new BitSet(), reach, List.of());
    }

    /** The goods are not named, and some measure could reach them. */
    static Finding unnamed(BitSet alive) {
        return new Finding(Answer.UNDETERMINED, alive, null, List.of());
    }
}
