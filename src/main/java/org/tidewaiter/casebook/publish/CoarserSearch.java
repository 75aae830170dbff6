package org.tidewaiter.casebook.publish;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tidewaiter.casebook.store.FieldReport;

/** Finds the fewest steps up the ladders after which enough people could have told what is told. */
public final class CoarserSearch {
    private CoarserSearch() {}

    public static Optional<Grains> nearest(FieldReport report, Grains from, boolean withText, long others) {
        Deque<Grains> open = new ArrayDeque<>(List.of(from));
        Set<Grains> seen = new HashSet<>(open);
        while (!open.isEmpty()) {
            Grains grains = open.poll();
            if (Knowers.of(report, grains, withText, others).isEnough()) {
                return Optional.of(grains);
            }
            grains.coarser().stream().filter(seen::add).forEach(open::add);
        }
        return Optional.empty();
    }
}
