package org.tidewaiter.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.goods.Basket;
import org.tidewaiter.goods.Baskets;
import org.tidewaiter.goods.Concordance;
import org.tidewaiter.goods.Labels;
import org.tidewaiter.goods.Mapping;
import org.tidewaiter.goods.Nomenclature;
import org.tidewaiter.trade.CommodityCode;
import org.tidewaiter.trade.HsRevision;
import org.tidewaiter.trade.Language;

/** One code as {@code goods show} prints it, in text and in JSON. */
public record GoodsView(
        String code,
        HsRevision hsEdition,
        Names labels,
        @Nullable String note,
        List<HsRevision> editions,
        List<Step> path,
        List<Correspondence> correspondences,
        List<InBasket> baskets,
        GoodsLaw.Status law) {

    /** Names in the three languages. */
    public record Names(String en, String ko, String zh) {
        public static Names of(CommodityCode code) {
            Labels labels = Labels.packed();
            return new Names(
                    labels.labelIn(code.digits(), code.revision(), Language.ENGLISH),
                    labels.labelIn(code.digits(), code.revision(), Language.KOREAN),
                    labels.labelIn(code.digits(), code.revision(), Language.CHINESE));
        }
    }

    /** A code above, with its name. */
    public record Step(String code, String label) {}

    /** What the subheading is in another edition; {@code kind} is 1:1, 1:n, n:1, n:m or none. */
    public record Correspondence(HsRevision edition, String kind, List<String> codes) {
        static Correspondence of(HsRevision edition, Mapping mapping) {
            String kind = switch (mapping.kind()) {
                case ONE_TO_ONE -> "1:1";
                case ONE_TO_MANY -> "1:n";
                case MANY_TO_ONE -> "n:1";
                case MANY_TO_MANY -> "n:m";
                case NONE -> "none";
            };
            return new Correspondence(edition, kind, List.copyOf(mapping.targets()));
        }
    }

    /** A basket that holds all or part of the code's goods. */
    public record InBasket(String id, Basket.Share share, List<String> groups) {}

    public static GoodsView of(CommodityCode code, GoodsLaw law) {
        Nomenclature nomenclature = Nomenclature.packed();
        String stem = code.upTo(6).digits(); // international codes end at six digits
        List<Step> path = new ArrayList<>();
        for (String above : nomenclature.listPath(code.digits())) {
            if (!above.equals(code.digits())) {
                path.add(new Step(above, Labels.packed().labelIn(above, code.revision(), Language.ENGLISH)));
            }
        }
        Optional<String> note = Labels.packed().findNote(stem.substring(0, Math.min(4, stem.length())));
        return new GoodsView(
                code.digits(),
                code.revision(),
                Names.of(code),
                note.orElse(null),
                nomenclature.listRevisions(stem),
                path,
                correspondences(stem, code.revision()),
                baskets(code),
                law.status(code));
    }

    private static List<Correspondence> correspondences(String stem, HsRevision from) {
        Concordance concordance = Concordance.packed();
        if (stem.length() != 6) { // only subheadings are mapped
            return List.of();
        }
        return concordance.listRevisions().stream()
                .filter(edition -> edition != from)
                .map(edition -> Correspondence.of(edition, concordance.map(stem, from, edition)))
                .toList();
    }

    private static List<InBasket> baskets(CommodityCode code) {
        return Baskets.packed().list(code).stream()
                .map(basket -> new InBasket(
                        basket.id(),
                        basket.share(code),
                        basket.listGroups(code).stream().map(Basket.Group::id).toList()))
                .toList();
    }
}
