package org.tidewaiter.scorecard.series;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.tidewaiter.scorecard.series.Planted.Event;
import org.tidewaiter.scorecard.series.Planted.What;

/**
 * Monthly flows of four demand classes with surges, appearances and endings planted near their end. Trade comes and goes
 * by a chain of two states; the logs of the amounts hold a level that wanders, a season and heavy-tailed noise.
 */
final class FlowGenerator {
    static final int MONTHS = 72;
    static final int WATCHED_FROM = 60;
    private static final List<String> CLASSES = List.of("smooth", "erratic", "intermittent", "lumpy");
    private static final double[] NOISE = {.35, 1.0, .45, 1.2}; // standard deviation of logs, by class
    private static final double PERSISTENCE = .3; // correlation of the state of trading from month to month
    private static final double WANDERING = .03; // standard deviation of the level's monthly step, in logs
    private static final double WITH_EVENT = .3;
    private static final double NEVER_TRADING = .08; // of the series without an event

    private final SplittableRandom random;

    FlowGenerator(long seed) {
        random = new SplittableRandom(seed);
    }

    Planted make(int count) {
        List<double[]> values = new ArrayList<>();
        List<String> kinds = new ArrayList<>();
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            one(values, kinds, events);
        }
        return new Planted(values, kinds, events, WATCHED_FROM);
    }

    private void one(List<double[]> values, List<String> kinds, List<Event> events) {
        int kind = random.nextInt(4);
        double share = share(kind);
        double amplitude = random.nextDouble(.5);
        double phase = random.nextDouble(2 * Math.PI);
        double centre = 10.5 + 1.3 * random.nextGaussian();
        double[] mean = new double[MONTHS];
        double level = centre;
        for (int t = 0; t < MONTHS; t++) {
            level += WANDERING * random.nextGaussian();
            mean[t] = level + amplitude * Math.sin(2 * Math.PI * t / 12 + phase);
        }
        double[] months = new double[MONTHS];
        boolean trading = random.nextDouble() < share;
        for (int t = 0; t < MONTHS; t++) {
            double chance = share * (1 - PERSISTENCE) + (trading ? PERSISTENCE : 0);
            trading = random.nextDouble() < chance;
            months[t] = trading ? amount(mean[t], kind) : 0;
        }
        Event event = Event.NONE;
        if (random.nextDouble() < WITH_EVENT) {
            int start = random.nextInt(WATCHED_FROM, WATCHED_FROM + 8);
            switch (random.nextInt(5)) {
                case 0, 1 -> event = surge(months, mean, kind, start);
                case 2 -> event = appearance(What.EMERGENCE, months, 0, start, centre, kind);
                case 3 -> event = appearance(What.RESURGENCE, months, start - 24, start, centre, kind);
                default -> {
                    kind = kind > 1 ? random.nextInt(2) : kind; // only a regular flow can cease
                    event = cessation(months, mean, kind, start);
                }
            }
        } else if (random.nextDouble() < NEVER_TRADING) {
            for (int t = 0; t < MONTHS; t++) {
                months[t] = random.nextDouble() < .02 ? Math.exp(6.2 + .8 * random.nextGaussian()) : 0; // samples
            }
        }
        Arrays.setAll(months, t -> Math.rint(months[t]));
        values.add(months);
        kinds.add(CLASSES.get(kind));
        events.add(event);
    }

    private double share(int kind) {
        return switch (kind) {
            case 0 -> .97;
            case 1 -> .95;
            case 2 -> random.nextDouble(.2, .45);
            default -> random.nextDouble(.12, .4);
        };
    }

    private double amount(double mean, int kind) {
        return Math.exp(mean + NOISE[kind] * studentFive() / Math.sqrt(5 / 3.0));
    }

    private double studentFive() {
        double squares = 0;
        for (int i = 0; i < 5; i++) {
            double normal = random.nextGaussian();
            squares += normal * normal;
        }
        return random.nextGaussian() / Math.sqrt(squares / 5);
    }

    private Event surge(double[] months, double[] mean, int kind, int start) {
        double ratio = new double[] {3, 5, 10, 20}[random.nextInt(4)];
        int length = random.nextBoolean() ? 1 : 3;
        for (int t = start; t < start + length; t++) {
            months[t] = ratio * (months[t] > 0 ? months[t] : amount(mean[t], kind));
        }
        return new Event(What.SURGE, start, ratio);
    }

    private Event appearance(What what, double[] months, int quietFrom, int start, double centre, int kind) {
        Arrays.fill(months, quietFrom, start, 0);
        for (int t = start; t < MONTHS; t++) {
            boolean trades = t == start || random.nextDouble() < .8;
            months[t] = trades ? Math.exp(centre + NOISE[kind] * random.nextGaussian()) : 0;
        }
        return new Event(what, start, 0);
    }

    private Event cessation(double[] months, double[] mean, int kind, int start) {
        for (int t = 0; t < MONTHS; t++) {
            boolean trades = t < start && random.nextDouble() < .96;
            months[t] = trades ? Math.exp(mean[t] + NOISE[kind] * random.nextGaussian()) : 0;
        }
        return new Event(What.CESSATION, start, 0);
    }
}
