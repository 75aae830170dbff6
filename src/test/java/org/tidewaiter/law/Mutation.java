package org.tidewaiter.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.goods.Nomenclature;
import org.tidewaiter.trade.HsRevision;

/** A measure with one fact changed, and what was changed. */
record Mutation(String what, Measure mutant) {
    private static final int MOST_CODES = 100; // of a longer list so many are changed, evenly spread

    /** The facts of a measure that a mutation can change; the others stay. */
    private record Facts(
            GoodsScope goods,
            AreaSet from,
            AreaSet to,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            boolean neverInForce,
            List<Condition> conditions) {

        static Facts of(Measure measure, GoodsScope goods) {
            return new Facts(
                    goods,
                    measure.from(),
                    measure.to(),
                    measure.validFrom(),
                    measure.validTo(),
                    measure.neverInForce(),
                    measure.conditions());
        }

        Facts goods(GoodsScope other) {
            return new Facts(other, from, to, validFrom, validTo, neverInForce, conditions);
        }

        Facts codes(List<String> codes) {
            return goods(new GoodsScope(
                    goods.revision(),
                    codes,
                    false,
                    goods.coverage(),
                    goods.basis(),
                    goods.basisSource(),
                    goods.certainty()));
        }

        Facts days(LocalDate first, @Nullable LocalDate last) {
            return new Facts(goods, from, to, first, last, neverInForce, conditions);
        }

        Facts turned() {
            return new Facts(goods, to, from, validFrom, validTo, neverInForce, conditions);
        }

        Facts inForce() {
            return new Facts(goods, from, to, validFrom, validTo, false, conditions);
        }

        Facts conditions(List<Condition> others) {
            return new Facts(goods, from, to, validFrom, validTo, neverInForce, others);
        }
    }

    private static Measure with(Measure measure, Facts facts) {
        return new Measure(
                measure.id(),
                measure.act(),
                measure.paragraph(),
                measure.paragraphVerified(),
                measure.type(),
                measure.tier(),
                measure.says(),
                measure.commodity(),
                facts.goods(),
                facts.from(),
                facts.to(),
                measure.excludedAreas(),
                facts.validFrom(),
                facts.validTo(),
                measure.verification(),
                facts.neverInForce(),
                measure.replacedBy(),
                facts.conditions(),
                measure.interpretation(),
                measure.confidence(),
                measure.sources());
    }

    /** The measure with other codes. */
    static Measure withCodes(Measure measure, GoodsScope goods, List<String> codes) {
        return with(measure, Facts.of(measure, goods).codes(codes));
    }

    /** Every change whose effect an answer can show; none for a measure without codes. */
    static List<Mutation> list(Measure measure) {
        GoodsScope goods = measure.goods();
        if (goods == null) {
            return List.of();
        }
        Facts facts = Facts.of(measure, goods);
        List<Mutation> found = new ArrayList<>();
        if (measure.neverInForce()) {
            return List.of(new Mutation("in force after all", with(measure, facts.inForce())));
        }
        days(measure, facts, found);
        found.add(new Mutation("direction turned", with(measure, facts.turned())));
        if (!goods.all()) {
            codes(measure, facts, found);
        }
        firmness(measure, facts, found);
        conditions(measure, facts, found);
        return found;
    }

    private static void days(Measure measure, Facts facts, List<Mutation> found) {
        LocalDate first = facts.validFrom();
        LocalDate last = facts.validTo();
        found.add(new Mutation("first day a day earlier", with(measure, facts.days(first.minusDays(1), last))));
        found.add(new Mutation("first day a day later", with(measure, facts.days(first.plusDays(1), last))));
        if (last != null) {
            found.add(new Mutation("last day a day earlier", with(measure, facts.days(first, last.minusDays(1)))));
            found.add(new Mutation("last day a day later", with(measure, facts.days(first, last.plusDays(1)))));
            found.add(new Mutation("last day left out", with(measure, facts.days(first, null))));
        }
    }

