package org.tidewaiter.casebook.check;

import java.math.BigDecimal;
import java.util.Optional;

/** Amounts of goods in tonnes, as far as what was told bears it. */
public final class Tonnes {
    private static final Interval CONTAINER = new Interval(
            new BigDecimal(5), // a light load of a 20-foot one
            new BigDecimal(24), // what road and rail let a 40-foot one weigh
            "t");

    private Tonnes() {}

    /** What so many containers can hold. */
    static Interval ofContainers(Interval containers) {
        return containers.times(CONTAINER, "t");
    }

    /** A quantity such as {@code 24..99 t}, {@code 500 kg} or {@code 10 container}; empty for what has no known weight. */
    public static Optional<Interval> ofQuantity(String value) {
        Interval told = Interval.parse(value);
        return switch (told.unit()) {
            case "t" -> Optional.of(told);
            case "kg" ->
                Optional.of(
                        new Interval(told.low().movePointLeft(3), told.high().movePointLeft(3), "t")); // kg to tonnes
            case "container" -> Optional.of(ofContainers(told));
            default -> Optional.empty();
        };
    }
}
