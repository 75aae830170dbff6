package org.tidewaiter.casebook.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidewaiter.casebook.extract.Things;

/**
 * An amount of each of several things: a price, a load, a ration.
 *
 * @param thing in the form of {@link CountedThing}; empty where the words do not name it
 */
record EachAmount(ToldNumber amount, String thing) {
    private static final Pattern BEHIND = Pattern.compile(
            "(?i)\\s?(?:in cash )?(?:(?:(?:in|on|to|for|from) )?(?:per|every|each|(?:an?|the)(?= (?:" + Things.NAMES
                    + "|bus|man|woman|day|night|week|month)\\b)) (?!and\\b|in\\b|on\\b|of\\b|at\\b|for\\b|to\\b)([a-z]+)"
                    + "|(?:(?:in|on|to|for|from) )?each\\b|apiece\\b|a piece\\b)");
    private static final Pattern BEFORE = Pattern.compile(
            "(?i).*\\b(?:(?:each|every|per) (?:of (?:the|them|these|those)\\b ?)?([a-z]+)[^\\d,.;:]{0,40}"
                    + "|(?:an?|the) ([a-z]+) (?:takes|holds|carries|bears|contains|weighs|costs?|fetche[sd]|brings|sells for|sold for|went for)(?: about| some)? [$¥€]?)");
    private static final Pattern SACKS_OF = Pattern.compile("(?i).*\\d (?:[a-z]+ )?([a-z]+s) of ");

    /** The amounts of each in a sentence that has digits only. */
    static List<EachAmount> of(String sentence, List<ToldNumber.Placed> numbers) {
        List<EachAmount> found = new ArrayList<>();
        for (ToldNumber.Placed placed : numbers) {
            Matcher behind = BEHIND.matcher(sentence).region(placed.end(), sentence.length());
            String before = sentence.substring(0, placed.start());
            if (behind.lookingAt()) {
                found.add(new EachAmount(placed.number(), thing(behind.group(1))));
                continue;
            }
            Matcher each = BEFORE.matcher(before);
            Matcher sacks = SACKS_OF.matcher(before);
            if (each.matches()) {
                found.add(
                        new EachAmount(placed.number(), thing(each.group(1) != null ? each.group(1) : each.group(2))));
            } else if (sacks.matches()) {
                found.add(new EachAmount(placed.number(), thing(sacks.group(1))));
            }
        }
        return found;
    }

    /** Whether words behind an amount say that it is one of each, so that it is no total. */
    static boolean isOfEach(String sentence, ToldNumber.Placed placed) {
        return BEHIND.matcher(sentence).region(placed.end(), sentence.length()).lookingAt();
    }

    private static String thing(String word) {
        return word == null ? "" : CountedThing.form(word.toLowerCase(Locale.ROOT));
    }
}
