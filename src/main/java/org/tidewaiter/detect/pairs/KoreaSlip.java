package org.tidewaiter.detect.pairs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tidewaiter.detect.DetectorCard;

/**
 * Asks of a flow recorded with North Korea whether South Korea was meant: a slip between the codes KP and KR, which
 * customs offices themselves report. Three things speak for it: the same flow with the South is many times larger, its
 * price is alike, and the South is who the country usually trades these goods with. All three make a slip likely; the
 * last and one of the others make it possible. Either way only the documents can tell.
 */
public final class KoreaSlip {

    /** What is known of one flow of one country in one commodity code; NaN where a figure is not known. */
    public record Figures(
            double valueNorth,
            double kgNorth,
            double valueSouth,
            double kgSouth,
            int periodsNorth,
            int periodsSouth,
            int periodsKnown,
            boolean bordersNorth) {}

    /** How well a slip explains the flow. */
    public enum Verdict {
        LIKELY,
        POSSIBLE,
        NOT_EXPLAINED
    }

    /**
     * The verdict with its reasons.
     *
     * @param timesLarger how many times larger the flow with the South is; 0 where there is none
     * @param unitValueRatio price in the North's record over that in the South's; NaN where it cannot be compared
     */
    public record Answer(Verdict verdict, double timesLarger, double unitValueRatio, List<String> reasons) {
        public Answer {
            reasons = List.copyOf(reasons);
        }

        /** One sentence for the reader. */
        public String says() {
            String head = switch (verdict) {
                case LIKELY -> "Probably South Korea was meant: ";
                case POSSIBLE -> "South Korea may have been meant: ";
                case NOT_EXPLAINED -> "Not explained by a slip between the two Koreas: ";
            };
            return head + String.join("; ", reasons) + ".";
        }
    }

    private enum Size {
        MUCH_LARGER,
        NOT_MUCH_LARGER,
        NONE
    }

    private enum Price {
        ALIKE,
        UNLIKE,
        UNKNOWN
    }

    private final double timesLarger;
    private final double priceBand;
    private final double equalPrice;
    private final double leastKg;
    private final double habit;

    /** With the parameters of the card. */
    KoreaSlip(DetectorCard card) {
        this.timesLarger = card.number("times_larger");
        this.priceBand = card.number("price_band");
        this.equalPrice = card.number("equal_price");
        this.leastKg = card.number("least_kg");
        this.habit = card.number("habit");
    }

    /** Weighs one flow. */
    public Answer judge(Figures figures) {
        List<String> reasons = new ArrayList<>();
        double times = figures.valueSouth() > 0 ? figures.valueSouth() / figures.valueNorth() : 0;
        double ratio = ratio(figures);
        Size size = size(times, reasons);
        Price price = price(figures, ratio, reasons);
        boolean usual = isUsual(figures, size, reasons);
        Verdict verdict;
        if (figures.bordersNorth()) {
            reasons.addFirst("the country borders North Korea and trades with it");
            verdict = Verdict.NOT_EXPLAINED;
        } else if (!usual || size == Size.NONE) {
            verdict = Verdict.NOT_EXPLAINED;
        } else if (size == Size.MUCH_LARGER) {
            verdict = price == Price.UNLIKE ? Verdict.POSSIBLE : Verdict.LIKELY;
        } else {
            verdict = price == Price.ALIKE ? Verdict.POSSIBLE : Verdict.NOT_EXPLAINED;
        }
        return new Answer(verdict, times, ratio, reasons);
    }

    private Size size(double times, List<String> reasons) {
        if (times == 0) {
            reasons.add("no such flow with South Korea is recorded in the same period");
            return Size.NONE;
        }
        boolean larger = times >= timesLarger;
        reasons.add("the flow with South Korea is " + number(times) + " times as large"
                + (larger ? "" : ", fewer than " + number(timesLarger)));
        return larger ? Size.MUCH_LARGER : Size.NOT_MUCH_LARGER;
    }

    /** NaN unless both weights are there and the North's is large enough for whole kilograms not to blur it. */
    private double ratio(Figures figures) {
        boolean weighed = figures.kgNorth() >= leastKg && figures.kgSouth() > 0 && figures.valueSouth() > 0;
        return weighed
                ? figures.valueNorth() / figures.kgNorth() / (figures.valueSouth() / figures.kgSouth())
                : Double.NaN;
    }

    private Price price(Figures figures, double ratio, List<String> reasons) {
        if (!(figures.valueSouth() > 0)) {
            return Price.UNKNOWN;
        }
        if (Double.isNaN(ratio)) {
            reasons.add(
                    figures.kgNorth() > 0 && figures.kgNorth() < leastKg
                            ? "a weight under " + number(leastKg) + " kg gives no price to compare"
                            : "no weight, so no price to compare");
            return Price.UNKNOWN;
        }
        if (Math.abs(ratio - 1) < equalPrice) {
            reasons.add(
                    "its price per kilogram equals that of the South's, as where weights are worked out from values,"
                            + " so it says nothing");
            return Price.UNKNOWN;
        }
        boolean alike = ratio >= 1 / priceBand && ratio <= priceBand;
        reasons.add("its price per kilogram is " + number(ratio) + " times that of the South's"
                + (alike ? "" : ", further off than " + number(priceBand) + " times"));
        return alike ? Price.ALIKE : Price.UNLIKE;
    }

    /** A slip repeated every year makes no habit of trading with the North, so a much larger South counts as usual. */
    private boolean isUsual(Figures figures, Size size, List<String> reasons) {
        boolean usual = figures.periodsSouth() >= habit * figures.periodsKnown()
                && (figures.periodsSouth() > figures.periodsNorth() || size == Size.MUCH_LARGER);
        reasons.add("these goods were traded with the South in " + figures.periodsSouth() + " and with the North in "
                + figures.periodsNorth() + " of " + figures.periodsKnown() + " known periods"
                + (usual ? "" : ", so the South is not the usual partner"));
        return usual;
    }

    private static String number(double value) {
        return value >= 10
                ? String.format(Locale.ROOT, "%.0f", value)
                : String.format(Locale.ROOT, "%.2f", value).replaceAll("\\.?0+$", "");
    }
}
