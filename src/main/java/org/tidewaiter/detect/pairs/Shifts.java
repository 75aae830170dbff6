package org.tidewaiter.detect.pairs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import org.tidewaiter.detect.FlowKey;
import org.tidewaiter.detect.FlowSeries;

/**
 * The goods of one flow around a break point and, for comparison, around earlier days on which nothing happened. Those tell
 * how far levels and prices wander by themselves and how rare a loss is. The placebos of a code pair its own loss with the
 * movement of goods that are no neighbours, at the break and half-years before it, told as if they were as large and as dear
 * as the neighbour: neighbours are more alike in both than any two goods, and must not seem to fit for that alone.
 */
final class Shifts {
    private static final int YEAR = 12; // months

    /** How the figures around a day are taken, how many of them there must be, and how many placebos are asked. */
    record Method(int years, int after, int past, int leastBefore, int leastAfter, int placebos, int enough) {}

    private final List<FlowSeries> goods;
    private final BreakPoint point;
    private final Method method;
    private final int firstAfter;
    private final boolean[] free; // which goods may gain
    private final boolean[] suspect; // which may have gained what others lost
    private final List<Around[]> byDate = new ArrayList<>(); // the break itself first
    private int[] placebos = new int[0]; // date and place of each in one number, shuffled

    Shifts(List<FlowSeries> goods, BreakPoint point, Method method) {
        this.goods = goods;
        this.point = point;
        this.method = method;
        this.firstAfter =
                goods.isEmpty() ? 0 : point.firstAfter(goods.getFirst().axis());
        this.free = new boolean[goods.size()];
        this.suspect = new boolean[goods.size()];
        for (int i = 0; i < free.length; i++) {
            FlowKey key = goods.get(i).key();
            // a change of edition is about all goods, so all may gain; what a ban is about may not
            free[i] = point.edition() != null || !point.concerns(key.flow(), key.code());
        }
        byDate.add(around(firstAfter));
    }

    List<FlowSeries> goods() {
        return goods;
    }

    /** A series around the break. */
    Around around(FlowSeries series) {
        return Around.of(series, window(firstAfter));
    }

    /** The series at a place around the break. */
    Around real(int place) {
        return byDate.getFirst()[place];
    }

    private Around.Window window(int first) {
        return new Around.Window(first, method.after(), method.years(), method.past());
    }

    private Around[] around(int first) {
        return goods.stream().map(series -> Around.of(series, window(first))).toArray(Around[]::new);
    }

    /** Places of the goods near those at a place that the break point is not about, the largest first. */
    List<Integer> neighbours(int place, int most) {
        String own = goods.get(place).key().code();
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < goods.size(); i++) {
            if (free[i] && Neighbours.packed().areNear(own, goods.get(i).key().code())) {
                found.add(i);
            }
        }
        return found.stream()
                .sorted(Comparator.comparingDouble((Integer each) -> -real(each).size())
                        .thenComparing(Comparator.naturalOrder()))
                .limit(most)
                .toList();
    }

    /**
     * How likely each of these goods lost something, judged by how far goods move on earlier days: 1 less the local rate of
     * false discoveries. Earlier days are those whose months after end before the break, with a year before them at least.
     */
    double[] losses(List<Integer> places) {
        for (int first = firstAfter - method.after(); first >= YEAR; first -= method.after()) {
            byDate.add(around(first));
        }
        widen();
        double[] usual = byDate.stream()
                .skip(1)
                .flatMap(Arrays::stream)
                .filter(each -> each.knownBefore() >= method.leastBefore()
                        && each.knownAfter() >= method.leastAfter()
                        && each.valueBefore() > 0)
                .mapToDouble(each -> each.shift().errors())
                .sorted()
                .toArray();
        double[] rates = LocalRate.of(places.stream()
                .mapToDouble(place -> rank(usual, real(place).shift().errors()))
                .toArray());
        return Arrays.stream(rates).map(rate -> 1 - rate).toArray();
    }

    /** Adds to all errors by how much levels and prices wander on earlier days. */
    private void widen() {
        Around[] earlier = byDate.stream()
                .skip(1)
                .flatMap(Arrays::stream)
                .filter(this::isComparable)
                .toArray(Around[]::new);
        double wander = Shift.wander(Arrays.stream(earlier).map(Around::shift).toArray(Shift[]::new));
        double unit = Shift.wander(Arrays.stream(earlier).map(Around::unitShift).toArray(Shift[]::new));
        byDate.forEach(all -> Arrays.setAll(all, i -> all[i].with(wander, unit)));
    }

    /** Share of values at or below one, itself counted among them (Phipson and Smyth 2010). */
    private static double rank(double[] sorted, double value) {
        int place = Arrays.binarySearch(sorted, Math.nextUp(value));
        while (place > 0 && sorted[place - 1] > value) {
            place--;
        }
        return ((place < 0 ? -place - 1 : place) + 1.0) / (sorted.length + 1.0);
    }

    /** Keeps goods that may have gained what others lost out of the placebos of the break, and shuffles the rest. */
    void suspect(List<Integer> gainers) {
        gainers.forEach(place -> suspect[place] = true);
        int[] all = new int[goods.size() * byDate.size()];
        int n = 0;
        for (int date = 0; date < byDate.size(); date++) {
            for (int place = 0; place < goods.size(); place++) {
                if ((date > 0 || (free[place] && !suspect[place])) && isComparable(byDate.get(date)[place])) {
                    all[n++] = date * goods.size() + place;
                }
            }
        }
        placebos = Arrays.copyOf(all, n);
        SplittableRandom random = new SplittableRandom(point.day().toEpochDay());
        for (int i = n - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int kept = placebos[i];
            placebos[i] = placebos[other];
            placebos[other] = kept;
        }
    }

    /** Whether it can be said how amount and price of goods moved. */
    boolean isComparable(Around around) {
        return around.isComparable(method.leastBefore(), method.leastAfter());
    }

    /**
     * The chance of evidence as strong for a code and one of its neighbours if the two had nothing to do with each other:
     * the share of placebos at least as extreme, the observed pair counted among them (Phipson and Smyth 2010). Asked one
     * after the other until enough of them are as extreme (Besag and Clifford 1991), so what is no switch is soon known.
     */
    double chance(int place, int neighbour, Switch.Demands demands) {
        Switch asked = new Switch(real(place), real(neighbour));
        double statistic = asked.statistic(demands);
        if (statistic == Double.NEGATIVE_INFINITY) {
            return 1;
        }
        long seed = 31L * goods.get(place).key().toString().hashCode() + neighbour;
        int start = placebos.length == 0 ? 0 : new SplittableRandom(seed).nextInt(placebos.length);
        int compared = 0;
        int extreme = 0;
        for (int i = 0; i < placebos.length && compared < method.placebos(); i++) {
            int pick = placebos[(start + i) % placebos.length];
            int other = pick % goods.size();
            if (other == place || (other == neighbour && pick < goods.size())) {
                continue;
            }
            compared++;
            if (asked.statistic(byDate.get(pick / goods.size())[other], demands) >= statistic
                    && ++extreme == method.enough()) {
                return extreme / (double) compared;
            }
        }
        return (extreme + 1.0) / (compared + 1.0);
    }
}
