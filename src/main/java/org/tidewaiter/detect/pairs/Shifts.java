package org.tidewaiter.detect.pairs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import org.tidewaiter.detect.FlowKey;
import org.tidewaiter.detect.FlowSeries;

/**
 * The goods of one flow around a break point and, for comparison, around earlier days on which nothing happened. The
 * placebos of a code pair its own loss with the change of goods that are no neighbours, at the break and half-years
 * before it.
 */
final class Shifts {
    private final List<FlowSeries> goods;
    private final BreakPoint point;
    private final int before;
    private final int after;
    private final int lastBefore;
    private final int gap;
    private final List<List<Around>> byDate = new ArrayList<>(); // the break itself first
    private boolean prepared;

    Shifts(List<FlowSeries> goods, BreakPoint point, int before, int after) {
        this.goods = goods;
        this.point = point;
        this.before = before;
        this.after = after;
        if (goods.isEmpty()) {
            this.lastBefore = 0;
            this.gap = 1;
            return;
        }
        this.lastBefore = point.lastBefore(goods.getFirst().axis());
        this.gap = point.firstAfter(goods.getFirst().axis()) - lastBefore;
        byDate.add(goods.stream().map(this::around).toList());
    }

    List<FlowSeries> goods() {
        return goods;
    }

    /** A series around the break. */
    Around around(FlowSeries series) {
        return Around.of(series, lastBefore, before, lastBefore + gap, after);
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
            if (isFree(i) && isNear(own.code(), i)) {
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

    /** A change of edition is about all goods, so all may gain; what a ban is about may not. */
    private boolean isFree(int place) {
        FlowKey key = goods.get(place).key();
        return point.edition() != null || !point.concerns(key.flow(), key.code());
    }

    /**
     * The share of placebos at least as extreme, the observed pair counted among them (Phipson and Smyth 2010). All
     * placebos there are, or a sample of them drawn with a generator that the flow and the break seed.
     */
    double chance(int place, double statistic, double leastFit, double leastMoved, int most) {
        prepare();
        int all = goods.size() * byDate.size();
        FlowKey own = goods.get(place).key();
        SplittableRandom random = new SplittableRandom(
                31L * own.toString().hashCode() + point.day().toEpochDay());
        boolean sample = all > 2 * most; // so that the draws below rarely repeat
        Around loser = real(place);
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
            Around gainer = byDate.get(date).get(other);
            boolean worth = Math.min(-loser.change(), gainer.change()) >= leastMoved;
            if (worth && Switch.of(loser, gainer).statistic(leastFit, leastMoved) >= statistic) {
                extreme++;
            }
        }
        return (extreme + 1.0) / (compared + 1.0);
    }

    private boolean isPlacebo(FlowKey own, int place, int other, int date) {
        if (other == place || byDate.get(date).get(other).knownBefore() < before / 2) {
            return false;
        }
        return date > 0 || isFree(other) && !isNear(own.code(), other);
    }

    /** Earlier dates whose months after end before the break, half of the months before known at least. */
    private void prepare() {
        if (prepared) {
            return;
        }
        prepared = true;
        for (int end = lastBefore - after; end + 1 >= before / 2; end -= after) {
            int last = end;
            byDate.add(goods.stream()
                    .map(series -> Around.of(series, last, before, last + 1, after))
                    .toList());
        }
    }
}
