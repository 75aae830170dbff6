package org.tidewaiter.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.analysis.GoodsChoice;
import org.tidewaiter.analysis.Question;
import org.tidewaiter.analysis.SourceChoice;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.trade.Area;
import org.tidewaiter.trade.Areas;
import org.tidewaiter.trade.AsOf;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.trade.PeriodRange;
import picocli.CommandLine.Option;

/** Whose trade, when, compared with what: the options of every question and of a brief. */
final class AskedOption {
    @Option(names = "--reporter", paramLabel = "AREA", description = "Whose figures: CN, CHN or a name.")
    private @Nullable String reporter;

    @Option(
            names = "--partner",
            paramLabel = "AREA",
            description = "Trade with whom. Default, but not for a brief: every partner.")
    private @Nullable String partner;

    @Option(
            names = "--period",
            paramLabel = "FROM..TO",
            description = "Months (2023-01..2023-10) or years (2016..2024), both ends included.")
    private @Nullable String period;

    @Option(
            names = "--level",
            paramLabel = "DIGITS",
            description = "Digits of the codes: 2, 4, 6 or 8. Default: ${DEFAULT-VALUE}.")
    private int level = 6; // the finest level that all countries share

    @Option(
            names = "--currency",
            paramLabel = "CODE",
            description = "USD, CNY and others with rates. Default: USD, for a brief on China's figures CNY.")
    private @Nullable String currency;

    @Option(
            names = "--dataset",
            paramLabel = "NAME",
            description = "Answer from this data set. Default: the best there is.")
    private @Nullable String dataset;

    @Option(names = "--as-of", paramLabel = "DAY", description = "Only what was known on that day, as 2023-11-20.")
    private @Nullable String asOf;

    @Option(
            names = "--versus",
            paramLabel = "YEARS",
            description =
                    "Years to compare with, for example 2022,2019. Default: the year before, for a brief 2019 too, the"
                            + " last before the borders closed.")
    private @Nullable String versus;

    /** The question these options make; {@code defaults} fill in what a command would have where no option is given. */
    Question question(List<Flow> flows, UnaryOperator<Question> defaults) {
        return question(flows, defaults, (whose, source) -> {
            throw AppException.wrongUse(
                    "The option --period is missing.", "Example: --period 2023-01..2023-10, or --period 2016..2024.");
        });
    }

    /** The same for a command that knows when, from whose figures and which, where no period is given. */
    Question question(
            List<Flow> flows,
            UnaryOperator<Question> defaults,
            BiFunction<Optional<Area>, SourceChoice, PeriodRange> otherwise) {
        SourceChoice source = new SourceChoice(dataset, asOf == null ? null : AsOf.parse(asOf));
        Area whose = area(reporter);
        PeriodRange when =
                period == null ? otherwise.apply(Optional.ofNullable(whose), source) : PeriodRange.parse(period);
        Question question = defaults.apply(Question.about(whose, area(partner), flows, when))
                .withGoods(GoodsChoice.all(level))
                .withSource(source);
        Question priced = currency == null ? question : question.withCurrency(currency);
        return versus == null ? priced : priced.withBaselineYears(years(versus));
    }

    private static @Nullable Area area(@Nullable String text) {
        return text == null ? null : Areas.packed().parse(text);
    }

    private static List<Integer> years(String text) {
        List<Integer> years = new ArrayList<>();
        for (String part : text.split(",")) {
            if (!part.strip().matches("\\d{4}")) {
                throw AppException.wrongUse("'" + part + "' is no year.", "Write years as --versus 2022,2019.");
            }
            years.add(Integer.valueOf(part.strip()));
        }
        return years;
    }
}
