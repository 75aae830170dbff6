package org.tidewaiter.detect.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CrewTest {

    @Test
    void handsResultsOverInTheOrderOfTheWork() {
        List<Integer> results = new ArrayList<>();
        try (Crew<Integer> crew = new Crew<>(results::add)) {
            for (int piece = 0; piece < 500; piece++) {
                int number = piece;
                crew.begin(() -> {
                    long until =
                            System.nanoTime() + (number % 7) * 20_000L; // some pieces take longer than the next ones
                    while (System.nanoTime() < until) {
                        Thread.onSpinWait();
                    }
                    return number;
                });
            }
            crew.finish();
        }
        assertThat(results).isEqualTo(IntStream.range(0, 500).boxed().toList());
    }

    @Test
    void handsAFailureToTheOneWhoBringsTheWork() {
        try (Crew<Integer> crew = new Crew<>(result -> {})) {
            crew.begin(() -> {
                throw new IllegalStateException("a broken pair");
            });
            assertThatThrownBy(crew::finish)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("a broken pair");
        }
    }
}
