package org.tidewaiter.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.tidewaiter.ingest.Ingest;
import org.tidewaiter.ingest.LoadOptions;
import org.tidewaiter.ingest.Progress;
import org.tidewaiter.warehouse.Warehouse;

/** An invented file of Chinese exports to North Korea in the layout of the download, with all its units. */
public final class MadeDownload {
    private static final String HEADER =
            "\"数据年月\",\"贸易伙伴编码\",\"贸易伙伴名称\",\"商品编码\",\"商品名称\",\"第一数量\",\"第一计量单位\",\"第二数量\",\"第二计量单位\",\"人民币\",";

    private MadeDownload() {}

    /** One row: {@code second} is "?" where there is none. */
    public static String row(String month, String code, String first, String unit, String second, String unit2) {
        return "\"" + month + "\",\"109\",\"朝鲜\",\"" + code + "\",\"货物\",\"" + first + "\",\"" + unit + "\",\"" + second
                + "\",\"" + unit2 + "\",\"1,000,000\",";
    }

    /** A desk over such rows, published on 20 November 2023. */
    public static Desk desk(Path folder, String... rows) {
        try {
            Path file = folder.resolve("export-2023.csv");
            Files.write(file, Stream.concat(Stream.of(HEADER), Stream.of(rows)).toList(), Charset.forName("GB18030"));
            Files.write(
                    folder.resolve("about.yml"),
                    List.of(
                            "title: Invented",
                            "publisher: a test",
                            "illustrative: true",
                            "complete: true",
                            "files:",
                            "  export-2023.csv: {flow: export, published: 2023-11-20}"));
            Warehouse warehouse = Warehouse.at(folder.resolve("home"));
            Ingest.load(warehouse, file, LoadOptions.on(LocalDate.of(2026, 1, 1)), Progress.NONE);
            return Desk.of(warehouse);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
