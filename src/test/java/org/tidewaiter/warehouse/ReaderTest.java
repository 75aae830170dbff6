package org.tidewaiter.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReaderTest {
    @Test
    void readersBesideAWriter_seeWholeReleasesOnly(@TempDir Path home) throws Exception {
        Warehouse warehouse = Warehouse.at(home);
        Given.release(warehouse, "release-1", "2023-02-20", CommitLoop.rows(1));
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            Callable<Integer> reader = () -> {
                int seen = 0;
                for (int i = 0; i < 20; i++) {
                    try (Engine engine = Engine.open()) {
                        int releases = warehouse
                                .expose(engine, null, Optional.empty())
                                .releases()
                                .size();
                        long total = engine.findDecimal("warehouse_test/total", Map.of())
                                .orElseThrow()
                                .longValueExact();
                        assertThat(total).isEqualTo((long) releases * CommitLoop.ROWS);
                        seen = releases;
                    }
                }
                return seen;
            };
            List<Future<Integer>> readers = List.of(pool.submit(reader), pool.submit(reader));
            for (int number = 2; number <= 6; number++) {
                Given.release(warehouse, "release-" + number, "2023-02-20", CommitLoop.rows(number));
            }
            for (Future<Integer> each : readers) {
                assertThat(each.get()).isBetween(1, 6);
            }
        }
    }
}
