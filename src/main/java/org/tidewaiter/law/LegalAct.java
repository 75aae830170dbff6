package org.tidewaiter.law;

import java.time.LocalDate;

/**
 * A legal act as cited: its official number, who adopted it, and where to read it. {@code version} is the day our record
 * of it was last revised.
 */
public record LegalAct(
        String id,
        String number,
        String authority,
        String regime,
        String title,
        LocalDate adopted,
        String url,
        LocalDate version) {

    /** What a book writes where the act has no goods paragraph of its own. */
    static final String NO_PARAGRAPH = "-";

    /** Citation of a paragraph: act and number. */
    public String cite(String paragraph) {
        return paragraph.equals(NO_PARAGRAPH) ? number : number + ", paragraph " + paragraph;
    }
}
