package org.tidewaiter.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidewaiter.trade.AppException;

/** Files that cannot be loaded say why and leave nothing behind. */
class DamagedFilesTest {
    private static final String BACI = "t,i,j,k,v,q\n2018,408,156,250490,1.5,NA\n";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private LoadBench bench;

    @BeforeEach
    void setUp() {
        bench = new LoadBench(folder);
    }

    @AfterEach
    void warehouse_isAsItWas() {
        assertThat(bench.warehouse.listReleases()).isEmpty();
        assertThat(folder.resolve("home/drafts").toFile().list()).isNullOrEmpty();
    }

    private void refused(Path file, String said) {
        assertThatThrownBy(() -> bench.load(file))
                .isInstanceOf(AppException.class)
                .hasMessageContaining(said);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] zip(String name, byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(bytes);
        }
        return out.toByteArray();
    }

    @Test
    void noFileFolderAndEmptyFile_areNamed() {
        refused(folder.resolve("none.csv"), "no file");
        refused(folder, "is a folder");
        refused(bench.file("empty.csv", ""), "0 bytes");
        refused(bench.file("blank.csv", "\n\n  \n"), "no text");
    }

    @Test
    void otherKinds_areNamed() throws IOException {
        refused(bench.file("a.csv", "%PDF-1.7\n"), "PDF");
        refused(bench.file("b.csv", "<!DOCTYPE html><html><body>Please log in</body></html>"), "web page");
        refused(bench.file("c.csv", zip("xl/workbook.xml", new byte[] {1})), "Excel");
        refused(bench.file("d.csv", new byte[] {(byte) 0x89, 'P', 'N', 'G', 1, 2}), "picture");
        refused(bench.file("e.csv", "a,b,c\n1,2,3\n"), "its columns are a, b, c");
        refused(bench.file("f.csv", "Dear colleague,\nplease find the file\n"), "its columns are Dear colleague");
    }

    @Test
    void zeroFill_isNamed() {
        byte[] bytes = Arrays.copyOf(BACI.getBytes(StandardCharsets.UTF_8), 700_000);
        refused(bench.file("BACI_HS17.csv", bytes), "zero bytes");
    }

    @Test
    void longLine_isRefusedWithoutBeingReadWhole() {
        byte[] bytes = new byte[20 << 20];
        Arrays.fill(bytes, (byte) 'x');
        byte[] head = BACI.getBytes(StandardCharsets.UTF_8);
        System.arraycopy(head, 0, bytes, 0, head.length);
        refused(bench.file("BACI_HS17.csv", bytes), "Line 3");
    }

    @Test
    void cutArchive_isNamed() throws IOException {
        byte[] packed = gzip(BACI.repeat(2000).getBytes(StandardCharsets.UTF_8));
        refused(bench.file("BACI_HS17.csv.gz", Arrays.copyOf(packed, packed.length - 20)), "cut off");
    }

    @Test
    void archiveInAnArchive_isRefused() throws IOException {
        refused(bench.file("BACI_HS17.zip", zip("inner.zip", zip("a.csv", new byte[] {1}))), "inside an archive");
    }

    @Test
    void bomb_isStopped() throws IOException {
        byte[] much = new byte[80 << 20];
        Arrays.fill(much, (byte) '\n');
        System.arraycopy(BACI.getBytes(StandardCharsets.UTF_8), 0, much, 0, BACI.length());
        refused(bench.file("BACI_HS17.csv.gz", gzip(much)), "times its size");
    }

    @Test
    void severalTables_areNamed() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : new String[] {"BACI_HS17_Y2018.csv", "BACI_HS17_Y2019.csv"}) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(BACI.getBytes(StandardCharsets.UTF_8));
            }
        }
        refused(bench.file("BACI_HS17.zip", out.toByteArray()), "several tables");
    }

    @Test
    void damagedParquet_isNamed() throws IOException {
        byte[] whole = Files.readAllBytes(Path.of("examples/mapped/trade.parquet"));
        refused(bench.file("cut.parquet", Arrays.copyOf(whole, whole.length - 100)), "damaged Parquet");
        byte[] spoilt = whole.clone();
        Arrays.fill(spoilt, 8, 200, (byte) 7);
        LoadOptions options = LoadOptions.on(LoadBench.TODAY).withMapping(Path.of("examples/mapped/trade.mapping.yml"));
        Path file = bench.file("spoilt.parquet", spoilt);
        assertThatThrownBy(() -> bench.load(file, options)).hasMessageContaining("damaged Parquet");
    }

    @Test
    void noUsableRow_isRefusedWithReasons() {
        refused(bench.file("BACI_HS17.csv", "t,i,j,k,v,q\n2018,9998,156,250490,1.5,NA\n"), "unknown_area (1)");
    }
}
