package org.tidewaiter.warehouse.parquet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidewaiter.warehouse.Engine;

/** What is written is what the engine reads. */
class ParquetFileTest {
    private static final List<Column> COLUMNS = List.of(
            new Column("place", ColumnType.SMALL),
            new Column("word", ColumnType.TEXT),
            new Column("amount", ColumnType.AMOUNT),
            new Column("role", ColumnType.TINY),
            new Column("period", ColumnType.WHOLE));
    private static final long NONE = Long.MIN_VALUE;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private final Dictionary places = new Dictionary();
    private final Dictionary words = new Dictionary();
    private final Dictionary roles = new Dictionary();
    private final Dictionary periods = new Dictionary();
    private final RowGroup group = new RowGroup();

    private static List<@Nullable String> column(Path file, String name) {
        try (Engine engine = Engine.open()) {
            List<@Nullable String> texts = new ArrayList<>();
            engine.forEach(
                    "testing/read_parquet",
                    Map.of("file", file.toString()),
                    row -> texts.add(row.findString(name).orElse(null)));
            return texts;
        }
    }

    private void fill(int[] place, int[] word, long[] amount, int[] role, int[] period) {
        group.begin(place.length);
        group.addCoded(COLUMNS.get(0), places, place);
        group.addCoded(COLUMNS.get(1), words, word);
        group.addAmounts(amount, NONE);
        group.addCoded(COLUMNS.get(3), roles, role);
        group.addCoded(COLUMNS.get(4), periods, period);
    }

    /** Runs of every length, every share of NULL, numbers of every width. */
    @Test
    void anyRows_areReadAsWritten() throws IOException {
        Path file = folder.resolve("any.parquet");
        List<@Nullable String> wantedWords = new ArrayList<>();
        List<@Nullable String> wantedAmounts = new ArrayList<>();
        List<@Nullable String> wantedPlaces = new ArrayList<>();
        try (ParquetFile out = new ParquetFile(file, COLUMNS)) {
            for (int round = 0; round < 60; round++) {
                Random random = new Random(20_240_120L + round); // any seed, the same for every run
                int rows = round < 10 ? round : random.nextInt(9_000);
                int[] place = new int[rows];
                int[] word = new int[rows];
                long[] amount = new long[rows];
                int[] constant = new int[rows];
                int distinct = 1 + random.nextInt(round % 3 == 0 ? 2 : 3_000);
                int width = random.nextInt(60); // bits of an amount
                for (int i = 0; i < rows; i++) {
                    boolean again = i > 0 && random.nextInt(100) < round;
                    int value = again ? (Integer) places.get(place[i - 1]) : random.nextInt(distinct) - 5;
                    place[i] = places.of(value);
                    word[i] = random.nextInt(60) < round % 7 ? Dictionary.NULL : words.of("é" + value);
                    amount[i] = random.nextInt(60) < round % 11 ? NONE : random.nextLong() >> (63 - width);
                    constant[i] = roles.of(2);
                    wantedPlaces.add(Integer.toString(value));
                    wantedWords.add(word[i] == Dictionary.NULL ? null : "é" + value);
                    wantedAmounts.add(
                            amount[i] == NONE
                                    ? null
                                    : BigDecimal.valueOf(amount[i], 3).toPlainString());
                }
                periods.of(202301);
                fill(place, word, amount, constant, new int[rows]);
                out.append(group);
            }
            out.finish();
        }
        assertThat(column(file, "place")).isEqualTo(wantedPlaces);
        assertThat(column(file, "word")).isEqualTo(wantedWords);
        assertThat(column(file, "amount")).isEqualTo(wantedAmounts);
        assertThat(column(file, "role")).containsOnly("2").hasSameSizeAs(wantedPlaces);
        assertThat(column(file, "period")).containsOnly("202301").hasSameSizeAs(wantedPlaces);
    }

    @Test
    void columnsWithoutAnyValue_areReadAsNull() throws IOException {
        Path file = folder.resolve("empty.parquet");
        int[] none = {Dictionary.NULL, Dictionary.NULL};
        try (ParquetFile out = new ParquetFile(file, COLUMNS)) {
            fill(none, none, new long[] {NONE, NONE}, none, none);
            out.append(group);
            out.finish();
        }
        for (Column column : COLUMNS) {
            assertThat(column(file, column.name())).as(column.name()).containsExactly(null, null);
        }
    }

    @Test
    void bounds_areThoseOfTheValues() throws IOException {
        Path file = folder.resolve("bounds.parquet");
        try (ParquetFile out = new ParquetFile(file, COLUMNS)) {
            fill(
                    new int[] {places.of(300), places.of(-7), places.of(20)},
                    new int[] {words.of("é"), Dictionary.NULL, words.of("z")},
                    new long[] {-1_500, NONE, 2_000},
                    new int[] {roles.of(0), roles.of(0), roles.of(0)},
                    new int[] {periods.of(2023), periods.of(202301), periods.of(1999)});
            out.append(group);
            out.finish();
        }
        try (Engine engine = Engine.open()) {
            assertThat(engine.list(
                            "testing/parquet_bounds",
                            Map.of("file", file.toString()),
                            row -> row.getString("least") + " " + row.getString("most") + " " + row.getLong("nulls")))
                    .containsExactly("-7 300 0", "z é 1", "-1.500 2.000 1", "0 0 0", "1999 202301 0");
        }
    }

    @Test
    void groupWithoutAllColumns_isRefused() throws IOException {
        group.begin(0);
        try (ParquetFile out = new ParquetFile(folder.resolve("half.parquet"), COLUMNS)) {
            assertThatThrownBy(() -> out.append(group)).hasMessage("a row group has 0 columns instead of 5");
        }
    }
}
