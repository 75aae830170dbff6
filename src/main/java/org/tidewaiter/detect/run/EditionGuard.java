package org.tidewaiter.detect.run;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tidewaiter.analysis.FlowPeriods;
import org.tidewaiter.detect.FlowKey;
import org.tidewaiter.detect.PeriodAxis;
import org.tidewaiter.detect.Signal;
import org.tidewaiter.goods.Concordance;
import org.tidewaiter.trade.HsRevision;
import org.tidewaiter.trade.Period;

/**
 * Goods that changed their code with an edition of the Harmonized System seem to appear under one code and to end under
 * another. Neither is news.
 */
final class EditionGuard {
    private static final int SUBHEADING = 6; // digits
    private static final int NEAR = 12; // months around a change of edition in which it is the first explanation
    private static final Set<String> APPEARANCES = Set.of("emergence", "resurgence");
    private static final Set<String> ENDINGS = Set.of("cessation");

    private EditionGuard() {}

    /** In words, how a change of edition explains an appearance or an ending; empty where it does not. */
    static Optional<String> explain(Signal signal, Pair pair) {
        boolean appears = APPEARANCES.contains(signal.detector());
        if ((!appears && !ENDINGS.contains(signal.detector()))
                || signal.key().code().length() < SUBHEADING) {
            return Optional.empty();
        }
        List<HsRevision> editions = List.of(HsRevision.values());
        for (int i = 1; i < editions.size(); i++) {
            Optional<String> found = explain(signal, pair, appears, editions.get(i - 1), editions.get(i));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> explain(
            Signal signal, Pair pair, boolean appears, HsRevision before, HsRevision edition) {
        PeriodAxis axis = pair.panel().axis();
        int began = axis.placeOf(new Period(edition.year() * 100 + 1));
        int place = axis.placeOf(signal.from());
        int near = axis.places(NEAR);
        if (began <= 0 || began >= axis.length() || Math.abs(place - began) > near || (appears && place < began)) {
            return Optional.empty();
        }
        String code = signal.key().code().substring(0, SUBHEADING);
        Set<String> others = new TreeSet<>(
                appears
                        ? Concordance.packed().listTargets(code, edition, before)
                        : Concordance.packed().listTargets(code, before, edition));
        others.remove(code);
        int from = appears ? Math.max(0, began - near) : began;
        int to = appears ? began - 1 : Math.min(axis.length() - 1, began + near);
        for (String other : others) {
            if (trades(pair, signal.key(), other, from, to)) {
                return Optional.of(
                        appears
                                ? code + " of " + edition + " took over goods of " + other + " of " + before
                                : "goods of " + code + " of " + before + " went on under " + other + " of " + edition);
            }
        }
        return Optional.empty();
    }

    private static boolean trades(Pair pair, FlowKey key, String stem, int from, int to) {
        return pair.figures().entrySet().stream()
                .filter(entry -> entry.getKey().flow() == key.flow()
                        && entry.getKey().code().startsWith(stem))
                .map(java.util.Map.Entry::getValue)
                .anyMatch(months -> trades(months, from, to));
    }

    private static boolean trades(FlowPeriods months, int from, int to) {
        for (int place = from; place <= to; place++) {
            if (months.valueUsd()[place] > 0) {
                return true;
            }
        }
        return false;
    }
}
