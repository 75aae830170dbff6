package org.tidewaiter.scorecard.price;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.scorecard.Benchmark;
import org.tidewaiter.scorecard.Rounds;
import org.tidewaiter.scorecard.Score;
import org.tidewaiter.scorecard.ScoreSettings;

/** Odd prices in made groups: 24 kinds of them, from clean ones to those of which a fifth is one trader's cluster. */
public final class UnitValueBenchmark implements Benchmark {
    private static final String OURS = "Tidewaiter, screening list (q = .20)";
    private static final String REPORT = "Tidewaiter, report list (q = .05)";
    private static final String SHARED = "Tidewaiter, the groups that R saw";
    private static final String BOTH_SIDES = "Tidewaiter, odd prices to both sides";
    private static final String UNEQUAL = "Tidewaiter, scatter of .08 to .40 by group";
    private static final String F1 = "mean F1";
    private static final String PRECISION = "mean precision";
    private static final String CLUSTERED = "F1 clustered";
    private static final String SIZE = "clean groups with a false flag";
    private static final String SPEED = "groups per processor second";
    private static final int SPEED_SIZE = 40;
    private static final int WARM = 3;

    private final int groups;
    private final int peerGroups;
    private final int peerRounds;

    public UnitValueBenchmark() {
        this(150, 40, 3); // R takes 80 ms per group: all groups of 20 rounds would be two hours of it
    }

    UnitValueBenchmark(int groups, int peerGroups, int peerRounds) {
        this.groups = groups;
        this.peerGroups = peerGroups;
        this.peerRounds = peerRounds;
    }

    @Override
    public String id() {
        return "unit_value";
    }

    @Override
    public String title() {
        return "Odd prices in made groups";
    }

    @Override
    public Score run(ScoreSettings settings) {
        Map<String, Rounds> rounds = new LinkedHashMap<>();
        Map<String, Score.Line> missing = new LinkedHashMap<>();
        Map<String, String> versions = new LinkedHashMap<>();
        for (int round = 0; round < settings.seeds(); round++) {
            long seed = settings.firstSeed() + round;
            ours(seed, rounds);
            if (settings.withPeers() && round < peerRounds && missing.isEmpty()) {
                peers(settings, seed, rounds, versions, missing);
            }
        }
        speed(settings.firstSeed(), rounds);
        List<Score.Line> lines = new ArrayList<>();
        rounds.forEach((method, of) ->
                lines.add(new Score.Line(method, versions.getOrDefault(method, "this program"), of.measures(), null)));
        lines.addAll(missing.values());
        return new Score(id(), title(), data(), lines, goals(rounds), notes());
    }

    private void ours(long seed, Map<String, Rounds> rounds) {
        Map<String, Map<PriceGroups.Scenario, Flags>> judged = new LinkedHashMap<>();
        for (PriceGroups.Scenario scenario : PriceGroups.Scenario.all()) {
            List<PriceGroups.Group> made = PriceGroups.make(scenario, PriceGroups.Twist.NONE, groups, seed);
            OurPrices look = OurPrices.look(made);
            put(judged, OURS, scenario, Flags.of(made, look.flags(0.20)));
            put(judged, REPORT, scenario, Flags.of(made, look.flags(0.05)));
            for (OtherPrices other : OtherPrices.values()) {
                put(judged, other.words(), scenario, Flags.of(made, each(made, other::flags)));
            }
            twisted(judged, BOTH_SIDES, scenario, PriceGroups.Twist.BOTH_SIDES, seed);
            twisted(judged, UNEQUAL, scenario, PriceGroups.Twist.UNEQUAL_SCATTER, seed);
        }
        judged.forEach((method, of) -> add(rounds, method, of));
    }

    private void twisted(
            Map<String, Map<PriceGroups.Scenario, Flags>> judged,
            String name,
            PriceGroups.Scenario scenario,
            PriceGroups.Twist twist,
            long seed) {
        List<PriceGroups.Group> made = PriceGroups.make(scenario, twist, groups, seed);
        put(judged, name, scenario, Flags.of(made, OurPrices.look(made).flags(0.20)));
    }

    private void peers(
            ScoreSettings settings,
            long seed,
            Map<String, Rounds> rounds,
            Map<String, String> versions,
            Map<String, Score.Line> missing) {
        List<PriceGroups.Scenario> scenarios = PriceGroups.Scenario.all();
        List<PriceGroups.Group> all = new ArrayList<>();
        for (PriceGroups.Scenario scenario : scenarios) {
            all.addAll(PriceGroups.make(scenario, PriceGroups.Twist.NONE, groups, seed)
                    .subList(0, peerGroups));
        }
        RobustbasePeer.Answer answer =
                new RobustbasePeer(settings.peers(), settings.work().resolve(id())).ask(all);
        if (!answer.outcome().ran()) {
            for (String method : List.of(RobustbasePeer.TRIMMED, RobustbasePeer.EFFICIENT)) {
                missing.put(
                        method,
                        new Score.Line(method, "", List.of(), answer.outcome().reason()));
            }
            return;
        }
        Map<String, Map<PriceGroups.Scenario, Flags>> judged = new LinkedHashMap<>();
        for (int s = 0; s < scenarios.size(); s++) {
            List<PriceGroups.Group> made = PriceGroups.make(scenarios.get(s), PriceGroups.Twist.NONE, groups, seed);
            List<PriceGroups.Group> seen = made.subList(0, peerGroups);
            boolean[][] ours = OurPrices.look(made).flags(0.20);
            put(judged, SHARED, scenarios.get(s), Flags.of(seen, Arrays.copyOf(ours, peerGroups)));
            int first = s * peerGroups;
            for (Map.Entry<String, boolean[][]> entry : answer.flags().entrySet()) {
                boolean[][] flags = Arrays.copyOfRange(entry.getValue(), first, first + peerGroups);
                put(judged, entry.getKey(), scenarios.get(s), Flags.of(seen, flags));
            }
        }
        judged.forEach((method, of) -> add(rounds, method, of));
        answer.seconds().forEach((method, seconds) -> {
            of(rounds, method).add("processor time per group, all sizes", "ms", 1000 * seconds / all.size());
            versions.put(method, answer.outcome().version());
        });
    }

