package org.tidewaiter.goods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tidewaiter.goods.Basket.Share;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.trade.CommodityCode;
import org.tidewaiter.trade.HsRevision;
import org.tidewaiter.trade.Language;

class BasketsTest {
    private final Baskets baskets = Baskets.packed();
    private final Nomenclature nomenclature = Nomenclature.packed();

    private Share share(String basket, String digits, HsRevision revision) {
        return baskets.get(basket).share(new CommodityCode(digits, revision));
    }

    @Test
    void listOfBaskets_isTheFolder() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("reference/baskets"))) {
            List<String> ids = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yml"))
                    .map(name -> name.substring(0, name.length() - 4))
                    .sorted()
                    .toList();
            assertThat(Baskets.IDS).isEqualTo(ids);
        }
        assertThat(baskets.list()).extracting(Basket::id).isEqualTo(Baskets.IDS);
    }

    @Test
    void everyCode_existsInTheBasketsEdition() {
        for (Basket basket : baskets.list()) {
            assertThat(basket.codes())
                    .isNotEmpty()
                    .isSorted()
                    .allSatisfy(code -> assertThat(nomenclature.exists(code, basket.revision()))
                            .as(basket.id() + " " + code)
                            .isTrue());
            assertThat(basket.groups()).allSatisfy(group -> {
                assertThat(group.codes())
                        .isNotEmpty()
                        .allSatisfy(code -> assertThat(basket.codes())
                                .as(basket.id() + " " + group.id() + " " + code)
                                .anyMatch(code::startsWith));
                assertThat(group.title(Language.KOREAN)).isNotBlank();
            });
        }
    }

    @Test
    void codeUnderABasketCode_isInIt() {
        assertThat(share("critical-minerals", "250490", HsRevision.HS2017)).isEqualTo(Share.ALL);
        assertThat(share("critical-minerals", "25049000", HsRevision.HS2022)).isEqualTo(Share.ALL);
        assertThat(share("critical-minerals", "261100", HsRevision.HS2012)).isEqualTo(Share.ALL);
        assertThat(share("wigs", "670420", HsRevision.HS2022)).isEqualTo(Share.ALL);
        assertThat(share("wigs", "250490", HsRevision.HS2022)).isEqualTo(Share.NONE);
    }

    @Test
    void chapterWiderThanTheBasket_isPartlyInIt() {
        assertThat(share("critical-minerals", "25", HsRevision.HS2017)).isEqualTo(Share.PART);
    }

    @Test
    void codeOfALaterEdition_isHeldThroughTheConcordance() {
        List<String> inside = List.copyOf(baskets.get("critical-minerals").listSubheadings(HsRevision.HS2022));
        assertThat(inside)
                .contains("250490", "720221")
                .allSatisfy(code -> assertThat(share("critical-minerals", code, HsRevision.HS2022))
                        .isNotEqualTo(Share.NONE));
    }

    @Test
    void groupsOfACode_areNamed() {
        CommodityCode ferrosilicon = new CommodityCode("720221", HsRevision.HS2022);
        assertThat(baskets.get("critical-minerals").listGroups(ferrosilicon))
                .extracting(Basket.Group::id)
                .contains("semiconductor", "steel-alloys");
        assertThat(baskets.list(ferrosilicon)).extracting(Basket::id).containsExactly("critical-minerals", "metals");
    }

    @Test
    void unknownBasket_isRefusedWithTheIds() {
        AppException refused = catchThrowableOfType(AppException.class, () -> baskets.get("gold"));
        assertThat(refused.alternatives()).contains("critical-minerals");
    }
}
