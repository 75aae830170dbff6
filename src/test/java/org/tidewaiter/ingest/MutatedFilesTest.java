package org.tidewaiter.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidewaiter.trade.AppException;

/**
 * Files with flipped bytes, cuts, lost columns and swapped encodings: a load ends with a message to the user or with rows
 * that add up, and a refusal leaves the warehouse as it was. {@code -Dfuzz.rounds=1000} for the long run.
 */
class MutatedFilesTest {
    private static final int ROUNDS = Integer.getInteger("fuzz.rounds", 100);
    private static final long SEED = Long.getLong("fuzz.seed", 20_231_120L);
    private static final List<Charset> CHARSETS = List.of(
            StandardCharsets.UTF_8,
            Charsets.GB18030,
            Charsets.WESTERN,
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private record Sample(String name, String text) {}

    private static List<Sample> samples() {
        return List.of(
                new Sample(
                        "import.csv",
                        repeat(
                                "\"数据年月\",\"贸易伙伴编码\",\"商品编码\",\"商品名称\",\"第一数量\",\"第一计量单位\",\"人民币\",\n",
                                "\"202310\",\"109\",\"7202210%d\",\"硅铁\",\"100\",\"千克\",\"7,200,%d00\",\n")),
                new Sample(
                        "v1.csv",
                        repeat(
                                "typeCode,freqCode,period,reporterCode,flowCode,partnerCode,classificationCode,cmdCode,cmdDesc,motCode,primaryValue\n",
                                "C,A,2018,156,M,408,H5,2504%d0,\"Graphite, natural é\",0,%d0.5\n")),
                new Sample("BACI_HS17_Y2018.csv", repeat("t,i,j,k,v,q\n", "2018,408,156,2504%d0,%d.5,NA\n")),
                new Sample(
                        "wits.csv",
                        repeat(
                                "nomenclature,reporteriso3,productcode,partneriso3,year,tradeflowname,tradevaluein1000usd\n",
                                "H3,TZA,1011%d,PRK,2011,Import,%d.149\n")),
                new Sample(
                        "answer.json",
                        "{\"count\":1,\"data\":[{\"typeCode\":\"C\",\"freqCode\":\"A\",\"period\":\"2010\","
                                + "\"reporterCode\":156,\"flowCode\":\"M\",\"partnerCode\":408,\"cmdCode\":\"2701\","
                                + "\"classificationCode\":\"H3\",\"primaryValue\":12.5}],\"error\":\"\"}"));
    }

    private static String repeat(String header, String row) {
        StringBuilder text = new StringBuilder(header);
        for (int i = 0; i < 10; i++) {
            text.append(row.replace("%d", Integer.toString(i)));
        }
        return text.toString();
    }

    @Test
    void mutatedFile_loadsWithRowsThatAddUpOrIsRefused() throws IOException {
        LoadBench bench = new LoadBench(folder);
        List<Sample> samples = samples();
        for (int round = 0; round < ROUNDS; round++) {
            if (round % 25 == 0) { // each new release is held against all others of its cells, so few at a time
                bench = new LoadBench(Files.createDirectory(folder.resolve("from-" + round)));
            }
            Random random = new Random(SEED + round);
            Sample sample = samples.get(round % samples.size());
            byte[] bytes = mutate(sample.text(), random);
            Path file = bench.file(sample.name(), bytes);
            long before = bench.warehouse.listReleases().size();
            try {
                LoadReport report = bench.load(file); // the report checks its own sums
                assertThat(report.rowsRead()).isGreaterThanOrEqualTo(report.rowsKept());
            } catch (AppException e) {
                assertThat(e.getMessage()).isNotBlank();
                assertThat(e.hint()).isNotBlank();
                assertThat(bench.warehouse.listReleases()).hasSize((int) before);
            } catch (RuntimeException | AssertionError e) {
                Path kept = Files.write(Files.createTempFile("mutated-", "-" + sample.name()), bytes);
                fail("seed " + (SEED + round) + ", " + sample.name() + ", input kept in " + kept, e);
            }
        }
    }

    private static byte[] mutate(String text, Random random) {
        String changed = switch (random.nextInt(4)) {
            case 0 -> withoutColumn(text, random.nextInt(8));
            case 1 -> withoutLine(text, random.nextInt(11));
            default -> text;
        };
        Charset charset =
                random.nextInt(3) > 0 ? StandardCharsets.UTF_8 : CHARSETS.get(random.nextInt(CHARSETS.size()));
        byte[] bytes = changed.getBytes(charset);
        if (random.nextInt(4) == 0) {
            bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
        }
        for (int flips = random.nextInt(12); flips > 0 && bytes.length > 0; flips--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        if (random.nextInt(10) == 0) { // a stretch of zeros, as a broken download leaves it
            int from = random.nextInt(bytes.length + 1);
            Arrays.fill(bytes, from, Math.min(bytes.length, from + random.nextInt(200)), (byte) 0);
        }
        return bytes;
    }

    private static String withoutColumn(String text, int column) {
        return text.lines()
                .map(line -> {
                    List<String> fields = new java.util.ArrayList<>(Arrays.asList(line.split(",", -1)));
                    if (column < fields.size()) {
                        fields.remove(column);
                    }
                    return String.join(",", fields);
                })
                .collect(Collectors.joining("\n"));
    }

    private static String withoutLine(String text, int number) {
        List<String> lines = new java.util.ArrayList<>(text.lines().toList());
        if (number < lines.size()) {
            lines.remove(number);
        }
        return String.join("\r\n", lines);
    }
}
