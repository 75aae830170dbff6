package org.tidewaiter.casebook.check;

import java.util.regex.Pattern;

/** Tells a deed that is said to have broken the law from a general statement of what would break it. */
final class LegalDeed {
    /** Done in the past, or by somebody or with goods pointed at, or left open by the sentence itself. */
    private static final Pattern TOLD = Pattern.compile(
            "(?i)\\b(?:violated|breached|broke|broken|infringed|contravened|flouted|defied|ignored|disregarded|circumvented|evaded|exceeded|overstepped|ran (?:afoul|foul|counter))\\b"
                    + "|\\b(?:was|were|has been|have been|had been) (?:\\w+ ){0,3}?(?:against|contrary to|in (?:breach|violation|defiance))\\b"
                    + "|\\b(?:is|are) (?:violating|breaching|breaking|flouting|evading|ignoring|defying)\\b"
                    + "|\\b(?:unless|if|provided|should)\\b"
                    + "|\\b(?:that|this|these|those|such|the same) (?!resolutions?\\b|acts?\\b|paragraphs?\\b|texts?\\b|bans?\\b|measures?\\b|rules?\\b|regulations?\\b|notices?\\b|annex\\b|would\\b|buys?\\b|sells?\\b|is\\b)[a-z]+"
                    + "|^(?:this|that|it|the (?:sales?|purchases?|deliver(?:y|ies)|shipments?|deals?|trade|exports?|imports?|cargo|transfers?))\\b");

    private LegalDeed() {}

    static boolean isTold(String words) {
        return TOLD.matcher(words).find();
    }
}
