package org.tidewaiter.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tidewaiter.law.Caps;
import org.tidewaiter.law.Conversion;
import org.tidewaiter.law.RuleBooks;
import org.tidewaiter.trade.Period;
import org.tidewaiter.warehouse.Warehouse;

class QuotaAnalysisTest {
    private static final int RUSSIA = 643;
    private static final Caps CAPS = Caps.of(RuleBooks.packed());

    private record Cargo(int reporter, int period, String code, long kilograms) {}

    private static Sample oil(Sample sample, int reporter, int period, String code, @Nullable Long tonnes) {
        BigDecimal weight = tonnes == null ? null : BigDecimal.valueOf(tonnes * 1000);
        return sample.row(
                reporter, Sample.NORTH_KOREA, "X", period, code, new BigDecimal("1000"), null, null, weight, 0);
    }

    private static Sample start() {
        return new Sample().dataset("un-comtrade").edition("HS2017");
    }

    private static QuotaLedger ledger(Path home, String quota, int year) {
        return ledger(home, quota, year, null);
    }

    private static QuotaLedger ledger(Path home, String quota, int year, Conversion.@Nullable Bounds bounds) {
        return QuotaAnalysis.of(Desk.of(Warehouse.at(home)), CAPS.get(quota, year), bounds, SourceChoice.best(), null);
    }

    @Test
    void suppliers_areAddedUpMonthByMonthAgainstTheCap(@TempDir Path home) {
        Sample sample = oil(start(), Sample.CHINA, 201901, "271019", 30_000L);
        oil(sample, RUSSIA, 201903, "271019", 40_000L).load(Warehouse.at(home), "rel-one");
        QuotaLedger ledger = ledger(home, "refined-petroleum", 2019);
        assertThat(ledger.passed().counted()).isEqualTo(Period.parse("2019-03"));
        assertThat(ledger.passed().surely()).isNull(); // 70,000 t of the densest oil are 444,500 barrels
        QuotaLedger.Month march = ledger.months().get(2);
        assertThat(march.cumulative().getFirst().sum().surely()).isEqualByComparingTo("444500");
        assertThat(march.cumulative().getFirst().sum().counted()).isEqualByComparingTo("583310");
        assertThat(ledger.suppliers())
                .extracting(supplier -> supplier.area().iso2())
                .containsExactly("RU", "CN");
        assertThat(ledger.months().get(1).published()).isZero();
    }

    @Test
    void ownBounds_replaceThoseOfTheBook(@TempDir Path home) {
        oil(start(), RUSSIA, 201901, "271019", 60_000L).load(Warehouse.at(home), "rel-one");
        QuotaLedger ledger = ledger(
                home, "refined-petroleum", 2019, new Conversion.Bounds(new BigDecimal("8.4"), new BigDecimal("8.5")));
        assertThat(ledger.months().getFirst().cumulative().getFirst().sum().surely())
                .isEqualByComparingTo("504000");
    }

    @Test
    void widerReadings_countAsPossibleOnly(@TempDir Path home) {
        oil(start(), RUSSIA, 201901, "271113", 100_000L).load(Warehouse.at(home), "rel-one");
        QuotaLedger.Three share =
                ledger(home, "refined-petroleum", 2019).months().getFirst().sharePercent();
        assertThat(share.surely()).isEqualByComparingTo("0");
        assertThat(share.counted()).isEqualByComparingTo("0");
        assertThat(share.possibly()).isEqualByComparingTo("233"); // 11.65 barrels per tonne
    }

    @Test
    void monthPartlyInTheWindow_countsAsPossibleOnly(@TempDir Path home) {
        Sample sample = oil(start(), RUSSIA, 201712, "270900", 1_000_000L);
        oil(sample, RUSSIA, 201801, "270900", 1_000L).load(Warehouse.at(home), "rel-one");
        QuotaLedger ledger = ledger(home, "crude", 2018);
        assertThat(ledger.passed().possibly()).isEqualTo(Period.parse("2017-12"));
        assertThat(ledger.passed().counted()).isNull();
        assertThat(ledger.months().getFirst().whole()).isFalse();
    }

    @Test
    void moneyOrTonnes_whicheverIsReachedFirst(@TempDir Path home) {
        start().row(
                        Sample.CHINA,
                        Sample.NORTH_KOREA,
                        "M",
                        201703,
                        "270111",
                        new BigDecimal("401000000"),
                        null,
                        null,
                        new BigDecimal("1000000"),
                        0)
                .load(Warehouse.at(home), "rel-one");
        QuotaLedger ledger = ledger(home, "coal", 2017);
        assertThat(ledger.passed().surely()).isEqualTo(Period.parse("2017-03"));
        assertThat(ledger.suppliers())
                .singleElement()
                .extracting(QuotaLedger.Supplier::alonePassed)
                .isEqualTo(Period.parse("2017-03"));
    }

    @Test
    void firstCoalCap_runsFromTheLastDayOfNovember2016(@TempDir Path home) {
        Sample sample = start();
        for (int month : new int[] {201611, 201612}) {
            sample.row(
                    Sample.CHINA,
                    Sample.NORTH_KOREA,
                    "M",
                    month,
                    "270111",
                    new BigDecimal("30000000"),
                    null,
                    null,
                    new BigDecimal("1200000000"),
                    0);
        }
        sample.load(Warehouse.at(home), "rel-one");
        QuotaLedger ledger = ledger(home, "coal", 2016);
        assertThat(ledger.passed().possibly())
                .isEqualTo(Period.parse("2016-11")); // 29 of its 30 days lie before the cap
        assertThat(ledger.passed().surely()).isEqualTo(Period.parse("2016-12")); // by tonnes; the money is not reached
    }

