package org.tidewaiter.casebook.extract;

import java.util.regex.Pattern;

/** Words that say that there is no trade in some goods, or that there is some where there had been none. */
final class Nothing {
    private static final String DEALT =
            "(?:delivered|shipped|sold|bought|sent|imported|exported|traded|recorded|listed|booked|declared|supplied|purchased|entered|reported|seen|registered|moved|taken|ordered)";
    private static final String BOOKS =
            "(?:tables?|lists?|books|ledgers?|records?|columns?|series|statistics|figures|data|returns|registers?|pages?|trade|registry|entries)";

    /** There was none: of the time beside it. */
    static final Pattern NONE = Pattern.compile(
            "\\b(?:(?:there|it) (?:was|were|is|are|has been|had been) (?:no|none|nothing|not a|not one|neither)\\b(?! (?:other|more|less|longer|doubt|change|sign|need|reason|word|evidence|question|ban|rule|law|comparison|explanation))"
                    + "|(?:no|without|any|left no) trace\\b|\\bnothing (?:whatever|whatsoever|at all|else)? ?(?:was|were|has|had)? ?(?:been )?(?:"
                    + DEALT + "|crossed|passed|came|went|left|arrived|comes|goes|appears?)\\b"
                    + "|(?:was|were|is|are|has been|have been|had been) (?:not|never) (?:\\w+ )?" + DEALT
                    + "(?: (?:at all|whatsoever|any more|anymore|once)|(?=[.;]|$))|(?:was|were|is|are) (?:not|nowhere) (?:among|found|to be found|on the list)\\b|\\b(?:none|neither|nothing)(?: of \\w+)? (?:had been|was|were|has been) (?:\\w+ )?"
                    + DEALT
                    + "|^not (?:on|among|in) (?:the|any|its) |\\bneither\\b[^.;]{2,60}\\bnor\\b[^.;]{2,50}\\b(?:was|were|came|appears?|appeared|left|crossed|went)\\b|^nothing under\\b|[:–—] (?:also |again |likewise |still |as ever, )?(?:zero|nil|none|nothing)(?=[.,;]|$)|\\b(?:shows?|showed|contains?|contained|lists?|listed|enter(?:s|ed)|books?|booked) (?:no (?:exports|imports|entry|entries|purchases|sales|deliveries|shipments)|not (?:one|a single)|zero\\b)|\\b(?:without|with no) (?:any |a single |an )?(?:entry|entries|line|record)\\b|\\bno (?:record|entry|entries) exists?\\b|\\bnot (?:a|one|a single) (?:grain|drop|gram|ounce|cent)\\b|(?:not|never) once "
                    + DEALT
                    + "|(?:has|have|had) no entry|(?:have|has|had) (?:no|not a single) (?:entry|entries|line)|\\b(?:was|were|is|are|been|lay|stayed|remained|left|stands?|stood) (?:\\w+ )?(?:blank|empty|nil|absent|missing|at naught)\\b|\\b(?:conspicuous|notable) by (?:its|their) absence|\\babsent from\\b|\\bmissing (?:from|in)\\b|\\bquit the "
                    + BOOKS
                    + "|\\b(?:left|deserted|fallen out of|dropped out of|dropped off|gone from|vanished from|struck from|off) the "
                    + BOOKS
                    + "|\\bnot (?:one|a single) (?:bottle|ton|tonne|kilo|kilogram|gram|barrel|piece|head|cent|yuan|item|case|sack|bag|box|litre|liter|carton|crate|shipment|cargo|pair|unit|truck)\\b|\\b(?:did|does|do) not (?:exist|appear|figure|feature|occur|register|crop up|come up|show up|turn up)\\b(?! (?:to|as))|\\bcarri(?:ed|es) a zero\\b|\\ba (?:flat |round |bare )?zero\\b|\\bnil (?:as late as|in|until|throughout|before)\\b|\\b(?:ships?|shipped|sold|bought|sent|delivered|imported|exported|took|takes?|buys|sells) none\\b|\\b(?:has|have|had) (?:\\w+ )?(?:vanished|disappeared|ceased|dried up|dropped off|lapsed|stopped)\\b|\\b(?:vanished|disappeared)(?: altogether| entirely| completely| from| again)?\\b|\\bwiped out\\b|\\bfail(?:s|ed) to (?:appear|show|turn up|figure|feature|register|materiali[sz]e)\\b|\\bstruck (?:out|off)\\b|\\bran dry\\b|\\brun dry\\b|\\bnowhere (?:to be (?:found|seen)|in sight)\\b|\\bcame to nothing\\b|\\bcome to an end\\b|\\b(?:fell|fallen|sank|shrank|shrunk|dropped|went|down) (?:away )?to (?:zero|nothing|nil|naught|nought)\\b)");

    /** There is some again, or for the first time. */
    static final Pattern SOME = Pattern.compile(
            "\\b(?:(?:popp|cropp)ed up|s(?:prang|prung) up|out of nowhere|first (?:recorded|sold|listed|shown|seen|traded|imported|exported|shipped|booked|entered)|re-?appear\\w*|re-?surfac\\w*|re-?emerg\\w*|resum\\w+|restart\\w*|(?:deliver|ship|sell|sold|export|import|bought|buy)\\w* (?:anew|again|once more)|(?:is|are|was|were) back\\b|came back|(?:has|have) returned(?=[.,;]|$| after| to the (?:"
                    + BOOKS
                    + "))|made (?:an|its|their) appearance|new to the "
                    + BOOKS
                    + "|newcomers?|new entr(?:y|ies|ants?)|first (?:entr(?:y|ies)|deliver(?:y|ies)|consignments?|sales|purchases|lines|appearance)(?! (?:of the|in the week))|for the first time|debut\\w*|(?:likewise |also |again )?from (?:nothing|nil|zero|scratch|none)\\b|out of nothing|none (?:before|until then|earlier)|absent from (?:every|all) (?:earlier|previous)|not (?:exist|appear|figure|been (?:sold|bought|listed|traded)) [^.]{0,40}\\b(?:before|until|till|prior to)\\b|nil as late as|unknown (?:before|until|there before)|a first\\b|after an absence|after (?:\\w+ ){0,4}(?:without|of absence|of nothing)|against (?:none|nothing|nil|zero))\\b");

    private Nothing() {}
}
