package org.tidewaiter.analysis;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.trade.Area;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.trade.PeriodRange;

/**
 * What is asked of the figures. A missing reporter means every reporter, a missing partner every partner; the years
 * compared with are absolute (2019), and mean the same months of that year.
 */
public record Question(
        @Nullable Area reporter,
        @Nullable Area partner,
        List<Flow> flows,
        PeriodRange period,
        GoodsChoice goods,
        String currency,
        List<Integer> baselineYears,
        int limit,
        SourceChoice source) {

    private static final int SUBHEADING = 6; // digits: the finest level all countries share
    private static final int TOP = 10; // a table that is read, not scrolled

    public Question {
        flows = flows.stream().distinct().sorted().toList();
        baselineYears = baselineYears.stream().distinct().toList();
        currency = currency.toUpperCase(Locale.ROOT);
        if (flows.isEmpty()) {
            throw AppException.wrongUse("No trade flow is asked for.", "Use --flow import or --flow export.");
        }
        if (limit < 1) {
            throw AppException.wrongUse("'" + limit + "' is no number of rows.", "Use --limit 10, for example.");
        }
        for (int year : baselineYears) {
            if (period.from().year() - year
                    <= period.to().year() - period.from().year()) {
                throw AppException.wrongUse(
                        "The year " + year + " to compare with is not wholly before " + period + ".",
                        "Compare with an earlier year, or ask for a shorter period.");
            }
        }
    }

    /** A question with the usual defaults: subheadings, US dollars, the year before, ten rows. */
    public static Question about(
            @Nullable Area reporter, @Nullable Area partner, List<Flow> flows, PeriodRange period) {
        int yearBefore =
                period.from().year() - (period.to().year() - period.from().year()) - 1;
        return new Question(
                reporter,
                partner,
                flows,
                period,
                GoodsChoice.all(SUBHEADING),
                "USD",
                List.of(yearBefore),
                TOP,
                SourceChoice.best());
    }

    /** How many years lie between the period and a year it is compared with. */
    public int yearsBackTo(int baselineYear) {
        return period.from().year() - baselineYear;
    }

    public Question withReporter(@Nullable Area wanted) {
        return new Question(wanted, partner, flows, period, goods, currency, baselineYears, limit, source);
    }

    public Question withPartner(@Nullable Area wanted) {
        return new Question(reporter, wanted, flows, period, goods, currency, baselineYears, limit, source);
    }

    public Question withPeriod(PeriodRange wanted) {
        return new Question(reporter, partner, flows, wanted, goods, currency, baselineYears, limit, source);
    }

    public Question withGoods(GoodsChoice wanted) {
        return new Question(reporter, partner, flows, period, wanted, currency, baselineYears, limit, source);
    }

    public Question withCurrency(String wanted) {
        return new Question(reporter, partner, flows, period, goods, wanted, baselineYears, limit, source);
    }

    public Question withBaselineYears(List<Integer> wanted) {
        return new Question(reporter, partner, flows, period, goods, currency, wanted, limit, source);
    }

    public Question withLimit(int wanted) {
        return new Question(reporter, partner, flows, period, goods, currency, baselineYears, wanted, source);
    }

    public Question withSource(SourceChoice wanted) {
        return new Question(reporter, partner, flows, period, goods, currency, baselineYears, limit, wanted);
    }
}
