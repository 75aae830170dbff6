package org.tidewaiter.casebook.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.trade.PeriodRange;

/** How a value that is not the published one came about, if that can be seen: by a slip, or as that of something else. */
final class WrongValue {
    private static final List<String> CURRENCIES = List.of("CNY", "USD");
    private static final Pattern CURRENCY =
            Pattern.compile("(?i)\\$|¥|元|위안|달러|\\b(?:yuan|renminbi|rmb|cny|dollars?|usd)\\b");

    private final RecordedAmounts recorded;

    WrongValue(RecordedAmounts recorded) {
        this.recorded = recorded;
    }

    /**
     * The judgement with what is seen.
     *
     * @param allowed the value told with what its last digit may hide
     * @param printed the words it was read from
     */
    Judgement explained(Judgement judged, FigureQuestion asked, Interval allowed, String printed) {
        Optional<String> currency = otherCurrency(asked, allowed);
        Optional<String> slip =
                currency.or(() -> recorded.find(asked, allowed.unit()).flatMap(right -> Slip.between(allowed, right)));
        if (slip.isPresent()) {
            boolean written = currency.isEmpty() || CURRENCY.matcher(printed).find();
            return written && OtherReadings.isTelling(allowed.middle())
                    ? judged.ofASlip(slip.get())
                    : judged.saying(slip.get());
        }
        return elsewhere(asked, allowed)
                .map(where -> judged.saying("It is right for " + where + "."))
                .orElse(judged);
    }

    private Optional<String> otherCurrency(FigureQuestion asked, Interval allowed) {
        return CURRENCIES.stream()
                .filter(other -> CURRENCIES.contains(allowed.unit()) && !other.equals(allowed.unit()))
                .filter(other -> recorded.isWithin(asked, allowed, other))
                .map(other -> "The number is right in " + other + ".")
                .findFirst();
    }

    private Optional<String> elsewhere(FigureQuestion asked, Interval allowed) {
        FigureQuestion turned = new FigureQuestion(
                asked.route().reversed(),
                asked.flow() == Flow.IMPORT ? Flow.EXPORT : Flow.IMPORT,
                asked.months(),
                asked.goods());
        if (recorded.isWithin(turned, allowed)) {
            return Optional.of("the other direction");
        }
        return Stream.of(-1, 1)
                .map(years -> asked.months().plusYears(years))
                .filter(months -> recorded.isWithin(asked.in(months), allowed))
                .map(PeriodRange::toString)
                .findFirst();
    }
}
