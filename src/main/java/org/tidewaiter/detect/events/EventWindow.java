package org.tidewaiter.detect.events;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.detect.CardReader;
import org.tidewaiter.detect.Detector;
import org.tidewaiter.detect.DetectorCard;
import org.tidewaiter.detect.Direction;
import org.tidewaiter.detect.FlowKey;
import org.tidewaiter.detect.FlowSeries;
import org.tidewaiter.detect.Panel;
import org.tidewaiter.detect.PeriodAxis;
import org.tidewaiter.detect.Signal;
import org.tidewaiter.detect.Signals;
import org.tidewaiter.detect.Watch;
import org.tidewaiter.detect.pairs.BasketDrift;
import org.tidewaiter.detect.pairs.Medians;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.trade.Period;
import org.tidewaiter.trade.ReferenceTable;

/**
 * Gift goods sent before a holiday of the partner, more than at other times of the year, year after year. One cell is one
 * holiday, tested in the month in which it falls. Months in which the border was closed to goods count nowhere.
 */
public final class EventWindow implements Detector {

    private record GiftCode(String good, String code) {}

    private final DetectorCard card = CardReader.packed("event_window");
    private final EventCalendar calendar;
    private final List<GiftCode> gifts = ReferenceTable.list(
            "reference/gift-goods.csv", row -> new GiftCode(row.getField("good"), row.getField("code")));
    private final int leastBaseline = card.count("least_baseline");
    private final int surroundings = card.count("surroundings");

    /** With the calendar packed with the program. */
    public EventWindow() {
        this(EventCalendar.packed());
    }

    /** With another calendar. */
    public EventWindow(EventCalendar calendar) {
        this.calendar = calendar;
    }

    @Override
    public DetectorCard card() {
        return card;
    }

    @Override
    public void look(Panel panel, Watch watch, Signals signals) {
        List<FlowSeries> sent = panel.series().stream()
                .filter(series -> series.key().flow() == Flow.EXPORT)
                .toList();
        if (sent.isEmpty()) {
            return;
        }
        FlowKey any = sent.getFirst().key();
        SortedMap<String, List<LocalDate>> holidays = calendar.holidays(any.partner());
        if (holidays.isEmpty()) {
            return;
        }
        boolean[] closed = closed(panel.axis(), any.partner());
        SortedMap<String, double[]> goods = goods(sent, closed);
        List<double[]> controls = controls(sent, closed);
        holidays.forEach((id, days) -> {
            int[] places = days.stream()
                    .mapToInt(day -> panel.axis().placeOf(new Period(day.getYear() * 100 + day.getMonthValue())))
                    .filter(place -> place >= 0
                            && place <= Math.min(watch.to(), panel.axis().length() - 1))
                    .sorted()
                    .toArray();
            if (places.length > 0 && places[places.length - 1] >= watch.from()) {
                look(panel.axis(), any, id, places, goods, controls, signals);
            }
        });
    }

    private boolean[] closed(PeriodAxis axis, int area) {
        boolean[] closed = new boolean[axis.length()];
        for (int month = 0; month < closed.length; month++) {
            closed[month] =
                    calendar.isClosed(area, YearMonth.from(axis.at(month).start()));
        }
        return closed;
    }

    /** Logarithms of each of the gift goods, its headings added up. */
    private SortedMap<String, double[]> goods(List<FlowSeries> sent, boolean[] closed) {
        SortedMap<String, double[]> sums = new TreeMap<>();
        for (FlowSeries series : sent) {
            String good = good(series.key().code());
            if (good != null) {
                double[] sum = sums.computeIfAbsent(good, name -> new double[closed.length]);
                for (int month = 0; month < sum.length; month++) {
                    sum[month] += series.valueUsd()[month]; // where a heading is not known the sum is not
                }
            }
        }
        sums.replaceAll((good, sum) -> logs(sum, closed));
        return sums;
    }

    private @Nullable String good(String code) {
        return gifts.stream()
                .filter(gift -> code.startsWith(gift.code()))
                .map(GiftCode::good)
                .findFirst()
                .orElse(null);
    }

    /** Other goods, the most steadily traded first: what all goods do before a holiday is no gift. */
    private List<double[]> controls(List<FlowSeries> sent, boolean[] closed) {
        List<double[]> controls = sent.stream()
                .filter(series -> good(series.key().code()) == null)
                .map(series -> logs(series.valueUsd(), closed))
                .filter(logs -> 2 * known(logs) > logs.length)
                .sorted(Comparator.comparingLong((double[] logs) -> -known(logs)))
                .limit(card.count("most_controls"))
                .toList();
        return controls.size() >= card.count("least_controls") ? controls : List.of();
    }

