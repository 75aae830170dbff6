package org.tidewaiter.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tidewaiter.goods.Concordance;
import org.tidewaiter.goods.Mapping;
import org.tidewaiter.goods.Nomenclature;
import org.tidewaiter.trade.CommodityCode;
import org.tidewaiter.trade.HsRevision;

class EditionSplitTest {
    private static final List<HsRevision> EDITIONS = List.of(HsRevision.HS2012, HsRevision.HS2017, HsRevision.HS2022);
    private static final List<EditionSplit> SPLITS = EditionSplit.list(RuleBooks.packed());

    /** Every code of every measure lives on in every edition, and its counterparts are still held against the measure. */
    @Test
    void noListedCode_isLostByAMapping() {
        List<Measure> measures = RuleBooks.packed().listMeasures();
        ReachFinder reaches = new ReachFinder(measures, Nomenclature.packed(), Concordance.packed());
        Set<String> reported = SPLITS.stream()
                .filter(split -> split.kind() == Mapping.Kind.NONE)
                .map(split -> split.code() + split.from() + split.to())
                .collect(Collectors.toSet());
        List<String> lost = new ArrayList<>();
        int looked = 0;
        for (int number = 0; number < measures.size(); number++) {
            Measure measure = measures.get(number);
            GoodsScope goods = measure.goods();
            if (goods == null || measure.neverInForce()) {
                continue;
            }
            for (String code : goods.codes()) {
                SortedSet<String> leaves = Nomenclature.packed().listSubheadings(code, goods.revision());
                if (leaves.isEmpty()) {
                    lost.add(measure.id() + ": nothing under " + code);
                }
                for (String leaf : leaves) {
                    for (HsRevision edition : EDITIONS) {
                        looked++;
                        SortedSet<String> targets = Concordance.packed()
                                .map(leaf, goods.revision(), edition)
                                .targets();
                        if (targets.isEmpty() && !reported.contains(leaf + goods.revision() + edition)) {
                            lost.add(measure.id() + ": " + leaf + " has nothing in " + edition);
                        }
                        for (String target : targets) {
                            if (!reaches.find(new CommodityCode(target, edition))
                                    .touched()
                                    .get(number)) {
                                lost.add(measure.id() + ": " + target + " of " + edition + " is not held against it");
                            }
                        }
                    }
                }
            }
        }
        assertThat(looked).isGreaterThan(20_000);
        assertThat(lost).isEmpty();
    }

    @Test
    void codeMergedWithOthers_isPossibleOnly() {
        assertThat(SPLITS).anySatisfy(split -> {
            assertThat(split.code()).isEqualTo("251830");
            assertThat(split.to()).isEqualTo(HsRevision.HS2022);
            assertThat(split.kind()).isEqualTo(Mapping.Kind.MANY_TO_ONE);
            assertThat(split.possible()).containsExactly("381600");
            assertThat(split.measures()).contains("un-2397-6-earth-stone");
        });
    }

    @Test
    void codeWithoutACounterpart_isARowOfItsOwn() {
        assertThat(SPLITS.stream().filter(split -> split.kind() == Mapping.Kind.NONE))
                .extracting(EditionSplit::code)
                .containsOnly("300219");
    }

    @Test
    void splits_areNeverOneToOneAndNeverEmpty() {
        assertThat(SPLITS).isNotEmpty().allSatisfy(split -> {
            assertThat(split.kind()).isNotEqualTo(Mapping.Kind.ONE_TO_ONE);
            assertThat(split.measures()).isNotEmpty();
            assertThat(split.certain()).noneMatch(split.possible()::contains);
            assertThat(split.kind() == Mapping.Kind.NONE)
                    .isEqualTo(split.certain().isEmpty() && split.possible().isEmpty());
        });
    }
}
