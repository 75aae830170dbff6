package org.tidewaiter.analysis;

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
        NONE
    }
}
