package org.tidewaiter.consignment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.law.Assessor;
import org.tidewaiter.law.Condition;
import org.tidewaiter.law.GivenFacts;
import org.tidewaiter.law.MeasureHit;
import org.tidewaiter.law.RuleBooks;
import org.tidewaiter.law.Settlement;

/**
 * Answers rows that state facts, in a column or for the whole file. Each is answered without its facts first; where those
 * settle a condition that reaches the row it is asked again of the books as they are under these facts. A file without
 * facts never comes here.
 */
final class GivenScreener {
    private final Header header;
    private final FileOptions options;
    private final GoodsWords words;
    private final RuleBooks books;
    private final Screener plain;
    private final Memory<String, Stated> cells = new Memory<>();
    private final Memory<GivenFacts, List<Settlement.Sentence>> settled = new Memory<>();
    private final Map<GivenFacts, Screener> screeners =
            new HashMap<>(); // as many as there are ways to answer the books
    private final TreeSet<LocalDate> contractDays = new TreeSet<>();

    private GivenScreener(Header header, FileOptions options, Assessor assessor, GoodsWords words, Screener plain) {
        this.header = header;
        this.options = options;
        this.words = words;
        this.books = assessor.books();
        this.plain = plain;
        for (var measure : books.listMeasures()) {
            for (Condition condition : measure.conditions()) {
                if (condition instanceof Condition.WindDown windDown && windDown.contractsBefore() != null) {
                    contractDays.add(windDown.contractsBefore());
                }
            }
        }
    }

    /** What answers the rows of a file: the plain screener where nothing is stated anywhere. */
    static Function<RowReading, RowResult> of(Header header, FileOptions options, Assessor assessor, GoodsWords words) {
        Screener plain = new Screener(options, assessor, words);
        boolean states = header.column(Role.GIVEN) >= 0 || options.givesAll(Role.GIVEN);
        return states ? new GivenScreener(header, options, assessor, words, plain)::screen : plain::screen;
    }

    private RowResult screen(RowReading reading) {
        RowResult without = plain.screen(reading);
        if (without.error() != null) {
            return without;
        }
        Stated stated = cells.get(text(reading.row()), GivenCell::read);
        if (stated.facts().isEmpty()) {
            return stated.flags().isEmpty() ? without : without.with(null, without.verdict(), flags(without, stated));
        }
        Set<String> reached = reached(without);
        List<Settlement.Sentence> settles = settled.get(stated.facts(), books::settle).stream()
                .filter(sentence -> reached.contains(sentence.measureId()))
                .toList();
        Given given = new Given(stated.texts(), settles, without.state());
        RowResult answer =
                settles.isEmpty() ? without : screener(stated.facts()).screen(reading);
        Verdict verdict = settles.isEmpty() ? answer.verdict() : told(answer.verdict(), given);
        return answer.with(given, verdict, flags(answer, stated));
    }

    private String text(Row row) {
        String forAll = options.given().get(Role.GIVEN);
        return forAll == null ? row.text(header.column(Role.GIVEN)) : forAll;
    }

    /** Measures that reach the row; without a code, none is known to. */
    private static Set<String> reached(RowResult result) {
        return result.measures().stream().map(MeasureHit::measureId).collect(Collectors.toCollection(HashSet::new));
    }

    /** Only on which side of the days of the books a contract lies makes a difference, so few screeners do for all rows. */
    private Screener screener(GivenFacts facts) {
        GivenFacts key = GivenCell.withContract(facts, turn(facts.contractDate()));
        return screeners.computeIfAbsent(key, same -> new Screener(options, Assessor.of(books.given(same)), words));
    }

    private @Nullable LocalDate turn(@Nullable LocalDate contract) {
        if (contract == null) {
            return null;
        }
        LocalDate day = contractDays.floor(contract);
        return day != null
                ? day
                : contractDays.isEmpty() ? LocalDate.MIN : contractDays.first().minusDays(1);
    }

    private static Verdict told(Verdict verdict, Given given) {
        List<String> reasons = new ArrayList<>(verdict.reasons());
        reasons.add(
                Math.min(1, reasons.size()),
                "This takes as true, unchecked: " + String.join(", ", given.facts()) + ". Without it: "
                        + given.answerWithout().words() + ".");
        return new Verdict(verdict.state(), List.copyOf(reasons), verdict.measures(), verdict.day());
    }

    private static List<Flagged> flags(RowResult result, Stated stated) {
        List<Flagged> flags = new ArrayList<>(result.flags());
        flags.addAll(stated.flags());
        return List.copyOf(flags);
    }
}
