package org.tidewaiter.detect.run;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.analysis.Revisions;
import org.tidewaiter.detect.Signal;
import org.tidewaiter.detect.events.ReleaseNoise;

/** Marks effects that are no larger than what a reporter usually corrects later. */
final class Noise {
    private final ReleaseNoise revisions;

    Noise(ReleaseNoise revisions) {
        this.revisions = revisions;
    }

    static Noise of(List<Revisions.Revision> revisions) {
        return new Noise(ReleaseNoise.of(revisions.stream()
                .map(each ->
                        new ReleaseNoise.Revision(each.reporter(), each.months(), each.firstUsd(), each.latestUsd()))
                .toList()));
    }

    /** A sentence about the noise; null where the effect stands clear of it or nothing can be said. */
    @Nullable
    String says(Signal signal) {
        double expected = signal.expected();
        if (!signal.unit().equals("USD") || !(expected > 0) || !(signal.observed() > 0)) {
            return null; // something out of nothing is no correction
        }
        double effect = Math.abs(signal.observed() - expected) / expected;
        ReleaseNoise.Lag lag = ReleaseNoise.Lag.of(1);
        ReleaseNoise.Answer answer = revisions.isWithinNoise(signal.key().reporter(), lag, effect);
        if (answer != ReleaseNoise.Answer.WITHIN) {
            return null;
        }
        return String.format(
                Locale.ROOT,
                "Within revision noise: the reporter's corrections reach %.0f %% of a figure in one case of twenty.",
                100 * revisions.bound(signal.key().reporter(), lag).bound());
    }
}
