package org.tidewaiter.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidewaiter.trade.AppException;

/** BACI, WITS and tables with a mapping; invented rows. */
class OtherSourcesLoadTest {
    private static final String MAPPING = """
            id: demo
            columns:
              period: month
              reporter: {column: who, codes: iso3}
              partner: {column: with, codes: name}
              flow: {column: way, values: {ingoing: import, outgoing: export}}
              code: hs
              value: {column: eur, currency: EUR, scale: 1000}
              net_weight: {column: t, unit: t}
            hs_edition: {2017: HS2017, 2022: HS2022}
            thousands: "."
            decimal: ","
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private LoadBench bench;

    @BeforeEach
    void setUp() {
        bench = new LoadBench(folder);
    }

    @Test
    void baci_isScaledAndSeenFromTheImporter() {
        LoadReport report = bench.load(bench.file(
                "BACI_HS17_Y2018_V202601.csv", "t,i,j,k,v,q\n2018,408,156,250490,1.5,NA\n2018,408,156,10121,2,0.25\n"));
        assertThat(bench.kept(report, "reporter")).containsOnly("156");
        assertThat(bench.kept(report, "partner")).containsOnly("408");
        assertThat(bench.kept(report, "flow")).containsOnly("M");
        assertThat(bench.kept(report, "value_usd")).containsExactly("1500.000", "2000.000");
        assertThat(bench.kept(report, "net_weight_kg")).containsExactly("-", "250.000");
        assertThat(bench.kept(report, "code")).containsExactly("250490", "010121");
        assertThat(bench.kept(report, "hs_edition")).containsOnly("HS2017");
        assertThat(report.notices()).containsEntry("leading_zero_restored", 1L);
    }

    @Test
    void baciWithoutEditionInItsName_isAsked() {
        Path file = bench.file("flows.csv", "t,i,j,k,v,q\n2018,408,156,250490,1.5,NA\n");
        assertThatThrownBy(() -> bench.load(file))
                .isInstanceOf(AppException.class)
                .hasMessageContaining("HS edition");
    }

    @Test
    void wits_getsItsZerosAndThousandsBack() {
        LoadReport report = bench.load(bench.file("wits.csv", """
                nomenclature,reporteriso3,productcode,partneriso3,year,tradeflowname,tradevaluein1000usd
                H3,TZA,10110,ZAR,2011,Gross Imp.,0.149
                H3,TZA,170290,WLD,2011,Re-Export,2
                """));
        assertThat(bench.kept(report, "code")).containsExactly("010110", "170290");
        assertThat(bench.kept(report, "partner")).containsExactly("180", "0");
        assertThat(bench.kept(report, "flow")).containsExactly("M", "RX");
        assertThat(bench.kept(report, "value_usd")).containsExactly("149.000", "2000.000");
        assertThat(bench.kept(report, "role")).containsExactly("0", "2");
    }

    @Test
    void mapping_givesUnitsCodesAndEditions() {
        Path mapping = bench.file("demo.mapping.yml", MAPPING);
        Path file = bench.file("demo.csv", """
                month;who;with;way;hs;eur;t
                2021-12;DEU;North Korea;ingoing;2504.90;1.234,5;2
                2022-01;DEU;Korea;outgoing;250490;1;1
                2022-01;DEU;Atlantis;outgoing;250490;1;1
                """);
        LoadReport report = bench.load(file, LoadOptions.on(LoadBench.TODAY).withMapping(mapping));
        assertThat(bench.kept(report, "value_native")).containsExactly("1234500.000");
        assertThat(bench.kept(report, "net_weight_kg")).containsExactly("2000.000");
        assertThat(bench.kept(report, "partner")).containsExactly("408");
        assertThat(bench.kept(report, "hs_edition")).containsExactly("HS2017");
        assertThat(bench.rejected(report, "notice")).containsOnly("unknown_area");
        assertThat(bench.rejected(report, "value")).contains("KOREA");
    }

    @Test
    void mappingInAFolder_isFoundByItsHeader() {
        bench.file("demo.mapping.yml", MAPPING + "recognise: {header: [month, who, with, way, hs, eur, t]}\n");
        Path file = bench.file("demo.csv", "month,who,with,way,hs,eur,t\n2021-12,DEU,Japan,ingoing,250490,1,2\n");
        LoadOptions options = LoadOptions.on(LoadBench.TODAY).withMappingFolders(List.of(folder));
        assertThat(bench.load(file, options).dataset()).isEqualTo("demo");
    }

    @Test
    void wrongMapping_namesTheKey() {
        Path file = bench.file("demo.csv", "a,b\n1,2\n");
        Path unknown = bench.file("a.mapping.yml", MAPPING.replace("hs_edition", "edition"));
        assertThatThrownBy(
                        () -> bench.load(file, LoadOptions.on(LoadBench.TODAY).withMapping(unknown)))
                .isInstanceOf(AppException.class)
                .hasMessageContaining("'edition'");
        Path right = bench.file("b.mapping.yml", MAPPING);
        assertThatThrownBy(
                        () -> bench.load(file, LoadOptions.on(LoadBench.TODAY).withMapping(right)))
                .isInstanceOf(AppException.class)
                .hasMessageContaining("no column");
    }

    @Test
    void unlabelledBreakdowns_leaveOneTotalPerCell() {
        Path mapping = bench.file("raw.mapping.yml", """
                id: raw
                columns:
                  period: {constant: 2024}
                  reporter: {column: r, codes: comtrade}
                  partner: {column: p, codes: comtrade}
                  flow: f
                  code: c
                  value: v
                breakdowns: unlabelled
                """);
        LoadReport report = bench.load(
                bench.file("raw.csv", """
                        r,p,c,f,v
                        156,408,250490,M,40
                        156,408,250490,M,100
                        156,408,250490,M,60
                        156,408,250490,M,100
                        156,0,250490,M,100
                        """), LoadOptions.on(LoadBench.TODAY).withMapping(mapping));
        assertThat(report.rowsMerged()).isEqualTo(1);
        assertThat(bench.kept(report, "role")).containsExactly("1", "0", "1", "2");
        assertThat(report.notices()).containsEntry("breakdown_by_size", 2L);
    }

    @Test
    void modelOutput_isKeptOutOfTheFigures() {
        Path mapping = bench.file("m.mapping.yml", """
                id: modelled
                columns: {period: y, reporter: r, partner: p, flow: {constant: import}, code: c, value: v}
                leave_out: {column: s, values: [nowcast]}
                """);
        LoadReport report = bench.load(
                bench.file("m.csv", "y,r,p,c,v,s\n2024,CN,KP,250490,1,real\n2025,CN,KP,250490,2,nowcast\n"),
                LoadOptions.on(LoadBench.TODAY).withMapping(mapping));
        assertThat(bench.kept(report, "period")).containsExactly("2024");
        assertThat(bench.rejected(report, "notice")).containsExactly("not_an_observation");
    }
}