    /** How many clean groups of 40 are looked at in a second of one processor, once the program is warm. */
    private void speed(long seed, Map<String, Rounds> rounds) {
        PriceGroups.Scenario scenario = new PriceGroups.Scenario(SPEED_SIZE, PriceGroups.Oddity.NONE, 30);
        List<PriceGroups.Group> made = PriceGroups.make(scenario, PriceGroups.Twist.NONE, groups, seed);
        for (int run = 0; run < 2 * WARM; run++) {
            double speed = OurPrices.look(made).groupsPerSecond();
            if (run >= WARM) {
                of(rounds, OURS).add(SPEED, "groups/s", speed);
            }
        }
    }

    private static void add(Map<String, Rounds> rounds, String method, Map<PriceGroups.Scenario, Flags> judged) {
        Rounds of = of(rounds, method);
        of.add(F1, "", mean(judged, null, Flags::f1));
        of.add(PRECISION, "", mean(judged, null, Flags::precision));
        of.add("mean recall", "", mean(judged, null, Flags::recall));
        of.add("F1 isolated x.5", "", mean(judged, PriceGroups.Oddity.HALF, Flags::f1));
        of.add("F1 isolated x.3", "", mean(judged, PriceGroups.Oddity.THIRD, Flags::f1));
        of.add(CLUSTERED, "", mean(judged, PriceGroups.Oddity.CLUSTER, Flags::f1));
        of.add(SIZE + ", t30", "", clean(judged, 30));
        of.add(SIZE + ", t4", "", clean(judged, 4));
    }

    /** Over the scenarios with one kind of oddity, or with any where {@code oddity} is null. */
    private static double mean(
            Map<PriceGroups.Scenario, Flags> judged,
            PriceGroups.@Nullable Oddity oddity,
            Function<Flags, Double> figure) {
        return judged.entrySet().stream()
                .filter(entry -> entry.getKey().oddity() != PriceGroups.Oddity.NONE)
                .filter(entry -> oddity == null || entry.getKey().oddity() == oddity)
                .mapToDouble(entry -> figure.apply(entry.getValue()))
                .average()
                .orElse(Double.NaN);
    }

    private static double clean(Map<PriceGroups.Scenario, Flags> judged, int tails) {
        return judged.entrySet().stream()
                .filter(entry -> entry.getKey().oddity() == PriceGroups.Oddity.NONE)
                .filter(entry -> entry.getKey().tails() == tails)
                .mapToDouble(entry -> entry.getValue().falseGroups())
                .average()
                .orElse(Double.NaN);
    }

    private static Rounds of(Map<String, Rounds> rounds, String method) {
        return rounds.computeIfAbsent(method, k -> new Rounds());
    }

    private static void put(
            Map<String, Map<PriceGroups.Scenario, Flags>> judged,
            String method,
            PriceGroups.Scenario scenario,
            Flags flags) {
        judged.computeIfAbsent(method, k -> new LinkedHashMap<>()).put(scenario, flags);
    }

    private static boolean[][] each(List<PriceGroups.Group> groups, Function<PriceGroups.Group, boolean[]> method) {
        return groups.stream().map(method).toArray(boolean[][]::new);
    }

    private static List<Score.Goal> goals(Map<String, Rounds> rounds) {
        double f1 = of(rounds, OURS).median(F1);
        double precision = of(rounds, OURS).median(PRECISION);
        double clustered = of(rounds, OURS).median(CLUSTERED);
        double size = of(rounds, REPORT).median(SIZE + ", t30");
        double speed = of(rounds, OURS).median(SPEED);
        return List.of(
                new Score.Goal("mean F1 at least", 0.764, f1, f1 >= 0.764),
                new Score.Goal("mean precision at least", 0.84, precision, precision >= 0.84),
                new Score.Goal("F1 of one fifth clustered at least", 0.60, clustered, clustered >= 0.60),
                new Score.Goal(
                        "clean groups with a false flag on the report list, t30, at most", 0.12, size, size <= 0.12),
                new Score.Goal("groups of 40 per processor second at least", 2000, speed, speed >= 2000));
    }

    private String data() {
        return groups + " groups of each of 24 kinds (15, 40 or 150 consignments; clean, 5 % at half or at 30 % of the "
                + "price, 20 % in a cluster at half; errors with a standard deviation of .18 and Student tails of 30 or 4 "
                + "degrees of freedom), made anew in each round; R sees the first " + peerGroups
                + " of each kind in the first " + peerRounds + " rounds";
    }

    private static List<String> notes() {
        return List.of(
                "All groups of a kind form one panel: our detector lends small groups some of the usual scatter, and what "
                        + "counts is decided over the whole panel. R and the two rules see one group at a time.",
                "All groups of the design scatter alike and all odd prices are too low. The lines with unequal scatter and "
                        + "with odd prices to both sides show how much our figures owe to that.",
                "Our test takes tails of nine degrees of freedom at most. Under Student tails of four, more than the "
                        + "nominal share of the screening list is false.");
    }
}
