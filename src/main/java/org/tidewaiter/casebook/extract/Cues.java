package org.tidewaiter.casebook.extract;

import java.util.regex.Pattern;
import org.tidewaiter.casebook.Modality;

/** Words that tell whether something is so, will be so, is said to be so, or is not so. */
final class Cues {
    private static final Pattern PLAN = Pattern.compile(
            "\\b(?:plans?|planned|planning|intends?|intended(?= to)|intending|aims?(?= to)|prepar(?:e|es|ing)(?= to| for (?:the )?(?:export|import|ship|smuggl|sale|deliver))|is preparing|are preparing|"
                    + "will(?! of\\b)|is (?:set|due|expected|scheduled|slated|likely) to|are (?:set|due|expected|scheduled|slated) to|going to|about to|agreed to|agreed on|pledged|promised|vowed|"
                    + "scheduled|going forward|in the (?:near future|coming)|upcoming|signed (?:a )?(?:contracts?|deals?|agreements?|memorandum)|announced (?:that it would|plans?)|would (?:begin|start|resume|send|export|import|supply|deliver|ship|open|be)|hopes to|seeks? to|wants? to)\\b"
                    + "|계획|예정|计划|将");
    private static final Pattern ALLEGED = Pattern.compile(
            "\\b(?:reportedly|allegedly|alleged(?: to)?|believed to|thought to|suspected|suspects?|accused?|accuses|accusing|said to (?:be|have)|is said to|are said to|was said to|were said to|"
                    + "claims? (?:that|to)|claimed|rumou?r(?:s|ed)?|purported(?:ly)?|apparently|presumed|supposedly|unconfirmed|appears? to have|appeared to have|may have|might have|seems? to have|word has it)\\b|의혹|알려졌다|据传|涉嫌");
    private static final Pattern DENIED = Pattern.compile(
            "\\b(?:den(?:y|ies|ied|ying)|dismiss(?:ed|es)|reject(?:ed|s)|refut(?:ed|es)|no evidence|did not (?:export|import|ship|smuggle|buy|sell|receive|send|take place|cross|enter|load|arrive|pay(?! in cash))|"
                    + "had not (?:exported|imported|shipped|crossed|arrived)|never (?:exported|imported|shipped|sold|bought)|no (?:trucks?|ships?|vessels?|cargo|goods) (?:crossed|entered|left|arrived|were))\\b|부인|否认");

    private Cues() {}

    static boolean isPlan(String lower) {
        return PLAN.matcher(lower).find();
    }

    static boolean isDenied(String lower) {
        return DENIED.matcher(lower).find();
    }

    static boolean isAlleged(String lower) {
        return ALLEGED.matcher(lower).find();
    }

    /** Of a clause: denied goes before alleged, and both before actual. */
    static Modality of(String clause) {
        if (isDenied(clause)) {
            return Modality.DENIED;
        }
        return isAlleged(clause) ? Modality.ALLEGED : Modality.ACTUAL;
    }
}
