package org.tidewaiter.casebook.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Words that say more, less or the same, and by how much where one word says it. */
final class Changes {
    private static final String UP =
            "increas(?:e|es|ed|ing)|r(?:ise|ises|ose|isen|ising)|gr(?:ow|ows|ew|own|owth|owing)(?! up\\b)|plus(?= \\d)|put(?:s|ting)? on(?= \\d)|(?:a |one )?(?:half|third|quarter|fifth) as (?:much|many|large|big) again|surg(?:e|es|ed|ing)|"
                    + "jump(?:s|ed|ing)?|climb(?:s|ed|ing)?|soar(?:s|ed|ing)?|expand(?:s|ed|ing)?|spik(?:e|ed|es)|gain(?:s|ed)?|"
                    + "rebound(?:s|ed)?|bounc(?:ed|es) back|swell(?:s|ed)?|swollen|balloon(?:s|ed)?|mushroom(?:s|ed)|leap(?:s|t|ed)?|leapt|rocket(?:s|ed)|skyrocket(?:s|ed)?|accelerat(?:es|ed)|advanc(?:es|ed)|add(?:s|ed)(?= \\d[\\d.]* ?(?:percent|per cent|%))|pick(?:s|ed) up|edg(?:ed|es) up|crept up|inched up|went up|going up|goes up|shot up|multipli(?:ed|es)|(?:\\d[\\d.]* ?(?:percent|per cent|pct|%)|a (?:third|quarter|fifth|tenth|half)) (?:more|above|higher|larger|greater|over(?= (?:19|20)\\d\\d))|(?:\\d[\\d.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\w+teen|twenty|thirty|forty|fifty) times(?= (?:of|\\d))|uptick|upturn|recover(?:s|ed)?|(?<!making |makes |make |taking |takes |taken |opened |came |sold |lined |back |added |adds |made |summed |took |end |ended |set |swept |taken )up(?= (?:\\w+ ){0,2}[\\d$]| sharply| from| by| slightly| on | compared)|higher|double[sd]?|doubling|tripl(?:e|ed|es|ing)|trebl(?:e|ed|es|ing)|(?:better|stronger|busier|richer|livelier|fuller|fatter)(?= than)|\\d[\\d.]* ?(?:percent|per cent|pct|%) (?:better|heavier|dearer|stronger|ahead|beyond|up|in excess)|(?:heavier|greater|fatter|bigger) by|augment(?:ed|ation|s)|upswing|upturn|uplift|multipl(?:e|ied|ying|ication)(?= (?:of|by|relative)|)|(?:a |by a )factor of|outstripp?(?:ed|ing|s)|outdid|outgrew|beat(?= (?:its|their|the|last|that|those|(?:19|20)))|topp(?:ed|ing)(?= (?:its|the level|that of|those of|last))|"
                    + "quadrupl(?:e|ed|es|ing)|\\w+fold|exceed(?:s|ed|ing)?(?= (?:those|that|the|its|their|by)\\b)|surpass(?:es|ed|ing)?|more than (?:those|that|in|the same|a year)|"
                    + "larger than|greater than|rising|above (?=(?:the|those|that|last|its|a year)\\b)|(?:\\d[\\d.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\w+teen|twenty|thirty|forty|fifty|a hundred|a dozen|(?:\\w+ and a half)|several|many) times(?= (?:the|as|more|higher|what|that|those|its|larger|over))|twice (?=(?:the|as|what|that|those|its|(?:january|february|march|april|may|june|july|august|september|october|november|december|last year|last month|(?:19|20)\\d\\d)(?:'s|’s)))|far more|\\d+ (?:percent|per cent|%) more|증가|늘|급증|增长|增加|上升";
    private static final String DOWN =
            "decreas(?:e|es|ed|ing)|f(?:all|alls|ell|allen|alling)(?! to (?:zero|nothing|nil)| into the | order\\b)|minus(?= \\d)|off(?= (?:by )?\\d)|crumbl(?:e|ed|es)|lag(?:s|ged)|forfeit(?:s|ed)|drop(?:s|ped|ping)?|declin(?:e|es|ed|ing)|"
                    + "plung(?:e|es|ed|ing)|plummet(?:s|ed|ing)?|shr(?:ank|ink|inks|unk)|slump(?:s|ed|ing)?|tumbl(?:e|ed|es|ing)|slid|contract(?:ed)(?= by| \\d)|"
                    + "(?:weaker|poorer|leaner|quieter|slacker|thinner|emptier)(?= than)|slipp?(?:ed|s|ing)|down(?! (?:at|for) )(?= (?:\\w+ ){0,2}[\\d$]| sharply| from| by| slightly| on | compared)|lower(?: than)?|halv(?:e|ed|es|ing)|reduc(?:ed|tion)|less than (?:those|that|in|the same|a year)|smaller than|below (?=(?:the|those|that|last|its|a year)\\b)|a (?:fall|drop|decline|loss|decrease|slump|dip|slide)|dipp?(?:ed|s)|sank|sink(?:s)?|sunk|div(?:ed|es)|dwindl(?:e|es|ed|ing)|eas(?:ed|es)(?= (?:by|to|\\d))|collaps(?:e|ed|es)|crash(?:ed|es)|nosediv(?:ed|es)|eased|shed(?:s)?(?= \\d)|los(?:t|es)(?= \\d[\\d.]* ?(?:percent|per cent|%))|retreat(?:s|ed)|reced(?:ed|es)|weaken(?:s|ed)|went down|edged down|inched down|cut (?:by|to|in half)|(?:\\d[\\d.]* ?(?:percent|per cent|pct|%)|a (?:third|quarter|fifth|tenth|half)) (?:less|fewer|below|lower|smaller|under(?= (?:19|20)\\d\\d))|downturn|far less|short of|under (?=(?:the|those|that|last|its|their|a year)\\b(?! (?:paragraph|resolution|ban|terms|law|rule|cap|limit|seal|name|pretext|cover|guise|eyes|supervision|control|radar|table|counter|bridge|watch)))|\\d[\\d.]* ?(?:percent|per cent|pct|%) (?:worse|lighter|short|behind|under|off|down|thinner|leaner)|(?:lighter|smaller|thinner|fewer|less) by|los(?:t|es|ing)(?= (?:a|one|two|three|half|nearly|about|almost|more|some)\\b)|wither(?:ed|s|ing)?|ebb(?:ed|s)?|falter(?:ed|s)|subsid(?:ed|es)|diminish(?:ed|es|ing)?|wan(?:ed|es)|thinn?ed|contraction|shortfall|shav(?:ed|es)|knock(?:ed|s) (?:off|down)|cut|감소|줄|급감|下降|减少";
    private static final String SAME =
            "unchanged|remain(?:s|ed) (?:flat|the same|stable|steady)|(?:was|were|stayed|held) (?:flat|level|steady|stable)|"
                    + "similar to|roughly equal|on par with|the same as|little changed|flat(?= (?:on|from|compared|against|year|month|at)|[.,;])|barely (?:moved|changed)|stagnat(?:ed|es)|level(?:l)?ed off|steady(?= (?:on|from|at))|held steady|동일|비슷|持平";
    private static final Pattern ANY = Pattern.compile(
            "(?<![a-z-])(?:(?<up>" + UP + ")|(?<down>" + DOWN + ")|(?<same>" + SAME
                    + "))(?![a-z])(?! (?:out of|off|under(?! \\d)|within) )(?! (?:up |down |back )?(?:to|into) (?:the )?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|number|no\\.|place))");
    private static final Pattern KOREAN =
            Pattern.compile("(?<up>증가|늘었|늘어|급증|增长|增加|上升|증가했|크게 늘)|(?<down>감소|줄었|줄어|급감|下降|减少)|(?<same>동일|비슷|持平)");
    private static final String ABOUT =
            "(?<about>more than |nearly |almost |roughly |about |around |over |some |close to |well over |just over |just under )?";
    private static final Pattern TWICE = Pattern.compile(
            ABOUT
                    + "(?<word>doubl|tripl|trebl|quadrupl|quintupl|sextupl|(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)-?fold|halv|twice|twofold)\\w*");
    private static final Pattern FACTOR = Pattern.compile(
            "\\b(?:factor of|multipl\\w+ (?:of|by(?: a factor of)?)|grown|grew|risen|rose|increased|up|expanded|swollen) "
                    + ABOUT
                    + "(?<n>\\d+(?:\\.\\d+)?|(?:two|three|four|five|six|seven|eight|nine|ten)(?: and a half)?)(?= times|-?fold|[.,;)]|$| relative| compared| against| over| on)(?! ?(?:percent|per cent|%|million|billion|tons|yuan))");
    private static final Pattern FRACTION = Pattern.compile(
            "\\b(?:by |lost |shed |forfeited |gained |added |los(?:es|ing) |(?=(?:a |one )?(?:half|third|quarter|fifth) as (?:much|many|large|big) again)|(?=(?:a|one|two|three)[- ]\\w+ (?:more|less|higher|lower|fewer|above|below|down|up|short|under|over)\\b))"
                    + ABOUT
                    + "(?<of>half|(?:a|one|two|three|four|five|six|seven|eight|nine)[- ](?:half|thirds?|quarters?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?))\\b(?! (?:million|billion))");

