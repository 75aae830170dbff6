package org.tidewaiter.brief;

/** Text for a cell of a spreadsheet. Words from other people's files must not run as a formula there. */
public final class SpreadsheetText {
    private static final String STARTS_FORMULA = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20"; // the last four are full-width

    private SpreadsheetText() {}

    /** The text, with an apostrophe in front where a spreadsheet would run it as a formula; numbers stay numbers. */
    public static String safe(String text) {
        boolean formula = text.length() > 1 && STARTS_FORMULA.indexOf(text.charAt(0)) >= 0;
        return formula && !text.matches("[+-]\\d+([.,]\\d+)*") ? "'" + text : text;
    }
}
