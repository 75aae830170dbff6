package org.tidewaiter.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tidewaiter.trade.Period;

/**
 * The sets of periods that one comparison adds up. Side 0 are the asked periods; each baseline year has the comparable
 * periods now, the same then, and the same in the three years before then (only if all of them are published).
 */
final class Sides {
    static final int ASKED = 0;
    static final int PRECEDING_YEARS = 3; // low base is judged by the median of three years: methods note A1
    private static final int WIDTH = 10; // numbers a baseline takes up

    private final Map<Integer, List<Period>> periods = new LinkedHashMap<>();
    private final Map<Integer, List<Period>> compared = new HashMap<>();
    private final List<Integer> baselineYears;
    private final List<Period> asked;

    private Sides(List<Period> asked, List<Integer> baselineYears, JointPeriods joint) {
        this.asked = asked;
        this.baselineYears = baselineYears;
        periods.put(ASKED, joint.toAddUp(asked));
    }

    /** Compares only what {@code published} holds on both sides; a joint figure of two months only with both months. */
    static Sides of(Question question, Set<Period> published) {
        List<Period> asked = question.period().listPeriods();
        JointPeriods joint = JointPeriods.of(published);
        Sides sides = new Sides(asked, question.baselineYears(), joint);
        for (int i = 0; i < question.baselineYears().size(); i++) {
            int back = question.yearsBackTo(question.baselineYears().get(i));
            List<Period> now = joint.comparable(asked, back);
            sides.compared.put(i, now);
            sides.periods.put(sides.now(i), joint.toAddUp(now));
            sides.periods.put(sides.base(i), joint.toAddUp(shifted(now, back)));
            for (int year = 1; year <= PRECEDING_YEARS; year++) {
                List<Period> earlier = shifted(now, back + year);
                sides.periods.put(
                        sides.preceding(i, year), joint.isWhole(earlier) ? joint.toAddUp(earlier) : List.of());
            }
        }
        return sides;
    }

    /** The asked periods alone, compared with nothing. */
    static Sides askedOnly(Question question, Optional<Set<Period>> published) {
        return new Sides(
                question.period().listPeriods(),
                List.of(),
                published.map(JointPeriods::of).orElseGet(JointPeriods::unknown));
    }

    private static List<Period> shifted(List<Period> periods, int yearsBack) {
        return periods.stream().map(period -> period.plusYears(-yearsBack)).toList();
    }

    int now(int baseline) {
        return WIDTH * (baseline + 1) + 1;
    }

    int base(int baseline) {
        return WIDTH * (baseline + 1) + 2;
    }

    int preceding(int baseline, int year) {
        return WIDTH * (baseline + 1) + 2 + year;
    }

    List<Integer> baselineYears() {
        return baselineYears;
    }

    List<Period> periods(int side) {
        return periods.getOrDefault(side, List.of());
    }

    /** Every period that any side holds. */
    List<Period> allPeriods() {
        return periods.values().stream()
                .flatMap(List::stream)
                .distinct()
                .sorted()
                .toList();
    }

    List<Period> leftOut(int baseline) {
        List<Period> used = compared.getOrDefault(baseline, List.of());
        return asked.stream().filter(period -> !used.contains(period)).toList();
    }

    /** Rows for the table of sides. */
    List<Object[]> rows() {
        List<Object[]> rows = new ArrayList<>();
        periods.forEach((side, list) -> list.forEach(period -> rows.add(new Object[] {side, period.number()})));
        return rows;
    }
}
