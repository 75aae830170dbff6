package org.tidewaiter.goods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tidewaiter.trade.Language.CHINESE;
import static org.tidewaiter.trade.Language.ENGLISH;
import static org.tidewaiter.trade.Language.KOREAN;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tidewaiter.trade.HsRevision;
import org.tidewaiter.trade.Language;

class LabelsTest {
    private final Labels labels = Labels.packed();
    private final Nomenclature nomenclature = Nomenclature.packed();

    @Test
    void everyChapterAndHeading_hasAnEnglishName() {
        List<String> missing = new ArrayList<>();
        for (HsRevision revision : List.of(HsRevision.HS2012, HsRevision.HS2017, HsRevision.HS2022)) {
            for (int level : new int[] {2, 4}) {
                nomenclature.listCodes(level, revision).stream()
                        .filter(code -> !nomenclature.isSpecial(code))
                        .filter(code ->
                                labels.findExact(code, revision, ENGLISH).isEmpty())
                        .forEach(missing::add);
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyChapter_hasANameInAllLanguages() {
        for (Language language : Language.values()) {
            assertThat(nomenclature.listCodes(2, HsRevision.HS2022))
                    .allSatisfy(
                            code -> assertThat(labels.findExact(code, language)).isPresent());
        }
    }

    @Test
    void everyLabelledCode_existsInSomeEdition() {
        assertThat(labels.listCodes())
                .allSatisfy(code -> assertThat(nomenclature.listRevisions(code)).isNotEmpty());
    }

    @Test
    void codeWithoutName_takesTheNearestAboveAndSaysSo() {
        assertThat(labels.label("25049000", ENGLISH)).startsWith("(subheading) natural graphite");
        assertThat(labels.findExact("25049000", ENGLISH)).isEmpty();
        assertThat(labels.label("010641", ENGLISH)).startsWith("(heading) ");
        assertThat(labels.label("010641", KOREAN)).isEqualTo("(류) 살아 있는 동물");
        assertThat(labels.label("010641", CHINESE)).isEqualTo("(章) 活动物");
    }

    @Test
    void undividedHeading_lendsItsNameToItsOnlySubheading() {
        assertThat(labels.findExact("020500", ENGLISH)).isEqualTo(labels.findExact("0205", ENGLISH));
    }

    @Test
    void codeOfOlderEditions_isNotNamedInTheNewest() {
        assertThat(labels.findExact("854140", HsRevision.HS2017, ENGLISH)).isPresent();
        assertThat(labels.findExact("854140", HsRevision.HS2022, ENGLISH)).isEmpty();
        assertThat(labels.label("720221", KOREAN)).contains("페로실리콘");
    }
}
