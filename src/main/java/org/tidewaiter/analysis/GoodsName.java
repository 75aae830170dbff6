package org.tidewaiter.analysis;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What goods are called, and who calls them so. */
public record GoodsName(String text, Origin origin) {

    /** Where the words come from. */
    public enum Origin {
        /** Our own description of exactly this code. */
        OURS,
        /** The label that the loaded data bring. */
        DATA,
        /** Our description of the nearest heading or chapter above the code. */
        PARENT,
        /** No description known: the code itself. */
        NONE;

        /** Lower-case name, for machines. */
        @JsonValue
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
