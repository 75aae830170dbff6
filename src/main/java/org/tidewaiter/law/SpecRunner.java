package org.tidewaiter.law;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tidewaiter.trade.AppException;

/**
 * Runs the examples that stand beside the rule books. A book that cannot be read, a book without examples and examples
 * without a book are problems too; one of them does not stop the others.
 */
public final class SpecRunner {

    /** What came out: books and examples run, those that gave another answer, and what could not be run. */
    public record Report(
            int books, int cases, List<BookResult> byBook, List<Difference> differences, List<String> problems) {
        public Report {
            byBook = List.copyOf(byBook);
            differences = List.copyOf(differences);
            problems = List.copyOf(problems);
        }

        /** Examples that gave their answer. */
        public int passed() {
            return byBook.stream().mapToInt(BookResult::passed).sum();
        }

        /** True if every book could be read and every example gave its answer. */
        public boolean isClean() {
            return differences.isEmpty() && problems.isEmpty();
        }
    }

    /** How many examples of one book were run, and how many gave their answer. */
    public record BookResult(String id, String act, int cases, int passed) {}

    /** An example whose answer was another than it should be, and in what. */
    public record Difference(
            String place, String name, Answer expected, Answer given, List<String> faults, List<String> reasons) {
        public Difference {
            faults = List.copyOf(faults);
            reasons = List.copyOf(reasons);
        }
    }

    private final Map<String, RuleBook> books = new LinkedHashMap<>();
    private final Map<String, Assessor> assessors = new LinkedHashMap<>();
    private final Map<String, int[]> counts = new LinkedHashMap<>(); // by book: run, passed
    private final List<Difference> differences = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    private SpecRunner() {}

    /** Runs the packed examples and, if a folder is given, those in it. */
    public static Report run(Optional<Path> folder) {
        SpecRunner runner = new SpecRunner();
        runner.readBooks(BookFiles.packed(false));
        folder.ifPresent(path -> runner.readBooks(BookFiles.folder(path, false)));
        runner.runSpecs(BookFiles.packed(true));
        folder.ifPresent(path -> runner.runSpecs(BookFiles.folder(path, true)));
        return runner.finish();
    }

    /** Runs examples over books, both by file name. */
    static Report run(Map<String, String> bookTexts, Map<String, String> specTexts) {
        SpecRunner runner = new SpecRunner();
        runner.readBooks(bookTexts);
        runner.runSpecs(specTexts);
        return runner.finish();
    }

    private void readBooks(Map<String, String> texts) {
        texts.forEach((file, text) -> {
            try {
                RuleBook book = RuleBooks.parse(Map.of(file, text)).getFirst();
                RuleBook other = books.putIfAbsent(book.act().id(), book);
                if (other != null) {
                    problems.add(
                            "The id '" + book.act().id() + "' stands in " + other.file() + " and in " + file + ".");
                }
            } catch (AppException e) {
                problems.add(e.inOneLine());
            }
        });
    }

    private void runSpecs(Map<String, String> texts) {
        texts.forEach((file, text) -> {
            try {
                run(SpecReader.read(file, text));
            } catch (AppException e) {
                problems.add(e.inOneLine());
            }
        });
    }

    private void run(SpecReader.Spec spec) {
        RuleBook book = books.get(spec.book());
        if (book == null) {
            problems.add(spec.file() + ": there is no book '" + spec.book() + "' that could be read.");
            return;
        }
        Assessor assessor = assessors.computeIfAbsent(spec.book(), id -> Assessor.of(new RuleBooks(List.of(book))));
        int[] count = counts.computeIfAbsent(spec.book(), id -> new int[2]);
        for (SpecCase example : spec.cases()) {
            count[0]++;
            Assessment assessment =
                    assessor.assess(Movement.on(example.goods(), example.from(), example.to(), example.on()));
            List<String> faults = example.findFaults(assessment);
            if (!faults.isEmpty()) {
                differences.add(new Difference(
                        example.place(),
                        example.name(),
                        example.expect(),
                        assessment.answer(),
                        faults,
                        assessment.reasons()));
            } else {
                count[1]++;
            }
        }
    }

    private Report finish() {
        books.values().stream()
                .filter(book -> !assessors.containsKey(book.act().id()))
                .forEach(book -> problems.add(book.file() + ": the book has no examples; add a .spec.yml beside it."));
        if (problems.isEmpty()) {
            try {
                new RuleBooks(List.copyOf(books.values()));
            } catch (AppException e) {
                problems.add(e.inOneLine());
            }
        }
        List<BookResult> byBook = books.values().stream()
                .sorted(RuleBooks.BY_AGE)
                .map(book -> result(book, counts.getOrDefault(book.act().id(), new int[2])))
                .toList();
        int cases = byBook.stream().mapToInt(BookResult::cases).sum();
        return new Report(books.size(), cases, byBook, differences, problems);
    }

    private static BookResult result(RuleBook book, int[] count) {
        return new BookResult(book.act().id(), book.act().number(), count[0], count[1]);
    }
}
