package org.tidewaiter.detect.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tidewaiter.detect.events.ReleaseNoise.Answer;
import org.tidewaiter.detect.events.ReleaseNoise.Lag;
import org.tidewaiter.detect.events.ReleaseNoise.Revision;

class ReleaseNoiseTest {

    /** Revisions of 1 to n per cent, up and down in turn. */
    private static List<Revision> revisions(int n, int months) {
        List<Revision> revisions = new ArrayList<>();
        for (int percent = 1; percent <= n; percent++) {
            int sign = percent % 2 == 0 ? 1 : -1;
            revisions.add(new Revision(156, months, 200, 200 + sign * 2 * percent));
        }
        return revisions;
    }

    @Test
    void bound_isThe95thPercentile() {
        ReleaseNoise noise = ReleaseNoise.of(revisions(40, 12));
        assertThat(noise.bound(156, Lag.TWELVE_MONTHS).bound())
                .isCloseTo(.3805, within(1e-9)); // quantile((1:40)/100, .95)
        assertThat(noise.isWithinNoise(156, Lag.TWELVE_MONTHS, -.38)).isEqualTo(Answer.WITHIN);
        assertThat(noise.isWithinNoise(156, Lag.TWELVE_MONTHS, .39)).isEqualTo(Answer.BEYOND);
    }

    @Test
    void tooFewRevisions_leaveItOpen() {
        ReleaseNoise noise = ReleaseNoise.of(revisions(19, 1));
        assertThat(noise.isWithinNoise(156, Lag.ONE_MONTH, .01)).isEqualTo(Answer.UNKNOWN);
        assertThat(noise.isWithinNoise(643, Lag.ONE_MONTH, .01)).isEqualTo(Answer.UNKNOWN);
        assertThat(noise.bound(156, Lag.ONE_MONTH).revisions()).isEqualTo(19);
    }

    @Test
    void zeros_haveNoRelativeRevision() {
        List<Revision> revisions = revisions(20, 2);
        revisions.add(new Revision(156, 2, 0, 1_000_000));
        revisions.add(new Revision(156, 2, 1_000_000, 0));
        assertThat(ReleaseNoise.of(revisions).bound(156, Lag.THREE_MONTHS).revisions())
                .isEqualTo(20);
    }

    @Test
    void lags_areTheShortestNotExceeded() {
        assertThat(Lag.of(0)).isEqualTo(Lag.ONE_MONTH);
        assertThat(Lag.of(4)).isEqualTo(Lag.TWELVE_MONTHS);
        assertThat(Lag.of(13)).isEqualTo(Lag.LONGER);
    }
}
