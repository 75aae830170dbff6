package org.tidewaiter.consignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One row for each flag; the row without trouble has none. */
class FlagTest {
    private static final String CLEAN = "250410|natural graphite|KP|CN|Nampo|+850 2 000|DPRK|2023-05-01|100|";

    private static Set<Flag> flags(String cells) {
        return Screened.row(cells).flags().stream().map(Flagged::flag).collect(Collectors.toSet());
    }

    @Test
    void cleanRow_hasNoFlagAndAFirmAnswer() {
        assertThat(flags(CLEAN)).isEmpty();
        assertThat(Screened.row(CLEAN).state()).isEqualTo(State.IN_SCOPE);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "AREA_AMBIGUOUS, UNDETERMINED, 250410||Korea|CN||||2023-05-01||",
                "AREA_COLUMNS_DISAGREE, IN_SCOPE, 250410||KP|CN|||South Korea|2023-05-01||",
                "AREA_MISSING, UNDETERMINED, 250410||KP|||||2023-05-01||",
                "AREA_UNKNOWN, UNDETERMINED, 250410||KP|Atlantis||||2023-05-01||",
                "BORDER_PORT, OUT_OF_SCOPE, 250410||KR|CN|Dandong|||2023-05-01||",
                "CODE_DIGITS_MISSING, IN_SCOPE, 25041||KP|CN||||2023-05-01||",
                "CODE_IN_TEXT, IN_SCOPE, HS 2504.10 graphite||KP|CN||||2023-05-01||",
                "CODE_LEADING_ZERO, IN_SCOPE, 30389||KP|CN||||2018-05-01||",
                "CODE_MISSING, NEEDS_CODE, |natural graphite|KP|CN||||2023-05-01||",
                "CODE_NATIONAL, IN_SCOPE, 2504109100||KP|CN||||2023-05-01||",
                "CODE_OTHER_EDITION, UNDETERMINED, 852491||CN|KP||||2019-05-01||",
                "CODE_SCIENTIFIC, NEEDS_CODE, 8.4E+09||CN|KP||||2023-05-01||",
                "CODE_SEVERAL, NEEDS_CODE, 2504.10 / 3801.10||KP|CN||||2023-05-01||",
                "CODE_UNKNOWN, NEEDS_CODE, 250470||KP|CN||||2023-05-01||",
                "DATE_AMBIGUOUS, UNDETERMINED, 250410||KP|CN||||10/01/2018||",
                "DATE_FUTURE, IN_SCOPE, 250410||KP|CN||||2031-05-01||",
                "DATE_MISSING, UNDETERMINED, 250410||KP|CN||||||",
                "DATE_NOT_A_DAY, IN_SCOPE, 250410||KP|CN||||2023-05||",
                "DATE_UNREADABLE, UNDETERMINED, 250410||KP|CN||||soon||",
                "EDITION_UNKNOWN, IN_SCOPE, 250410||KP|CN||||2023-05-01||HS2099",
                "GOODS_UNUSUAL, IN_SCOPE, 854231||KP|CN||||2023-05-01||",
                "PHONE_ELSEWHERE, IN_SCOPE, 250410||KP|CN||+82 51 000||2023-05-01||",
                "PORT_ELSEWHERE, IN_SCOPE, 250410||KP|CN|Busan|||2023-05-01||",
                "SAME_AREA, OUT_OF_SCOPE, 250410||KP|KP||||2023-05-01||",
                "VALUE_UNREADABLE, IN_SCOPE, 250410||KP|CN||||2023-05-01|9.500|",
                "WORDS_DISAGREE, UNDETERMINED, 3801|natural graphite|KP|CN||||2023-05-01||",
            })
    void oddRow_isAskedAboutAndAnsweredAllTheSame(Flag flag, State state, String cells) {
        assertThat(flags(cells)).containsExactly(flag);
        assertThat(Screened.row(cells).state()).isEqualTo(state);
    }

    @Test
    void everyFlag_isTestedHereOrIsOfWorkbooksAlone() {
        CsvSource source = Arrays.stream(FlagTest.class.getDeclaredMethods())
                .filter(method -> method.getName().equals("oddRow_isAskedAboutAndAnsweredAllTheSame"))
                .findFirst()
                .orElseThrow()
                .getAnnotation(CsvSource.class);
        Set<Flag> tested = Arrays.stream(source.value())
                .map(line -> Flag.valueOf(line.substring(0, line.indexOf(','))))
                .collect(Collectors.toSet());
        tested.add(Flag.DATE_SERIAL); // WorkbookTest
        tested.add(Flag.FACT_UNREADABLE); // GivenRowsTest
        assertThat(tested).isEqualTo(EnumSet.allOf(Flag.class));
    }

    @Test
    void everyFlagAndState_standsInTheDocumentation() throws IOException {
        String page = Files.readString(Path.of("docs/consignments.md"));
        for (Flag flag : Flag.values()) {
            assertThat(page).contains("`" + flag.code() + "`");
        }
        for (State state : State.values()) {
            assertThat(page).contains("`" + state.code() + "`");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Busan, KR",
        "'Wonsan, DPRK', KP",
        "인천항, KR",
        "라선시, KP",
        "平壤市, KP",
        "仁川, KR",
        "Port of Chongjin, KP",
    })
    void placesInThreeLanguages_areKnown(String text, String area) {
        int code = area.equals("KP") ? 408 : 410;
        assertThat(Places.packed().find(text)).extracting(Places.Place::area).contains(code);
    }

    @Test
    void southKoreanPort_isOrdinaryWhereNobodyNamesTheNorth() {
        assertThat(flags("250410||CN|US|Busan|||2023-05-01||")).isEmpty();
        assertThat(flags("250410||KR|CN|Busan|+82 51 000||2023-05-01||")).isEmpty();
    }
}
