package org.tidewaiter.consignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReadAheadTest {
    private static final int MANY = 5_000; // several batches

    /** So many rows, and then an end or a failure. */
    private record Counting(int rows, boolean failing, AtomicInteger given) implements Rows {
        @Override
        public @Nullable Row next() throws IOException {
            if (given.get() == rows) {
                if (failing) {
                    throw new IOException("the disk is gone");
                }
                return null;
            }
            return new Row(given.incrementAndGet(), List.of(), List.of(), null, null);
        }

        @Override
        public List<String> notes() {
            return List.of();
        }

        @Override
        public void close() {
            // nothing is open
        }
    }

    private static List<Long> read(Counting rows) throws IOException {
        List<Long> numbers = new ArrayList<>();
        try (ReadAhead<Long> ahead = new ReadAhead<>(rows, Row::number)) {
            for (Long number = ahead.next(); number != null; number = ahead.next()) {
                numbers.add(number);
            }
        }
        return numbers;
    }

    @Test
    void everyRow_comesOnceAndInItsOrder() throws IOException {
        assertThat(read(new Counting(MANY, false, new AtomicInteger())))
                .hasSize(MANY)
                .isSorted()
                .startsWith(1L)
                .endsWith((long) MANY);
    }

    @Test
    void noRows_areAnEnd() throws IOException {
        assertThat(read(new Counting(0, false, new AtomicInteger()))).isEmpty();
    }

    @Test
    void whatEndsTheReading_isThrownToWhoTakesTheRows() {
        assertThatThrownBy(() -> read(new Counting(MANY, true, new AtomicInteger())))
                .isInstanceOf(IOException.class)
                .hasMessage("the disk is gone");
    }

    @Test
    void aFailureOfTheWork_isThrownToo() {
        assertThatThrownBy(() -> {
                    try (ReadAhead<Long> ahead =
                            new ReadAhead<>(new Counting(MANY, false, new AtomicInteger()), row -> {
                                throw new IllegalStateException("row " + row.number());
                            })) {
                        ahead.next();
                    }
                })
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("row 1");
    }

    @Test
    void closing_endsTheReadingBeforeItsEnd() throws IOException {
        AtomicInteger next = new AtomicInteger();
        try (ReadAhead<Long> ahead = new ReadAhead<>(new Counting(1_000_000, false, next), Row::number)) {
            assertThat(ahead.next()).isEqualTo(1L);
        }
        assertThat(next.get()).isLessThan(1_000_000);
    }
}