    private static void codes(Measure measure, Facts facts, List<Mutation> found) {
        List<String> codes = facts.goods().codes();
        int step = (codes.size() + MOST_CODES - 1) / MOST_CODES;
        for (int number = 0; number < codes.size(); number += step) {
            String code = codes.get(number);
            List<String> others =
                    codes.stream().filter(other -> !other.equals(code)).toList();
            found.add(new Mutation("code " + code + " left out", with(measure, facts.codes(others))));
            wider(code, facts.goods().revision(), others).ifPresent(wider -> {
                List<String> more = new ArrayList<>(others);
                more.add(wider);
                found.add(new Mutation("code " + code + " taken as " + wider, with(measure, facts.codes(more))));
            });
        }
    }

    /** The code above, if that holds anything that the measure does not hold already. */
    private static Optional<String> wider(String code, HsRevision revision, List<String> others) {
        if (code.length() == 2) {
            return Optional.empty();
        }
        String above = code.substring(0, code.length() - 2);
        boolean wider = Nomenclature.packed().listSubheadings(above, revision).stream()
                .anyMatch(leaf -> !leaf.startsWith(code) && others.stream().noneMatch(leaf::startsWith));
        return wider ? Optional.of(above) : Optional.empty();
    }

    private static void firmness(Measure measure, Facts facts, List<Mutation> found) {
        GoodsScope goods = facts.goods();
        boolean firm = goods.coverage() == Coverage.WHOLE && goods.certainty() == Certainty.CERTAIN;
        GoodsScope other = new GoodsScope(
                goods.revision(),
                goods.codes(),
                goods.all(),
                firm ? Coverage.PART : Coverage.WHOLE,
                goods.basis(),
                goods.basisSource(),
                firm ? Certainty.POSSIBLE : Certainty.CERTAIN);
        found.add(new Mutation(
                firm ? "firm reading made soft" : "soft reading made firm", with(measure, facts.goods(other))));
    }

    private static void conditions(Measure measure, Facts facts, List<Mutation> found) {
        for (Condition condition : facts.conditions()) {
            LocalDate until = condition.openUntil();
            if (until == null) {
                continue;
            }
            List<Condition> without = facts.conditions().stream()
                    .filter(other -> !other.equals(condition))
                    .toList();
            found.add(new Mutation(condition.type() + " left out", with(measure, facts.conditions(without))));
            LocalDate last = facts.validTo();
            boolean endsWithIt = last != null && !until.isBefore(last);
            for (int days : endsWithIt ? new int[] {-1} : new int[] {-1, 1}) { // longer than the measure is the same
                moved(condition, days).ifPresent(moved -> {
                    List<Condition> changed = new ArrayList<>(without);
                    changed.add(moved);
                    found.add(new Mutation(
                            condition.type() + (days < 0 ? " a day shorter" : " a day longer"),
                            with(measure, facts.conditions(changed))));
                });
            }
        }
    }

    private static Optional<Condition> moved(Condition condition, int days) {
        return switch (condition) {
            case Condition.Transition transition ->
                Optional.of(new Condition.Transition(
                        transition.says(),
                        transition.asks(),
                        transition.verified(),
                        transition.until().plusDays(days)));
            case Condition.WindDown windDown ->
                Optional.of(new Condition.WindDown(
                        windDown.says(),
                        windDown.asks(),
                        windDown.verified(),
                        windDown.until().plusDays(days),
                        windDown.contractsBefore()));
            case Condition.Derogation derogation -> Optional.empty();
            case Condition.Exemption exemption -> Optional.empty();
            case Condition.Note note -> Optional.empty();
            case Condition.Quota quota -> Optional.empty();
            case Condition.SelfApplied selfApplied -> Optional.empty();
            case Condition.ValueThreshold threshold -> Optional.empty();
        };
    }
}
