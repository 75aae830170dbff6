package org.tidewaiter.casebook.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tidewaiter.trade.AppException;

class ReportReadingTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 7, 2);

    @Test
    void everyFault_standsUnderItsKey() {
        ReportReading reading = ReportReading.of(
                Map.of(
                        "source", List.of("Vexkorim"),
                        "tlp", List.of("PINK"),
                        "time", List.of("2024-06", "2024-13"),
                        "goods", List.of("2611")),
                TODAY);

        assertThat(reading.form()).isNull();
        assertThat(reading.faults().keySet()).containsExactly("source", "tlp", "time");
        assertThat(reading.faults().values())
                .allSatisfy(fault -> assertThat(fault.inOneLine()).doesNotContain("Vexkorim"));
        assertThatThrownBy(reading::get).isInstanceOf(AppException.class).hasMessageContaining("codename only");
    }

    @Test
    void unknownKey_andEmptyReport_areFaultsOfTheWhole() {
        assertThat(ReportReading.of(Map.of("source", List.of("amber-heron"), "who", List.of("x")), TODAY)
                        .faults())
                .containsOnlyKeys(ReportReading.WHOLE);
        assertThat(ReportReading.of(Map.of("source", List.of("amber-heron")), TODAY)
                        .faults())
                .containsOnlyKeys(ReportReading.WHOLE);
    }

    @Test
    void dayThatIsNotTold_isToday() {
        ReportForm form = ReportReading.of(Map.of("source", List.of("amber-heron"), "place", List.of("samjang")), TODAY)
                .get();
        assertThat(form.report().received()).isEqualTo(TODAY);
        assertThat(form.announced()).isEmpty();
    }
}
