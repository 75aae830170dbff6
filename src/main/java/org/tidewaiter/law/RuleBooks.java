package org.tidewaiter.law;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.tidewaiter.goods.Nomenclature;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.trade.Area;
import org.tidewaiter.trade.Areas;

/** All rule books in use, oldest act first. Their order of loading makes no difference. */
public record RuleBooks(List<RuleBook> books) {
    /** Oldest act first; acts of one day by their id. */
    static final Comparator<RuleBook> BY_AGE = Comparator.comparing(RuleBook::firstDay)
            .thenComparing(book -> book.act().id());

    private static final class Packed {
        static final RuleBooks INSTANCE = new RuleBooks(parse(BookFiles.packed(false)));
    }

    public RuleBooks {
        books = books.stream().sorted(BY_AGE).toList();
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

    /**
     * The packed books that can say something about goods between two areas. A book that names the areas it is about
     * ({@code touches}) is not even parsed where neither is one of them: a single question must not pay for all regimes.
     */
    public static RuleBooks packedBetween(Area one, Area other) {
        Map<String, String> texts = BookFiles.packed(false);
        texts.values().removeIf(text -> !Touches.mayHold(text, one, other));
        return new RuleBooks(parse(texts));
    }

    /** These books and those of a folder beside them. */
    public RuleBooks and(Path folder) {
        List<RuleBook> all = new ArrayList<>(books);
        List<RuleBook> own = parse(BookFiles.folder(folder, false));
        if (own.isEmpty()) {
            throw AppException.wrongUse(
                    "'" + folder + "' holds no rule books.", "Rule books are files that end in .yml.");
        }
        all.addAll(own);
        return new RuleBooks(all);
    }

    /** The packed books and those of a folder beside them. */
    public static RuleBooks packedAnd(Path folder) {
        return packed().and(folder);
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

    /** The books that some of the measures belong to. */
    RuleBooks keep(Predicate<Measure> wanted) {
        return new RuleBooks(books.stream()
                .map(book -> new RuleBook(
                        book.act(), book.measures().stream().filter(wanted).toList(), book.notable(), book.file()))
                .filter(book -> !book.measures().isEmpty())
                .toList());
    }

    /**
     * Areas of which at least one stands on an end of every movement that some measure restricts: the end that a measure
     * names while the other is any area, and for measures that name both ends one of those, else the shorter list.
     */
    public List<Area> listTargets() {
        List<Measure> screened =
                listMeasures().stream().filter(Measure::isScreenable).toList();
        Set<Area> targets = new TreeSet<>(Comparator.comparingInt(Area::code));
        screened.stream()
                .filter(measure -> measure.from().isAny() || measure.to().isAny())
                .forEach(measure -> {
                    targets.addAll(measure.from().areas());
                    targets.addAll(measure.to().areas());
                });
        screened.stream()
                .filter(measure -> !measure.from().isAny() && !measure.to().isAny())
                .forEach(measure -> {
                    List<Area> from = measure.from().areas();
                    List<Area> to = measure.to().areas();
                    if (!targets.containsAll(from) && !targets.containsAll(to)) {
                        targets.addAll(from.size() <= to.size() ? from : to);
                    }
                });
        return List.copyOf(targets);
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
