package org.tidewaiter.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.goods.Concordance;
import org.tidewaiter.goods.Nomenclature;
import org.tidewaiter.trade.Area;
import org.tidewaiter.trade.CommodityCode;

/**
 * Holds movements of goods against rule books. Safe for use by many threads; what was worked out for a code or for a pair
 * of areas is kept, so that screening millions of rows asks each question once.
 *
 * <p>A movement stands for every good its code can mean, in every edition in question, on every day of its span. It is in
 * scope if each of these is surely covered by some measure, out of scope if none can be, and undetermined otherwise. So
 * fewer facts can never give a firmer answer.
 */
public final class Assessor {
    private final RuleBooks books;
    private final List<Measure> measures;
    private final List<List<LocalDate>> changeDays; // by number of the measure
    private final Directions directions;
    private final ReachFinder reaches;
    private final Layers layers;
    private final Reasons reasons;

    public Assessor(RuleBooks books, Nomenclature nomenclature, Concordance concordance) {
        this.books = books;
        this.measures = books.listMeasures();
        this.changeDays = measures.stream()
                .map(measure -> List.copyOf(measure.listChangeDays()))
                .toList();
        this.directions = new Directions(measures);
        this.reaches = new ReachFinder(measures, nomenclature, concordance);
        this.layers = new Layers(measures);
        this.reasons = new Reasons(books, measures, directions, nomenclature, concordance);
    }

    /** An assessor over the given books with the packed nomenclature. */
    public static Assessor of(RuleBooks books) {
        return new Assessor(books, Nomenclature.packed(), Concordance.packed());
    }

    /** The books held against. */
    public RuleBooks books() {
        return books;
    }

    /** The answer for one movement. */
    public Assessment assess(Movement movement) {
        Finding finding = find(movement);
        return new Assessment(
                finding.answer(), reasons.of(movement, finding), finding.hits(), finding.layers(), finding.flags());
    }

    /**
     * The same answer and measures without the sentences, which name areas and cost most of the time: for sums over many
     * movements.
     */
    public Assessment assessWithoutReasons(Movement movement) {
        Finding finding = find(movement);
        return new Assessment(finding.answer(), List.of(), finding.hits(), finding.layers(), finding.flags());
    }

    private Finding find(Movement movement) {
        Directions.Pair pair = directions.get(movement.from(), movement.to());
        CommodityCode goods = movement.goods();
        if (goods != null && pair.meant().isEmpty() && pair.flags().isEmpty()) {
            return outOfScope(pair, movement, null);
        }
        BitSet alive = alive(pair, pair.meant(), movement);
        Reach reach = goods == null ? null : reaches.find(goods);
        if (reach == null || reach.unnamed()) {
            return alive.isEmpty() ? outOfScope(pair, movement, null) : unnamed(pair, alive);
        }
        alive.and(reach.touched());
        if (alive.isEmpty()) {
            return outOfScope(pair, movement, reach);
        }
        SortedSet<LocalDate> days = days(alive, pair, movement);
        Answer answer = isCovered(reach, alive, pair, days) ? Answer.IN_SCOPE : Answer.UNDETERMINED;
        List<MeasureHit> hits = HitWriter.list(measures, alive, reach, pair, movement, days);
        List<Layer> found = layers.list(pair.meant(), alive, own -> isCovered(reach, own, pair, days), hits);
        return new Finding(answer, alive, reach, hits, found, flags(pair, movement, reach));
    }

    private Finding outOfScope(Directions.Pair pair, Movement movement, @Nullable Reach reach) {
        return new Finding(
                Answer.OUT_OF_SCOPE,
                new BitSet(),
                reach,
                List.of(),
                layers.list(pair.meant(), new BitSet(), own -> false, List.of()),
                reach == null ? List.of() : flags(pair, movement, reach));
    }

    /** The goods are not named, and some measure could reach them. */
    private Finding unnamed(Directions.Pair pair, BitSet alive) {
        return new Finding(
                Answer.UNDETERMINED,
                alive,
                null,
                List.of(),
                layers.list(pair.meant(), alive, own -> false, List.of()),
                List.of());
    }

    private List<Flag> flags(Directions.Pair pair, Movement movement, Reach reach) {
        if (pair.flags().isEmpty()) {
            return List.of();
        }
        BitSet alive = alive(pair, pair.flags(), movement);
        alive.and(reach.touched());
        return alive.stream()
                .mapToObj(number ->
                        HitWriter.flag(measures.get(number), reach.overlaps().get(number)))
                .toList();
    }

