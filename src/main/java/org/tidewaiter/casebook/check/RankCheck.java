package org.tidewaiter.casebook.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.analysis.PairFigures.Ranked;
import org.tidewaiter.casebook.Claim;
import org.tidewaiter.casebook.ClaimKind;
import org.tidewaiter.casebook.Slot;
import org.tidewaiter.casebook.SlotName;
import org.tidewaiter.casebook.Verdict;

/** A rank depends on how many digits goods are told apart by: it holds if it holds at any usual level, which is named. */
final class RankCheck implements Check {
    private static final String NAME = "rank";
    private static final List<Integer> LEVELS = List.of(8, 6, 4, 2); // as national tables, the UN and headlines count

    private final KnownFigures figures;

    RankCheck(KnownFigures figures) {
        this.figures = figures;
    }

    @Override
    public Optional<Judgement> judge(Claim claim, TextUnderCheck text) {
        Optional<Slot> rank = claim.find(SlotName.RANK);
        if (rank.isEmpty() || (claim.kind() != ClaimKind.RANK && claim.kind() != ClaimKind.SHARE)) {
            return Optional.empty();
        }
        FigureQuestion.Read read = FigureQuestion.of(NAME, claim);
        if (read.missing().isPresent()) {
            return read.missing();
        }
        FigureQuestion asked = read.question().orElseThrow();
        boolean weight = claim.find(SlotName.MEASURE)
                .filter(slot -> slot.value().equals("weight"))
                .isPresent();
        if (asked.goods().codes().isEmpty()) {
            return new MonthRank(figures)
                    .judge(NAME, asked, rank.get().value(), weight, text.sentence(claim.passage()))
                    .or(() -> Optional.of(
                            Judgement.of(NAME, Verdict.NOT_CHECKABLE, "The text names no goods for this rank.")));
        }
        return Optional.of(judge(asked, rank.get().value(), weight));
    }

    private Judgement judge(FigureQuestion asked, String told, boolean weight) {
        List<String> reckoning = new ArrayList<>();
        List<Integer> fitting = new ArrayList<>();
        KnownFigures.@Nullable Known last = null;
        boolean unweighed = false;
        for (int level : levels(asked)) {
            var answer = figures.ask(asked.route(), "CNY", asked.months(), each -> {
                List<Ranked> ranked = each.rank(asked.flow(), level, asked.months());
                return ranked.isEmpty() ? Optional.empty() : Optional.of(ranked);
            });
            if (answer.isEmpty()) {
                return FigureQuestion.notLoaded(NAME, asked);
            }
            last = answer.get().known();
            unweighed |= weight
                    && answer.get().value().stream()
                            .anyMatch(ranked -> ranked.sum().weight() == null);
            String found =
                    found(weight ? byWeight(answer.get().value()) : answer.get().value(), asked, told, level);
            reckoning.add(level + " digits: " + found);
            if (found.equals(told)) {
                fitting.add(level);
            }
        }
        KnownFigures.Known known = Objects.requireNonNull(last);
        if (fitting.isEmpty() && asked.goods().vague()) {
            return Judgement.of(
                            NAME,
                            Verdict.NOT_CHECKABLE,
                            "The text does not say which goods it counts; our own list of such goods gives another number.")
                    .with(reckoning)
                    .shownBy(asked.rows(known));
        }
        if (fitting.isEmpty() && unweighed) {
            return Judgement.of(
                            NAME,
                            Verdict.NOT_CHECKABLE,
                            "Some goods have lines without a weight, so the order by weight is not known.")
                    .with(reckoning)
                    .shownBy(asked.rows(known));
        }
        Judgement judged = fitting.isEmpty()
                ? Judgement.of(
                        NAME,
                        Verdict.REFUTED,
                        "At no digit level of these goods the published figures give rank " + told + ".")
                : Judgement.of(
                        NAME,
                        Verdict.CONFIRMED,
                        "So it is at "
                                + fitting.stream()
                                        .map(String::valueOf)
                                        .reduce((a, b) -> a + ", " + b)
                                        .orElseThrow() + " digits.");
        return FigureQuestion.asKnown(
                judged.with(reckoning)
                        .within("none; every level from that of the goods down to 8 digits is tried")
                        .shownBy(asked.rows(known)),
                known);
    }

    /** Levels at which the goods are a line of their own: not their whole chapter, nor one kind out of a chapter. */
    private static List<Integer> levels(FigureQuestion asked) {
        int shortest =
                asked.goods().codes().stream().mapToInt(String::length).min().orElse(2);
        return shortest == 2
                ? List.of(2)
                : LEVELS.stream().filter(level -> level >= shortest).toList();
    }

    private static List<Ranked> byWeight(List<Ranked> byValue) {
        return byValue.stream()
                .sorted(Comparator.comparing((Ranked ranked) -> ranked.sum().weight() == null
                                ? BigDecimal.ZERO
                                : ranked.sum().weight())
                        .reversed()
                        .thenComparing(Ranked::code))
                .toList();
    }

    /** The rank of the goods, or for "N of the top M" how many of the top M are such goods. */
    private static String found(List<Ranked> ranked, FigureQuestion asked, String told, int level) {
        int slash = told.indexOf('/');
        if (slash > 0) {
            int top = Integer.parseInt(told.substring(slash + 1));
            long count = ranked.stream()
                    .limit(top)
                    .filter(each -> isAmong(each, asked))
                    .count();
            return count + "/" + top;
        }
        for (int place = 0; place < ranked.size(); place++) {
            if (isAmong(ranked.get(place), asked)
                    && ranked.get(place).sum().value().signum() > 0) {
                return Integer.toString(place + 1);
            }
        }
        return "not traded" + (level == 2 ? " in this chapter" : "");
    }

    private static boolean isAmong(Ranked ranked, FigureQuestion asked) {
        return asked.goods().codes().stream()
                .anyMatch(code -> ranked.code().startsWith(code) || code.startsWith(ranked.code()));
    }
}
