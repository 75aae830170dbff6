package org.tidewaiter.casebook.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.tidewaiter.law.Answer;
import org.tidewaiter.law.Assessment;
import org.tidewaiter.law.Assessor;
import org.tidewaiter.law.Basis;
import org.tidewaiter.law.Certainty;
import org.tidewaiter.law.Coverage;
import org.tidewaiter.law.MeasureHit;
import org.tidewaiter.law.Movement;
import org.tidewaiter.trade.CommodityCode;
import org.tidewaiter.trade.HsRevision;

/** What reaches one code on one way on one day. */
record Reach(Assessment assessment) {
    private static final String UNITED_NATIONS = "UN";

    /** Words of whole groups of goods, which name none of them. */
    private static final Set<String> GENERIC = Set.of(
            "ore",
            "concentrate",
            "mineral",
            "metal",
            "food",
            "good",
            "product",
            "fuel",
            "machinery",
            "machine",
            "gas",
            "oil",
            "article",
            "equipment",
            "the",
            "and",
            "other",
            "all",
            "every",
            "new",
            "used",
            "part",
            "material",
            "luxury",
            "item");

    static Reach of(Assessor assessor, String code, Route route, LocalDate day) {
        CommodityCode goods = new CommodityCode(code, HsRevision.inForceOn(day));
        return new Reach(assessor.assess(Movement.on(goods, route.from(), route.to(), day)));
    }

    /** The measures of one act, or of all acts of the United Nations. */
    List<MeasureHit> hits(Optional<String> act) {
        return assessment.measures().stream()
                .filter(hit -> act.isPresent()
                        ? hit.act().equals(act.get())
                        : hit.authority().equals(UNITED_NATIONS))
                .toList();
    }

    /**
     * How far the words of these measures reach: what an exemption or a committee may allow is another question than what
     * an act bans.
     */
    static Answer words(List<MeasureHit> hits, List<String> goods) {
        if (hits.stream().anyMatch(hit -> isWhole(hit) || isNamed(hit, goods))) {
            return Answer.IN_SCOPE;
        }
        return hits.isEmpty() ? Answer.OUT_OF_SCOPE : Answer.UNDETERMINED;
    }

    private static boolean isWhole(MeasureHit hit) {
        return hit.coverage() == Coverage.WHOLE && hit.certainty() == Certainty.CERTAIN && !isNarrower(hit);
    }

    /** The measure covers only some of the code's subheadings. */
    static boolean isNarrower(MeasureHit hit) {
        return hit.why().stream().anyMatch(why -> why.contains(" is wider than the measure"));
    }

    /** The act names these goods themselves, though its codes hold more. */
    private static boolean isNamed(MeasureHit hit, List<String> goods) {
        if (hit.basis() == Basis.OURS || hit.basis() == Basis.PANEL || hit.certainty() == Certainty.DISPUTED) {
            return false;
        }
        List<String> commodity = stems(hit.commodity() + " " + hit.says());
        return goods.stream().map(Reach::stems).anyMatch(words -> !words.isEmpty() && commodity.containsAll(words));
    }

    /** The words that tell goods apart, in one number. */
    private static List<String> stems(String words) {
        return Pattern.compile("[^a-z]+")
                .splitAsStream(words.toLowerCase(Locale.ROOT))
                .map(word -> word.replaceAll("(?<=[a-z]{2}[^s])s$", ""))
                .filter(word -> word.length() > 2 && !GENERIC.contains(word))
                .toList();
    }

    static boolean hasQuota(List<MeasureHit> hits) {
        return hits.stream()
                .flatMap(hit -> hit.conditions().stream())
                .anyMatch(condition -> condition.type().equals("quota"));
    }

    List<String> citations() {
        return assessment.measures().stream()
                .filter(hit -> hit.effect() != Answer.OUT_OF_SCOPE)
                .map(MeasureHit::citation)
                .distinct()
                .toList();
    }

    /** The answer with its citations, in one line. */
    String words() {
        String answer = assessment.answer().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        List<String> citations = citations();
        return answer + (citations.isEmpty() ? "" : " (" + String.join("; ", citations) + ")");
    }
}
