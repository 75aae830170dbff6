package org.tidewaiter.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.goods.Concordance;
import org.tidewaiter.goods.Nomenclature;
import org.tidewaiter.trade.Area;
import org.tidewaiter.trade.CommodityCode;
import org.tidewaiter.trade.HsRevision;
import org.tidewaiter.trade.Language;

/** Says an answer in plain sentences: the answer first, then why. */
final class Reasons {
    /** How the sentence on measures without codes begins. */
    static final String NOT_LOOKED_AT = "Also in force, but without codes";

    private static final int SUBHEADING = 6; // digits

    private final List<Measure> measures;
    private final List<NotableGoods> notable;
    private final Directions directions;
    private final Nomenclature nomenclature;
    private final Concordance concordance;
    private final Map<CommodityCode, List<NotableGoods>> notableByCode = new ConcurrentHashMap<>();
    private final Map<BitSet, String> acts = new ConcurrentHashMap<>(); // by the measures a pair of areas is meant by
    private final Map<BitSet, List<Measure>> uncoded = new ConcurrentHashMap<>();

    Reasons(
            RuleBooks books,
            List<Measure> measures,
            Directions directions,
            Nomenclature nomenclature,
            Concordance concordance) {
        this.measures = measures;
        this.notable =
                books.books().stream().flatMap(book -> book.notable().stream()).toList();
        this.directions = directions;
        this.nomenclature = nomenclature;
        this.concordance = concordance;
    }

    /** The answer first, then why. */
    List<String> of(Movement movement, Finding finding) {
        if (finding.answer() == Answer.OUT_OF_SCOPE) {
            return outOfScope(movement, finding.reach(), finding.flags());
        }
        return finding.hits().isEmpty()
                ? unnamed(movement, finding.alive())
                : hits(finding.answer(), movement, finding.hits(), finding.layers(), finding.flags());
    }

    /** How many acts, of which regimes. */
    private String acts(BitSet numbers) {
        List<LegalAct> acts = numbers.stream()
                .mapToObj(number -> measures.get(number).act())
                .distinct()
                .toList();
        List<String> regimes =
                acts.stream().map(LegalAct::regime).distinct().sorted().toList();
        return acts.size()
                + (acts.size() == 1 ? " act" : " acts")
                + (regimes.size() == 1 ? " of regime " : " of regimes ")
                + String.join(", ", regimes);
    }

    private List<String> hits(
            Answer answer, Movement movement, List<MeasureHit> hits, List<Layer> layers, List<Flag> flags) {
        List<String> reasons = new ArrayList<>();
        boolean alone = hits.getFirst().effect() == Answer.IN_SCOPE;
        if (answer == Answer.UNDETERMINED) {
            reasons.add(
                    hits.size() == 1
                            ? "Undetermined: one measure could apply, and the facts given do not settle it."
                            : "Undetermined: " + hits.size()
                                    + " measures could apply, and the facts given do not settle it.");
        } else if (!alone) {
            reasons.add("In scope: several measures together cover the whole code, though none does alone.");
        }
        for (MeasureHit hit : hits) {
            String opening = hit.effect() == Answer.IN_SCOPE
                    ? "In scope of "
                    : alone ? "Could be in scope of more: " : "Could be in scope of ";
            reasons.add((opening + layer(hit) + hit.citation() + ": " + hit.says() + " " + String.join(" ", hit.why()))
                    .strip());
        }
        if (answer == Answer.UNDETERMINED) {
            reasons.addAll(notable(movement));
        }
        reasons.addAll(sideBySide(layers));
        flags.forEach(flag -> reasons.add(flag.sentence()));
        return reasons;
    }

    /** Whose law it is, where the number of the act does not say it as those of the United Nations do. */
    private static String layer(MeasureHit hit) {
        return hit.authority().equals(Layer.WORLD) ? "" : "the law of " + article(Layer.name(hit.authority())) + ", ";
    }

    private static String article(String name) {
        return name.endsWith("Union") || name.endsWith("Nations") ? "the " + name : name;
    }

    /** One sentence where layers give different answers. */
    private static List<String> sideBySide(List<Layer> layers) {
        if (layers.stream().map(Layer::answer).distinct().count() < 2) {
            return List.of();
        }
        return List.of("The layers differ: "
                + layers.stream()
                        .map(layer -> article(Layer.name(layer.authority())) + regime(layer, layers) + " "
                                + layer.answer().words())
                        .collect(Collectors.joining("; "))
                + ".");
    }

    /** Which of its regimes is meant, where an authority has books of several. */
    private static String regime(Layer layer, List<Layer> layers) {
        return layers.stream()
                        .anyMatch(other ->
                                !other.equals(layer) && other.authority().equals(layer.authority()))
                ? " on " + layer.regime()
                : "";
    }

    private List<String> unnamed(Movement movement, BitSet alive) {
        String what = movement.goods() == null
                ? "no goods are named"
                : "the code " + movement.goods().digits() + " does not say what the goods are";
        return List.of("Undetermined: " + what + ", and " + alive.cardinality() + " measures reach some goods "
                + route(movement) + " " + when(movement) + ".");
    }

