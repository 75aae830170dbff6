package org.tidewaiter.casebook.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidewaiter.casebook.Modality;

/**
 * Whether a text says itself what the law is, or lets somebody say so. Who has a name, as an expert has, is heard as the text
 * itself; what nobody in particular says is alleged.
 */
final class LegalHearsay {
    private static final String SAY =
            "(?:says?|said|writes?|wrote|told|tells|objects?|objected|alleges?|alleged|asserts?|asserted|claims?|claimed|insists?|insisted|believes?|believed|argues?|argued|maintains?|maintained|adds?|added|declares?|declared|warns?|warned)";
    private static final String SOMEBODY = "(?:an?|one|some|my|our|another|several|many|most)";
    private static final Pattern UNNAMED = Pattern.compile(
            "\\b" + SOMEBODY
                    + " (?!(?:may|might|can|could|would|should|must)\\b)(?:[\\w'-]+ ){1,3}?" + SAY + "\\b|\\b" + SAY
                    + " " + SOMEBODY
                    + " [a-z]|\\baccording to (?:the press|papers|" + SOMEBODY
                    + ")\\b|\\bin the (?:view|opinion|eyes|reading) of\\b|\\bit (?:is|was) (?:\\w+ )?(?:asserted|stated|alleged|suggested|whispered)\\b");
    private static final Pattern GOES_ON = Pattern.compile(
            "\\b(?:he|she|it|they) (?:also |further |then )?(?:adds?|added|goes on|went on|continues?|continued)\\b");
    private static final Pattern JOINT = Pattern.compile("; |, (?:but|yet|while|whereas) ");

    private static final Pattern KEPT = Pattern.compile(
            "\\b(?:not|n't|never|neither|nor|no) (?:[\\w']+ ){0,3}?(?:violat\\w*|breach\\w*|break\\w*|broke\\w*|contraven\\w*|infring\\w*|exceed\\w*|against)\\b");

    private LegalHearsay() {}

    static Modality modality(Scene whole, Scene part, String statement) {
        String lower = around(whole, part);
        if (Cues.isDenied(lower)
                || (statement.equals("violates") && KEPT.matcher(lower).find())) {
            return Modality.DENIED;
        }
        boolean alleged = LegalCitations.isCited(lower)
                || Cues.isHearsayOfLaw(lower)
                || Cues.isAlleged(lower)
                || UNNAMED.matcher(lower).find()
                || (whole.memory().lawAlleged && GOES_ON.matcher(lower).find());
        return alleged ? Modality.ALLEGED : Modality.ACTUAL;
    }

    /** What stands between the semicolons, and the likes of "but", around a part: who says something there says no more. */
    private static String around(Scene whole, Scene part) {
        String lower = whole.lower();
        int start = part.passage().start() - whole.passage().start();
        int from = 0;
        Matcher joint = JOINT.matcher(lower);
        while (joint.find()) {
            if (joint.start() >= part.passage().end() - whole.passage().start()) {
                return lower.substring(from, joint.start());
            }
            from = joint.end() <= start ? joint.end() : from;
        }
        return lower.substring(from);
    }
}
