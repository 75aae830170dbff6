package org.tidewaiter.casebook.corroborate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.analysis.Desk;
import org.tidewaiter.casebook.check.GoodsOfClaim;
import org.tidewaiter.casebook.check.Interval;

/**
 * What a tonne of what was given is worth, if it paid for all that was received and nothing else did.
 *
 * @param usdPerTonne null where it cannot be reckoned
 * @param reckoning the steps, or what is missing for them
 * @param candidates goods that the other side recorded that year, and how their unit values lie to it
 */
public record ImpliedPrice(@Nullable Interval usdPerTonne, List<String> reckoning, List<Candidate> candidates) {

    /** How a recorded unit value lies to the implied price: within, partly within, outside. */
    public record Candidate(String code, Interval usdPerTonne, String fit) {}

    public ImpliedPrice {
        reckoning = List.copyOf(reckoning);
        candidates = List.copyOf(candidates);
    }

    /** Reckons with prices in USD per tonne that are given by hand, and recorded unit values for the rest. */
    static ImpliedPrice of(Exchange exchange, Map<String, Interval> given, Desk desk, int year) {
        List<String> steps = new ArrayList<>(exchange.assumed());
        Interval in = exchange.cameIn();
        Interval out = exchange.wentOut();
        if (in == null) {
            steps.add("The weight of what came in is not told; give it with --came \"50..240 t\".");
        }
        if (out == null) {
            steps.add("The weight of what went out is not told; give it with --went \"30..70 t\".");
        } else if (out.low().signum() == 0) {
            steps.add("What went out may have been nothing: there is no upper bound to its price.");
        }
        Optional<Interval> price = price(exchange, given, desk, year, steps);
        if (in == null || out == null || out.low().signum() == 0 || price.isEmpty()) {
            return new ImpliedPrice(null, steps, List.of());
        }
        Interval value = in.times(price.get(), "USD");
        Interval implied = value.over(out, "USD/t");
        steps.add("Value of what came in: " + in + " × " + price.get() + " = " + value + ".");
        steps.add("Over what went out: " + value + " / " + out + " = " + implied + ".");
        return new ImpliedPrice(implied, steps, candidates(exchange, implied, desk, year));
    }

    /** Of a mixture whose parts are not told any price between its cheapest and its dearest goods is possible. */
    private static Optional<Interval> price(
            Exchange exchange, Map<String, Interval> given, Desk desk, int year, List<String> steps) {
        if (exchange.goodsIn().isEmpty()) {
            steps.add("What came in is not told; without it there is no value.");
            return Optional.empty();
        }
        UnitValues recorded = UnitValues.of(desk, exchange.in(), year);
        Interval all = null;
        boolean complete = true;
        for (String goods : exchange.goodsIn()) {
            Interval stated = given.get(goods);
            Optional<Interval> price = stated == null ? recorded.find(goods) : Optional.of(stated);
            if (price.isEmpty()) {
                steps.add("No recorded unit value for " + goods + " from " + exchange.in() + " in " + year
                        + "; give a price in USD per tonne with --price " + goods + "=LOW..HIGH.");
                complete = false;
                continue;
            }
            steps.add("A tonne of " + goods + ": " + price.get()
                    + (stated == null
                            ? " (recorded, " + exchange.in() + ", " + year + ", " + recorded.base()
                                    + ", weights as the source gives or estimates them)."
                            : " (given)."));
            all = all == null ? price.get() : all.joined(price.get());
        }
        return complete ? Optional.ofNullable(all) : Optional.empty();
    }

    private static List<Candidate> candidates(Exchange exchange, Interval implied, Desk desk, int year) {
        List<String> codes = exchange.goodsOut().isEmpty()
                ? List.of("")
                : exchange.goodsOut().stream()
                        .flatMap(goods -> GoodsOfClaim.codes(goods).stream())
                        .toList();
        return UnitValues.of(desk, exchange.out(), year).headings(codes).entrySet().stream()
                .map(heading -> new Candidate(
                        heading.getKey(),
                        heading.getValue(),
                        implied.covers(heading.getValue())
                                ? "within"
                                : implied.meets(heading.getValue()) ? "partly within" : "outside"))
                .toList();
    }
}
