package org.tidewaiter.analysis;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.tidewaiter.goods.Concordance;
import org.tidewaiter.goods.Mapping;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.trade.HsRevision;

/** Tells goods that are new from codes that are new: a change of HS edition moves goods between codes. */
final class EditionChanges {
    private static final int SUBHEADING = 6; // correspondences exist for six digits

    private final Map<Integer, Set<HsRevision>> bySide;
    private final Concordance concordance;

    private EditionChanges(Map<Integer, Set<HsRevision>> bySide, Concordance concordance) {
        this.bySide = bySide;
        this.concordance = concordance;
    }

    static EditionChanges read(Slice slice, Flow flow, Concordance concordance) {
        Map<Integer, Set<HsRevision>> bySide = new HashMap<>();
        slice.engine()
                .forEach(
                        "analyses/editions_of_sides",
                        Map.of("flow", flow.code()),
                        row -> bySide.computeIfAbsent(row.getInt("side"), side -> EnumSet.noneOf(HsRevision.class))
                                .add(HsRevision.valueOf(row.getString("hs_edition"))));
        return new EditionChanges(bySide, concordance);
    }

    /** What the code was called on the other side, where that was another code; empty where nothing changed. */
    String note(String code, int with, int without) {
        if (code.length() < SUBHEADING) {
            return "";
        }
        String stem = code.substring(0, SUBHEADING);
        Set<String> others = new TreeSet<>();
        Set<HsRevision> differing = EnumSet.noneOf(HsRevision.class);
        for (HsRevision here : bySide.getOrDefault(with, Set.of())) {
            for (HsRevision there : bySide.getOrDefault(without, Set.of())) {
                if (here != there) {
                    Mapping mapping = concordance.map(stem, here, there);
                    mapping.targets().stream()
                            .filter(target -> !target.equals(stem))
                            .forEach(others::add);
                    differing.add(there);
                }
            }
        }
        if (others.isEmpty()) {
            return "";
        }
        String editions = String.join(", ", differing.stream().map(Enum::name).toList());
        return "In " + editions + " these goods stand, wholly or partly, under " + String.join(", ", others)
                + ": the turn may be a change of code.";
    }
}
