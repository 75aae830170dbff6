package org.tidewaiter.scorecard.pairs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tidewaiter.detect.FlowKey;
import org.tidewaiter.detect.FlowSeries;
import org.tidewaiter.detect.Panel;
import org.tidewaiter.detect.PeriodAxis;
import org.tidewaiter.detect.Watch;
import org.tidewaiter.detect.events.EventCalendar;
import org.tidewaiter.detect.events.EventWindow;
import org.tidewaiter.scorecard.Benchmark;
import org.tidewaiter.scorecard.Rounds;
import org.tidewaiter.scorecard.Score;
import org.tidewaiter.scorecard.ScoreSettings;
import org.tidewaiter.trade.Flow;

/** Baskets of gift goods, in some of which two months of every year stand higher. */
public final class EventWindowBenchmark implements Benchmark {
    private static final int YEARS = 6;
    private static final int MONTHS = 12 * YEARS;
    private static final int FIRST_YEAR = 2010;
    private static final int EVENT = 6; // July, counted from January = 0
    private static final int PLACEBO = 2; // March: no month of its window is one of the event's
    private static final double LIFT = 1.6;
    private static final double LEVEL = .05; // of the test
    private static final String[] GIFTS = {"110100", "100630", "170199", "151190", "190590"};
    private static final int CONTROLS = 8;

    private final int baskets;

    /** Enough baskets for the size to be told to a hundredth over twenty rounds. */
    public EventWindowBenchmark() {
        this(100);
    }

    EventWindowBenchmark(int baskets) {
        this.baskets = baskets;
    }

    @Override
    public String id() {
        return "event_window";
    }

    @Override
    public String title() {
        return "Gift goods before a holiday";
    }

    @Override
    public Score run(ScoreSettings settings) {
        Rounds ours = new Rounds();
        Rounds alone = new Rounds();
        Rounds naive = new Rounds();
        EventWindow event = new EventWindow(calendar(EVENT));
        EventWindow placebo = new EventWindow(calendar(PLACEBO));
        for (int round = 0; round < settings.seeds(); round++) {
            FlowMaker maker = new FlowMaker(settings.firstSeed() + round);
            Tally together = new Tally();
            Tally withoutControls = new Tally();
            Tally rule = new Tally();
            for (int basket = 0; basket < baskets; basket++) {
                boolean planted = basket % 10 < 3; // three in ten
                Panel panel = panel(maker, planted);
                together.event(planted, rejects(event, panel));
                together.placebo(rejects(placebo, panel));
                Panel gifts = gifts(panel);
                withoutControls.event(planted, rejects(event, gifts));
                withoutControls.placebo(rejects(placebo, gifts));
                rule.event(planted, isHigh(gifts, EVENT));
                rule.placebo(isHigh(gifts, PLACEBO));
            }
            together.into(ours);
            withoutControls.into(alone);
            rule.into(naive);
        }
        return new Score(
                id(),
                title(),
                baskets + " baskets of " + GIFTS.length + " goods beside " + CONTROLS + " others over " + YEARS
                        + " years, in three of ten two months 60 % higher; made with seeds from "
                        + settings.firstSeed(),
                List.of(
                        ours.line("event_window, other goods taken off", "level .05"),
                        alone.line("event_window, gift goods alone", "level .05"),
                        naive.line("two months 30 % above the year in four of six years", "")),
                List.of(
                        ours.atLeast("power", .8, "power"),
                        ours.atMost("rejections where nothing was planted", .07, "size"),
                        ours.atMost("rejections on another day", .07, "size on another day")),
                List.of(
                        "Goods vary by .35 to 1 natural logarithm from month to month, as smooth and erratic flows do. All goods of a"
                                + " panel share a season of an amplitude up to .5; gift goods with a season of their own would"
                                + " be taken for gifts, as the second line shows."));
    }

    private static final class Tally {
        private int power;
        private int planted;
        private int size;
        private int clean;
        private int elsewhere;
        private int all;

        void event(boolean isPlanted, boolean rejected) {
            planted += isPlanted ? 1 : 0;
            clean += isPlanted ? 0 : 1;
            power += isPlanted && rejected ? 1 : 0;
            size += !isPlanted && rejected ? 1 : 0;
        }

        void placebo(boolean rejected) {
            all++;
            elsewhere += rejected ? 1 : 0;
        }

        void into(Rounds rounds) {
            rounds.add("power", "share", power / (double) planted);
            rounds.add("size", "share", size / (double) clean);
            rounds.add("size on another day", "share", elsewhere / (double) all);
        }
    }

    private static EventCalendar calendar(int month) {
        List<EventCalendar.Event> events = new ArrayList<>();
        for (int year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year++) {
            LocalDate day = LocalDate.of(year, month + 1, 27);
            events.add(new EventCalendar.Event(408, "day", EventCalendar.Kind.HOLIDAY, day, day, "made up", false));
        }
        return new EventCalendar(events);
    }

    private static Panel panel(FlowMaker maker, boolean planted) {
        PeriodAxis axis = new PeriodAxis(FIRST_YEAR * 12, MONTHS);
        double[] season = maker.season(MONTHS, maker.uniform(0, .5));
        List<FlowSeries> series = new ArrayList<>();
        for (String gift : GIFTS) {
            double[] values = maker.flow(100_000, maker.uniform(.35, 1), .97, season);
            for (int month = 0; planted && month < MONTHS; month++) {
                boolean high = month % 12 == EVENT || month % 12 == EVENT - 1;
                values[month] *= high ? LIFT : 1;
            }
            series.add(series(gift, axis, values));
        }
        for (int other = 0; other < CONTROLS; other++) {
            double[] values = maker.flow(100_000, maker.uniform(.35, 1), .97, season);
            series.add(series("39" + (10 + other) + "00", axis, values));
        }
        return new Panel(axis, series);
    }

    private static FlowSeries series(String code, PeriodAxis axis, double[] values) {
        return new FlowSeries(new FlowKey(156, 408, Flow.EXPORT, code), axis, values, new double[MONTHS]);
    }

    private static Panel gifts(Panel panel) {
        return new Panel(
                panel.axis(),
                panel.series().stream()
                        .filter(series -> !series.key().code().startsWith("39"))
                        .toList());
    }

    private static boolean rejects(EventWindow detector, Panel panel) {
        Cells cells = new Cells(detector.card());
        detector.look(panel, new Watch(MONTHS - 12, MONTHS - 1), cells);
        return cells.probabilities().length > 0 && cells.probabilities()[0] <= LEVEL;
    }

    private static boolean isHigh(Panel gifts, int event) {
        int high = 0;
        for (int year = 0; year < YEARS; year++) {
            double window = 0;
            double all = 0;
            for (FlowSeries series : gifts.series()) {
                for (int month = 0; month < 12; month++) {
                    double value = series.valueUsd()[12 * year + month];
                    all += value / 12;
                    window += month == event || month == event - 1 ? value / 2 : 0;
                }
            }
            high += window >= 1.3 * all ? 1 : 0;
        }
        return high >= 4;
    }
}
