package org.tidewaiter.detect.specs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.tidewaiter.detect.DetectorCard;
import org.tidewaiter.detect.DetectorCards;

/** Every example beside a card, one test each. */
class PackedExamplesTest {

    @TestFactory
    Stream<DynamicContainer> examples() {
        return DetectorCards.list().stream().map(DetectorCard::id).map(PackedExamplesTest::of);
    }

    private static DynamicContainer of(String id) {
        Trial trial = Trials.find(id).orElseThrow();
        return DynamicContainer.dynamicContainer(
                id,
                Twins.examples(id).stream()
                        .map(example -> DynamicTest.dynamicTest(
                                example.name(),
                                () -> assertThat(ExampleRunner.faults(trial, example))
                                        .as(example.place())
                                        .isEmpty())));
    }
}
