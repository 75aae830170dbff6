package org.tidewaiter.detect.events;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tidewaiter.detect.CardReader;
import org.tidewaiter.detect.DetectorCard;
import org.tidewaiter.detect.Direction;
import org.tidewaiter.detect.FlowKey;
import org.tidewaiter.detect.Signal;
import org.tidewaiter.detect.Signals;
import org.tidewaiter.trade.Period;

/**
 * A shared quota that is used up, or will be before its window ends if it goes on like this. Works on
 * the ledger of the quota, at face value; whatever the ledger cannot see is not in the projection either.
 */
public final class QuotaPace {
    private static final double WHOLE = 100; // per cent: the ledger gives shares of the cap

    private final DetectorCard card = CardReader.packed("quota_pace");

    /** What it is and with which parameters it works. */
    public DetectorCard card() {
        return card;
    }

    /**
     * Looks at one window of a quota.
     *
     * @param earlier the windows before, oldest first, for the pace; may be empty
     * @param key what the finding is about: reporter 0 for all, the area of the quota, the flow, the quota's name as code
     */
    public void look(QuotaUse use, List<QuotaUse> earlier, FlowKey key, Signals signals) {
        QuotaUse.Month last = use.findLastKnown().orElse(null);
        if (last == null) {
            return;
        }
        Period passed = use.passedSurely() != null ? use.passedSurely() : use.passedAtFaceValue();
        if (passed == null) {
            project(use, last, earlier, key, signals);
        } else {
            exhausted(use, last, passed, key, signals);
        }
    }

    private void exhausted(QuotaUse use, QuotaUse.Month last, Period passed, FlowKey key, Signals signals) {
        Period surely = use.passedSurely();
        Period counted = use.passedAtFaceValue();
        Map<String, Object> evidence = new LinkedHashMap<>();
        evidence.put("exhausted_surely", surely == null ? "no" : surely.toString());
        evidence.put("exhausted_at_face_value", counted == null ? "no" : counted.toString());
        signals.found(signal(
                "exhausted",
                key,
                passed,
                last.period(),
                last.percent(),
                WHOLE,
                new Ends(Double.NaN, Double.NaN),
                surely != null ? 1 : card.number("strength_at_face_value"),
                evidence));
    }

    private record Ends(double low, double high) {}

    private void project(QuotaUse use, QuotaUse.Month last, List<QuotaUse> earlier, FlowKey key, Signals signals) {
        boolean monthly = last.period().frequency() == Period.Frequency.MONTHLY;
        int left = use.months().size() - 1 - use.months().indexOf(last);
        List<Double> uses = new ArrayList<>();
        earlier.forEach(before -> uses.addAll(before.listUses()));
        uses.addAll(use.listUses());
        List<Double> latest = uses.subList(Math.max(0, uses.size() - card.count("months_of_pace")), uses.size());
        if (!monthly || left == 0 || latest.size() < card.count("least_months")) {
            return;
        }
        double used = last.percent();
        PaceProjection pace = PaceProjection.of(
                WHOLE,
                used,
                latest.stream().mapToDouble(Double::doubleValue).toArray(),
                left,
                card.count("draws"),
                31L * use.quota().hashCode() + last.period().number());
        Integer months = pace.exhausted();
        if (months == null) {
            return;
        }
        Map<String, Object> evidence = new LinkedHashMap<>();
        evidence.put("used_percent", used);
        evidence.put("exhausted_at_usual_pace", after(last.period(), months).toString());
        Integer earliest = pace.earliest();
        evidence.put(
                "exhausted_in_the_quickest_tenth",
                earliest == null ? "no" : after(last.period(), earliest).toString());
        evidence.put("chance_percent", Math.rint(WHOLE * pace.chance()));
        evidence.put("months_of_pace", latest.size());
        signals.found(signal(
                "would be exhausted before the year ends",
                key,
                last.period(),
                use.months().getLast().period(),
                pace.expected(),
                WHOLE,
                new Ends(pace.low(), pace.high()),
                pace.chance(),
                evidence));
    }

    private static Period after(Period month, int months) {
        return Period.of(java.time.YearMonth.from(month.start()).plusMonths(months));
    }

    private Signal signal(
            String kind,
            FlowKey key,
            Period from,
            Period to,
            double observed,
            double expected,
            Ends ends,
            double strength,
            Map<String, Object> evidence) {
        return new Signal(
                card.id(),
                kind,
                key,
                from,
                to,
                Direction.UP,
                observed,
                expected,
                ends.low(),
                ends.high(),
                "percent of the quota",
                null,
                strength,
                evidence);
    }
}
