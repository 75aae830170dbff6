package org.tidewaiter.law;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.tidewaiter.goods.Concordance;
import org.tidewaiter.goods.Nomenclature;

/**
 * Holds rule books against gold cases. A case is right if the answer is the expected one and rests on the act, paragraph
 * and basis the case names, and the goods carry the flag it names and no other. Cases of a layer without a book are counted apart and are never right.
 */
public final class GoldScore {

    /** What one case adds to the counts. */
    private record Outcome(boolean loaded, boolean right, boolean byPrefix) {
        GoldReport.Tally in(GoldReport.Tally tally) {
            return new GoldReport.Tally(
                    tally.group(),
                    tally.cases() + 1,
                    tally.notLoaded() + (loaded ? 0 : 1),
                    tally.right() + (right ? 1 : 0),
                    tally.byPrefix() + (byPrefix ? 1 : 0));
        }
    }

    private record Layer(Assessor assessor, PrefixMatching prefixes) {}

    private final Map<GoldLayer, Layer> layers = new EnumMap<>(GoldLayer.class);
    private final Map<String, GoldReport.Tally> regimes = new TreeMap<>();
    private final Map<String, GoldReport.Tally> bases = new TreeMap<>();
    private final List<GoldReport.Miss> misses = new ArrayList<>();
    private GoldReport.Tally all = empty("all");
    private GoldReport.Tally textBased = empty("text-based");
    private GoldReport.Tally firm = empty("firm answer expected");

    private GoldScore(RuleBooks books) {
        for (GoldLayer layer : GoldLayer.values()) {
            RuleBooks own = layer.of(books);
            if (!own.books().isEmpty()) {
                Assessor assessor = new Assessor(own, Nomenclature.packed(), Concordance.packed());
                layers.put(layer, new Layer(assessor, new PrefixMatching(own)));
            }
        }
    }

    /** Asks the books every case. */
    public static GoldReport of(RuleBooks books, List<GoldCase> cases) {
        GoldScore score = new GoldScore(books);
        cases.forEach(score::add);
        return new GoldReport(
                score.all,
                score.textBased,
                score.firm,
                List.copyOf(score.regimes.values()),
                List.copyOf(score.bases.values()),
                score.misses);
    }

    private void add(GoldCase gold) {
        Outcome outcome = ask(gold);
        all = outcome.in(all);
        if (gold.isTextBased()) {
            textBased = outcome.in(textBased);
        }
        if (gold.answer() != Answer.UNDETERMINED) {
            firm = outcome.in(firm);
        }
        count(regimes, gold.layer().code(), outcome);
        count(bases, gold.basisCode(), outcome);
    }

    private Outcome ask(GoldCase gold) {
        Layer layer = layers.get(gold.layer());
        if (layer == null) {
            return new Outcome(false, false, false);
        }
        Assessment assessment = layer.assessor().assess(Movement.on(gold.goods(), gold.from(), gold.to(), gold.date()));
        Answer byPrefix = layer.prefixes().answer(gold);
        boolean answerRight = assessment.answer() == gold.answer();
        boolean right = answerRight && gold.isCitedIn(assessment) && gold.isFlaggedIn(assessment);
        if (!right) {
            List<String> restsOn = Stream.concat(
                            assessment.measures().stream()
                                    .map(hit -> hit.citation() + ", basis "
                                            + hit.basis().code() + ", "
                                            + hit.effect().words()),
                            assessment.flags().stream().map(flag -> flag.act() + ", flag, tier " + flag.tier()))
                    .distinct()
                    .toList();
            misses.add(new GoldReport.Miss(
                    GoldReport.Expected.of(gold), assessment.answer(), answerRight, byPrefix, restsOn));
        }
        return new Outcome(true, right, byPrefix == gold.answer());
    }

    private static void count(Map<String, GoldReport.Tally> groups, String group, Outcome outcome) {
        groups.put(group, outcome.in(groups.getOrDefault(group, empty(group))));
    }

    private static GoldReport.Tally empty(String group) {
        return new GoldReport.Tally(group, 0, 0, 0, 0);
    }
}
