package org.tidewaiter.casebook.extract;

import java.util.regex.Pattern;
import org.tidewaiter.casebook.Modality;

/** Words that tell whether something is so, will be so, is said to be so, or is not so. */
final class Cues {
    private static final Pattern PLAN = Pattern.compile(
            "\\b(?:plans?(?= to| for| on| another| a | that)|planned(?= for| to)|(?:is|are|has|have) planned|planning(?= to| on| a )|intends?|intended(?= to)|intending|intention(?= to| of)|aims?(?= to| at)|prepar(?:e|es|ing)(?= to| for (?:the )?(?:export|import|ship|smuggl|sale|deliver))|is preparing|hope(?= to)|gearing up|get(?:s|ting)? ready to|mull(?:s|ing)|weigh(?:s|ing) plans|(?<!by )means? to(?= [a-z]+)|(?<=\\w )mean to(?= [a-z]+)|on the drawing board|in the pipeline|on the cards|is foreseen|are foreseen|wants? (?=[^,.]{2,40}\\b(?:afloat|finished|ready|built|done|completed|open|running)\\b)|(?:sits?|meets?|opens?|reopens?|starts?|begins?|resumes?|convenes?|reconvenes?) again (?:on|in|from|next)|will (?:be|start)|(?<=^|[a-z] )to (?:resume|start|begin|open|reopen|restart|double|triple|launch|follow|return) (?:on |in |by |from |next )?(?=\\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|next)|in talks (?:to|over|about)|eye(?:s|ing)(?= )|are preparing|"
                    + "will(?! of\\b)|shall(?! not)|wants? (?:(?:another|a|some|yet|\\d[\\d,.]*) )?(?:further |more )(?=[a-z])|wants? \\d[\\d,.]* more|(?:is|are) (?:also )?promised (?=for|by|in)|should (?:leave|arrive|follow|start|begin|resume|come|go|cross|be \\w+ed) (?=[^.;]{0,40}\\b(?:by|before|in|next|from)\\b)|(?<=[a-z])['’]ll|(?:is|are) (?:\\w+ly |also |now |soon |still )?(?:set|due|expected|scheduled|slated|likely|supposed|bound) to|(?:is|are) (?:expected|due|scheduled|slated|awaited|planned|booked) (?:back |home |again |there )?(?:on|in|by|before|within|next|at|for|from|as early)\\b|(?<!balance |payment |money |debt |rest |sum )(?:is|are|falls?) due\\b|(?:is|are) (?:also |soon |now |then |later )?to (?:be |have )?(?!blame|say|the |date)(?=[a-z]{2,})|going to|about to|agreed to|agreed on|pledg(?:ed|es)|promis(?:ed|es)(?= to| that)|(?:has|have) promised|should be (?:finished|completed|ready|opened|open|delivered|built|done) (?:by|in|before|at|from)|expects? (?=another|an? (?:further|second|third|new|first)|further|more|the (?:next|first|second) )|vow(?:ed|s)|"
                    + "scheduled|going forward|in the (?:near future|coming)|upcoming|signed (?:a )?(?:contracts?|deals?|agreements?|memorandum)|announc(?:ed|es) (?:that it would|plans?)|would (?:begin|start|resume|send|export|import|supply|deliver|ship|open|be)|hop(?:es|ing) to|seeks? to|(?<!not )wants?(?= to)|(?<!not )wish(?:es)? to|"
                    + "(?:ask|asks|asked|asking|appl(?:y|ied)|order(?:ed)?|request(?:ed)?) (?:\\w+ )?(?:for )?(?:another|more|a further|a second|further|\\d+ more)|to be (?:delivered|completed|finished|opened|built|shipped|ready|handed over|installed|sent) (?:by|before|in|until|at|from)|has (?:ordered|told|instructed) [^,.]{3,60} to (?:be ready|finish|complete) by)\\b"
                    + "|계획|예정|计划|将");
    private static final Pattern HEARSAY = Pattern.compile(
            "\\b(?:some|many|most|several) of (?:whom|them) (?:hold|claim|say|think|believe|argue|insist|count|read|regard|treat)\\b|\\b(?:remains?|is|are|stays?) (?:an? )?(?:\\w+ )?(?:quarrel|dispute|disputed|contested|controversial|matter of dispute)\\b|\\bit is (?:\\w+ )?(?:written|said|claimed|held|believed|assumed|thought|argued|repeated|reported|heard|read|maintained)\\b"
                    + "|(?<!\\bwe )(?<!\\bi )(?<!\\bone may )\\b(?:hold|claim|think|believe|maintain|argue|insist|assert|assume|contend|suppose|imagine|swear|suggest|reckon|fancy)s?(?: that\\b|,|$)"
                    + "|\\b(?:some|many|several|certain|a few|most|others) (?:\\w+ ){0,3}?(?:hold|claim|say|think|believe|maintain|argue|insist|assert|assume|contend|suppose|swear|reckon)\\b"
                    + "|\\b(?:assertion|claim|view|contention|argument|belief|theory|notion|myth|legend|rumou?r|reading) that\\b|\\b(?:asserted|insisted|maintained|contended|argued|claimed|alleged|believed|supposed) (?:that|to)\\b"
                    + "|\\b(?:wrong|mistaken|idle|false|a mistake|an error) to (?:say|claim|think|believe|hold|assert|write|assume)\\b|\\baccording to (?:some|many|several)\\b|\\bso (?:the )?(?:\\w+ )?(?:claims?|rumou?r|story|legend)\\b");
    private static final Pattern ALLEGED = Pattern.compile(
            "\\b(?:reportedly|allegedly|(?:is|are|was|were) (?:widely |also )?(?:said|reported|believed|thought|rumou?red|understood|alleged) to|ostensibly|reputed(?:ly)?|(?:is|are|was|were) (?:widely |also |further )?(?:reported|rumou?red|thought|alleged|presumed|assumed|believed|feared|suspected) (?:to|of)|alleged(?: to)?|believed to|thought to|suspected|suspects?|accused?|accuses|accusing|said to (?:be|have)|is said to|are said to|was said to|were said to|"
                    + "claims? (?:that|to)|claimed|rumou?r(?:s|ed)?|purported(?:ly)?|apparently|presumed|supposedly|unconfirmed|appears? to have|appeared to have|may have|might have|seems? to have|word has it|(?:intelligence (?:service|agency)|spy (?:agency|service)|ministry|panel|navy|police|coast guard) (?:believes?|reckons?|estimates?|assumes?|assesses|thinks?|believed|reckoned|assumed|assessed)|(?:i|we) (?:am|are|was|were|have been) told(?! to\\b)|(?:is|are|was|were) (?:\\w+ )?(?:whispered|rumou?red|gossiped|hinted)|hearsay|(?:is|are|was|were) (?:widely )?(?:thought|believed|held|supposed|reputed) to|said to have|said to be|supposed(?:ly)? to have|they say that|it is (?:said|rumou?red|whispered|believed|claimed) that)\\b|의혹|알려졌다|据传|涉嫌");
    private static final Pattern DENIED = Pattern.compile(
            "\\b(?:den(?:y|ies|ied|ying)|denials?|not so,|not true|(?:knows?|knew|has heard|had heard|heard) (?:of no|nothing of)|deny knowledge|disown(?:s|ed)|dismiss(?:ed|es)|reject(?:ed|s)|refut(?:ed|es)|no evidence|knew nothing|know nothing|call(?:s|ed)? (?:it|this|that|them|such (?:reports|claims)|(?:the|these|those|all such) (?:\\w+ )?(?:reports?|accounts?|story|stories|claims?|accusations?|allegations?|charges?|figures?|rumou?rs?)) (?:an? |pure |sheer |plain |\")?(?:outright |malicious |pure |complete )?(?:false|untrue|lies?|fabricat(?:ed|ions?)|invented|invention|fiction|hoax|slander|smear|nonsense|rumou?rs?|baseless|groundless|unfounded|wrong|incorrect)|untrue|(?:is|was|are|were) (?:not aware|unaware)|(?:has|have|had) no (?:information|record)|disput(?:es|ed)|rebut(?:s|ted)|repudiat(?:es|ed)|brush(?:es|ed) (?:off|aside)|wav(?:es|ed) (?:off|aside) (?:the |reports|claims|allegations)|has no knowledge|had no knowledge|contradict(?:ed|s)|rebuff(?:ed|s)|did not (?:export|import|ship|smuggle|buy|sell|receive|send|take place|cross|enter|load|arrive|pay(?! in cash))|"
                    + "had not (?:exported|imported|shipped|crossed|arrived)|never (?:exported|imported|shipped|sold|bought)|no (?:trucks?|ships?|vessels?|cargo|goods) (?:crossed|entered|left|arrived|were))\\b|부인|否认");

    private static final Search PLANS = new Search(PLAN);
    private static final Search DENIALS = new Search(DENIED);
    private static final Search ALLEGATIONS = new Search(ALLEGED);

    private Cues() {}

    static boolean isPlan(String lower) {
        return PLANS.find(lower);
    }

    static boolean isDenied(String lower) {
        return DENIALS.find(lower);
    }

    /** "Some traders hold that", "it is often written that". */
    static boolean isHearsayOfLaw(String lower) {
        return HEARSAY.matcher(lower).find();
    }

    static boolean isAlleged(String lower) {
        return ALLEGATIONS.find(lower);
    }

    /** Of a clause: denied goes before alleged, and both before actual. */
    static Modality of(String clause) {
        if (isDenied(clause)) {
            return Modality.DENIED;
        }
        return isAlleged(clause) ? Modality.ALLEGED : Modality.ACTUAL;
    }
}
