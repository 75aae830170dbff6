package org.tidewaiter.casebook.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Words that say more, less or the same, and by how much where one word says it. */
final class Changes {
    private static final String UP =
            "increas(?:e|es|ed|ing)|r(?:ise|ises|ose|isen|ising)|gr(?:ow|ows|ew|own|owth|owing)|surg(?:e|es|ed|ing)|"
                    + "jump(?:s|ed|ing)?|climb(?:s|ed|ing)?|soar(?:s|ed|ing)?|expand(?:s|ed|ing)?|spik(?:e|ed|es)|gain(?:s|ed)?|"
                    + "rebound(?:s|ed)?|bounc(?:ed|es) back|swell(?:s|ed)?|swollen|balloon(?:s|ed)?|mushroom(?:s|ed)|leap(?:s|t|ed)?|leapt|rocket(?:s|ed)|skyrocket(?:s|ed)?|accelerat(?:es|ed)|advanc(?:es|ed)|add(?:s|ed)(?= \\d[\\d.]* ?(?:percent|per cent|%))|pick(?:s|ed) up|edg(?:ed|es) up|crept up|inched up|went up|going up|goes up|shot up|multipli(?:ed|es)|(?:\\d[\\d.]* ?(?:percent|per cent|pct|%)|a (?:third|quarter|fifth|tenth|half)) (?:more|above|higher|larger|greater|over(?= (?:19|20)\\d\\d))|(?:\\d[\\d.]*|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty) times(?= (?:of|\\d))|uptick|upturn|recover(?:s|ed)?|(?<!making |makes |make |taking |takes |taken |opened |came |sold |lined |back |added |adds |made |summed |took |end |ended |set )up(?= (?:\\w+ ){0,2}[\\d$]| sharply| from| by| slightly| on | compared)|higher|double[sd]?|doubling|tripl(?:e|ed|es|ing)|"
                    + "quadrupl(?:e|ed|es|ing)|\\w+fold|exceed(?:s|ed)?(?= (?:those|that|the)\\b)|surpass(?:es|ed)?|more than (?:those|that|in|the same|a year)|"
                    + "larger than|greater than|rising|above (?=(?:the|those|that|last|its|a year)\\b)|(?:\\d[\\d.]*|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|a hundred|a dozen|(?:\\w+ and a half)|several|many) times(?= (?:the|as|more|higher|what|that|those|its|larger|over))|twice (?=(?:the|as|what|that|those|its))|far more|\\d+ (?:percent|per cent|%) more|증가|늘|급증|增长|增加|上升";
    private static final String DOWN =
            "decreas(?:e|es|ed|ing)|f(?:all|alls|ell|allen|alling)(?! to (?:zero|nothing|nil))|drop(?:s|ped|ping)?|declin(?:e|es|ed|ing)|"
                    + "plung(?:e|es|ed|ing)|plummet(?:s|ed)?|shr(?:ank|ink|inks|unk)|slump(?:s|ed)?|tumbl(?:e|ed|es)|slid|contract(?:ed)(?= by| \\d)|"
                    + "slipp?(?:ed|s)|down(?= (?:\\w+ ){0,2}[\\d$]| sharply| from| by| slightly| on | compared)|lower(?: than)?|halv(?:e|ed|es)|reduc(?:ed|tion)|less than (?:those|that|in|the same|a year)|smaller than|below (?=(?:the|those|that|last|its|a year)\\b)|a (?:fall|drop|decline|loss|decrease|slump|dip|slide)|dipp?(?:ed|s)|sank|sink(?:s)?|sunk|div(?:ed|es)|dwindl(?:e|es|ed|ing)|eas(?:ed|es)(?= (?:by|to|\\d))|collaps(?:ed|es)|crash(?:ed|es)|nosediv(?:ed|es)|eased|shed(?:s)?(?= \\d)|los(?:t|es)(?= \\d[\\d.]* ?(?:percent|per cent|%))|retreat(?:s|ed)|reced(?:ed|es)|weaken(?:s|ed)|went down|edged down|inched down|cut (?:by|to|in half)|(?:\\d[\\d.]* ?(?:percent|per cent|pct|%)|a (?:third|quarter|fifth|tenth|half)) (?:less|fewer|below|lower|smaller|under(?= (?:19|20)\\d\\d))|downturn|far less|감소|줄|급감|下降|减少";
    private static final String SAME =
            "unchanged|remain(?:s|ed) (?:flat|the same|stable|steady)|(?:was|were|stayed|held) (?:flat|level|steady|stable)|"
                    + "similar to|roughly equal|on par with|the same as|little changed|flat(?= (?:on|from|compared|against|year|month|at)|[.,;])|barely (?:moved|changed)|stagnat(?:ed|es)|level(?:l)?ed off|steady(?= (?:on|from|at))|held steady|동일|비슷|持平";
    private static final Pattern ANY = Pattern.compile(
            "(?<![a-z-])(?:(?<up>" + UP + ")|(?<down>" + DOWN + ")|(?<same>" + SAME
                    + "))(?![a-z])(?! (?:out of|off|under(?! \\d)|within) )(?! (?:up |down |back )?(?:to|into) (?:the )?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|number|no\\.|place))");
    private static final Pattern KOREAN =
            Pattern.compile("(?<up>증가|늘었|늘어|급증|增长|增加|上升|증가했|크게 늘)|(?<down>감소|줄었|줄어|급감|下降|减少)|(?<same>동일|비슷|持平)");
    private static final Pattern TWICE = Pattern.compile(
            "(?<about>more than |nearly |almost |roughly |about |over )?(?<word>by (?:about |around |roughly |nearly |almost |over |more than |some )?(?:a|one)[- ](?:half|third|quarter|fifth|sixth|tenth)|by a fifth|by a tenth|by a sixth|doubl|tripl|quadrupl|twofold|threefold|fourfold|fivefold|sixfold|sevenfold|eightfold|ninefold|tenfold|quintupl|halv|twice|by half|by a third|by (?:two[- ]thirds)|by a quarter|by three[- ]quarters)\\w*");

