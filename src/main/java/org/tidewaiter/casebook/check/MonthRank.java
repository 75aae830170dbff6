package org.tidewaiter.casebook.check;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tidewaiter.analysis.PairFigures;
import org.tidewaiter.casebook.Verdict;
import org.tidewaiter.trade.Period;
import org.tidewaiter.trade.PeriodRange;

/** A rank without goods is one of a month among the months of its year, or of a quarter among its quarters. */
final class MonthRank {
    private static final Pattern WIDER = Pattern.compile(
            "(?i)\\b(?:since|ever|on record|in (?:\\w+ )?years|of all time|half|lowest|smallest|weakest|worst|quietest|leanest)\\b");
    private static final Pattern OF_MONTHS = Pattern.compile(
            "(?i)\\b(?:best|busiest|fullest|strongest|richest|liveliest|biggest|largest|highest|heaviest|top|peak)\\b[^.;,]{0,25}\\b(?:month|quarter)|\\bany other (?:month|quarter)\\b");
    private static final int QUARTER = 3;

    private final KnownFigures figures;

    MonthRank(KnownFigures figures) {
        this.figures = figures;
    }

    /** Empty where the sentence ranks something else, or figures it needs are not there. */
    Optional<Judgement> judge(String check, FigureQuestion asked, String told, boolean weight, String sentence) {
        int length = asked.months().listPeriods().size();
        if ((length != 1 && length != QUARTER)
                || !told.matches("\\d+")
                || !OF_MONTHS.matcher(sentence).find()
                || WIDER.matcher(sentence).find()) {
            return Optional.empty();
        }
        int year = asked.months().from().year();
        var answer = figures.ask(asked.route(), "CNY", asked.months(), each -> sums(each, asked, year, length, weight));
        if (answer.isEmpty()) {
            return Optional.empty();
        }
        List<Sum> sums = new ArrayList<>(answer.get().value());
        sums.sort((one, other) -> other.amount(weight).compareTo(one.amount(weight)));
        int place = 1
                + sums.stream().map(Sum::range).toList().indexOf(asked.months().toString());
        List<String> reckoning = sums.stream()
                .map(sum -> sum.range() + ": " + Amounts.words(sum.amount(weight)) + (weight ? " kg" : " CNY"))
                .toList();
        boolean right = place == Integer.parseInt(told);
        Judgement judged = (right ? held(check, year, isWithoutGap(answer.get().value())) : refuted(check, year, place))
                .with(reckoning)
                .within("none")
                .shownBy(asked.rows(answer.get().known()));
        return Optional.of(FigureQuestion.asKnown(judged, answer.get().known()));
    }

    private static Judgement held(String check, int year, boolean all) {
        return Judgement.of(
                check,
                all ? Verdict.CONFIRMED : Verdict.CONSISTENT,
                "So it is among the published figures of " + year
                        + (all ? "." : "; those of other months are missing."));
    }

    private static Judgement refuted(String check, int year, int place) {
        return Judgement.of(
                check, Verdict.REFUTED, "Among the published figures of " + year + " it has place " + place + ".");
    }

    /** Whether none is missing from the first month or quarter of the year to the last that is there. */
    private static boolean isWithoutGap(List<Sum> inOrder) {
        int length = PeriodRange.parse(inOrder.getFirst().range()).listPeriods().size();
        return PeriodRange.parse(inOrder.getLast().range()).to().start().getMonthValue() == inOrder.size() * length;
    }

    private record Sum(String range, PairFigures.Sum sum) {
        BigDecimal amount(boolean weight) {
            return weight ? Objects.requireNonNull(sum.weight()) : sum.value();
        }
    }

    /** Of every published month or quarter of the year; none where the one asked for is not among them or a weight is not known. */
    private static Optional<List<Sum>> sums(
            PairFigures figures, FigureQuestion asked, int year, int length, boolean weight) {
        List<Sum> sums = new ArrayList<>();
        for (int month = 1; month <= 12; month += length) {
            PeriodRange range = new PeriodRange(
                    Period.of(YearMonth.of(year, month)), Period.of(YearMonth.of(year, month + length - 1)));
            figures.sum(asked.flow(), asked.goods().prefixes(), range)
                    .ifPresent(sum -> sums.add(new Sum(range.toString(), sum)));
        }
        boolean known = sums.stream().noneMatch(sum -> weight && sum.sum().weight() == null);
        return known
                        && sums.stream()
                                .anyMatch(
                                        sum -> sum.range().equals(asked.months().toString()))
                ? Optional.of(sums)
                : Optional.empty();
    }
}
