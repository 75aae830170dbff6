package org.tidewaiter.examples;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;

/**
 * One line of {@code src/test/resources/examples/china-dprk-goods.csv}: an eight-digit good with its invented yearly value in thousand
 * yuan. For 2023 the value is that of January to October, the months of the published analysis the example follows.
 */
record ExampleGoods(
        String flow,
        String code,
        String nameZh,
        String unit,
        String secondUnit,
        BigDecimal priceCny,
        List<BigDecimal> thousandCnyByYear) {

    private static final List<String> YEARS = List.of("y2019", "y2020", "y2021", "y2022", "jan_oct_2023");

    static List<ExampleGoods> list(Path table) throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(table)) {
            return csv.stream()
                    .map(row -> new ExampleGoods(
                            row.getField("flow"),
                            row.getField("code"),
                            row.getField("name_zh"),
                            row.getField("unit"),
                            row.getField("unit2"),
                            new BigDecimal(row.getField("price_cny")),
                            YEARS.stream()
                                    .map(row::getField)
                                    .map(BigDecimal::new)
                                    .toList()))
                    .toList();
        }
    }

    /** Value in whole yuan of a year, 2019 to 2022, or of January to October 2023. */
    long yuan(int year) {
        return thousandCnyByYear.get(year - 2019).movePointRight(3).longValueExact();
    }
}