    private static final Pattern FRACTION = Pattern.compile(
            "by (?<about>about |around |roughly |nearly |almost |over |more than |some )?(?:a|one)[- ](?<of>half|third|quarter|fifth|sixth|tenth)");

    private Changes() {}

    static boolean isIn(String lower) {
        return find(lower).find();
    }

    /** Every change word; its groups are up, down and same. */
    static Matcher find(String lower) {
        Matcher latin = ANY.matcher(lower);
        return latin.find() ? latin.reset() : KOREAN.matcher(lower);
    }

    /** The size said in one word, such as x2 for doubled; empty when there is none. */
    static String size(String lower, int from, int to) {
        Matcher matcher = TWICE.matcher(lower).region(from, to);
        if (!matcher.find()) {
            return "";
        }
        String word = matcher.group("word");
        Matcher fraction = FRACTION.matcher(word);
        if (fraction.matches()) {
            String of = switch (fraction.group("of")) {
                case "half" -> "50";
                case "third" -> "33.33";
                case "quarter" -> "25";
                case "fifth" -> "20";
                case "sixth" -> "16.67";
                default -> "10";
            };
            return widened(fraction.group("about"), new java.math.BigDecimal(of))
                            .text() + " %";
        }
        String part = switch (word) {
            case "halv", "by half" -> "50 %";
            case "by a third" -> "33.33 %";
            case "by a quarter" -> "25 %";
            case "by a fifth" -> "20 %";
            case "by a sixth" -> "16.67 %";
            case "by a tenth" -> "10 %";
            default -> word.startsWith("by two") ? "66.67 %" : word.startsWith("by three") ? "75 %" : "";
        };
        if (!part.isEmpty()) {
            return word.equals("halv") && matcher.group("about") != null
                    ? widened(matcher.group("about"), new java.math.BigDecimal(50))
                                    .text() + " %"
                    : part;
        }
        int times = switch (word) {
            case "tripl", "threefold" -> 3;
            case "quadrupl", "fourfold" -> 4;
            case "fivefold", "quintupl" -> 5;
            case "sixfold" -> 6;
            case "sevenfold" -> 7;
            case "eightfold" -> 8;
            case "ninefold" -> 9;
            case "tenfold" -> 10;
            default -> 2;
        };
        return "x"
                + widened(matcher.group("about"), java.math.BigDecimal.valueOf(times))
                        .text();
    }

    private static Interval widened(@Nullable String about, java.math.BigDecimal size) {
        Interval exact = Interval.exactly(size);
        return switch (about == null ? "" : about.strip()) {
            case "more than", "over" -> exact.widened("over");
            case "nearly", "almost" -> exact.widened("nearly");
            case "roughly", "about", "around", "some" -> exact.widened("about");
            default -> exact;
        };
    }
}
