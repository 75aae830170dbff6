package org.tidewaiter.detect.specs;

/** What kind of figures a detector looks at. */
public enum Form {
    PANEL("series", "one reporter's months with one partner"),
    TWO_PANELS("series", "one reporter's months with North and with South Korea"),
    MIRROR("mirror", "both sides' reports of many countries"),
    QUOTA("used_percent", "one window of a quota, month by month");

    private final String key;
    private final String words;

    Form(String key, String words) {
        this.key = key;
        this.words = words;
    }

    /** The key under which an example gives them. */
    String key() {
        return key;
    }

    /** In plain words. */
    public String words() {
        return words;
    }
}