    private BitSet alive(Directions.Pair pair, BitSet looked, Movement movement) {
        BitSet alive = new BitSet();
        for (int number = looked.nextSetBit(0); number >= 0; number = looked.nextSetBit(number + 1)) {
            Measure measure = measures.get(number);
            LocalDate last = measure.validTo();
            if (measure.goods() != null
                    && !measure.neverInForce()
                    && !measure.validFrom().isAfter(movement.end())
                    && (last == null || !last.isBefore(movement.start()))
                    && pair.touches(number, movement.start(), movement.end())) {
                alive.set(number);
            }
        }
        return alive;
    }

    /** The first day of the span and every later one on which something changes: between them nothing does. */
    private SortedSet<LocalDate> days(BitSet alive, Directions.Pair pair, Movement movement) {
        SortedSet<LocalDate> days = new TreeSet<>();
        days.add(movement.start());
        for (int number = alive.nextSetBit(0); number >= 0; number = alive.nextSetBit(number + 1)) {
            List<LocalDate> all = new ArrayList<>(changeDays.get(number));
            all.addAll(pair.listChangeDays(number));
            for (LocalDate day : all) {
                if (day.isAfter(movement.start()) && !day.isAfter(movement.end())) {
                    days.add(day);
                }
            }
        }
        return days;
    }

    private boolean isCovered(Reach reach, BitSet alive, Directions.Pair pair, SortedSet<LocalDate> days) {
        for (LocalDate day : days) {
            BitSet plain = new BitSet();
            alive.stream()
                    .filter(pair.sure()::get)
                    .filter(number -> measures.get(number).isFirm())
                    .filter(number -> measures.get(number).isPlainOn(day) && pair.isMemberOn(number, day))
                    .forEach(plain::set);
            if (!reach.isCoveredBy(plain)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Days on which an answer for goods between two areas can change. Between two of them, and before the first, every
     * answer for a single day is the same, so that months can be screened together.
     */
    public SortedSet<LocalDate> listChangeDays(Area from, Area to) {
        SortedSet<LocalDate> days = new TreeSet<>();
        Directions.Pair pair = directions.get(from, to);
        IntStream.concat(pair.meant().stream(), pair.flags().stream())
                .filter(number -> measures.get(number).goods() != null)
                .forEach(number -> {
                    days.addAll(changeDays.get(number));
                    days.addAll(pair.listChangeDays(number));
                });
        return Collections.unmodifiableSortedSet(days);
    }

    /**
     * Days on which an answer for the goods between two areas, or a sentence of it, can change. Sentences also name what
     * holds the other way round and what is in force without codes.
     */
    public SortedSet<LocalDate> listChangeDays(CommodityCode goods, Area from, Area to) {
        SortedSet<LocalDate> days = new TreeSet<>();
        Reach reach = reaches.find(goods);
        addChangeDays(directions.get(from, to), reach, days);
        addChangeDays(directions.get(to, from), reach, days);
        return Collections.unmodifiableSortedSet(days);
    }

    private void addChangeDays(Directions.Pair pair, Reach reach, SortedSet<LocalDate> days) {
        IntStream.concat(pair.meant().stream(), pair.flags().stream())
                .filter(number -> reach.unnamed()
                        || reach.touched().get(number)
                        || measures.get(number).goods() == null)
                .forEach(number -> {
                    days.addAll(changeDays.get(number));
                    days.addAll(pair.listChangeDays(number));
                });
    }

    /** The acts that say something, whatever the day and the goods, about trade between two areas, oldest first. */
    public List<LegalAct> listActsBetween(Area one, Area other) {
        BitSet both = (BitSet) directions.get(one, other).meant().clone();
        both.or(directions.get(other, one).meant());
        return both.stream()
                .mapToObj(number -> measures.get(number).act())
                .distinct()
                .toList();
    }

    /** The measures about goods that move from one area to the other, whatever their day. */
    public List<Measure> listMeasures(Area from, Area to) {
        return directions.get(from, to).meant().stream().mapToObj(measures::get).toList();
    }

    /**
     * A token for a pair of areas: pairs with equal tokens have the same measures in play, so the same answer and the
     * same measures for the same goods and days; only the sentences name other areas.
     */
    public Object directionClass(Area from, Area to) {
        return directions.get(from, to);
    }

    /** True if any measure of the books is about goods between the two areas, whatever the day. */
    public boolean isRestricted(Area from, Area to) {
        return directions.get(from, to).meant().stream()
                .anyMatch(number -> measures.get(number).isScreenable());
    }
}
