package org.tidewaiter.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.tidewaiter.trade.PackedFiles;

class DetectorCardsTest {

    @Test
    void list_hasEveryCardByIdAndNoTwin() {
        assertThat(DetectorCards.list())
                .extracting(DetectorCard::id)
                .isSorted()
                .doesNotHaveDuplicates()
                .contains("surge", "mirror_gap", "quota_pace")
                .noneMatch(id -> id.contains("spec"));
    }

    @Test
    void everyTwin_standsBesideACard() {
        assertThat(PackedFiles.texts(DetectorCards.FOLDER, name -> name.endsWith(DetectorCards.TWIN))
                        .keySet())
                .containsExactlyElementsOf(DetectorCards.list().stream()
                        .map(card -> DetectorCards.FOLDER + card.id() + DetectorCards.TWIN)
                        .toList());
    }

    @Test
    void folderThatWasNotPacked_isOurFault() {
        assertThatThrownBy(() -> PackedFiles.texts("nowhere/", name -> true))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("nowhere/");
    }
}
