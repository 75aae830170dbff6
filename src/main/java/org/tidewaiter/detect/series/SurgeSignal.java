package org.tidewaiter.detect.series;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.detect.DetectorCard;
import org.tidewaiter.detect.Direction;
import org.tidewaiter.detect.FlowSeries;
import org.tidewaiter.detect.Signal;

/** Writes down what the test of amounts saw: months, usual months, the range in which most lie, whether more was moved. */
final class SurgeSignal {
    private static final double OUTSIDE = .025; // 95 % of months lie within the range

    private final DetectorCard card;
    private final TailTest tail;
    private final int history;
    private final double fitted;
    private final double usualP;
    private final double quantityP;
    private final double flatQuantity;

    SurgeSignal(DetectorCard card, TailTest tail) {
        this.card = card;
        this.tail = tail;
        history = card.count("history");
        fitted = card.number("fitted_tails");
        usualP = card.number("usual_p");
        quantityP = card.number("quantity_p");
        flatQuantity = card.number("flat_quantity");
    }

    /** A test's word. */
    Signal tested(FlowSeries series, AmountAnswer answer) {
        return write(series, answer, answer.p(), Strength.ofProbability(answer.p()))
                .with("questions_asked", answer.questions());
    }

    /** That nothing can be known of a month. */
    Signal blind(String kind, FlowSeries series, int place, PooledScale others) {
        double[] values = series.valueUsd();
        RunOfMonths month = RunOfMonths.of(place, values[place]);
        AmountAnswer none = new AmountAnswer(kind, month, usual(values, place), others, 0, Double.NaN);
        return write(series, none, null, card.number("blind_strength"));
    }

    /** The smallest ratio to the usual month that a single month of this flow could show. */
    double visibleRatio(Usual before, PooledScale others) {
        return Math.exp(tail.distance(usualP) * tail.spread(before, others, 1));
    }

    private Signal write(FlowSeries series, AmountAnswer answer, @Nullable Double p, double strength) {
        RunOfMonths run = answer.run();
        Usual before = answer.before();
        PooledScale others = answer.others();
        double reach = tail.distance(OUTSIDE) * tail.spread(before, others, run.traded());
        double usual = Math.exp(before.centre());
        Map<String, Object> evidence = new LinkedHashMap<>();
        evidence.put("class", before.demand().word());
        evidence.put("times_the_usual_month", Math.exp(run.centre()) / usual);
        if (run.traded() > 1) {
            evidence.put("months_taken_together", run.traded());
        }
        evidence.put("months_with_trade", before.traded());
        evidence.put("months_without_trade", before.known() - before.traded());
        evidence.put("months_unknown", Math.min(run.first(), history) - before.known());
        evidence.put("scale_of_logs", before.scale(others));
        evidence.put("scale_of_others", others.scale());
        evidence.put("smallest_visible_ratio", visibleRatio(before, others));
        evidence.put("quantity", quantity(series, run, others));
        return new Signal(
                card.id(),
                answer.kind(),
                series.key(),
                series.axis().at(run.first()),
                series.axis().at(run.last()),
                Direction.UP,
                run.sum(),
                run.traded() * usual,
                run.traded() * Math.exp(before.centre() - reach),
                run.traded() * Math.exp(before.centre() + reach),
                "USD",
                p,
                strength,
                evidence);
    }

    /** Whether more goods moved, or only more money. */
    private String quantity(FlowSeries series, RunOfMonths run, PooledScale others) {
        double[] weights = series.netWeightKg();
        RunOfMonths weighed = RunOfMonths.upTo(run.last(), run.last() - run.first() + 1, weights);
        Usual before = usual(weights, run.first());
        if (weighed == null || weighed.traded() < run.traded() || before.traded() == 0) {
            return "unknown";
        }
        if (tail.upper(weighed.centre(), before, others, weighed.traded()) <= quantityP) {
            return "rose too";
        }
        return weighed.centre() - before.centre() < Math.log(flatQuantity) ? "value only" : "unclear";
    }

    private Usual usual(double[] figures, int place) {
        return new AmountWindow(history, fitted).before(place, figures, AmountWindow.logs(figures));
    }
}
