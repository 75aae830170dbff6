package org.tidewaiter.brief;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What kept articles claim of the pair in the period, judged by the figures and the rule books of the brief.
 *
 * @param audience whom the brief may go to; nothing stricter is in it
 * @param label the strictest label of what is told here
 * @param articles how many kept articles were looked through
 * @param counts claims by verdict, the firmest verdict first
 * @param told the claims, refuted and inconsistent ones first
 * @param unplaced claims of those articles that name no direction or no time and so cannot be told to be of this pair
 * @param undated articles without a day of publication, of which nothing is checked
 * @param later articles that appeared after the day whose knowledge the brief may use
 * @param withheld articles that may not go to the audience
 */
public record ArticleFacts(
        String audience,
        String label,
        int articles,
        List<Count> counts,
        List<Told> told,
        int unplaced,
        int undated,
        int later,
        int withheld) {

    static final int LISTED = 30; // more than that nobody reads on a page; the tables hold all

    /** How many claims came out in one way. */
    public record Count(String verdict, int claims) {}

    /**
     * One claim.
     *
     * @param id the article by A and the first digits of its hash, and the claim within it
     * @param outlet who published it, else the title
     * @param words as the article has them
     * @param why one sentence on the verdict
     * @param reckoning the calculation in one line; empty where nothing was reckoned
     * @param rows command that shows the rows behind it; null where no figures were asked
     */
    public record Told(
            String id,
            String outlet,
            String published,
            String label,
            String kind,
            String modality,
            String direction,
            String time,
            String words,
            String verdict,
            String why,
            String reckoning,
            @Nullable String rows) {}

    public ArticleFacts {
        counts = List.copyOf(counts);
        told = List.copyOf(told);
    }

    /** What a page lists. */
    public List<Told> listed() {
        return told.subList(0, Math.min(LISTED, told.size()));
    }

    /** How many more the tables hold. */
    public int unlisted() {
        return told.size() - listed().size();
    }
}
