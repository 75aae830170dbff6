package org.tidewaiter.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidewaiter.trade.Area;
import org.tidewaiter.trade.Areas;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.trade.Period;
import org.tidewaiter.trade.PeriodRange;
import org.tidewaiter.warehouse.Warehouse;

class OtherPartnersTest {
    private static final Period MAY = new Period(202305);

    private static Sample row(Sample sample, int partner, String code, String usd, String kg) {
        return sample.row(
                Sample.CHINA,
                partner,
                "M",
                202305,
                code,
                new BigDecimal(usd),
                null,
                null,
                new BigDecimal(kg).setScale(3),
                partner == 0 ? 2 : 0);
    }

    /** North Korea at 99 a kilogram, the World at 1, Russia at 2, Mongolia at 4 and Viet Nam at 30. */
    private static Sample prices() {
        Sample sample = new Sample();
        row(sample, Sample.NORTH_KOREA, "26110000", "9900", "100");
        row(sample, 0, "26110000", "9900", "9900");
        row(sample, 643, "26110000", "200", "100");
        row(sample, 496, "26110000", "300", "100");
        row(sample, 496, "26110010", "500", "100");
        return row(sample, 704, "26110000", "3000", "100");
    }

    private static Optional<OtherPartners.Price> price(Path home, @Nullable Area partner, int leastPartners) {
        prices().load(Warehouse.at(home), "rel-one");
        Question question = Question.about(
                        Areas.packed().parse("CN"),
                        Areas.packed().parse("KP"),
                        List.of(Flow.IMPORT),
                        PeriodRange.parse("2023-05"))
                .withPartner(partner);
        try (Slice slice = Desk.of(Warehouse.at(home)).openHistory(question)) {
            return OtherPartners.read(slice, leastPartners, 10).find(Flow.IMPORT, "26110000", MAY);
        }
    }

    @Test
    void median_isOverTheOtherPartnersAlone(@TempDir Path home) {
        assertThat(price(home, Areas.packed().parse("KP"), 3)).contains(new OtherPartners.Price(4, 3));
    }

    @Test
    void tooFewPartners_areNoReference(@TempDir Path home) {
        assertThat(price(home, Areas.packed().parse("KP"), 4)).isEmpty();
    }

    @Test
    void withoutOnePartnerAskedFor_nothingIsElsewhere(@TempDir Path home) {
        assertThat(price(home, null, 3)).isEmpty();
    }
}