    @Test
    void lineWithoutWeight_isCountedAndNamed(@TempDir Path home) {
        oil(start(), RUSSIA, 201901, "271019", null).load(Warehouse.at(home), "rel-one");
        QuotaLedger ledger = ledger(home, "refined-petroleum", 2019);
        assertThat(ledger.months().getFirst().linesWithoutWeight()).isEqualTo(1);
        assertThat(ledger.notes()).anyMatch(note -> note.startsWith("1 line has value without weight"));
    }

    @Test
    void goodsBoughtFromNorthKorea_areNoSupplyToIt(@TempDir Path home) {
        Sample sample = oil(start(), RUSSIA, 201901, "271019", 1_000L);
        sample.row(
                        RUSSIA,
                        Sample.NORTH_KOREA,
                        "M",
                        201901,
                        "271019",
                        new BigDecimal("1000"),
                        null,
                        null,
                        new BigDecimal("9000000"),
                        0)
                .load(Warehouse.at(home), "rel-one");
        assertThat(ledger(home, "refined-petroleum", 2019).months().getFirst().tonnes())
                .isEqualByComparingTo("1000");
    }

    @Test
    void yearlyFigures_areTakenWhereThereAreNoMonths(@TempDir Path home) {
        oil(start(), RUSSIA, 2019, "271019", 90_000L).load(Warehouse.at(home), "rel-one");
        QuotaLedger ledger = ledger(home, "refined-petroleum", 2019);
        assertThat(ledger.passed().surely()).isEqualTo(Period.parse("2019"));
        assertThat(ledger.notes()).anyMatch(note -> note.startsWith("Figures are yearly"));
    }

    @Test
    void jointFigureOfTwoMonths_countsWithTheSecond(@TempDir Path home) {
        Sample sample = oil(start(), Sample.CHINA, 20200102, "271019", 30_000L);
        oil(sample, Sample.CHINA, 202003, "271019", 1_000L).load(Warehouse.at(home), "rel-one");
        QuotaLedger ledger = ledger(home, "refined-petroleum", 2020);
        assertThat(ledger.months().get(0).tonnes()).isEqualByComparingTo("0");
        assertThat(ledger.months().get(1).tonnes()).isEqualByComparingTo("30000");
        assertThat(ledger.months().getLast().cumulative().getFirst().sum().counted())
                .isEqualByComparingTo("258323"); // 31,000 t
        assertThat(ledger.months().get(0).published()).isEqualTo(1);
    }

    @Test
    void factors_shareOutTheCountedSumByProduct(@TempDir Path home) {
        Sample sample = oil(start(), Sample.CHINA, 201901, "271012", 1_000L);
        oil(sample, Sample.CHINA, 201901, "271113", 7_000L); // counts under the wider reading only
        oil(sample, RUSSIA, 201902, "27101943", 2_000L).load(Warehouse.at(home), "rel-one");
        QuotaLedger ledger = ledger(home, "refined-petroleum", 2019);
        assertThat(ledger.factors())
                .extracting(QuotaLedger.Factor::codes)
                .containsExactly(List.of("271019"), List.of("271012"));
        QuotaLedger.Factor diesel = ledger.factors().getFirst();
        assertThat(diesel.barrelsLeast()).isEqualByComparingTo("12700");
        assertThat(diesel.barrelsGreatest()).isEqualByComparingTo("16666"); // the official factor is the greatest here
        BigDecimal official = ledger.factors().stream()
                .map(QuotaLedger.Factor::barrelsOfficial)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(official)
                .isEqualByComparingTo(
                        ledger.months().getLast().cumulative().getFirst().sum().counted());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void orderAndSplittingOfRows_changeNothing(long seed, @TempDir Path one, @TempDir Path other) {
        Random random = new Random(seed);
        List<Cargo> cargoes = new ArrayList<>();
        List<String> codes = List.of("271012", "271019", "271320", "271113", "841370", "271500");
        for (int i = 0; i < 60; i++) {
            cargoes.add(new Cargo(
                    random.nextBoolean() ? RUSSIA : Sample.CHINA,
                    201901 + random.nextInt(12),
                    codes.get(random.nextInt(codes.size())),
                    2 + random.nextInt(9_000_000)));
        }
        List<Cargo> split = new ArrayList<>();
        for (Cargo cargo : cargoes) {
            long part = 1 + random.nextLong(cargo.kilograms() - 1);
            split.add(new Cargo(cargo.reporter(), cargo.period(), cargo.code(), part));
            split.add(new Cargo(cargo.reporter(), cargo.period(), cargo.code(), cargo.kilograms() - part));
        }
        Collections.shuffle(split, random);
        load(one, cargoes);
        load(other, split);
        QuotaLedger whole = ledger(one, "refined-petroleum", 2019);
        QuotaLedger inParts = ledger(other, "refined-petroleum", 2019);
        assertThat(inParts.months()).as("seed %d", seed).isEqualTo(whole.months());
        assertThat(inParts.suppliers()).as("seed %d", seed).isEqualTo(whole.suppliers());
        assertThat(inParts.passed()).as("seed %d", seed).isEqualTo(whole.passed());
    }

    private static void load(Path home, List<Cargo> cargoes) {
        Sample sample = start();
        cargoes.forEach(cargo -> sample.row(
                cargo.reporter(),
                Sample.NORTH_KOREA,
                "X",
                cargo.period(),
                cargo.code(),
                BigDecimal.valueOf(cargo.kilograms()),
                null,
                null,
                BigDecimal.valueOf(cargo.kilograms()),
                0));
        sample.load(Warehouse.at(home), "rel-one");
    }
}