    private static long known(double[] logs) {
        return Arrays.stream(logs).filter(log -> !Double.isNaN(log)).count();
    }

    private static double[] logs(double[] values, boolean[] closed) {
        return IntStream.range(0, values.length)
                .mapToDouble(month -> values[month] > 0 && !closed[month] ? Math.log(values[month]) : Double.NaN)
                .toArray();
    }

    private void look(
            PeriodAxis axis,
            FlowKey any,
            String id,
            int[] places,
            SortedMap<String, double[]> goods,
            List<double[]> controls,
            Signals signals) {
        double[][] occasions = new double[places.length][];
        int[] counted = new int[places.length];
        for (int i = 0; i < places.length; i++) {
            List<double[]> theirs = new ArrayList<>();
            for (double[] logs : goods.values()) {
                double[] excess = WindowExcess.around(logs, places[i], leastBaseline, surroundings);
                if (!Double.isNaN(excess[WindowExcess.onTheEvent()])) {
                    theirs.add(excess);
                }
            }
            counted[i] = theirs.size();
            occasions[i] = less(mean(theirs), control(controls, places[i]));
        }
        long seed = 31L * any.toString().hashCode() + id.hashCode();
        WindowExcess.Answer answer = WindowExcess.test(occasions, card.count("draws"), seed);
        int most = Arrays.stream(counted).max().orElse(0);
        boolean enough = answer.occasions() >= card.count("least_years")
                || (answer.occasions() >= 1 && most >= card.count("least_goods"));
        boolean now = !Double.isNaN(occasions[places.length - 1][WindowExcess.onTheEvent()]);
        if (enough && now) {
            Period month = axis.at(places[places.length - 1]);
            signals.tested(
                    month,
                    Direction.UP,
                    answer.p(),
                    () -> signal(
                            axis, any, id, places[places.length - 1], answer, goods, !controls.isEmpty(), occasions));
        }
    }

    private static double[] mean(List<double[]> rows) {
        double[] mean = new double[2 * WindowExcess.onTheEvent() + 2];
        for (int i = 0; i < mean.length; i++) {
            int place = i;
            mean[i] = rows.stream()
                    .mapToDouble(row -> row[place])
                    .filter(value -> !Double.isNaN(value))
                    .average()
                    .orElse(Double.NaN);
        }
        return mean;
    }

    private double @Nullable [] control(List<double[]> controls, int place) {
        if (controls.isEmpty()) {
            return null;
        }
        List<double[]> excess = controls.stream()
                .map(logs -> WindowExcess.around(logs, place, leastBaseline, surroundings))
                .toList();
        return IntStream.range(0, excess.getFirst().length)
                .mapToDouble(i ->
                        Medians.of(excess.stream().mapToDouble(row -> row[i]).toArray()))
                .toArray();
    }

    private static double[] less(double[] own, double @Nullable [] control) {
        return control == null
                ? own
                : IntStream.range(0, own.length)
                        .mapToDouble(i -> own[i] - control[i])
                        .toArray();
    }

    private Signal signal(
            PeriodAxis axis,
            FlowKey any,
            String id,
            int place,
            WindowExcess.Answer answer,
            SortedMap<String, double[]> goods,
            boolean controlled,
            double[][] occasions) {
        Map<String, Object> evidence = new LinkedHashMap<>();
        evidence.put("years", answer.occasions());
        evidence.put("goods", List.copyOf(goods.keySet()));
        evidence.put("this_year", Math.exp(occasions[occasions.length - 1][WindowExcess.onTheEvent()]));
        evidence.put("other_goods_taken_off", controlled);
        return new Signal(
                card.id(),
                "before " + id,
                new FlowKey(any.reporter(), any.partner(), Flow.EXPORT, BasketDrift.ALL_GOODS),
                axis.at(place - 1),
                axis.at(place),
                Direction.UP,
                Math.exp(answer.logExcess()),
                1,
                Double.NaN,
                Double.NaN,
                "times the months around",
                answer.p(),
                Math.max(0, Math.min(1, 1 - Math.exp(-answer.logExcess()))),
                evidence);
    }
}
