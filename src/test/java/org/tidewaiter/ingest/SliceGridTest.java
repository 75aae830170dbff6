package org.tidewaiter.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidewaiter.warehouse.Slice;

/** Counted in an array, hashed, or first one and then the other: the slices are the same. */
class SliceGridTest {
    private static final List<String> AREAS = List.of("156", "408", "792", "0", "276", "826");
    private static final List<String> PERIODS = List.of("2018", "202301", "202302");
    private static final List<String> CODES = List.of("720221", "72", "TOTAL", "2504", "25041010");
    private static final int ROWS = 500;

    private static final String MAPPING = """
            id: plain
            columns:
              period: when
              reporter: {column: who, codes: comtrade}
              partner: {column: with, codes: comtrade}
              flow: way
              code: hs
              value: {column: usd, currency: USD}
            hs_edition: {2017: HS2017, 2022: HS2022}
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private Layout layout() throws IOException {
        LoadBench bench = new LoadBench(folder);
        LoadOptions options = LoadOptions.on(LoadBench.TODAY).withMapping(bench.file("plain.mapping.yml", MAPPING));
        Path table = bench.file("t.csv", "when;who;with;way;hs;usd\n2018;156;408;M;72;1\n");
        return Sources.recognise(ReadableTable.head(SourceFile.open(GivenFile.at(table))), options);
    }

    private Map<String, Long> counted(long most) throws IOException {
        PlainMeaning meaning = new PlainMeaning(layout());
        SliceGrid grid = new SliceGrid(meaning, most);
        Random random = new Random(7); // any seed
        for (int known = 1; known <= CODES.size(); known++) { // each time more words are known
            int[][] words = new int[5][ROWS];
            for (int row = 0; row < ROWS; row++) {
                words[0][row] = meaning.reporter(AREAS.get(random.nextInt(known)));
                words[1][row] = meaning.partner(AREAS.get(random.nextInt(known + 1)));
                words[2][row] = meaning.period(PERIODS.get(random.nextInt(Math.min(known, 3))));
                words[3][row] = meaning.flow(random.nextInt(known) == 0 ? "M" : "X");
                words[4][row] = meaning.code(CODES.get(random.nextInt(known)));
            }
            grid.add(ROWS, words[0], words[1], words[2], words[3], words[4]);
        }
        grid.flush();
        TreeMap<String, Long> counts = new TreeMap<>();
        for (Slice slice : grid.slices.list(period -> "HS2022").orElseThrow()) {
            counts.merge(
                    String.join(
                            " ",
                            List.of(
                                    slice.reporter() + "",
                                    slice.partner() + "",
                                    slice.flow(),
                                    slice.period() + "",
                                    slice.level() + "")),
                    slice.rows(),
                    Long::sum);
        }
        return counts;
    }

    @Test
    void sizes_changeNothing() throws IOException {
        Map<String, Long> array = counted(Long.MAX_VALUE);
        assertThat(array.values().stream().mapToLong(Long::longValue).sum()).isEqualTo((long) ROWS * CODES.size());
        assertThat(array).hasSizeGreaterThan(50).isEqualTo(counted(0)).isEqualTo(counted(200));
    }
}
