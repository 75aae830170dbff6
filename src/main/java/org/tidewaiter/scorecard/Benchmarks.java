package org.tidewaiter.scorecard;

import java.util.List;
import org.tidewaiter.scorecard.mirror.DiversionBenchmark;
import org.tidewaiter.scorecard.mirror.MirrorBenchmark;
import org.tidewaiter.scorecard.pairs.BarterBenchmark;
import org.tidewaiter.scorecard.pairs.CodeSwitchBenchmark;
import org.tidewaiter.scorecard.pairs.EventWindowBenchmark;
import org.tidewaiter.scorecard.pairs.QuotaBenchmark;
import org.tidewaiter.scorecard.price.UnitValueBenchmark;
import org.tidewaiter.scorecard.price.UnitValueFilesBenchmark;
import org.tidewaiter.scorecard.series.CessationBenchmark;
import org.tidewaiter.scorecard.series.FalseDiscoveryBenchmark;
import org.tidewaiter.scorecard.series.LevelShiftBenchmark;
import org.tidewaiter.scorecard.series.SurgeBenchmark;
import org.tidewaiter.scorecard.series.TransplantBenchmark;
import org.tidewaiter.scorecard.text.ClaimsBenchmark;
import org.tidewaiter.scorecard.text.GoodsNamesBenchmark;
import org.tidewaiter.scorecard.text.MutatedClaimsBenchmark;

/** Every benchmark, in the order of the card. */
public final class Benchmarks {
    private Benchmarks() {}

    public static List<Benchmark> list() {
        return List.of(
                new SurgeBenchmark(),
                new TransplantBenchmark(),
                new CessationBenchmark(),
                new LevelShiftBenchmark(),
                new FalseDiscoveryBenchmark(),
                new UnitValueBenchmark(),
                new UnitValueFilesBenchmark(),
                new MirrorBenchmark(),
                new DiversionBenchmark(),
                new CodeSwitchBenchmark(),
                new BarterBenchmark(),
                new EventWindowBenchmark(),
                new QuotaBenchmark(),
                new ClaimsBenchmark(),
                new MutatedClaimsBenchmark(),
                new GoodsNamesBenchmark());
    }
}
