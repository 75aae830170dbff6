package org.tidewaiter.consignment;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What looks odd in a row. Each is a question for a person: it never makes an answer and never changes one. */
public enum Flag {
    AREA_AMBIGUOUS("A name that means more than one area, such as Korea alone."),
    AREA_COLUMNS_DISAGREE("Two columns name different areas for the same end."),
    AREA_MISSING("The row does not say where the goods come from or go."),
    AREA_UNKNOWN("A name or code that no area has."),
    BORDER_PORT("Goods said to be South Korean at a place where trade with North Korea crosses."),
    CODE_DIGITS_MISSING("A code with too few or too many digits, read by the only code that begins so."),
    CODE_IN_TEXT("The code was taken out of a cell that holds words as well."),
    CODE_LEADING_ZERO("A code that seems to have lost its first zero in a spreadsheet."),
    CODE_MISSING("The row has words for the goods, or nothing, but no code."),
    CODE_NATIONAL("More than six digits: read at six, what follows is a national matter."),
    CODE_OTHER_EDITION("A code the edition of the day does not have, read in the nearest edition that has it."),
    CODE_SCIENTIFIC("A code a spreadsheet turned into a number such as 8.4E+09; its digits are lost."),
    CODE_SEVERAL("The cell holds more than one code, or can be read as more than one."),
    CODE_UNKNOWN("A code that no edition has."),
    DATE_AMBIGUOUS("A date with the day and the month in an order nobody can tell."),
    DATE_FUTURE("A date after today, or before 1950."),
    DATE_MISSING("The row has no date."),
    DATE_NOT_A_DAY("A month or a year instead of a day."),
    DATE_SERIAL("A plain number where a date should be, read as a spreadsheet's day number."),
    DATE_UNREADABLE("A date that cannot be read."),
    EDITION_UNKNOWN("An edition of the Harmonized System that does not exist; the one of the day was used."),
    FACT_UNREADABLE(
            "A stated fact that settles nothing known, cannot be read, or is stated in two ways; it was left aside."),
    GOODS_UNUSUAL("Goods hardly ever recorded from this Korea but common from the other."),
    PHONE_ELSEWHERE("A telephone number of the Korea that the row does not name."),
    PORT_ELSEWHERE("A port or town of an area that the row does not name."),
    SAME_AREA("Both ends are the same area."),
    VALUE_UNREADABLE("A value that is no amount, is negative, or could be two amounts."),
    WORDS_DISAGREE("The words for the goods belong to another code than the one given.");

    private final String code = name().toLowerCase(Locale.ROOT);
    private final String meaning;

    Flag(String meaning) {
        this.meaning = meaning;
    }

    /** Spelling in JSON, CSV and XLSX. */
    @JsonValue
    public String code() {
        return code;
    }

    /** What it says about a row, one sentence. */
    public String meaning() {
        return meaning;
    }
}
