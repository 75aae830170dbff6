package org.tidewaiter.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.tidewaiter.goods.Concordance;
import org.tidewaiter.goods.Nomenclature;

/**
 * A twin that would not notice a wrong book protects nothing. Every measure is changed a little, in memory: its days by one,
 * its direction turned, a code left out or taken wider, an exception left out, its firmness turned over; and some example of
 * the twin has to give another answer each time.
 */
class SpecTwinsBiteTest {

    @TestFactory
    List<DynamicTest> everyChangeOfAMeasure_isNoticedByTheTwin() {
        Map<String, List<SpecCase>> twins = new HashMap<>();
        BookFiles.packed(true).forEach((file, text) -> {
            SpecReader.Spec spec = SpecReader.read(file, text);
            twins.put(spec.book(), spec.cases());
        });
        return RuleBooks.packed().books().stream()
                .map(book -> DynamicTest.dynamicTest(
                        book.act().id(),
                        () -> assertThat(unnoticed(
                                        book, twins.getOrDefault(book.act().id(), List.of())))
                                .as(
                                        "changes of %s that no example in its twin notices; add examples from the law",
                                        book.file())
                                .isEmpty()))
                .toList();
    }

    private static List<String> unnoticed(RuleBook book, List<SpecCase> cases) {
        List<String> unnoticed = new ArrayList<>();
        for (Measure measure : book.measures()) {
            for (Mutation mutation : Mutation.list(measure)) {
                if (!notices(mutated(book, measure, mutation.mutant()), nearFirst(cases, measure))) {
                    unnoticed.add(measure.id() + ": " + mutation.what());
                }
            }
        }
        return unnoticed;
    }

    /** Examples that name the measure, then the others. */
    private static List<SpecCase> nearFirst(List<SpecCase> cases, Measure measure) {
        List<SpecCase> sorted = new ArrayList<>(cases.stream()
                .filter(example -> measure.id().equals(example.measure()))
                .toList());
        cases.stream()
                .filter(example -> !measure.id().equals(example.measure()))
                .forEach(sorted::add);
        return sorted;
    }

    private static RuleBooks mutated(RuleBook book, Measure measure, Measure mutant) {
        List<Measure> measures = book.measures().stream()
                .map(other -> other.equals(measure) ? mutant : other)
                .toList();
        return new RuleBooks(List.of(new RuleBook(book.act(), measures, book.notable(), book.file())));
    }

    private static boolean notices(RuleBooks books, List<SpecCase> cases) {
        Assessor assessor = new Assessor(books, Nomenclature.packed(), Concordance.packed());
        return cases.stream()
                .anyMatch(example -> !example.findFaults(assessor.assess(
                                Movement.on(example.goods(), example.from(), example.to(), example.on())))
                        .isEmpty());
    }
}
