package org.tidewaiter.law;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The measures of a list, grouped by who made them and about what. */
final class Layers {
    private final Map<Layer.Key, BitSet> numbers = new TreeMap<>(Layer.Key.ORDER);

    Layers(List<Measure> measures) {
        for (int number = 0; number < measures.size(); number++) {
            if (!measures.get(number).isFlag()) {
                numbers.computeIfAbsent(Layer.Key.of(measures.get(number).act()), key -> new BitSet())
                        .set(number);
            }
        }
    }

    /**
     * What each layer that looks at the direction says. {@code meant} are the measures about the direction, {@code alive}
     * those that reach the goods too; {@code covers} tells whether some of them surely cover the goods by themselves.
     */
    List<Layer> list(BitSet meant, BitSet alive, Predicate<BitSet> covers, List<MeasureHit> hits) {
        List<Layer> layers = new ArrayList<>();
        numbers.forEach((key, own) -> {
            if (own.intersects(meant)) {
                BitSet reaching = (BitSet) own.clone();
                reaching.and(alive);
                Answer answer = reaching.isEmpty()
                        ? Answer.OUT_OF_SCOPE
                        : covers.test(reaching) ? Answer.IN_SCOPE : Answer.UNDETERMINED;
                List<MeasureHit> its = hits.stream()
                        .filter(hit -> hit.authority().equals(key.authority())
                                && hit.regime().equals(key.regime()))
                        .toList();
                layers.add(new Layer(
                        key.authority(),
                        key.regime(),
                        answer,
                        its.stream().map(MeasureHit::act).distinct().toList(),
                        its.stream().map(MeasureHit::citation).distinct().toList()));
            }
        });
        return layers;
    }
}
