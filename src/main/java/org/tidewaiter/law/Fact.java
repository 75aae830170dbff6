package org.tidewaiter.law;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;

/** What a person can know of a consignment that settles a condition; no figure holds any of it. */
public enum Fact {
    /** The goods are spare parts for a civil passenger aircraft that a measure names: yes or no. */
    CIVIL_AIRCRAFT_PART("civil-aircraft-part"),
    /** There is a decision of the Committee that allows the consignment: yes or no. */
    COMMITTEE_EXEMPTION("committee-exemption"),
    /** The day on which the written contract was concluded. */
    CONTRACT_DATE("contract-date"),
    /** The State judged the trade to serve livelihoods only: yes or no. */
    LIVELIHOOD("livelihood"),
    /** The coal is of foreign origin, loaded at Rajin, and was notified in advance: yes or no. */
    RAJIN_COAL("rajin-coal");

    private final String code;

    Fact(String code) {
        this.code = code;
    }

    /** Spelling in rule books, JSON and on the command line. */
    @JsonValue
    public String code() {
        return code;
    }

    /** The facts that are answered by yes or no. */
    static List<Fact> listYesNo() {
        return Arrays.stream(values()).filter(fact -> fact != CONTRACT_DATE).toList();
    }
}
