package org.tidewaiter.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A legal act as cited: its official number, who adopted it, and where to read it. {@code version} is the day our record
 * of it was last revised; {@code adopted} is {@code null} where the day was not read.
 */
public record LegalAct(
        String id,
        String number,
        String authority,
        String regime,
        String title,
        @Nullable LocalDate adopted,
        String url,
        LocalDate version) {

    /** What a book writes where the act has no goods paragraph of its own. */
    static final String NO_PARAGRAPH = "-";

    /** Citation of a paragraph: act and number. */
    public String cite(String paragraph) {
        return cite(number, paragraph);
    }

    /** Citation for narrow columns: S/RES/2397 (2017) ¶7; an annex or article is named as it is. */
    public static String citeShort(String number, String paragraph) {
        if (paragraph.equals(NO_PARAGRAPH)) {
            return number;
        }
        return number + (Character.isDigit(paragraph.charAt(0)) ? " ¶" : " ") + paragraph;
    }

    /** Citation of a paragraph of an act by its number; an annex or article is named as it is. */
    public static String cite(String number, String paragraph) {
        if (paragraph.equals(NO_PARAGRAPH)) {
            return number;
        }
        return number + (Character.isDigit(paragraph.charAt(0)) ? ", paragraph " : ", ") + paragraph;
    }
}
