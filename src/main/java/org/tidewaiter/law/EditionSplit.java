package org.tidewaiter.law;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.tidewaiter.goods.Concordance;
import org.tidewaiter.goods.Mapping;
import org.tidewaiter.goods.Nomenclature;
import org.tidewaiter.trade.CommodityCode;
import org.tidewaiter.trade.HsRevision;

/**
 * A subheading of some measures that is not one and the same code in another edition. {@code certain} are the codes there
 * that the measures cover whole, {@code possible} those of which they cover some goods. Sets, never shares: the tables say
 * which codes hold goods of a code and not how much.
 */
public record EditionSplit(
        String code,
        HsRevision from,
        HsRevision to,
        Mapping.Kind kind,
        List<String> certain,
        List<String> possible,
        List<String> measures) {

    /** Editions that figures of the years the books speak of are written in. */
    private static final List<HsRevision> EDITIONS = List.of(HsRevision.HS2012, HsRevision.HS2017, HsRevision.HS2022);

    private static final int SUBHEADING = 6; // digits

    private record Place(String code, HsRevision from, HsRevision to) {}

    private record Sets(List<String> certain, List<String> possible) {}

    public EditionSplit {
        certain = List.copyOf(certain);
        possible = List.copyOf(possible);
        measures = List.copyOf(measures);
    }

    /** Every split that touches a book, by code; measures with equal sets share a row. */
    public static List<EditionSplit> list(RuleBooks books) {
        List<Measure> measures = books.listMeasures();
        Concordance concordance = Concordance.packed();
        ReachFinder reaches = new ReachFinder(measures, Nomenclature.packed(), concordance);
        Map<String, Map<Place, Map<Sets, List<String>>>> rows = new TreeMap<>();
        for (int number = 0; number < measures.size(); number++) {
            Measure measure = measures.get(number);
            GoodsScope goods = measure.goods();
            if (goods == null || measure.neverInForce()) {
                continue;
            }
            for (String leaf : leaves(goods)) {
                for (HsRevision to : EDITIONS) {
                    Mapping mapping = concordance.map(leaf, goods.revision(), to);
                    if (to != goods.revision() && tells(mapping.kind(), goods)) {
                        rows.computeIfAbsent(leaf, key -> new LinkedHashMap<>())
                                .computeIfAbsent(new Place(leaf, goods.revision(), to), key -> new LinkedHashMap<>())
                                .computeIfAbsent(sets(reaches, number, mapping, to), key -> new ArrayList<>())
                                .add(measure.id());
                    }
                }
            }
        }
        List<EditionSplit> splits = new ArrayList<>();
        rows.values()
                .forEach(places -> places.forEach((place, sets) -> {
                    Mapping.Kind kind = concordance
                            .map(place.code(), place.from(), place.to())
                            .kind();
                    sets.forEach((set, ids) -> splits.add(new EditionSplit(
                            place.code(), place.from(), place.to(), kind, set.certain(), set.possible(), ids)));
                }));
        return splits;
    }

    /** A ban on any goods loses nothing by a split, only by a code without a counterpart. */
    private static boolean tells(Mapping.Kind kind, GoodsScope goods) {
        return kind == Mapping.Kind.NONE || (kind != Mapping.Kind.ONE_TO_ONE && !goods.all());
    }

    /** Every subheading the codes of a measure stand for, in the measure's own edition. */
    static Set<String> leaves(GoodsScope goods) {
        Set<String> leaves = new LinkedHashSet<>();
        goods.codes().forEach(code -> leaves.addAll(Nomenclature.packed().listSubheadings(code, goods.revision())));
        return leaves;
    }

    private static Sets sets(ReachFinder reaches, int number, Mapping mapping, HsRevision to) {
        List<String> certain = new ArrayList<>();
        List<String> possible = new ArrayList<>();
        for (String target : mapping.targets()) {
            Reach reach = reaches.find(new CommodityCode(target, to).upTo(SUBHEADING));
            Reach.Overlap overlap = reach.overlaps().get(number);
            if (overlap != null) {
                (overlap.whole() ? certain : possible).add(target);
            }
        }
        return new Sets(certain, possible);
    }
}
