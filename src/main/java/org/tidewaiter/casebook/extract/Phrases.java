package org.tidewaiter.casebook.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How it was paid, who allowed it, what for, and who told it: set phrases with what they mean. */
final class Phrases implements SpanReader {
    private record Phrase(SpanKind kind, String value, String rule, Pattern pattern) {}

    private static final String NOT_MONEY =
            "(?:(?:not (?:one|an?|a single)|no) (?:yuan|won|dollars?|cent|cash|money|banknotes?|bank notes?|coins?|ro?ubles?)|nobody (?:\\w+ )?(?:any )?(?:yuan|won|dollars?|ro?ubles?|cash|money)|never (?:in|with) (?:notes|cash|money|coin)|nobody (?:counted|paid|saw) (?:cash|money|banknotes?)|(?:did not|didn't|does not|doesn't|without|not|no|never) (?:\\w+ ){0,3}(?:pay(?:ing)?(?: \\w+){0,3} (?:in |with )?(?:cash|money)|(?:in|with|using) (?:cash|money)|cash|money|cash payments?))";
    private static final String GAVE =
            "(?:handed over|transferred|gave|sent|delivered|supplied|provided|offered|traded|exchanged)";
    private static final List<Phrase> PHRASES = List.of(
            phrase(
                    SpanKind.PAYMENT,
                    "barter",
                    "barter",
                    "\\bin (?:exchange|return)(?: for)?\\b|\\bby (?:way of )?(?:exchange|barter)\\b|\\bin kind\\b|\\b(?:was|were|is|are|served as) (?:the|our|their|as) (?:money|currency|payment|cash)\\b|\\bsurrender(?:ed|s) (?:\\w+ )?(?=\\d)|\\bbarter\\w*|\\bswap(?:s|ped|ping)?\\b|\\bexchang(?:ed|ing) (?:\\w+ ){1,4}for\\b|\\bgoods[- ]for[- ]goods\\b|\\bpa(?:id|ying|y) (?:for \\w+ )?(?:in kind|in (?:minerals|coal|ore|goods|seafood))\\b|\\btraded? (?:\\w+ ){1,4}for (?!about|nearly|some|\\d)\\w+|물물교환|대가로|以物易物|换取"),
            phrase(
                    SpanKind.PAYMENT,
                    "barter",
                    "goods instead of money",
                    NOT_MONEY + "[^.]{0,60}?(?:,? but|;|,? instead)[^.]{0,20}?" + GAVE),
            phrase(SpanKind.PAYMENT, "not_cash", "no money", "\\b" + NOT_MONEY + "\\b"),
            phrase(
                    SpanKind.PAYMENT,
                    "credit",
                    "credit",
                    "\\bon credit\\b|\\bdeferred payment\\b|\\bpay(?:ment)? (?:later|at a later date)\\b|\\bpaid later\\b|\\b(?:on|in) (?:tick|instal?lments)\\b|\\bagainst an? (?:IOU|iou|promissory note)\\b|\\bsettle(?:d)? (?:up )?later\\b|\\bby loan\\b|\\bowed\\b|외상|赊"),
            phrase(
                    SpanKind.PAYMENT,
                    "aid",
                    "aid",
                    "\\b(?:as|in|of) (?:humanitarian |food |free )?aid\\b|\\bfree of charge\\b|\\bdonat(?:ed|ion|ions)\\b|\\bhumanitarian aid\\b|\\b(?:as|was|were|is|are) (?:all )?an? gifts?\\b|\\ba gift (?:from|of)\\b|\\bgrant aid\\b|무상|无偿|援助"),
            phrase(
                    SpanKind.PAYMENT,
                    "cash",
                    "cash",
                    "\\b(?:paid|pay|pays|paying|settled|settles|settle|payment|payments|bought|sold|changed hands)(?: \\w+){0,6} (?:in|with|by) (?:\\w+ )?(?:cash|foreign currency|yuan|dollars|hard currency|renminbi)\\b|\\bin cash\\b|\\bfor cash\\b|\\bbank ?notes\\b|\\b(?:yuan|dollar|won|rouble|ruble)[ -](?:notes|bills)\\b|\\bcounted out\\b|\\bcash in hand\\b|\\bcash payments?\\b|\\bcash on delivery\\b|현금|现金"),
            phrase(
                    SpanKind.APPROVAL,
                    "none",
                    "no approval",
                    "\\bwithout (?:\\w+ ){0,4}(?:approval|permission|authori[sz]ation|permits?|licen[sc]es?|clearance|papers|paperwork)\\b|\\b(?:had|has|have|with|held|showed|needed|asked for) no (?:\\w+ )?(?:approval|permission|authori[sz]ation|permits?|licen[sc]es?|clearance)\\b|\\bunauthori[sz]ed\\b|\\bunapproved\\b|\\bbehind the authorities' back\\b"),
            phrase(
                    SpanKind.APPROVAL,
                    "party",
                    "party approval",
                    "\\b(?:central committee|party)(?:'s)? (?:had |has )?(?:nodded|approved|agreed|consented|blessed|gave (?:its|the|a) (?:nod|blessing|approval|consent))\\b|\\bblessing of the (?:central committee|party)\\b|\\b(?:approv\\w+|permission|permit\\w*|authori[sz]\\w+|order\\w*|sanction\\w*|nod|instruct\\w+|ratif\\w+|go-ahead)(?: \\w+){0,3} (?:by|from|of) (?:the )?(?:(?:workers'? |ruling )?party|central committee|workers' party)\\b"),
            phrase(
                    SpanKind.APPROVAL,
                    "government",
                    "government approval",
                    "\\b(?:government(?:al)?|state|official|state-level|regime|authorities')(?:'s)?(?: \\w+){0,2} (?:approval|permission|authori[sz]ation|consent|permits?|licen[sc]es?|sanction|go-ahead)\\b|\\b(?:approval|permission|authori[sz]ation|consent|permits?|licen[sc]es?|go-ahead)(?: \\w+){0,3} (?:from|of|by) (?:the )?(?:north korean )?(?:government|state|authorities|regime|pyongyang|cabinet)\\b|\\b(?:approved|permitted|authori[sz]ed|allowed|sanctioned) by (?:the )?(?:government|state|authorities|regime|cabinet)\\b|\\bgovernment-approved\\b|\\bstate-(?:approved|sanctioned)\\b|정부 승인|政府批准"),
            phrase(
                    SpanKind.SOURCE,
                    "official_data",
                    "figures",
                    "\\b(?:customs|trade|official|statistical|government) (?:data|figures|statistics|records|numbers|statistical data)\\b|\\b(?:data|figures|statistics) (?:\\w+ ){0,4}(?:released|published|issued|compiled|provided|posted|from|by)\\b[^.]{0,60}\\bcustoms\\b|\\b(?:data|figures) (?:showed?|shows|revealed|indicate[ds]?)\\b|세관 자료|해관 자료|海关数据|海关总署数据"),
            phrase(
                    SpanKind.SOURCE,
                    "anonymous",
                    "unnamed source",
                    "\\b(?:on|under) (?:the )?condition of anonymity\\b|\\b(?:a|an|the|one|another|several|multiple|local|reporting|inside|daily nk|nk|informed) (?:[\\w-]+ ){0,4}sources?\\b|\\bsources? (?:said|told|in|inside|close|familiar|from|added|explained|reported|with)\\b|\\bdeclined to be (?:named|identified)\\b|\\b(?:requested|requesting|requests|insisted on|sought|asked for) anonymity\\b|\\b(?:did|does|do) not (?:want|wish) to (?:be (?:named|identified|quoted)|give (?:his|her|their) names?)|\\bwhose name (?:is|was) withheld\\b|\\b(?:spoke|speaking|talked) (?:only )?(?:anonymously|off the record)\\b|\\basked not to be (?:named|identified)\\b|\\bspeaking anonymously\\b|소식통|消息人士"),
            phrase(
                    SpanKind.SOURCE,
                    "document",
                    "document",
                    "\\baccording to (?:a|an|the) (?:[\\w-]+ ){0,4}(?:documents?|reports?|contracts?|letters?|notices?|memos?|invoices?)\\b|\\b(?:documents?|contracts?|invoices?|bills? of lading) (?:\\w+ ){0,3}(?:show|showed|seen|obtained|reviewed)\\b|\\bpanel(?:'s)? (?:of experts )?report\\b"));

    private static Phrase phrase(SpanKind kind, String value, String rule, String pattern) {
        return new Phrase(kind, value, rule, Pattern.compile(pattern));
    }

    @Override
    public List<Span> read(Sentence sentence) {
        List<Span> spans = new ArrayList<>();
        for (Phrase phrase : PHRASES) {
            Matcher matcher = phrase.pattern().matcher(sentence.lower());
            boolean known = spans.stream().anyMatch(span -> span.kind() == phrase.kind());
            if (!known && matcher.find()) { // the first that fits: the list is in order of what says more
                spans.add(Span.of(
                        phrase.kind(), phrase.value(), sentence.at(matcher.start(), matcher.end()), phrase.rule()));
            }
        }
        return spans;
    }
}
