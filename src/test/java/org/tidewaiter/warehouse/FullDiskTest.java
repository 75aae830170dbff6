package org.tidewaiter.warehouse;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tidewaiter.trade.AppException;

/** Linux has a file that is always full; what the engine says of it is what a full disk gives. */
class FullDiskTest {
    private static final Path FULL = Path.of("/dev/full");

    @Test
    void engineThatCannotWrite_saysThatTheDiskIsFull() {
        assumeTrue(Files.exists(FULL), "this system has no " + FULL);
        MadeRow[] rows = IntStream.range(0, 50_000)
                .mapToObj(i -> MadeRow.of(202301, Integer.toString(100_000 + i), 7919L * i))
                .toArray(MadeRow[]::new);
        try (Engine engine = Engine.open()) {
            engine.execute("warehouse_test/begin");
            engine.insert(
                    "made_row",
                    CanonicalColumns.names(),
                    Arrays.stream(rows).map(MadeRow::columns).toList());
            assertThatThrownBy(() -> engine.execute("warehouse_test/write", Map.of("file", FULL.toString())))
                    .isInstanceOf(AppException.class)
                    .hasMessageContaining("The disk is full")
                    .hasMessageContaining(FULL.toString());
        }
    }
}
