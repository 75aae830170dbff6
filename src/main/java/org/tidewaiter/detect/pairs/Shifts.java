package org.tidewaiter.detect.pairs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import org.tidewaiter.detect.FlowKey;
import org.tidewaiter.detect.FlowSeries;

/**
 * The goods of one flow around a break point and, for comparison, around earlier days on which nothing happened. The
 * placebos of a code pair its own loss with the movement of goods that are no neighbours, at the break and half-years
 * before it, told as if they were as large and as dear as the neighbour: neighbours are more alike in both than any two
 * goods, and must not seem to fit for that alone.
 */
final class Shifts {
    private static final int YEAR = 12; // months

    private final List<FlowSeries> goods;
    private final BreakPoint point;
    private final int years;
    private final int after;
    private final int firstAfter;
    private final boolean[] free; // which goods may gain
    private final List<List<Around>> byDate = new ArrayList<>(); // the break itself first
    private boolean prepared;

    Shifts(List<FlowSeries> goods, BreakPoint point, int years, int after) {
        this.goods = goods;
        this.point = point;
        this.years = years;
        this.after = after;
        this.firstAfter =
                goods.isEmpty() ? 0 : point.firstAfter(goods.getFirst().axis());
        this.free = new boolean[goods.size()];
        for (int i = 0; i < free.length; i++) {
            FlowKey key = goods.get(i).key();
            // a change of edition is about all goods, so all may gain; what a ban is about may not
            free[i] = point.edition() != null || !point.concerns(key.flow(), key.code());
        }
        byDate.add(goods.stream().map(this::around).toList());
    }

    List<FlowSeries> goods() {
        return goods;
    }

    /** A series around the break. */
    Around around(FlowSeries series) {
        return Around.of(series, firstAfter, after, years);
    }

    /** The series at a place around the break. */
    Around real(int place) {
        return byDate.getFirst().get(place);
    }

    /** Places of the goods near those at a place that the break point is not about, the largest first. */
    List<Integer> neighbours(int place, int most) {
        FlowKey own = goods.get(place).key();
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < goods.size(); i++) {
            if (free[i] && isNear(own.code(), i)) {
                found.add(i);
            }
        }
        return found.stream()
                .sorted(Comparator.comparingDouble((Integer each) -> -size(real(each)))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(most)
                .toList();
    }

    private static double size(Around around) {
        double sum = 0;
        for (double value : around.values()) {
            sum += Double.isNaN(value) ? 0 : value;
        }
        return sum;
    }

    private boolean isNear(String code, int place) {
        return Neighbours.packed().areNear(code, goods.get(place).key().code());
    }

    /**
     * The chance of evidence as strong for a code and one of its neighbours if the two had nothing to do with each other:
     * the share of placebos at least as extreme, the observed pair counted among them (Phipson and Smyth 2010). All
     * placebos there are, or a sample of them drawn with a generator that the flow and the break seed.
     */
    double chance(int place, int neighbour, double statistic, Switch.Demands demands, int most) {
        prepare();
        int all = goods.size() * byDate.size();
        FlowKey own = goods.get(place).key();
        SplittableRandom random = new SplittableRandom(
                31L * own.toString().hashCode() + point.day().toEpochDay());
        boolean sample = all > 2 * most; // so that the draws below rarely repeat
        Around loser = real(place);
        Around gainer = real(neighbour);
        int compared = 0;
        int extreme = 0;
        for (int i = 0; i < (sample ? most : all); i++) {
            int pick = sample ? random.nextInt(all) : i;
            int other = pick % goods.size();
            int date = pick / goods.size();
            if (!isPlacebo(own, place, other, date)) {
                continue;
            }
            compared++;
            Around theirs = byDate.get(date).get(other);
            double gain = theirs.change() / theirs.valueBefore() * gainer.valueBefore();
            if (gain >= demands.leastMoved() && new Switch(loser, theirs.like(gainer)).isAsStrong(statistic, demands)) {
                extreme++;
            }
        }
        return (extreme + 1.0) / (compared + 1.0);
    }

    private boolean isPlacebo(FlowKey own, int place, int other, int date) {
        Around theirs = byDate.get(date).get(other);
        if (other == place || theirs.knownBefore() < after || !(theirs.valueBefore() > 0)) {
            return false;
        }
        return date > 0 || (free[other] && !isNear(own.code(), other));
    }

    /** Earlier dates whose months after end before the break, with a year before them at least. */
    private void prepare() {
        if (prepared) {
            return;
        }
        prepared = true;
        for (int first = firstAfter - after; first >= YEAR; first -= after) {
            int place = first;
            byDate.add(goods.stream()
                    .map(series -> Around.of(series, place, after, years))
                    .toList());
        }
    }
}
