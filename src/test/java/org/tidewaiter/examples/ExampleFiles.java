package org.tidewaiter.examples;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Writes the illustrative download files: China's trade with North Korea, 2019 to 2023, in the layout and encoding of
 * the Chinese customs query. The figures are invented; a few sums follow figures printed in the press so that the example tells a known
 * story. The same table always gives the same bytes.
 */
final class ExampleFiles {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String HEADER =
            "\"数据年月\",\"贸易伙伴编码\",\"贸易伙伴名称\",\"商品编码\",\"商品名称\",\"第一数量\",\"第一计量单位\",\"第二数量\",\"第二计量单位\",\"人民币\",";

    private final List<ExampleGoods> goods;

    ExampleFiles(List<ExampleGoods> goods) {
        this.goods = goods;
    }

    /** Every file by name: one per flow and year, and for 2023 the print of ten months before that of the year. */
    Map<String, byte[]> files() {
        Map<String, byte[]> files = new TreeMap<>();
        for (String flow : List.of("import", "export")) {
            for (int year = 2019; year <= 2022; year++) {
                files.put(flow + "-" + year + ".csv", file(flow, year, 12, false));
            }
            files.put(flow + "-2023-01-to-10.csv", file(flow, 2023, 10, false));
            files.put(flow + "-2023.csv", file(flow, 2023, 12, true));
        }
        return files;
    }

    void write(Path folder) throws IOException {
        for (Map.Entry<String, byte[]> file : files().entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
    }

    private byte[] file(String flow, int year, int months, boolean revised) {
        StringBuilder text = new StringBuilder(HEADER).append("\r\n");
        for (int month = 1; month <= months; month++) {
            for (ExampleGoods good : goods) {
                long yuan = good.flow().equals(flow) ? monthly(good, year)[month - 1] : 0;
                if (yuan > 0) {
                    append(text, good, year, month, revised ? revise(good, month, yuan) : yuan);
                }
            }
        }
        return text.toString().getBytes(GB18030);
    }

    /** The year's print corrects two cells of the ten months, as later prints do. */
    private static long revise(ExampleGoods good, int month, long yuan) {
        boolean corrected =
                (good.code().equals("27160000") && month == 7) || (good.code().equals("10063020") && month == 9);
        return corrected ? yuan + yuan / 40 : yuan;
    }

    private static void append(StringBuilder text, ExampleGoods good, int year, int month, long yuan) {
        long quantity = Math.max(
                1,
                BigDecimal.valueOf(yuan)
                        .divide(good.priceCny(), 0, RoundingMode.HALF_EVEN)
                        .longValueExact());
        boolean second = !good.secondUnit().equals("?");
        text.append(String.format(
                Locale.ROOT,
                "\"%d%02d\",\"109\",\"朝鲜\",\"%s\",\"%s\",\"%d\",\"%s\",\"%d\",\"%s\",\"%,d\",\r\n",
                year,
                month,
                good.code(),
                good.nameZh(),
                quantity,
                good.unit(),
                second ? quantity * 3 / 2 : 0,
                good.secondUnit(),
                yuan));
    }

    /** Splits a year's yuan over its months by openness and seeded noise; the sum is exact. */
    private static long[] monthly(ExampleGoods good, int year) {
        boolean tenMonths = year == 2023;
        long total = good.yuan(year);
        Random random = new Random(good.code().hashCode() * 31L + year);
        double[] weights = new double[12];
        double sum = 0;
        boolean sparse = total < 3_000_000L; // small lines are not traded every month
        for (int month = 0; month < 12; month++) {
            double noise = .7 + .6 * random.nextDouble();
            boolean idle = sparse && random.nextInt(3) > 0 && month != 9;
            weights[month] = idle ? 0 : openness(good, year)[month] * noise;
            sum += tenMonths && month >= 10 ? 0 : weights[month];
        }
        long[] yuan = new long[12];
        long left = total;
        int last = tenMonths ? 9 : lastOf(weights);
        for (int month = 0; month < 12; month++) {
            boolean inside = !tenMonths || month < 10;
            yuan[month] = (long) (total * weights[month] / sum);
            left -= inside && month != last ? yuan[month] : 0;
        }
        yuan[last] = left;
        return yuan;
    }

    /**
     * How open the border was, month by month: 2019 as usual, closed from February 2020, rail again in 2022.
     * Electricity crosses the Yalu by wire and does not feel a closed border.
     */
    private static double[] openness(ExampleGoods good, int year) {
        return switch (good.code().equals("27160000") ? 2019 : year) {
            case 2019 -> new double[] {.9, .7, 1, 1, 1.05, 1, .95, 1, 1.1, 1.1, 1.1, 1.1};
            case 2020 -> new double[] {1, .05, .15, .2, .5, .8, .6, .2, .2, .02, .01, .03};
            case 2021 -> new double[] {0, 0, .1, .2, .03, .15, .2, .3, .8, .7, .6, .8};
            case 2022 -> new double[] {.5, .3, .35, .5, .08, .12, .4, .6, .9, 1.2, 1.1, 1.2};
            default -> new double[] {.8, .75, 1, 1, 1.05, 1.1, 1, 1.05, 1.1, 1.15, 1.1, 1.1};
        };
    }

    private static int lastOf(double[] weights) {
        int last = 11;
        while (weights[last] == 0) {
            last--;
        }
        return last;
    }
}
