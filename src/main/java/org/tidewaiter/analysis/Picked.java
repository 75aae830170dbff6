package org.tidewaiter.analysis;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.tidewaiter.warehouse.Engine;

/** The small table of codes that the next query is about. */
final class Picked {
    private Picked() {}

    static void set(Engine engine, Collection<String> codes) {
        engine.execute("concepts/slice/clear_picked");
        Stream<Object[]> rows = codes.stream().distinct().sorted().map(code -> new Object[] {code});
        engine.insert("picked", List.of("code"), rows.toList());
    }
}
