package org.tidewaiter.law;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/** The part of the rule books one gold case asks about: a regime, and within it the acts of one authority. */
public enum GoldLayer {
    DPRK_UN("dprk-un", "dprk", "UN"),
    DPRK_EU("dprk-eu", "dprk", "EU"),
    DPRK_CN("dprk-cn", "dprk", "CN"),
    DPRK_SG("dprk-sg", "dprk", "SG"),
    EU_BELARUS("eu-belarus", "belarus", "EU"),
    EU_RUSSIA("eu-russia", "russia", "EU"),
    G7_CHPL("g7-chpl", "high-priority", "G7"),
    UN_SOMALIA("un-somalia", "somalia", "UN");

    private final String code;
    private final String regime;
    private final String authority;

    GoldLayer(String code, String regime, String authority) {
        this.code = code;
        this.regime = regime;
        this.authority = authority;
    }

    /** Spelling in the gold file and in JSON. */
    @JsonValue
    public String code() {
        return code;
    }

    /** The books of this layer; none if they are not loaded. */
    RuleBooks of(RuleBooks books) {
        List<RuleBook> own = books.books().stream()
                .filter(book -> book.act().regime().equals(regime)
                        && book.act().authority().equals(authority))
                .toList();
        return new RuleBooks(own);
    }
}
