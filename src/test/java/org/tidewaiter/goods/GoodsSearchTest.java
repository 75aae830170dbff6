package org.tidewaiter.goods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.trade.Language;

class GoodsSearchTest {
    private final GoodsSearch search = GoodsSearch.packed();

    private List<String> codes(String words) {
        return search.find(words, 10).stream().map(Hit::code).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "whole peppercorns, 090411",
        "Peppercorns, 090411",
        "후추, 090411",
        "胡椒, 090411",
        "ferrosilicon, 720221",
        "ferro-silicon, 720221",
        "硅铁, 720221",
        "페로실리콘, 720221",
        "tungsten ore, 2611",
        "텅스텐광, 2611",
        "钨矿, 261100",
        "human hair wigs, 670420",
        "가발, 670411",
        "석탄, 270119",
        "silicon carbide, 284920"
    })
    void words_leadToTheirCode(String words, String code) {
        assertThat(codes(words)).first().isEqualTo(code);
    }

    @Test
    void ferrosilicon_givesBothSubheadingsAndTheHeading() {
        assertThat(codes("ferrosilicon")).startsWith("720221", "720229").contains("7202");
    }

    @Test
    void tungstenOre_givesHeadingAndSubheading() {
        assertThat(codes("tungsten ore")).startsWith("2611", "261100");
    }

    @Test
    void digits_giveTheCodeAndItsChildren() {
        assertThat(codes("2504")).containsExactly("2504", "250410", "250490");
        assertThat(codes("25.04")).containsExactly("2504", "250410", "250490");
        assertThat(codes("250490")).containsExactly("250490");
        assertThat(catchThrowableOfType(AppException.class, () -> codes("2599")).alternatives())
                .isNotEmpty();
    }

    @Test
    void wordWithOneWrongLetter_givesSimilarOnes() {
        assertThat(search.find("ferosilicon", 3))
                .isNotEmpty()
                .allSatisfy(hit -> assertThat(hit.match()).isEqualTo(Hit.Match.SIMILAR));
    }

    @Test
    void nonsenseAndEmptyWords_giveNothing() {
        assertThat(codes("qqqqzzzz")).isEmpty();
        assertThat(codes("the of")).isEmpty();
        assertThat(codes("  ")).isEmpty();
    }

    @Test
    void script_decidesTheLanguage() {
        assertThat(GoodsSearch.languageOf("coal")).isEqualTo(Language.ENGLISH);
        assertThat(GoodsSearch.languageOf("LED 조명")).isEqualTo(Language.KOREAN);
        assertThat(GoodsSearch.languageOf("LED灯")).isEqualTo(Language.CHINESE);
    }
}