    private Changes() {}

    static boolean isIn(String lower) {
        return find(lower).find();
    }

    /** Every change word; its groups are up, down and same. */
    static Matcher find(String lower) {
        Matcher latin = ANY.matcher(lower);
        return latin.find() ? latin.reset() : KOREAN.matcher(lower);
    }

    /** The size said in words, such as x2 for doubled or 33.33 % for by a third; empty when there is none. */
    static String size(String lower, int from, int to) {
        Matcher fraction = FRACTION.matcher(lower).region(from, to);
        if (fraction.find()) {
            String of = fraction.group("of").replaceAll("^(?:a|one)[- ]half$", "half");
            return widened(fraction.group("about"), ShareRule.percent(of)).text() + " %";
        }
        Matcher factor = FACTOR.matcher(lower).region(from, to);
        if (factor.find()) {
            return "x"
                    + widened(
                                    factor.group("about"),
                                    Numerals.number(factor.group("n")).low())
                            .text();
        }
        Matcher matcher = TWICE.matcher(lower).region(from, to);
        if (!matcher.find()) {
            return "";
        }
        String word = matcher.group("word");
        if (word.equals("halv")) {
            return widened(matcher.group("about"), java.math.BigDecimal.valueOf(50))
                            .text() + " %";
        }
        int times = switch (word.replaceAll("-?fold$", "")) {
            case "tripl", "trebl", "three" -> 3;
            case "quadrupl", "four" -> 4;
            case "five", "quintupl" -> 5;
            case "six", "sextupl" -> 6;
            case "seven" -> 7;
            case "eight" -> 8;
            case "nine" -> 9;
            case "ten" -> 10;
            case "twelve" -> 12;
            case "twenty" -> 20;
            default -> 2;
        };
        return "x"
                + widened(matcher.group("about"), java.math.BigDecimal.valueOf(times))
                        .text();
    }

    private static Interval widened(@Nullable String about, java.math.BigDecimal size) {
        Interval exact = Interval.exactly(size);
        return switch (about == null ? "" : about.strip()) {
            case "more than", "over", "well over", "just over" -> exact.widened("over");
            case "nearly", "almost", "close to", "just under" -> exact.widened("nearly");
            case "roughly", "about", "around", "some" -> exact.widened("about");
            default -> exact;
        };
    }
}
