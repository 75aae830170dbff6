package org.tidewaiter.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The short way for large plain tables gives what the common way gives. */
class RoutesTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private static String table(int rows, String extra) {
        Random random = new Random(42); // any seed: the rows only have to differ
        StringBuilder text = new StringBuilder("t,i,j,k,v,q\n");
        for (int i = 0; i < rows; i++) {
            text.append(2000 + i % 24)
                    .append(",408,156,")
                    .append(250410 + i % 7)
                    .append(',')
                    .append(i) // no two rows alike
                    .append('.')
                    .append(random.nextInt(1000))
                    .append(',')
                    .append(i % 3 == 0 ? "NA" : "0.25")
                    .append('\n');
        }
        return text + extra;
    }

    @Test
    void largePlainTable_readsTheSameBothWays() {
        LoadBench bench = new LoadBench(folder);
        String text = table(180_000, "");
        assertThat((long) text.length()).isGreaterThan(DirectRoute.SMALLEST);
        LoadReport direct = bench.load(bench.file("BACI_HS17_direct.csv", text));
        LoadReport common = bench.load(bench.file("BACI_HS17_common.csv", text + "2018,9998,156,250410,1,1\n"));
        assertThat(direct.rowsRead()).isEqualTo(180_000);
        assertThat(common.rowsKept()).isEqualTo(direct.rowsKept());
        assertThat(common.rowsRejected()).isEqualTo(1);
        for (String column :
                List.of("reporter", "partner", "period", "code", "hs_edition", "value_usd", "net_weight_kg", "role")) {
            assertThat(bench.kept(direct, column).equals(bench.kept(common, column)))
                    .as(column)
                    .isTrue();
        }
    }

    @Test
    void repeatInALargeTable_isFound() {
        LoadBench bench = new LoadBench(folder);
        LoadReport report = bench.load(
                bench.file("BACI_HS17.csv", table(180_000, "2018,408,156,250410,1.5,2\n2018,408,156,250410,1.5,2\n")));
        assertThat(report.rowsMerged()).isEqualTo(1);
        assertThat(report.rowsKept()).isEqualTo(180_001);
    }
}
