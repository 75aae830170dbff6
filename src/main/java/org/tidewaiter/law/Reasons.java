package org.tidewaiter.law;

import java.util.ArrayList;
import java.util.BitSet;
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
    private static final int SUBHEADING = 6; // digits

    private final List<Measure> measures;
    private final List<NotableGoods> notable;
    private final Directions directions;
    private final Nomenclature nomenclature;
    private final Concordance concordance;
    private final Map<CommodityCode, List<NotableGoods>> notableByCode = new ConcurrentHashMap<>();
    private final String loaded;

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
        int acts = books.books().size();
        this.loaded = acts + (acts == 1 ? " act" : " acts") + " of regime " + String.join(", ", books.listRegimes());
    }

    /** The answer first, then why. */
    List<String> of(Movement movement, Finding finding) {
        if (finding.answer() == Answer.OUT_OF_SCOPE) {
            return outOfScope(movement, finding.reach());
        }
        return finding.hits().isEmpty()
                ? unnamed(movement, finding.alive())
                : hits(finding.answer(), movement, finding.hits());
    }

    private List<String> hits(Answer answer, Movement movement, List<MeasureHit> hits) {
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
            reasons.add((opening + hit.citation() + ": " + hit.says() + " " + String.join(" ", hit.why())).strip());
        }
        if (answer == Answer.UNDETERMINED) {
            reasons.addAll(notable(movement));
        }
        return reasons;
    }

    private List<String> unnamed(Movement movement, BitSet alive) {
        String what = movement.goods() == null
                ? "no goods are named"
                : "the code " + movement.goods().digits() + " does not say what the goods are";
        return List.of("Undetermined: " + what + ", and " + alive.cardinality() + " measures reach some goods "
                + route(movement) + " " + when(movement) + ".");
    }

    private List<String> outOfScope(Movement movement, @Nullable Reach reach) {
        List<String> reasons = new ArrayList<>();
        if (movement.from().code() == movement.to().code()) {
            return List.of("Out of scope: both ends are the same area, so the goods cross no border.");
        }
        if (directions.get(movement.from(), movement.to()).meant().isEmpty()) {
            reasons.add("Out of scope: none of the loaded books (" + loaded + ") restricts goods " + route(movement)
                    + ". Other regimes are not looked at.");
            return reasons;
        }
        CommodityCode goods = movement.goods();
        reasons.add("Out of scope: no measure of the loaded books (" + loaded + ") reaches "
                + (goods == null ? "goods" : goods) + " " + route(movement) + " " + when(movement) + ".");
        if (reach != null) {
            if (reach.doubt() != null) {
                reasons.add(reach.doubt());
            }
            reasons.addAll(otherTimes(movement, reach));
            reasons.addAll(otherDirection(movement, reach));
        }
        reasons.addAll(notable(movement));
        reasons.addAll(uncoded(movement));
        return reasons;
    }

    private Set<String> otherTimes(Movement movement, Reach reach) {
        Set<String> sentences = new LinkedHashSet<>();
        BitSet same = (BitSet) reach.touched().clone();
        same.and(directions.get(movement.from(), movement.to()).meant());
        same.stream().mapToObj(measures::get).forEach(measure -> {
            String what = measure.act().cite(measure.paragraph()) + " reaches " + measure.commodity();
            sentences.add(
                    measure.validFrom().isAfter(movement.end())
                            ? what + " only from " + measure.validFrom() + "."
                            : what + " only until " + measure.validTo() + ".");
        });
        return sentences;
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
        String commodities = directions.get(movement.from(), movement.to()).meant().stream()
                .mapToObj(measures::get)
                .filter(measure -> measure.type() == MeasureType.UNCODED
                        && !measure.paragraph().equals(LegalAct.NO_PARAGRAPH))
                .filter(measure -> measure.isInForceOn(movement.end()))
                .map(Measure::commodity)
                .distinct()
                .collect(Collectors.joining("; "));
        return commodities.isEmpty()
                ? List.of()
                : List.of("Also in force, but without codes, so not looked at: " + commodities + ".");
    }

    private List<String> notable(Movement movement) {
        CommodityCode goods = movement.goods();
        if (goods == null || notable.isEmpty()) {
            return List.of();
        }
        CommodityCode stem = goods.upTo(SUBHEADING);
        List<NotableGoods> known = notableByCode.get(stem);
        if (known == null) {
            known = notable.stream().filter(entry -> touches(entry, stem)).toList();
            notableByCode.put(stem, known);
        }
        return known.stream()
                .filter(entry ->
                        entry.from().holds(movement.from()) && entry.to().holds(movement.to()))
                .map(NotableGoods::says)
                .toList();
    }

    private boolean touches(NotableGoods entry, CommodityCode stem) {
        Set<String> codes = Set.copyOf(entry.codes());
        for (String leaf : nomenclature.listSubheadings(stem.digits(), stem.revision())) {
            for (String counterpart : counterparts(leaf, stem.revision(), entry.revision())) {
                if (GoodsScope.holds(codes, counterpart)) {
                    return true;
                }
            }
        }
        return false;
    }

    private Set<String> counterparts(String leaf, HsRevision from, HsRevision to) {
        return from == to ? Set.of(leaf) : concordance.map(leaf, from, to).targets();
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
