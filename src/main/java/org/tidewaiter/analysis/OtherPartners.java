package org.tidewaiter.analysis;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.trade.Period;

/** What the same reporter's trade in the same goods costs per kilogram with its other partners, month by month. */
public final class OtherPartners {
    private static final int SUBHEADING = 6; // digits

    private record Cell(Flow flow, String code, Period period) {}

    /**
     * A price to hold others against.
     *
     * @param usdPerKg median over the partners
     * @param partners how many they are
     */
    public record Price(double usdPerKg, int partners) {}

    private final Map<Cell, Price> prices = new HashMap<>();

    private OtherPartners() {}

    /**
     * Reads them for the asked periods; nothing is known where no single reporter and partner are asked for.
     *
     * @param leastPartners fewer are no reference
     * @param leastWeightKg a partner's month below it has no price
     */
    public static OtherPartners read(Slice slice, int leastPartners, double leastWeightKg) {
        OtherPartners all = new OtherPartners();
        Question question = slice.question();
        if (question.reporter() != null && question.partner() != null) {
            slice.forEachOtherPartnersPrice(
                    question.reporter(),
                    question.partner(),
                    leastPartners,
                    leastWeightKg,
                    row -> all.prices.put(
                            new Cell(
                                    Line.flow(row.getString("flow")),
                                    row.getString("goods_code"),
                                    new Period(row.getInt("period"))),
                            new Price(row.getDouble("price"), row.getInt("partners"))));
        }
        return all;
    }

    /** The price of goods in a period; six digits of the code count. */
    public Optional<Price> find(Flow flow, String code, Period period) {
        return code.length() < SUBHEADING
                ? Optional.empty()
                : Optional.ofNullable(prices.get(new Cell(flow, code.substring(0, SUBHEADING), period)));
    }
}
