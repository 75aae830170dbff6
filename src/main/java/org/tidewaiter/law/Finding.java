package org.tidewaiter.law;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An answer before it is put into sentences.
 *
 * @param alive measures that could apply, by number
 * @param reach what the measures cover of the code; null where no code was looked at
 * @param layers what each layer of law that binds a side says by itself
 * @param flags lists that mark the goods without forbidding anything
 */
record Finding(
        Answer answer,
        BitSet alive,
        @Nullable Reach reach,
        List<MeasureHit> hits,
        List<Layer> layers,
        List<Flag> flags) {}
