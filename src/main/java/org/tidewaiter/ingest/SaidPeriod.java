package org.tidewaiter.ingest;

import org.tidewaiter.trade.AppException;
import org.tidewaiter.trade.Period;
import org.tidewaiter.trade.PeriodRange;

/** The one period of a table without months, as a person or a file name gives it. */
public final class SaidPeriod {
    private SaidPeriod() {}

    /** The text for the staging: a month, a year, or January and February as one; any other run of months is no period. */
    public static String of(PeriodRange range, String shownAs) {
        if (range.from().equals(range.to())) {
            return Integer.toString(range.from().number());
        }
        boolean monthly = range.frequency() == Period.Frequency.MONTHLY;
        int year = range.from().year();
        if (monthly && range.equals(PeriodRange.parse(year + "-01.." + year + "-12"))) {
            return Integer.toString(year);
        }
        Period joint = Period.ofJanuaryAndFebruary(year);
        if (monthly && range.from().equals(joint.first()) && range.to().equals(joint.last())) {
            return joint.toString();
        }
        throw AppException.wrongUse(
                shownAs + " holds one sum over " + range + ", which cannot be told apart.",
                "Get it again with the "
                        + (monthly ? "months shown separately (in China's query form 分月展示)." : "years apart."));
    }
}
