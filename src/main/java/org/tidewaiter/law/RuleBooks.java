package org.tidewaiter.law;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.tidewaiter.goods.Nomenclature;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.trade.Areas;

/** All rule books in use, oldest act first. Their order of loading makes no difference. */
public record RuleBooks(List<RuleBook> books) {
    private static final class Packed {
        static final RuleBooks INSTANCE = new RuleBooks(parse(BookFiles.packed(false)));
    }

    public RuleBooks {
        books = books.stream()
                .sorted(Comparator.comparing((RuleBook book) -> book.act().adopted())
                        .thenComparing(book -> book.act().id()))
                .toList();
        Map<String, String> files = new HashMap<>();
        for (RuleBook book : books) {
            refuseTwice(files, book.act().id(), book.file());
            book.measures().forEach(measure -> refuseTwice(files, measure.id(), book.file()));
        }
    }

    private static void refuseTwice(Map<String, String> files, String id, String file) {
        String other = files.put(id, file);
        if (other != null) {
            throw AppException.wrongUse(
                    "The id '" + id + "' stands in " + other + " and in " + file + ".",
                    "Give each book and each measure an id of its own.");
        }
    }

    /** The books packed with the program. */
    public static RuleBooks packed() {
        return Packed.INSTANCE;
    }

    /** The packed books and those of a folder beside them. */
    public static RuleBooks packedAnd(Path folder) {
        List<RuleBook> books = new ArrayList<>(packed().books());
        List<RuleBook> own = parse(BookFiles.folder(folder, false));
        if (own.isEmpty()) {
            throw AppException.wrongUse(
                    "'" + folder + "' holds no rule books.", "Rule books are files that end in .yml.");
        }
        books.addAll(own);
        return new RuleBooks(books);
    }

    /** Reads books from their texts, by file name. */
    static List<RuleBook> parse(Map<String, String> texts) {
        BookReader reader = new BookReader(Nomenclature.packed(), Areas.packed());
        return texts.entrySet().stream()
                .map(entry -> reader.read(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** The books as they are for a consignment about which facts are stated. */
    public RuleBooks given(GivenFacts facts) {
        return new RuleBooks(books.stream()
                .map(book -> new RuleBook(
                        book.act(),
                        book.measures().stream()
                                .map(measure -> Settlement.of(measure, facts).measure())
                                .filter(Objects::nonNull)
                                .toList(),
                        book.notable(),
                        book.file()))
                .toList());
    }

    /** What stated facts do to measures, in the order of the books. */
    public List<Settlement.Sentence> settle(GivenFacts facts) {
        return listMeasures().stream()
                .flatMap(measure -> Settlement.of(measure, facts).sentences().stream())
                .toList();
    }

    /** Every measure, by age of its act and then in the order of its book. */
    public List<Measure> listMeasures() {
        return books.stream().flatMap(book -> book.measures().stream()).toList();
    }

    /** A book by its id or by the official number of its act. */
    public Optional<RuleBook> findBook(String idOrNumber) {
        return books.stream()
                .filter(book -> book.act().id().equalsIgnoreCase(idOrNumber)
                        || book.act().number().equalsIgnoreCase(idOrNumber))
                .findFirst();
    }

    /** A measure by its id. */
    public Optional<Measure> findMeasure(String id) {
        return listMeasures().stream()
                .filter(measure -> measure.id().equalsIgnoreCase(id))
                .findFirst();
    }

    /** The regimes of the books, in order. */
    public List<String> listRegimes() {
        return books.stream()
                .map(book -> book.act().regime())
                .distinct()
                .sorted()
                .toList();
    }
}
