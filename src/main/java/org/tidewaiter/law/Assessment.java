package org.tidewaiter.law;

import java.util.List;

/**
 * An answer with its reasons, the first of which gives the answer, and every measure that reaches the movement, surest
 * first. {@code layers} holds what each authority's books say by themselves, {@code flags} the lists for due diligence that
 * have the goods.
 */
public record Assessment(
        Answer answer, List<String> reasons, List<MeasureHit> measures, List<Layer> layers, List<Flag> flags) {

    public Assessment {
        reasons = List.copyOf(reasons);
        measures = List.copyOf(measures);
        layers = List.copyOf(layers);
        flags = List.copyOf(flags);
    }
}
