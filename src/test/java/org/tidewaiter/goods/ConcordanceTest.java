package org.tidewaiter.goods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.tidewaiter.trade.HsRevision.HS1992;
import static org.tidewaiter.trade.HsRevision.HS2002;
import static org.tidewaiter.trade.HsRevision.HS2007;
import static org.tidewaiter.trade.HsRevision.HS2012;
import static org.tidewaiter.trade.HsRevision.HS2017;
import static org.tidewaiter.trade.HsRevision.HS2022;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.tidewaiter.goods.Mapping.Kind;
import org.tidewaiter.trade.HsRevision;

class ConcordanceTest {
    private static final List<HsRevision> EDITIONS = List.of(HS2002, HS2007, HS2012, HS2017, HS2022);

    private final Nomenclature nomenclature = Nomenclature.packed();
    private final Concordance concordance = Concordance.packed();

    @Test
    void codeWithoutRows_isItself() {
        Mapping mapping = concordance.map("250490", HS2012, HS2022);
        assertThat(mapping.targets()).containsExactly("250490");
        assertThat(mapping.kind()).isEqualTo(Kind.ONE_TO_ONE);
    }

    @Test
    void sameEdition_isIdentity() {
        for (HsRevision edition : EDITIONS) {
            for (String code : nomenclature.listCodes(6, edition)) {
                assertThat(concordance.map(code, edition, edition).targets()).containsExactly(code);
            }
        }
    }

    @Test
    void targetsAlone_areThoseOfTheMapping() {
        for (String code : nomenclature.listCodes(6, HS2022)) {
            assertThat(concordance.listTargets(code, HS2022, HS2007))
                    .isEqualTo(concordance.map(code, HS2022, HS2007).targets());
        }
    }

    @Test
    void splitAndMergedCodes_areToldApart() {
        assertThat(concordance.map("854150", HS2017, HS2022).targets()).contains("854151", "854159");
        assertThat(concordance.map("284520", HS2022, HS2017).kind()).isEqualTo(Kind.MANY_TO_ONE);
        assertThat(concordance.map("284590", HS2017, HS2022).kind()).isEqualTo(Kind.ONE_TO_MANY);
        assertThat(concordance.map("701913", HS2022, HS2017).targets()).contains("701919");
    }

    @Test
    void codeOfOtherEditionOrUncoveredEdition_hasNoPartner() {
        assertThat(concordance.map("854911", HS2017, HS2022)).isEqualTo(Mapping.none());
        assertThat(concordance.map("250490", HS1992, HS2022)).isEqualTo(Mapping.none());
        assertThat(concordance.map("250490", HS2022, HS1992)).isEqualTo(Mapping.none());
        assertThatIllegalArgumentException().isThrownBy(() -> concordance.map("2504", HS2017, HS2022));
    }

    @Test
    void ordinaryMachine_isNotWasteOfALaterEdition() {
        List<String> turned = new ArrayList<>();
        for (String code : nomenclature.listCodes(6, HS2017)) {
            if (!code.startsWith("8548")
                    && concordance.map(code, HS2017, HS2022).targets().stream().anyMatch(t -> t.startsWith("8549"))) {
                turned.add(code);
            }
        }
        assertThat(turned).isEmpty();
        assertThat(concordance.map("854921", HS2022, HS2017).targets()).hasSizeGreaterThan(100);
        assertThat(concordance.map("854921", HS2022, HS2017).kind()).isEqualTo(Kind.MANY_TO_MANY);
        assertThat(concordance.map("854810", HS2017, HS2022).targets()).contains("854911");
    }

    @Test
    void everyCode_hasAPartnerInEveryEdition_exceptThoseListed() {
        Map<String, Set<String>> without = new TreeMap<>();
        for (HsRevision from : EDITIONS) {
            for (HsRevision to : EDITIONS) {
                for (String code : nomenclature.listCodes(6, from)) {
                    if (concordance.map(code, from, to).kind() == Kind.NONE) {
                        without.computeIfAbsent(from + ">" + to, pair -> new TreeSet<>())
                                .add(code);
                    }
                }
            }
        }
        assertThat(without).isEqualTo(Map.of("HS2017>HS2022", Set.of("300219")));
    }

    @Test
    void partners_areInverseToEachOther_apartFromWaste() {
        List<String> broken = new ArrayList<>();
        for (HsRevision from : EDITIONS) {
            for (HsRevision to : EDITIONS) {
                for (String code : nomenclature.listCodes(6, from)) {
                    for (String target : concordance.map(code, from, to).targets()) {
                        boolean waste = code.startsWith("8549") || target.startsWith("8549");
                        if (!waste
                                && !concordance.map(target, to, from).targets().contains(code)) {
                            broken.add(code + " " + from + ">" + to + " " + target);
                        }
                    }
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void kind_agreesWithTheNumbersOnBothSides() {
        for (String code : nomenclature.listCodes(6, HS2012)) {
            Mapping mapping = concordance.map(code, HS2012, HS2022);
            boolean shared = mapping.targets().stream()
                    .anyMatch(t -> concordance.map(t, HS2022, HS2012).targets().size() > 1);
            boolean several = mapping.targets().size() > 1;
            Kind expected = several
                    ? (shared ? Kind.MANY_TO_MANY : Kind.ONE_TO_MANY)
                    : (shared ? Kind.MANY_TO_ONE : Kind.ONE_TO_ONE);
            assertThat(mapping.kind()).as(code).isEqualTo(code.startsWith("8548") ? mapping.kind() : expected);
        }
    }

    @Test
    void prefix_givesAllItsSubheadingsThere() {
        assertThat(concordance.mapPrefix("2504", HS2012, HS2022)).containsExactly("250410", "250490");
        assertThat(concordance.mapPrefix("28459000", HS2017, HS2022)).contains("284520", "284590");
    }
}
