package org.tidewaiter.ingest;

import java.util.Locale;

/** Everything a load may remark on. A rejecting notice keeps the row out of the figures; the others only count. */
public enum NoticeCode {
    BAD_CODE(true, "The commodity code is not 2, 4, 6 or 8 to 10 digits."),
    BAD_FLOW(true, "The flow is none of import, export, re-import and re-export."),
    BAD_NUMBER(true, "The text is no number, or too large for one."),
    BAD_PERIOD(true, "The period is no year, no month and not January with February."),
    BREAKDOWN_BY_SIZE(false, "The smaller rows of a cell were taken as breakdowns of its largest row."),
    BREAKDOWN_WITHOUT_TOTAL(false, "A breakdown row has no total row in this file; it is never added up."),
    FLOW_CONTRADICTS_NAME(false, "The flow given on the command line differs from the one in the file name."),
    JANUARY_AND_FEBRUARY_AS_ONE(
            false,
            "January and February stand as one figure; it counts for both months together and for neither alone."),
    LEADING_ZERO_RESTORED(false, "The commodity code had lost its leading zero, which was put back."),
    MISSING_VALUE(true, "The row has no value."),
    NEGATIVE_NUMBER(true, "A value or amount below zero is a correction, not a flow."),
    NOT_AN_OBSERVATION(true, "The source marks the row as an estimate of a model, not as a reported figure."),
    NOT_GOODS(true, "The row is about services, not goods."),
    NOT_HS(true, "The code belongs to another classification than the Harmonized System."),
    NO_EXCHANGE_RATE(false, "No exchange rate exists for the period; the value stands in its own currency only."),
    NUL_BYTES(false, "Zero bytes were taken out of the text."),
    ONE_PROVINCE_OR_REGIME(
            false,
            "Every row is of one province, or one regime: figures of the others that are loaded already still count."),
    STRAY_BYTES(false, "Bytes in another encoding than the rest of the file were read as Western European."),
    TOTAL_NOT_CONFIRMED(false, "The breakdown rows of a cell do not reach its largest row."),
    UNCLOSED_QUOTE(true, "A quotation mark was opened and never closed."),
    UNDECODABLE_BYTES(false, "Some bytes stand for no character of the file's encoding."),
    UNKNOWN_AREA(true, "The reporter or partner is no area we know."),
    WRONG_COLUMN_COUNT(true, "The row has more or fewer fields than the header.");

    private final boolean rejecting;
    private final String message;

    NoticeCode(boolean rejecting, String message) {
        this.rejecting = rejecting;
        this.message = message;
    }

    /** True where rows with this notice are kept out. */
    public boolean isRejecting() {
        return rejecting;
    }

    /** What it means, one sentence. */
    public String message() {
        return message;
    }

    /** The code as written in reports and manifests. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
