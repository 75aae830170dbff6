package org.tidewaiter.detect.series;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.detect.DetectorCard;
import org.tidewaiter.detect.Direction;
import org.tidewaiter.detect.FlowKey;
import org.tidewaiter.detect.Signal;
import org.tidewaiter.detect.Signals;
import org.tidewaiter.trade.Period;

/**
 * Decides which tested cells count, so that among those that do the share of false ones stays below the rate of the
 * detector's card. Cells are judged together with all others of the same detector, month and direction.
 */
public final class FalseDiscovery {

    /** How the threshold follows from the cells. */
    public enum Procedure {
        /** Benjamini and Hochberg 1995: for independent cells, or such as rise and fall together. */
        BENJAMINI_HOCHBERG,
        /** Benjamini and Yekutieli 2001: for any dependence; stricter by about the logarithm of the number of cells. */
        BENJAMINI_YEKUTIELI
    }

    /**
     * A signal that counts.
     *
     * @param q the lowest rate of false discoveries at which it would still count; null where a rule found it
     * @param round the round in which it was judged, the first where it counted in several
     */
    public record Accepted(Signal signal, @Nullable Double q, Period round) {}

    private record Round(String detector, Period month, Direction direction) {}

    private record Occasion(String detector, String kind, FlowKey key, Period from) {}

    private static final Comparator<Round> IN_TIME =
            Comparator.comparing(Round::detector).thenComparing(Round::month).thenComparing(Round::direction);
    private static final Comparator<Accepted> IN_ORDER = Comparator.comparing(
                    (Accepted a) -> a.signal().detector())
            .thenComparing(Accepted::round)
            .thenComparing(a -> a.signal().key())
            .thenComparing(a -> a.signal().from())
            .thenComparing(a -> a.signal().kind());

    private final Procedure procedure;
    private final Map<Round, Cells> rounds = new TreeMap<>(IN_TIME);
    private final List<Accepted> ruled = new ArrayList<>();

    public FalseDiscovery(Procedure procedure) {
        this.procedure = procedure;
    }

    /** Where a detector with this card is to put its signals, over as many panels as there are. */
    public Signals of(DetectorCard card) {
        return new Signals() {
            @Override
            public void found(Signal signal) {
                ruled.add(new Accepted(signal, null, signal.to()));
            }

            @Override
            public void tested(Period month, Direction direction, double p, Supplier<Signal> signal) {
                rounds.computeIfAbsent(
                                new Round(card.id(), month, direction), round -> new Cells(card.falseDiscoveryRate()))
                        .add(p, signal);
            }
        };
    }

    /** Takes over what another one was given, as if it had been given here. */
    public void add(FalseDiscovery other) {
        ruled.addAll(other.ruled);
        other.rounds.forEach((round, cells) ->
                rounds.computeIfAbsent(round, key -> new Cells(cells.rate)).add(cells));
    }

    /** How many cells were tested. */
    public long tested() {
        return rounds.values().stream().mapToLong(cells -> cells.n).sum();
    }

    /**
     * The signals that count, by detector and month. What goes on over several months, told by detector, kind, flow and
     * first month, is one signal: the latest, with the month in which it first counted.
     */
    public List<Accepted> accepted() {
        Map<Occasion, Accepted> kept = new java.util.LinkedHashMap<>();
        ruled.stream().sorted(IN_ORDER).forEach(each -> keep(kept, each));
        rounds.forEach((round, cells) -> cells.accept(procedure, round.month(), each -> keep(kept, each)));
        return kept.values().stream().sorted(IN_ORDER).toList();
    }

    private static void keep(Map<Occasion, Accepted> kept, Accepted next) {
        Signal signal = next.signal();
        kept.merge(
                new Occasion(signal.detector(), signal.kind(), signal.key(), signal.from()),
                next,
                (earlier, later) -> new Accepted(later.signal(), later.q(), earlier.round()));
    }

    /** The cells of one round. Only those that may count keep their signal: none does whose p is above the rate. */
    private static final class Cells {
        private final double rate;
        private final List<Signal> candidates = new ArrayList<>();
        private double[] candidateP = new double[8];
        private double[] all = new double[8];
        private int n;

        Cells(double rate) {
            this.rate = rate;
        }

        void add(double p, Supplier<Signal> signal) {
            if (!(p >= 0 && p <= 1)) {
                throw new IllegalArgumentException("a probability of " + p);
            }
            if (n == all.length) {
                all = Arrays.copyOf(all, 2 * n);
            }
            all[n++] = p;
            if (p <= rate) {
                int k = candidates.size();
                if (k == candidateP.length) {
                    candidateP = Arrays.copyOf(candidateP, 2 * k);
                }
                candidateP[k] = p;
                candidates.add(signal.get());
            }
        }

        void add(Cells other) {
            if (n + other.n > all.length) {
                all = Arrays.copyOf(all, Math.max(2 * all.length, n + other.n));
            }
            System.arraycopy(other.all, 0, all, n, other.n);
            n += other.n;
            int k = candidates.size();
            int more = other.candidates.size();
            if (k + more > candidateP.length) {
                candidateP = Arrays.copyOf(candidateP, Math.max(2 * candidateP.length, k + more));
            }
            System.arraycopy(other.candidateP, 0, candidateP, k, more);
            candidates.addAll(other.candidates);
        }

        void accept(Procedure procedure, Period month, java.util.function.Consumer<Accepted> into) {
            double[] sorted = Arrays.copyOf(all, n);
            Arrays.sort(sorted);
            double[] adjusted = adjusted(procedure, sorted);
            for (int i = 0; i < candidates.size(); i++) {
                double q = adjusted[lastPlace(sorted, candidateP[i])];
                if (q <= rate) {
                    into.accept(new Accepted(candidates.get(i), q, month));
                }
            }
        }

        private static int lastPlace(double[] sorted, double p) {
            int place = Arrays.binarySearch(sorted, p);
            while (place + 1 < sorted.length && sorted[place + 1] == p) {
                place++;
            }
            return place;
        }
    }

    /** The q value of each of the sorted probabilities, as p.adjust of R gives it. */
    static double[] adjusted(Procedure procedure, double[] sorted) {
        int n = sorted.length;
        double factor = n;
        if (procedure == Procedure.BENJAMINI_YEKUTIELI) {
            double harmonic = 0;
            for (int i = 1; i <= n; i++) {
                harmonic += 1.0 / i;
            }
            factor = n * harmonic;
        }
        double[] q = new double[n];
        double least = 1;
        for (int i = n - 1; i >= 0; i--) {
            least = Math.min(least, factor / (i + 1) * sorted[i]);
            q[i] = least;
        }
        return q;
    }
}
