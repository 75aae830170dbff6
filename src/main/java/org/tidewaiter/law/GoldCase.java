package org.tidewaiter.law;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.trade.Area;
import org.tidewaiter.trade.CommodityCode;

/**
 * One question with the answer a careful reader of the sources expects. {@code act} and {@code paragraph} are empty where
 * the citation is not asked for; {@code basis} is {@code null} where nothing reaches the goods.
 */
public record GoldCase(
        String id,
        GoldLayer layer,
        Area from,
        Area to,
        CommodityCode goods,
        LocalDate date,
        Answer answer,
        String act,
        String paragraph,
        @Nullable Basis basis,
        String note,
        String source,
        String flag) {

    /** Spelling of a missing basis in the gold file. */
    static final String NO_BASIS = "none";

    /** True where the text of the act decides: it names the goods, or nothing in it reaches them. */
    public boolean isTextBased() {
        return basis == null || basis == Basis.TEXT;
    }

    /** The basis as the gold file spells it. */
    public String basisCode() {
        return basis == null ? NO_BASIS : basis.code();
    }

    /** The question in one line. */
    public String question() {
        return goods.digits() + " (" + goods.revision() + ") from " + from.shortCode() + " to " + to.shortCode()
                + " on " + date;
    }

    /** True if the assessment rests, for the expected answer, on the act, paragraph and basis asked for. */
    boolean isCitedIn(Assessment assessment) {
        return act.isEmpty() || assessment.measures().stream().anyMatch(this::isCited);
    }

    /** True if the goods carry the flag asked for and no other. */
    boolean isFlaggedIn(Assessment assessment) {
        List<@Nullable String> tiers =
                assessment.flags().stream().<@Nullable String>map(Flag::tier).toList();
        return flag.isEmpty() ? tiers.isEmpty() : tiers.equals(List.of(flag));
    }

    private boolean isCited(MeasureHit hit) {
        return hit.effect() == answer && hit.act().equals(act) && hit.basis() == basis && isPartOf(hit.paragraph());
    }

    /** Paragraph 26 is met by 26, 26(b) and "26 + Annex I", not by 260. */
    private boolean isPartOf(String cited) {
        return cited.startsWith(paragraph)
                && (cited.length() == paragraph.length() || !Character.isDigit(cited.charAt(paragraph.length())));
    }
}