    private List<String> outOfScope(Movement movement, @Nullable Reach reach, List<Flag> flags) {
        List<String> reasons = new ArrayList<>();
        if (movement.from().code() == movement.to().code()) {
            return List.of("Out of scope: both ends are the same area, so the goods cross no border.");
        }
        BitSet meant = directions.get(movement.from(), movement.to()).meant();
        if (meant.isEmpty()) {
            reasons.add("Out of scope: none of the loaded books restricts goods " + route(movement)
                    + ". Other regimes are not looked at.");
            flags.forEach(flag -> reasons.add(flag.sentence()));
            return reasons;
        }
        CommodityCode goods = movement.goods();
        reasons.add("Out of scope: no measure of the books about this direction ("
                + acts.computeIfAbsent(meant, this::acts) + ") reaches "
                + (goods == null ? "goods" : goods) + " " + route(movement) + " " + when(movement) + ".");
        if (reach != null) {
            if (reach.doubt() != null) {
                reasons.add(reach.doubt());
            }
            if (reach.lost() != null) {
                reasons.add(reach.lost());
            }
            reasons.addAll(otherTimes(movement, reach));
            reasons.addAll(otherDirection(movement, reach));
        }
        reasons.addAll(notable(movement));
        reasons.addAll(uncoded(movement));
        flags.forEach(flag -> reasons.add(flag.sentence()));
        return reasons;
    }

    private Set<String> otherTimes(Movement movement, Reach reach) {
        Set<String> sentences = new LinkedHashSet<>();
        Directions.Pair pair = directions.get(movement.from(), movement.to());
        BitSet same = (BitSet) reach.touched().clone();
        same.and(pair.meant());
        same.stream().forEach(number -> sentences.add(otherTime(pair, number, movement)));
        return sentences;
    }

    private String otherTime(Directions.Pair pair, int number, Movement movement) {
        Measure measure = measures.get(number);
        String what = measure.act().cite(measure.paragraph()) + " reaches " + measure.commodity();
        LocalDate last = measure.validTo();
        if (measure.validFrom().isAfter(movement.end())) {
            return what + " only from " + measure.validFrom() + ".";
        }
        if (last != null && last.isBefore(movement.start())) {
            return what + " only until " + last + ".";
        }
        return pair.memberships().getOrDefault(number, List.of()).stream()
                .filter(membership -> !membership.touches(movement.start(), movement.end()))
                .map(membership -> what + ", but not here: " + HitWriter.time(membership) + ".")
                .findFirst()
                .orElse(what + ".");
    }

    private Set<String> otherDirection(Movement movement, Reach reach) {
        Set<String> sentences = new LinkedHashSet<>();
        BitSet opposite = (BitSet) reach.touched().clone();
        opposite.and(directions.get(movement.to(), movement.from()).meant());
        opposite.stream()
                .mapToObj(measures::get)
                .filter(measure -> measure.isInForceOn(movement.start()))
                .forEach(measure -> sentences.add(measure.act().cite(measure.paragraph()) + " is about "
                        + measure.commodity()
                        + " in the other direction, from " + name(movement.to()) + " to " + name(movement.from())
                        + "."));
        return sentences;
    }

    private List<String> uncoded(Movement movement) {
        BitSet meant = directions.get(movement.from(), movement.to()).meant();
        String commodities = uncoded.computeIfAbsent(meant, this::listUncoded).stream()
                .filter(measure -> measure.isInForceOn(movement.end()))
                .map(Measure::commodity)
                .distinct()
                .collect(Collectors.joining("; "));
        return commodities.isEmpty() ? List.of() : List.of(NOT_LOOKED_AT + ", so not looked at: " + commodities + ".");
    }

    private List<Measure> listUncoded(BitSet numbers) {
        return numbers.stream()
                .mapToObj(measures::get)
                .filter(measure -> measure.type() == MeasureType.UNCODED
                        && !measure.paragraph().equals(LegalAct.NO_PARAGRAPH))
                .toList();
    }

    private List<String> notable(Movement movement) {
        CommodityCode goods = movement.goods();
        if (goods == null || notable.isEmpty()) {
            return List.of();
        }
        CommodityCode stem = goods.upTo(SUBHEADING);
        List<NotableGoods> known = notableByCode.get(stem);
        if (known == null) {
            known = listNotable(stem);
            notableByCode.put(stem, known);
        }
        return known.stream()
                .filter(entry ->
                        entry.from().holds(movement.from()) && entry.to().holds(movement.to()))
                .map(NotableGoods::says)
                .toList();
    }

    private List<NotableGoods> listNotable(CommodityCode stem) {
        Set<String> leaves = nomenclature.listSubheadings(stem.digits(), stem.revision());
        Map<HsRevision, Set<String>> counterparts = new EnumMap<>(HsRevision.class);
        for (NotableGoods entry : notable) {
            counterparts.computeIfAbsent(
                    entry.revision(),
                    revision -> leaves.stream()
                            .flatMap(leaf -> counterparts(leaf, stem.revision(), revision).stream())
                            .collect(Collectors.toSet()));
        }
        return notable.stream()
                .filter(entry -> counterparts.getOrDefault(entry.revision(), Set.of()).stream()
                        .anyMatch(code -> GoodsScope.holds(entry.codes(), code)))
                .toList();
    }

    private Set<String> counterparts(String leaf, HsRevision from, HsRevision to) {
        return from == to ? Set.of(leaf) : concordance.listTargets(leaf, from, to);
    }

    private static String route(Movement movement) {
        return "from " + name(movement.from()) + " to " + name(movement.to());
    }

    private static String name(Area area) {
        return area.name(Language.ENGLISH) + " (" + area.shortCode() + ")";
    }

    private static String when(Movement movement) {
        return (movement.start().equals(movement.end()) ? "on " : "in ") + movement.span();
    }
}
