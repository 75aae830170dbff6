package org.tidewaiter.casebook.check;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.analysis.Desk;
import org.tidewaiter.analysis.PairFigures;
import org.tidewaiter.analysis.PairQuantities;
import org.tidewaiter.analysis.Question;
import org.tidewaiter.analysis.SourceChoice;
import org.tidewaiter.trade.Area;
import org.tidewaiter.trade.AsOf;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.trade.Period;
import org.tidewaiter.trade.PeriodRange;

/**
 * Loaded figures as they were known on the day of publication; where none of that day are loaded, those published later,
 * and the answer says so. Each pair is read once.
 */
public final class KnownFigures {

    /** The figures of a pair, and whether they were published after the text. */
    record Known(PairFigures figures, boolean later) {}

    private record Key(Area reporter, Area partner, String currency, boolean later, boolean annual) {}

    private static final int FIRST_YEAR = 1900; // before any monthly figure

    private final Desk desk;
    private final LocalDate published;
    private final @Nullable SourceChoice only;
    private final Map<Key, Optional<Known>> read = new HashMap<>();
    private final Map<PairFigures, PairQuantities> quantities = new HashMap<>();

    public KnownFigures(Desk desk, LocalDate published) {
        this(desk, published, null);
    }

    private KnownFigures(Desk desk, LocalDate published, @Nullable SourceChoice only) {
        this.desk = desk;
        this.published = published;
        this.only = only;
    }

    /** Just the figures of a choice, and never those that became known after its day. */
    static KnownFigures only(Desk desk, SourceChoice choice, LocalDate published) {
        return new KnownFigures(desk, published, choice);
    }

    /** The first answer that figures known then, and after them later ones, can give. */
    <T> Optional<Answer<T>> ask(
            Route route, String currency, PeriodRange range, Function<PairFigures, Optional<T>> question) {
        boolean years = range.listPeriods().size() % 12 == 0 && range.from().number() % 100 == 1;
        for (boolean annual : years ? List.of(false, true) : List.of(false)) {
            for (boolean later : only == null ? List.of(false, true) : List.of(false)) {
                Optional<Known> known = known(new Key(route.reporter(), route.partner(), currency, later, annual));
                Optional<T> answer = known.flatMap(each -> question.apply(each.figures()));
                if (answer.isPresent()) {
                    return Optional.of(new Answer<>(answer.get(), known.get()));
                }
            }
        }
        return Optional.empty();
    }

    /** An answer with the figures it comes from. */
    record Answer<T>(T value, Known known) {

        /** The figures of two answers that are held against each other: published later if either was. */
        Known with(Answer<?> other) {
            return known.later() ? known : other.known();
        }
    }

    /** The sum of the goods of a question in its months. */
    Optional<Answer<PairFigures.Sum>> sum(FigureQuestion asked, String currency) {
        return ask(
                asked.route(),
                currency,
                asked.months(),
                each -> each.sum(asked.flow(), asked.goods().prefixes(), asked.months()));
    }

    /** The quantities of the goods of a question in its months, code by code and month by month. */
    Optional<Answer<List<PairQuantities.Cell>>> quantities(FigureQuestion asked) {
        return ask(asked.route(), "USD", asked.months(), each -> each.periods(asked.flow(), asked.months()))
                .map(answer -> new Answer<>(
                        quantities
                                .computeIfAbsent(
                                        answer.known().figures(), figures -> PairQuantities.behind(desk, figures))
                                .list(asked.flow(), asked.goods().prefixes(), answer.value()),
                        answer.known()));
    }

    private Optional<Known> known(Key key) {
        Optional<Known> known = read.get(key);
        if (known == null) {
            known = find(key);
            read.put(key, known);
        }
        return known;
    }

    private Optional<Known> find(Key key) {
        Question question = question(key);
        return desk.holds(question)
                ? Optional.of(new Known(PairFigures.read(desk, key.reporter(), key.partner(), question), key.later()))
                : Optional.empty();
    }

    private Question question(Key key) {
        int year = published.getYear();
        PeriodRange span = key.annual()
                ? new PeriodRange(Period.ofYear(FIRST_YEAR), Period.ofYear(year))
                : PeriodRange.parse(FIRST_YEAR + "-01.." + year + "-12");
        return Question.about(key.reporter(), key.partner(), List.of(Flow.IMPORT, Flow.EXPORT), span)
                .withBaselineYears(List.of())
                .withCurrency(key.currency())
                .withSource(only == null ? new SourceChoice(null, key.later() ? null : new AsOf(published)) : only);
    }
}
