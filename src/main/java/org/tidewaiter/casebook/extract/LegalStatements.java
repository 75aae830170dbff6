package org.tidewaiter.casebook.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a clause says of the law: the words, and what they mean. What says more is looked for first. */
final class LegalStatements {
    /** Words of a clause and what they say. */
    record Found(String value, int start, int end) {}

    private record Statement(String value, Pattern pattern) {}

    private static final String DEAL =
            "(?:sent|sold|supplied|bought|exported|imported|delivered|traded|shipped|purchased|provided|given|transferred|taken|brought|carried|handed over)";
    private static final String REACH =
            "(?:ban(?:ned|s)?|prohibit(?:ed|s)?|sanction(?:ed|s)?|forbid(?:den|s)?|restrict(?:ed|s)?|cover(?:ed|s)?|includ(?:ed?|es)|list(?:ed|s)?|mention(?:ed|s)?|nam(?:ed?|es)|touch(?:ed|es)?|reach(?:ed|es)?|appl(?:y|ies) to|concern(?:ed|s)?|prevents?|stops?|bars?|barred|outlaw(?:ed|s)?|limit(?:ed|s)?|cap(?:ped|s)?|extend(?:s|ed)? to|affect(?:ed|s)?|subject to|illegal|unlawful|appear(?:s|ed)?|speaks? of|refers? to|object(?:s)? to|caught|catch(?:es)?|captur(?:ed?|es)|hit|hits|target(?:ed|s)?|keeps?|kept|hinder(?:s|ed)?|regulat(?:ed?|es)|govern(?:s|ed)?|block(?:s|ed)?|embargo(?:ed|es)?|proscrib(?:ed?|es)|interdict(?:ed|s)?|against|singl(?:ed|es) out|enumerat(?:ed?|es)|falls? under|fell under)";
    private static final String TEXT =
            "(?:resolutions?|texts?|acts?|measures?|paragraphs?|rules?|laws?|sanctions?|lists?|bans?|embargo(?:es)?|provisions?|clauses?|documents?)";
    private static final List<Statement> STATEMENTS = List.of(
            of(
                    "exempt",
                    "\\bspared\\b|(?:\\d|\\)|\\b(?:it|paragraph|clause|resolution|text|act)) spares\\b|\\b(?:is|are|was|were|been|stays?|remains?) (?:(?!not\\b)\\w+ )?exempt(?:ed)?\\b|\\bby (?:virtue|way) of (?:(?!no\\b)[\\w-]+ ){0,2}?exemption\\b"),
            of(
                    "banned",
                    "\\b(?:neither|nor|none of (?:the|these|those)|no) (?:(?!no\\b|nor\\b|longer\\b)[\\w'-]+ ){1,6}?(?:may|can|must|shall) (?:\\w+ )?be "
                            + DEAL + "\\b(?! (?:under|by) (?:no|none))"),
            of(
                    "capped",
                    "\\b(?:no|not) more than (?:\\S+ ){1,12}?(?:may|can)\\b|\\b(?:up to|within) (?:an? |the )?(?:\\w+ ){0,2}?(?:caps?|ceilings?|limits?|quotas?|allowances?)\\b(?! no\\b)|\\b(?:annual |yearly )?allowances?\\b|\\bnot (?:banned|forbidden|prohibited|barred) (?:as such|outright|altogether|entirely)\\b|\\brestricted, (?:but )?not (?:forbidden|banned|prohibited)\\b|\\b(?:limited|restricted|capped), (?:but |rather than )?(?:not )?(?:forbidden|banned|prohibited)\\b|\\bnot (?:banned|forbidden|prohibited),? but (?:capped|limited|restricted)\\b|\\b(?:may|can|could) (?!not\\b)(?:\\w+ )?be (?:\\w+ )?"
                            + DEAL
                            + "(?: [\\w'-]+){0,5}? (?:only )?(?:up to|within|below|under) (?:an? |the )?(?:\\w+ ){0,2}?(?:cap|ceiling|limit|quota|maximum|\\d[\\d,]{2,}|\\d+ (?:million|thousand))"),
            of(
                    "not_banned",
                    "\\b(?:no|none of the|neither|nor) (?:[\\w'-]+ ){0,5}?" + TEXT + "(?: [\\w'-]+){0,6}? " + REACH
                            + "\\b"
                            + "|\\b(?:nobody|no one|no (?:[\\w'-]+ )?council) (?:has |have |had )?(?:ever )?(?:forbade|"
                            + REACH + ")\\b"
                            + "|\\b(?:under|on|in) (?:no|none of (?:the|these|those|its|their)) (?:[\\w'-]+ ){0,3}?"
                            + TEXT + "\\b"
                            + "|\\bleft (?:\\w+ )?alone by\\b|\\bslips? through\\b|\\bmay (?:travel|go|move|pass|cross|sail|leave)\\b|\\b(?:is|are|remains?|stays?) (?:clean|free|clear)(?=[.;,!]|$)"
                            + "|\\b(?:broke|broken|breached|violated|infringed) (?:nothing|none|no (?:\\w+ )?(?:law|rule|resolution|ban|sanctions?|paragraph|measure|text|act)s?)\\b|\\b(?:nobody|no one) (?:\\w+ )?(?:broke|breaks|breached|breaches|violated|violates) (?:an?|any|the) (?:\\w+ )?(?:law|rule|resolution|ban|sanction)s?\\b"
                            + "|\\b(?:not|n't|never|neither|nor|no)\\b[^.;]{0,60}? (?:on|in|of|under) any (?:[\\w.'-]+ ){0,2}?(?:index|"
                            + TEXT + ")\\b|\\bunnamed (?:in|by)\\b|\\blets? (?:[\\w-]+ ){1,3}?(?:pass|through)\\b"
                            + "|\\b" + REACH + " (?:neither|none of (?:them|these|those))\\b"
                            + "|\\bnothing (?:in|of) (?:[\\w'-]+ ){1,6}?" + REACH + "\\b"
                            + "|\\b(?:say|says|said|has|have|contains?) (?:nothing|not a word|no word) (?:about|on|of|against)\\b|\\b(?:is|are|stays?|remains?|falls?|keeps?) silent\\b"
                            + "|\\b(?:break|breach|violat|infring|contraven|offend|transgress)(?:s|es|e|ing)? (?:against )?(?:nothing|none|no (?:\\w+ )?(?:law|rule|resolution|ban|sanctions?|paragraph|measure|text|act)s?)\\b"
                            + "|\\b(?:missing|absent) from (?:the )?(?:\\w+ )?(?:paragraphs?|chapters?|annex(?:es)?|resolutions?|texts?|bans?|embargo|sanctions)\\b|\\b(?:untouched|unaffected|uncaught) by\\b|\\bfree to (?:go|cross|leave|enter|move|pass|be)\\b|\\bclear(?:s|ed) (?:the|it|them|such|this|that)\\b|\\b(?:no|without) (?:un |u\\.n\\. |legal )?(?:hindrance|obstacle|objection|bar)\\b|: (?:release|free|allowed|permitted|clear)\\b|\\b(?:lawfully|legitimately|legally)\\b(?<!\\bnot \\w{7,12})|\\bnowhere (?:\\w+ )?"
                            + REACH + "\\b"
                            + "|\\b(?:not|n't|never|nor|neither) (?!be (?:\\w+ )?"
                            + DEAL
                            + ")(?!violat|break|broke|breach|exceed|infring|contraven)(?:[\\w'-]+ ){0,3}?"
                            + REACH + "\\b"
                            + "|\\b(?:not|nowhere|never) (?!be )(?:[\\w'-]+ ){0,2}?(?:in|on|among|part of|under|within) (?:[\\w'-]+ ){0,4}?"
                            + TEXT + "\\b"
                            + "|\\b(?:appears?|named|listed|found|mentioned|stands?|is|are|occurs?|figures?) (?:\\w+ )?in (?:none|neither|no) (?:\\w+ )?(?:of )?"
                            + "|\\b(?:covered|caught|captured|affected|mentioned|named|banned|touched|reached|restricted|listed|mentioned|forbidden|prohibited) (?:by|in|under) (?:no|none|neither)\\b"
                            + "|\\b(?:lie|lies|lay|is|are|fall|falls|fell|stay|stays|remain|remains|was|were|stands?) (?:\\w+ ){0,2}?(?:outside|beyond the reach of|free of|untouched by|out of reach of|exempt from the ban)\\b"
                            + "|\\b(?:falls?|fell|lies?|lay) (?:\\w+ )?(?:outside|beyond)\\b|\\b(?:is|are|remains?) (?:\\w+ )?(?:fair game|open to trade|unaffected|untouched|unregulated|not an issue|free from (?:sanctions|restrictions))\\b|\\b(?:escapes?|escaped|omits?|omitted|leaves? out|left out|leaves? (?:\\w+ ){0,4}(?:alone|untouched|out|aside)|passes over)\\b|\\bdoes not stretch to\\b|\\bpos(?:es|ed) no (?:obstacle|bar|hindrance)\\b|\\bno (?:sanctions|ban|restrictions?)\\b|\\b(?:permits|allows)\\b|\\bno (?:\\w+ )?ban on\\b"
                            + "|\\b(?:may|can|could) (?:(?!not )[a-z]+ ){0,2}?be (?:\\w+ly )?" + DEAL
                            + "\\b|\\b(?:may|can)(?:, as|, for|, since|, because|\\.)|\\b(?:is|are|remains?|stays?|was|were) (?:\\w+ ){0,2}?(?:permitted|allowed|legal|lawful|unrestricted|unsanctioned)\\b|\\bfree to (?:buy|sell|send|ship|export|import|supply|trade)\\b|\\bdoes not stand in the way of\\b|금지 대상이 아니"),
            of(
                    "exempt",
                    "\\bexempt(?<!\\b(?:no|without|any) exempt)(?<!\\bno \\w{1,12} exempt)\\w*|\\bexception(?<!\\b(?:no|without|any) exception)(?<!\\bno \\w{1,12} exception)\\w*|\\bexcept(?:s|ed)\\b|\\bwaiver\\w*|\\bcarve[sd]?[- ]?out\\w*|면제|豁免"),
            of(
                    "violates",
                    "\\bviolat\\w*|\\bbreach\\w*|\\bcontraven\\w*|\\binfring\\w*|\\bin defiance of\\b|\\bcontrary to\\b|\\bflout\\w*|\\bcircumvent\\w*|\\bevad(?:e|es|ed|ing)\\b|\\bin spite of (?:the )?(?:ban|resolution|sanctions)|\\bdespite (?:\\w+ )*?(?:ban|resolution|sanctions)\\b|\\brun(?:s|ning)? (?:afoul|foul|counter)\\b"
                            + "|\\b(?:br(?:eak|eaks|oke|oken|eaking)|ignor(?:e|es|ed)|disregard(?:s|ed)?|def(?:y|ies|ied)|overstep(?:s|ped)?|exceed(?:s|ed)?) (?:\\w+ ){0,4}?(?:paragraphs?|resolutions?|sanctions?|ban|cap|limit|embargo|law|rules)\\b|\\b(?:ban|cap|limit|embargo|resolution|sanctions?)s? (?:\\w+ ){0,3}?(?:was|were|is|are|has been|have been|being) (?:\\w+ )?(?:broken|ignored|exceeded|overstepped|flouted)\\b"
                            + "|\\b(?:is|are|was|were|be|goes?|went|runs?|would be) (?:\\w+ )?against (?:the |un |u\\.n\\. )*(?:\\w+ )?(?:resolutions?|sanctions?|law|ban|paragraph)\\b|위반|违反"),
            of(
                    "capped",
                    "\\bcap(?:s|ped|ping)?\\b|\\bration(?:s|ed|ing)\\b|\\bquota goods\\b|\\b(?:counts?|counted|reckoned|charged|set) (?:towards?|against)\\b|\\b(?:annual |yearly )?(?<!off[ -])(?:limit|ceiling|quota|maximum|threshold)s?\\b(?: of| on| at| to)?|(?<!off[ -])\\blimit(?:s|ed|ing) (?:\\w+ ){0,6}to\\b|\\brestrict(?:s|ed|ing) (?:\\w+ ){0,6}to (?=\\d|an? )|\\bup to (?:\\w+ )?[\\d.,]+ (?:\\w+ )?(?:barrels|tons|tonnes|liters)\\b|\\bat most [\\d.,]+|\\bas long as (?:\\w+ ){0,6}(?:below|under|within)\\b|\\b(?:no|not) more than (?:\\S+ ){1,4}(?:barrels|tons)\\b|상한|上限"),
            of(
                    "banned",
                    "\\b(?:may|must|can|shall|could) (?:\\w+ )?not\\b|\\buntouchable\\b|\\b(?:is|are|was|were) out\\b|\\brefus(?:e|es|ed|al)\\b|\\breject(?:s|ed)?\\b|\\bno release\\b|\\bshut(?:s|ting)?\\b|\\bclos(?:ed|es)\\b|\\bow(?:es?|ing) (?:its|their) (?:prohibition|ban)\\b|\\b(?:directed|aimed) at\\b|\\bno (?:such )?(?:indulgence|leeway|relief|mercy)\\b|\\bcounts? as\\b|\\b(?:handled|treated) as\\b|\\bprevent(?:s|ed)\\b|\\b(?:keeps?|kept) (?:\\w+ ){0,4}(?:out|away)\\b|\\bstruck (?:at|off)\\b|\\bdenie[sd]\\b|\\b(?:under|below) (?:an? |the )?(?:embargo|ban|prohibition)\\b|\\b(?:no|without|not an?|allows? no|makes? no|knows? no|grants? no|provides? no|leaves? no) (?:\\w+ )?(?:exceptions?|exemptions?|waivers?|loopholes?|carve-?outs?)\\b|\\b(?:stop(?:s|ped)|halt(?:s|ed)|suspend(?:s|ed)|end(?:s|ed)|cut(?:s)? off|shut(?:s)? (?:off|out)|clos(?:es|ed) the door|preclud(?:es|ed)|disallow(?:s|ed)|interdict(?:s|ed)|proscrib(?:es|ed)|exclud(?:es|ed)|rul(?:es|ed) out|tabooe?d|extend(?:s|ed)? (?:[\\w-]+ ){0,4}to|widen(?:s|ed)|encompass(?:es|ed)|captur(?:es|ed)|catch(?:es)?|caught|reach(?:es|ed)|appl(?:y|ies|ied) to|deal(?:s|t) with|singl(?:es|ed) out|enumerat(?:es|ed)|impos(?:es|ed) (?:an? |the )?(?:\\w+ )?(?:ban|embargo|prohibition)|requires?|required|oblig(?:es|ed))\\b|\\b(?:are|is|was|were|been) (?:\\w+ )?(?:out of bounds|verboten|contraband|no longer (?:allowed|permitted|legal))\\b|\\bcannot\\b|\\bnot (?:allowed|permitted)\\b|\\bban(?:s|ned|ning)?\\b|\\bprohibit\\w*|\\bforb[ia]d\\w*|\\bforbade\\b|\\boutlaw\\w*|\\bbar(?:s|red|ring)\\b|\\bblock(?:s|ed)?\\b|\\bembargo\\w*|\\bsanction(?:ed|s)\\b|\\brestrict\\w*|\\bblacklist\\w*|\\billegal\\b|\\bunlawful\\b|\\brul(?:es|ed) out\\b|\\bkeeps? [^.;]{2,50}? from being "
                            + DEAL
                            + "|\\boff[- ]limits\\b|\\btaboo\\b|\\bclosed to\\b|\\bincluded in\\b|\\blisted\\b|\\bcover(?:s|ed)\\b|\\bfall(?:s|en)? under\\b|\\bfell under\\b|\\bcomes? under\\b|\\bsubject to\\b|\\bnam(?:es|ed)\\b|\\blists\\b|\\bamong the goods\\b|\\bon the (?:\\w+ )?lists?\\b|\\bgo(?:es)? back to\\b|\\bfollowed\\b|\\badded\\b|\\bincludes?\\b|\\bmentions?\\b|\\btargets?\\b|\\bhits?\\b|\\bdemands?\\b|\\bbelongs? to\\b|금지|禁止"));

