package org.tidewaiter.casebook.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.tidewaiter.casebook.reading.DocumentReader;
import org.tidewaiter.casebook.reading.Given;

/** What the two real articles claim, as they were scraped. */
@Tag("shared-data")
class RealArticleClaimsTest {
    private static final Path ARTICLES =
            Path.of(System.getProperty("tidewaiter.shared", "../shared")).resolve("articles");

    private static List<String> lines(String name, Given given) throws IOException {
        Path file = ARTICLES.resolve(name);
        assumeThat(file).as("the shared folder with the articles").exists();
        return DocumentReader.read(name, Files.readAllBytes(file), given).stream()
                .flatMap(document -> Extractor.byRules().extract(document).stream())
                .map(Claims::line)
                .toList();
    }

    @Test
    void insideReport_givesWhoWhereWhenWhatAndHowPaid() throws IOException {
        assertThat(lines("daily-nk-minerals-for-food.txt", Given.nothing()))
                .contains(
                        "incident actual: actor=mss; direction=CN>KP; goods=basket:food; place=samjang; place=daehongdan; source=anonymous; time=2024-06-18T00/06",
                        "incident actual: approval=government; direction=CN>KP; duration=3.4..4 h; place=samjang; place=daehongdan; quantity=10 container; time=2024-06-18T00/06",
                        "incident actual: actor=mss; counterpart=CN; direction=KP>CN; goods=basket:food; goods=basket:minerals; payment=barter; quantity=24..99 t; source=anonymous",
                        "legal actual: act=S/RES/2371 (2017); goods=basket:minerals; goods=2701; statement=banned",
                        "timing actual: event=putin-in-north-korea; lag=before; time=2024-06-18T00/06",
                        "plan planned: actor=mss; direction=KP>CN; goods=basket:minerals; place=samjang; place=daehongdan")
                .anyMatch(line -> line.contains("vehicle=3..7 truck x10 t") && line.contains("payment=barter"))
                .anyMatch(line -> line.contains("purpose=the july 27 victory day holiday distribution")
                        && line.contains("time=2024-06-18"))
                .anyMatch(line ->
                        line.contains("goods=090411") && line.contains("goods=120740") && line.contains("goods=1101"));
    }

    @Test
    void customsAnalysis_givesValuesRanksRateAndLaw() throws IOException {
        assertThat(lines(
                        "kangnam-times-customs-analysis.txt",
                        new Given(null, "Kangnam Times", LocalDate.of(2023, 12, 10), null)))
                .contains(
                        "trade_value actual: direction=KP>CN; goods=720221; money=181530000 CNY; time=2023-01/2023-10",
                        "exchange_rate actual: converted=25470000..31130000 USD; money=181530000 CNY; time=2023-01/2023-10",
                        "rank actual: direction=KP>CN; goods=720221; measure=value; rank=2; time=2023-01/2023-10",
                        "trade_value actual: direction=KP>CN; goods=2611; money=151920000 CNY; time=2023-01/2023-10",
                        "rank actual: direction=KP>CN; goods=2611; measure=value; rank=3; time=2023-01/2023-10",
                        "share actual: direction=KP>CN; goods=basket:minerals; rank=5/10; time=2023-01/2023-10",
                        "emergence actual: base=2022; change=from zero; direction=CN>KP; time=2023",
                        "opinion actual: author=bruce bennett")
                .anyMatch(line -> line.startsWith("trade_value actual: direction=CN>KP")
                        && line.contains("money=300000..9000000 CNY; time=2023"))
                .anyMatch(line ->
                        line.startsWith("legal actual: act=S/RES/2397 (2017)") && line.contains("statement=banned"));
    }
}
