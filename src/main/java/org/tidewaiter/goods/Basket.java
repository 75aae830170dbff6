package org.tidewaiter.goods;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.tidewaiter.trade.CommodityCode;
import org.tidewaiter.trade.HsRevision;
import org.tidewaiter.trade.Language;

/**
 * A named set of goods people ask for together, as codes of one edition; a code stands for everything under it. A basket
 * is for looking at trade and says nothing about law.
 */
public record Basket(
        String id,
        Map<Language, String> titles,
        String about,
        String source,
        HsRevision revision,
        List<String> codes,
        List<Group> groups) {

    /** A named part. Parts may overlap, so they are never added up. */
    public record Group(String id, Map<Language, String> titles, String source, List<String> codes) {
        public Group {
            titles = Map.copyOf(titles);
            codes = List.copyOf(codes);
        }

        /** Name in a language. */
        public String title(Language language) {
            return titles.getOrDefault(language, id);
        }
    }

    /** How much of a code's goods a basket holds. */
    public enum Share {
        ALL,
        PART,
        NONE
    }

    public Basket {
        titles = Map.copyOf(titles);
        codes = List.copyOf(codes);
        groups = List.copyOf(groups);
    }

    /** Name in a language. */
    public String title(Language language) {
        return titles.getOrDefault(language, id);
    }

    /** How much of a code of any edition belongs to the basket; {@code PART} where the code is wider or was split. */
    public Share share(CommodityCode code) {
        return share(codes, code);
    }

    /** Groups that hold some of a code's goods, in the basket's order. */
    public List<Group> listGroups(CommodityCode code) {
        return groups.stream()
                .filter(group -> share(group.codes(), code) != Share.NONE)
                .toList();
    }

    /** Subheadings of an edition that belong to the basket wholly or in part. */
    public SortedSet<String> listSubheadings(HsRevision wanted) {
        TreeSet<String> found = new TreeSet<>();
        codes.forEach(code -> found.addAll(Concordance.packed().mapPrefix(code, revision, wanted)));
        return Collections.unmodifiableSortedSet(found);
    }

    private Share share(List<String> prefixes, CommodityCode code) {
        boolean sameEdition = code.revision() == revision;
        if (sameEdition && prefixes.stream().anyMatch(code.digits()::startsWith)) {
            return Share.ALL;
        }
        SortedSet<String> meant = Concordance.packed().mapPrefix(code.digits(), code.revision(), revision);
        long inside = meant.stream()
                .filter(target -> prefixes.stream().anyMatch(target::startsWith))
                .count();
        if (inside == 0) {
            return Share.NONE;
        }
        return inside == meant.size() ? Share.ALL : Share.PART;
    }
}
