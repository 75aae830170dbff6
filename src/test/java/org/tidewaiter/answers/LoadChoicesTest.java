package org.tidewaiter.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.tidewaiter.ingest.February;
import org.tidewaiter.ingest.LoadOptions;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.trade.Flow;

class LoadChoicesTest {
    private static final LocalDate DAY = LocalDate.of(2023, 11, 20);

    @Test
    void whatWasTyped_isRead() {
        LoadOptions options = new LoadChoices(
                        "import", null, null, "2023-10", "HS2017", "2023-11-18", true, true, "joint")
                .options(DAY);
        assertThat(options.flow()).contains(Flow.IMPORT);
        assertThat(options.published()).contains(LocalDate.of(2023, 11, 18));
        assertThat(options.february()).contains(February.JOINT);
        assertThat(options.retrieved()).isEqualTo(DAY);
        assertThat(options.complete()).isTrue();
        assertThat(options.illustrative()).isTrue();
        assertThat(options.mappingFolders()).containsExactly(ExampleFiles.mappings());
    }

    @Test
    void nothingSaid_leavesEverythingToTheFile() {
        LoadOptions options = LoadChoices.none().options(DAY);
        assertThat(options.flow()).isEmpty();
        assertThat(options.period()).isEmpty();
        assertThat(options.complete()).isFalse();
    }

    @Test
    void whatCannotBeRead_isRefused() {
        assertThatThrownBy(() ->
                        LoadChoices.none().with(LoadQuestion.PERIOD, "October").options(DAY))
                .isInstanceOf(AppException.class)
                .hasMessageContaining("October");
    }
}
