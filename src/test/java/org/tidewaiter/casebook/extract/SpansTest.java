package org.tidewaiter.casebook.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpansTest {
    private static List<String> read(SpanReader reader, String text) {
        return Sentences.of(text).stream()
                .flatMap(sentence -> reader.read(sentence).stream())
                .map(Span::value)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dozens of tons of minerals|24..99 t",
                "hundreds of tons|200..999 t",
                "tens of thousands of tons|20000..99999 t",
                "about 50 kilograms|45..55 kg",
                "nearly 1,000 barrels|850..1000 bbl",
                "more than 200 tonnes|200..300 t",
                "at least 30 containers|30..60 container",
                "10 to 15 tons|10..15 t",
                "between 2,000 and 3,000 tons|2000..3000 t",
                "handed over 20 tons|20 t",
                "several hundred thousand yuan to over 6 million yuan|300000..9000000 CNY",
                "2 to 3 million yuan|2000000..3000000 CNY",
                "$28.3 million|28300000 USD",
                "RMB 20 million|20000000 CNY",
                "1억 8153만 위안|181530000 CNY",
                "1.8亿元|180000000 CNY",
                "8,300 won|8300 KPW",
                "5,000 South Korean won|5000 KRW",
                "nearly four hours|3.4..4 h",
                "two weeks|14 d",
                "90 minutes|1.5 h",
                "12 percent|12 %",
            })
    void amounts_areReadAsIntervals(String text, String value) {
        assertThat(read(new Amounts(), text)).containsExactly(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "in the early hours of June 18|2024-06-18T00/06",
                "on June 18, 2023|2023-06-18",
                "on 5 May|2024-05-05",
                "from January to October|2023-01/2023-10",
                "January-May 2024|2024-01/2024-05",
                "in the first half of 2023|2023-01/2023-06",
                "in the third quarter|2023-07/2023-09",
                "in the first four months of this year|2024-01/2024-04",
                "in late June|2024-06-21/2024-06-30",
                "in mid-May|2024-05-11/2024-05-20",
                "in August|2023-08",
                "this year|2024",
                "in 2022|2022",
                "on Friday|2024-06-28",
                "last month|2024-06",
                "2024년 6월 18일 새벽|2024-06-18T03/06",
                "2023年1月至10月|2023-01/2023-10",
                "on June 18 and 19|2024-06-18/2024-06-19",
                "on Wednesday 12 June|2024-06-12",
                "on the night of Tuesday 4 June|2024-06-04T20/24",
                "on Monday morning, June 10|2024-06-10T06/12",
                "in the first week of June|2024-06-01/2024-06-07",
                "in the last week of May|2024-05-25/2024-05-31",
                "in the first ten days of April|2024-04-01/2024-04-10",
                "in the second half of February 2023|2023-02-16/2023-02-28",
                "the last month of the first quarter of 2023|2023-01/2023-03",
            })
    void times_countFromTheDayOfPublication(String text, String value) {
        assertThat(read(new Times(new TimeAnchor(LocalDate.of(2024, 7, 2), null)), text))
                .containsExactly(value);
    }

    @Test
    void mayAsAVerb_isNoMonth() {
        assertThat(read(new Times(new TimeAnchor(LocalDate.of(2024, 7, 2), null)), "It may be so. May they march on?"))
                .isEmpty();
    }

    @Test
    void vehicles_haveNumberAndLoad() {
        assertThat(read(new Vehicles(), "several 10-ton trucks and 30 freight cars"))
                .containsExactly("3..7 truck x10 t", "30 carriage");
    }

    @Test
    void acts_areNamedAsTheRuleBooksDo() {
        assertThat(read(new LegalActs(), "Resolutions 2371 and 2397, paragraph 8, and Regulation (EU) 2017/1509"))
                .containsExactly("S/RES/2371 (2017)", "S/RES/2397 (2017)", "Regulation (EU) 2017/1509", "8");
    }

    @Test
    void abbreviations_endNoSentence() {
        assertThat(Sentences.of("The U.S. Treasury told Mr. Kim of No. 8 on Sept. 3. It said no. “So be it.”"))
                .extracting(Sentence::words)
                .containsExactly("The U.S. Treasury told Mr. Kim of No. 8 on Sept. 3.", "It said no.", "“So be it.”");
    }

    @Test
    void lead_isAMetalOnlyAsOne() {
        assertThat(read(new GoodsWords(), "This may lead to a ban on lead and zinc."))
                .containsExactly("78", "79");
    }

    @Test
    void otherLanguages_haveWordsToo() {
        assertThat(read(new GoodsWords(), "석탄과 밀가루")).containsExactly("2701", "1101");
        assertThat(read(new GoodsWords(), "进口硅铁和钨矿砂")).containsExactly("720221", "2611");
    }

    @Test
    void dictionary_isWideAndItsCodesAreCodesOrBaskets() {
        var rows = org.tidewaiter.trade.ReferenceTable.list("reference/goods-words.csv", row -> row);
        assertThat(rows).hasSizeGreaterThan(350);
        var nomenclature = org.tidewaiter.goods.Nomenclature.packed();
        assertThat(rows).allSatisfy(row -> {
            for (String code : (row.getField("codes") + ";" + row.getField("alternatives")).split(";")) {
                assertThat(code.isEmpty()
                                || code.matches(
                                        "basket:(minerals|food|machinery|vehicles|metals|textiles|seafood|fuel)")
                                || !nomenclature.listRevisions(code).isEmpty())
                        .as(row.getField("word") + " " + code)
                        .isTrue();
            }
        });
    }
}
