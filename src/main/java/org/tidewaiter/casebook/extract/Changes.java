package org.tidewaiter.casebook.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that say more, less or the same, and by how much where one word says it. */
final class Changes {
    private static final String UP =
            "increas(?:e|es|ed|ing)|r(?:ise|ises|ose|isen|ising)|gr(?:ow|ows|ew|own|owth|owing)|surg(?:e|es|ed|ing)|"
                    + "jump(?:s|ed|ing)?|climb(?:s|ed|ing)?|soar(?:s|ed|ing)?|expand(?:s|ed|ing)?|spik(?:e|ed|es)|gain(?:s|ed)?|"
                    + "rebound(?:s|ed)?|recover(?:s|ed)?|(?<!back |added |adds |made |summed |took |end |ended |set )up(?= (?:\\w+ ){0,2}[\\d$]| sharply| from| by| slightly| on | compared)|higher|double[sd]?|doubling|tripl(?:e|ed|es|ing)|"
                    + "quadrupl(?:e|ed|es|ing)|\\w+fold|exceed(?:s|ed)?(?= (?:those|that|the)\\b)|surpass(?:es|ed)?|more than (?:those|that|in|the same|a year)|"
                    + "larger than|greater than|rising|above (?=(?:the|those|that|last|its|a year)\\b)|(?:\\d[\\d.]*|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|a hundred|a dozen|(?:\\w+ and a half)|several|many) times(?= (?:the|as|more|higher|what|that|those|its|larger|over))|twice (?=(?:the|as|what|that|those|its))|far more|\\d+ (?:percent|per cent|%) more|증가|늘|급증|增长|增加|上升";
    private static final String DOWN =
            "decreas(?:e|es|ed|ing)|f(?:all|alls|ell|allen|alling)(?! to (?:zero|nothing|nil))|drop(?:s|ped|ping)?|declin(?:e|es|ed|ing)|"
                    + "plung(?:e|es|ed|ing)|plummet(?:s|ed)?|shr(?:ank|ink|inks|unk)|slump(?:s|ed)?|tumbl(?:e|ed|es)|slid|contract(?:ed)(?= by| \\d)|"
                    + "slipp?(?:ed|s)|down(?= (?:\\w+ ){0,2}[\\d$]| sharply| from| by| slightly| on | compared)|lower(?: than)?|halv(?:e|ed|es)|reduc(?:ed|tion)|less than (?:those|that|in|the same|a year)|smaller than|below (?=(?:the|those|that|last|its|a year)\\b)|a (?:fall|drop|decline|loss|decrease)|far less|감소|줄|급감|下降|减少";
    private static final String SAME =
            "unchanged|remain(?:s|ed) (?:flat|the same|stable|steady)|(?:was|were|stayed|held) (?:flat|level|steady|stable)|"
                    + "similar to|roughly equal|on par with|the same as|little changed|held steady|동일|비슷|持平";
    private static final Pattern ANY = Pattern.compile(
            "(?<![a-z-])(?:(?<up>" + UP + ")|(?<down>" + DOWN + ")|(?<same>" + SAME
                    + "))(?![a-z])(?! (?:up |down |back )?(?:to|into) (?:the )?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|number|no\\.|place))");
    private static final Pattern KOREAN =
            Pattern.compile("(?<up>증가|늘었|늘어|급증|增长|增加|上升|증가했|크게 늘)|(?<down>감소|줄었|줄어|급감|下降|减少)|(?<same>동일|비슷|持平)");
    private static final Pattern TWICE = Pattern.compile(
            "(?<about>more than |nearly |almost |roughly |about |over )?(?<word>by a fifth|by a tenth|by a sixth|doubl|tripl|quadrupl|twofold|threefold|fourfold|fivefold|sixfold|tenfold|halv|twice|by half|by a third|by (?:two[- ]thirds)|by a quarter|by three[- ]quarters)\\w*");

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
            return part;
        }
        int times = switch (word) {
            case "tripl", "threefold" -> 3;
            case "quadrupl", "fourfold" -> 4;
            case "fivefold" -> 5;
            case "sixfold" -> 6;
            case "tenfold" -> 10;
            default -> 2;
        };
        Interval exact = Interval.exactly(java.math.BigDecimal.valueOf(times));
        String about =
                matcher.group("about") == null ? "" : matcher.group("about").strip();
        Interval interval = switch (about) {
            case "more than", "over" -> exact.widened("over");
            case "nearly", "almost" -> exact.widened("nearly");
            case "roughly", "about" -> exact.widened("about");
            default -> exact;
        };
        return "x" + interval.text();
    }
}