    private LegalStatements() {}

    private static Statement of(String value, String pattern) {
        return new Statement(value, Pattern.compile(pattern));
    }

    static Optional<Found> find(String clause) {
        for (Statement one : STATEMENTS) {
            Matcher matcher = one.pattern().matcher(clause);
            if (matcher.find()) {
                return Optional.of(new Found(one.value(), matcher.start(), matcher.end()));
            }
        }
        return Optional.empty();
    }

    private static final Pattern MODAL = Pattern.compile(
            "\\b(?:may|must|can|could|shall|cannot) (?:(?!have\\b)[a-z]+ ){0,3}?be (?:[a-z]+ly )?" + DEAL
                    + "\\b|\\b(?:break|breach|violat|infring|contraven)(?:s|es|e|ing)? (?:nothing|no (?:law|rule|resolution|ban|sanctions?))\\b");

    /** Whether goods may or may not be dealt in, by words that need no law beside them. */
    static boolean isModal(String clause) {
        return MODAL.matcher(clause).find();
    }

    private static final Pattern SPLIT = Pattern.compile(
            "; |, (?:but|while|whereas|and|yet|although|though) |, (?=as (?:is|are|do|does|did|was|were) )|, (?=so (?:is|are|do|does) )|,(?: and)? (?=(?:(?!paragraph)[a-z]+ ){1,4}?(?:by|under|in|falls? under) (?:its )?paragraph \\d)|,? and (?=paragraph \\d)|, (?=paragraphs? \\d+ (?!of\\b))|(?:, |: )(?=resolution \\d+ (?:\\w+ )?(?:does|bans|names|covers))|, (?=[a-z -]{3,40} by paragraph \\d)|: (?=resolution \\d)");

