package org.tidewaiter.casebook.check;

import java.util.regex.Pattern;

/** Words that leave a statement about a cap no way to be right. */
final class LegalWords {
    private static final Pattern WHOLE = Pattern.compile(
            "(?i)\\b(?:outright|altogether|entirely|completely|totally|wholly|in full|without exception|(?:all|every|any) (?:of it|trade|sales?|deliver(?:y|ies)|shipments?|exports?|imports?)|(?:complete|total|full|blanket|flat) (?:ban|embargo|prohibition))\\b");
    private static final Pattern UNLIMITED = Pattern.compile(
            "(?i)\\b(?:without (?:any )?(?:limits?|limitations?|ceilings?|caps?|quotas?|restrictions?)|unlimited|no (?:limits?|ceilings?|caps?|quotas?)|freely|uncapped|as much as|any (?:amount|quantity|volume))\\b");

    private LegalWords() {}

    /** A ban is said to leave nothing out. */
    static boolean isWhole(String words) {
        return WHOLE.matcher(words).find();
    }

    /** Goods are said to go without any limit. */
    static boolean isUnlimited(String words) {
        return UNLIMITED.matcher(words).find();
    }
}
