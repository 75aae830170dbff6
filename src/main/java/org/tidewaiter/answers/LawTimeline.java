package org.tidewaiter.answers;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.goods.Labels;
import org.tidewaiter.law.Assessor;
import org.tidewaiter.law.GoodsHistory;
import org.tidewaiter.law.LawSpan;
import org.tidewaiter.law.RuleBooks;
import org.tidewaiter.trade.Area;
import org.tidewaiter.trade.HsRevision;
import org.tidewaiter.trade.Language;

/** The law for one good between two areas, day by day. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LawTimeline(
        String goods,
        String label,
        String from,
        String to,
        @Nullable HsRevision hsEditionFixed,
        String ruleBooks,
        List<LawSpan> spans) {
    private static final int SUBHEADING = 6; // digits that all countries share

    /**
     * The spans of days on which the law for the goods is the same.
     *
     * @param edition the edition to read the code in throughout; null for the one in force on each day
     */
    public static LawTimeline of(RuleBooks books, String digits, @Nullable HsRevision edition, Area from, Area to) {
        GoodsHistory history = GoodsHistory.of(Assessor.of(books), digits, edition, from, to);
        return new LawTimeline(
                digits,
                Labels.packed().label(digits.substring(0, Math.min(SUBHEADING, digits.length())), Language.ENGLISH),
                history.from().shortCode(),
                history.to().shortCode(),
                edition,
                describe(books),
                history.spans());
    }

    /** The books in one line: how many acts of which regimes, and the newest. */
    public static String describe(RuleBooks books) {
        return books.books().size() + " acts of " + String.join(", ", books.listRegimes()) + ", the newest "
                + books.books().getLast().act().number();
    }
}
