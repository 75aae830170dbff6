package org.tidewaiter.goods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.trade.HsRevision;

class NomenclatureTest {
    private final Nomenclature nomenclature = Nomenclature.packed();

    @Test
    void code_existsOnlyInItsEditions() {
        assertThat(nomenclature.exists("720221", HsRevision.HS2022)).isTrue();
        assertThat(nomenclature.exists("010110", HsRevision.HS2007)).isTrue();
        assertThat(nomenclature.exists("010110", HsRevision.HS2012)).isFalse();
        assertThat(nomenclature.exists("8549", HsRevision.HS2017)).isFalse();
        assertThat(nomenclature.exists("8549", HsRevision.HS2022)).isTrue();
        assertThat(nomenclature.exists("7202", HsRevision.HS1992)).isFalse();
        assertThat(nomenclature.listRevisions("010110")).containsExactly(HsRevision.HS2002, HsRevision.HS2007);
    }

    @Test
    void prefixOfAnyLength_givesItsSubheadings() {
        assertThat(nomenclature.listSubheadings("2504", HsRevision.HS2022)).containsExactly("250410", "250490");
        assertThat(nomenclature.listSubheadings("250490", HsRevision.HS2022)).containsExactly("250490");
        assertThat(nomenclature.listSubheadings("25049000", HsRevision.HS2022)).containsExactly("250490");
        assertThat(nomenclature.listSubheadings("25", HsRevision.HS2022)).contains("250410", "253090");
        assertThat(nomenclature.listSubheadings("7777", HsRevision.HS2022)).isEmpty();
    }

    @Test
    void children_areOneLevelBelow() {
        assertThat(nomenclature.listChildren("2504", HsRevision.HS2022)).containsExactly("250410", "250490");
        assertThat(nomenclature.listChildren("26", HsRevision.HS2022))
                .contains("2611")
                .allMatch(c -> c.length() == 4);
        assertThat(nomenclature.listPath("261100")).containsExactly("26", "2611", "261100");
    }

    @Test
    void everyEdition_hasItsSubheadingsUnderHeadingsUnderChapters() {
        for (HsRevision revision : nomenclature.listRevisions()) {
            assertThat(nomenclature.listCodes(6, revision))
                    .hasSizeGreaterThan(5000)
                    .allSatisfy(code -> {
                        assertThat(nomenclature.exists(code.substring(0, 4), revision))
                                .isTrue();
                        assertThat(nomenclature.exists(code.substring(0, 2), revision))
                                .isTrue();
                    });
        }
    }

    @Test
    void unknownCode_isRefusedWithNearOnes() {
        AppException refused = catchThrowableOfType(AppException.class, () -> nomenclature.parse("2504.99"));
        assertThat(refused).hasMessageContaining("250499");
        assertThat(refused.alternatives()).containsExactly("250490", "250410");
        assertThat(nomenclature.parse("2504.90")).isEqualTo("250490");
        assertThat(nomenclature.parse("25049000")).isEqualTo("25049000");
    }
}
