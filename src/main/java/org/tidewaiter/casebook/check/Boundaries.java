package org.tidewaiter.casebook.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.casebook.Passage;
import org.tidewaiter.trade.ReferenceTable;

/**
 * Looks for limits of the Harmonized System told with the wrong boundary word: "55 % or more" where the code says "more than
 * 55 %". Goods just at the limit are in another code.
 */
public final class Boundaries {

    /** A stretch of the text and what is to be said of it. */
    public record Remark(Passage passage, String says) {}

    private record Boundary(Pattern pattern, boolean moreThan, String says) {}

    private static final class Packed {
        static final List<Boundary> INSTANCE = ReferenceTable.list(
                "reference/boundaries.csv",
                row -> new Boundary(
                        pattern(row.getField("goods"), row.getField("value"), row.getField("unit")),
                        row.getField("relation").equals("more_than"),
                        row.getField("says")));
    }

    private static final String OR_MORE = "or more|or over|or higher|and above|and more";
    private static final String AT_LEAST = "at least|no less than|not less than|minimum of";
    private static final String MORE_THAN = "more than|over|above|exceeding";
    private static final String LESS_THAN = "less than|under|below";

    private Boundaries() {}

    /** The goods, and within a clause the limit with the words on either side of it. */
    private static Pattern pattern(String goods, String value, String unit) {
        String words = unit.equals("%") ? "\\s?(?:%|percent|per cent)" : "\\s?-?" + Pattern.quote(unit) + "\\b";
        return Pattern.compile("(?i)\\b(?:" + goods + ")\\b[^.;]{0,60}?(?:\\b(?<before>" + AT_LEAST + "|" + MORE_THAN
                + "|" + LESS_THAN + ")\\s+)?\\b" + value + words + "(?:\\s+(?<after>" + OR_MORE + "|or less))?");
    }

    /** Every wrong boundary word of a text, in its order. */
    public static List<Remark> remarks(String text) {
        List<Remark> remarks = new ArrayList<>();
        for (Boundary boundary : Packed.INSTANCE) {
            Matcher matcher = boundary.pattern().matcher(text);
            while (matcher.find()) {
                if (isWrong(boundary, matcher.group("before"), matcher.group("after"))) {
                    remarks.add(new Remark(new Passage(matcher.start(), matcher.end()), boundary.says()));
                }
            }
        }
        remarks.sort(Comparator.comparingInt(remark -> remark.passage().start()));
        return List.copyOf(remarks);
    }

    private static boolean isWrong(Boundary boundary, @Nullable String before, @Nullable String after) {
        boolean afterwards = after != null && !after.equalsIgnoreCase("or less");
        boolean orMore = afterwards || (before != null && before.matches("(?i)" + AT_LEAST));
        boolean lessThan = before != null && before.matches("(?i)" + LESS_THAN);
        return boundary.moreThan() ? orMore : lessThan;
    }
}