    /** "Rubber goods are not", "leather bags do": a few words that say of other goods what was said, or its opposite. */
    private static final Pattern SAID_AGAIN = Pattern.compile(
            "(?:[\\w'-]+ ){1,6}?(?:is|are|was|were|does|do|did|may|can)(?: not|n't)?(?: either| as well| too)?(?:[.!]?|[,;] .*)");

    /** Units of the clauses of a sentence that each say something of the law. */
    static List<int[]> clauses(Scene scene) {
        String lower = scene.lower();
        List<int[]> clauses = new ArrayList<>();
        int from = 0;
        Matcher split = SPLIT.matcher(lower);
        while (split.find()) {
            if (stands(scene, from, split.start()) && stands(scene, split.end(), lower.length())) {
                clauses.add(new int[] {from, split.start()});
                from = split.end();
            }
        }
        clauses.add(new int[] {from, lower.length()});
        return clauses;
    }

    /** Whether a part says something of its own: goods with a statement, or a paragraph with its goods. */
    private static boolean stands(Scene scene, int start, int end) {
        Scene part = scene.part(start, end);
        boolean act = part.has(SpanKind.ACT) || part.has(SpanKind.PARAGRAPH);
        boolean goods = part.has(SpanKind.GOODS)
                || (act && part.lower().matches("(?s).*\\b(?:it|its|them|their|such|trade|sales?)\\b.*"));
        return goods
                && (find(part.lower()).isPresent()
                        || part.has(SpanKind.PARAGRAPH)
                        || (start > 0 && LegalLinks.isAgain(part.lower()))
                        || part.lower().matches("(?s).*\\b(?:included|likewise)[.!]?")
                        || (start > 0 && SAID_AGAIN.matcher(part.lower()).matches()));
    }
}
