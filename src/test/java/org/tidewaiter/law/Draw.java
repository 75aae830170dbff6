package org.tidewaiter.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.tidewaiter.goods.Nomenclature;
import org.tidewaiter.trade.Area;
import org.tidewaiter.trade.Areas;
import org.tidewaiter.trade.CommodityCode;
import org.tidewaiter.trade.HsRevision;

/**
 * Movements drawn with a seed, near to what the books speak of: half of them under a code of a measure, on one of its ways, in
 * the weeks around one of the days on which it changes; the others anywhere. What they find is repeated by the seed, which
 * belongs into every message.
 */
final class Draw {
    private static final List<HsRevision> EDITIONS =
            List.of(HsRevision.HS2007, HsRevision.HS2012, HsRevision.HS2017, HsRevision.HS2022);
    private static final Nomenclature NOMENCLATURE = Nomenclature.packed();

    private final Random random;
    private final List<Measure> measures;
    private final List<Area> areas;

    Draw(RuleBooks books, long seed) {
        this.random = new Random(seed);
        this.measures =
                books.listMeasures().stream().filter(Measure::isScreenable).toList();
        Set<Area> named = new LinkedHashSet<>(List.of(area("CN"), area("RU"), area("KR"), area("BR")));
        measures.forEach(measure -> {
            named.addAll(measure.from().areas());
            named.addAll(measure.to().areas());
            named.addAll(measure.excludedAreas());
        });
        this.areas = List.copyOf(named);
    }

    static Area area(String code) {
        return Areas.packed().parse(code);
    }

    int upTo(int most) {
        return random.nextInt(most + 1);
    }

    <T> T oneOf(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    <T> List<T> shuffled(List<T> list) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }

    /** A movement across a border on one day. */
    Movement consignment() {
        Movement drawn = anyMovement();
        while (drawn.from().code() == drawn.to().code()) {
            drawn = anyMovement();
        }
        return drawn;
    }

    private Movement anyMovement() {
        Measure measure = oneOf(measures);
        boolean near = random.nextBoolean();
        HsRevision edition = oneOf(EDITIONS);
        String digits = near ? under(measure, edition) : oneOf(NOMENCLATURE.listCodes(6, edition));
        Area from = near ? end(measure.from()) : oneOf(areas);
        Area to = near ? end(measure.to()) : oneOf(areas);
        LocalDate day = near
                ? oneOf(List.copyOf(measure.listChangeDays())).plusDays(upTo(40) - 20L)
                : LocalDate.of(2006, 1, 1).plusDays(upTo(365 * 20));
        return Movement.on(new CommodityCode(digits, edition), from, to, day);
    }

    private String under(Measure measure, HsRevision edition) {
        GoodsScope goods = measure.goods();
        if (goods == null) {
            throw new IllegalStateException("a measure that is screened has codes");
        }
        String code = oneOf(goods.codes());
        List<String> leaves = List.copyOf(NOMENCLATURE.listSubheadings(code, edition));
        return leaves.isEmpty() ? code : oneOf(leaves);
    }

    private Area end(AreaSet set) {
        return set.isAny() ? oneOf(areas) : oneOf(set.areas());
    }
}
