package org.tidewaiter.law;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
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
    private final Reasons reasons;

    public Assessor(RuleBooks books, Nomenclature nomenclature, Concordance concordance) {
        this.books = books;
        this.measures = books.listMeasures();
        this.changeDays = measures.stream()
                .map(measure -> List.copyOf(measure.listChangeDays()))
                .toList();
        this.directions = new Directions(measures);
        this.reaches = new ReachFinder(measures, nomenclature, concordance);
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
        return new Assessment(finding.answer(), reasons.of(movement, finding), finding.hits());
    }

    /**
     * The same answer and measures without the sentences, which name areas and cost most of the time: for sums over many
     * movements.
     */
    public Assessment assessWithoutReasons(Movement movement) {
        Finding finding = find(movement);
        return new Assessment(finding.answer(), List.of(), finding.hits());
    }

    private Finding find(Movement movement) {
        Directions.Pair pair = directions.get(movement.from(), movement.to());
        CommodityCode goods = movement.goods();
        if (goods != null && pair.meant().isEmpty()) {
            return Finding.outOfScope(null);
        }
        BitSet alive = alive(pair.meant(), movement);
        Reach reach = goods == null ? null : reaches.find(goods);
        if (reach == null || reach.unnamed()) {
            return alive.isEmpty() ? Finding.outOfScope(null) : Finding.unnamed(alive);
        }
        alive.and(reach.touched());
        if (alive.isEmpty()) {
            return Finding.outOfScope(reach);
        }
        SortedSet<LocalDate> days = days(alive, movement);
        Answer answer = isCovered(reach, alive, pair, days) ? Answer.IN_SCOPE : Answer.UNDETERMINED;
        return new Finding(answer, alive, reach, HitWriter.list(measures, alive, reach, pair.sure(), movement, days));
    }

    private BitSet alive(BitSet meant, Movement movement) {
        BitSet alive = new BitSet();
        for (int number = meant.nextSetBit(0); number >= 0; number = meant.nextSetBit(number + 1)) {
            Measure measure = measures.get(number);
            LocalDate last = measure.validTo();
            if (measure.isScreenable()
                    && !measure.validFrom().isAfter(movement.end())
                    && (last == null || !last.isBefore(movement.start()))) {
                alive.set(number);
            }
        }
        return alive;
    }

    /** The first day of the span and every later one on which something changes: between them nothing does. */
    private SortedSet<LocalDate> days(BitSet alive, Movement movement) {
        SortedSet<LocalDate> days = new TreeSet<>();
        days.add(movement.start());
        alive.stream().forEach(number -> {
            for (LocalDate day : changeDays.get(number)) {
                if (day.isAfter(movement.start()) && !day.isAfter(movement.end())) {
                    days.add(day);
                }
            }
        });
        return days;
    }

    private boolean isCovered(Reach reach, BitSet alive, Directions.Pair pair, SortedSet<LocalDate> days) {
        for (LocalDate day : days) {
            BitSet plain = new BitSet();
            alive.stream()
                    .filter(pair.sure()::get)
                    .filter(number -> measures.get(number).isFirm())
                    .filter(number -> measures.get(number).isPlainOn(day))
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
        directions.get(from, to).meant().stream()
                .mapToObj(measures::get)
                .filter(Measure::isScreenable)
                .forEach(measure -> days.addAll(measure.listChangeDays()));
        return Collections.unmodifiableSortedSet(days);
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
