package org.tidewaiter.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AreasTest {
    private static final int NORTH_KOREA = 408;
    private static final int SOUTH_KOREA = 410;

    private final Areas areas = Areas.packed();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KP",
                "PRK",
                "prk",
                "North Korea",
                "DPRK",
                "D.P.R. Korea",
                "Democratic People's Republic of Korea",
                "DEM. PEOPLE'S REP. OF KOREA",
                "Korea, Dem. People's Rep. of",
                "Korea DPR",
                "북한",
                "조선",
                "북조선",
                "조선민주주의인민공화국",
                "朝鲜",
                "朝鲜民主主义人民共和国",
                "北韓",
                "КНДР"
            })
    void everyNameOfNorthKorea_isNorthKorea(String name) {
        assertThat(areas.parse(name).code()).isEqualTo(NORTH_KOREA);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KR",
                "KOR",
                "South Korea",
                "Republic of Korea",
                "Rep. of Korea",
                "Korea, Republic of",
                "ROK",
                "한국",
                "대한민국",
                "남조선",
                "韩国",
                "大韩民国",
                "韓國",
                "南朝鲜"
            })
    void everyNameOfSouthKorea_isSouthKorea(String name) {
        assertThat(areas.parse(name).code()).isEqualTo(SOUTH_KOREA);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Korea", "korea", " KOREA ", "Corée", "코리아", "한반도", "고려"})
    void nameOfBothKoreas_isRefusedWithBoth(String name) {
        AppException refused = catchThrowableOfType(AppException.class, () -> areas.parse(name));
        assertThat(refused).hasMessageContaining("more than one area");
        assertThat(refused.alternatives()).containsExactly("North Korea (KP)", "South Korea (KR)");
        assertThat(areas.findByName(name)).isEmpty();
    }

    @Test
    void everyNameAndAlias_findsItsOwnArea() {
        assertThat(areas.listAll())
                .allSatisfy(area -> Stream.concat(
                                Stream.of(area.nameEn(), area.nameKo(), area.nameZh()), area.aliases().stream())
                        .filter(name -> !name.isEmpty())
                        .forEach(name ->
                                assertThat(areas.findByName(name)).as(name).contains(area)));
    }

    @Test
    void unknownName_isRefusedWithNearOnes() {
        AppException refused = catchThrowableOfType(AppException.class, () -> areas.parse("North Kor"));
        assertThat(refused.alternatives()).contains("North Korea (KP)");
    }
}
