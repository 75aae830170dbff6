package org.tidewaiter.web.table;

/**
 * One column.
 *
 * @param key name in addresses and files: lower-case with underscores, with the unit (value_cny, share_percent)
 * @param title as read on the page
 * @param numeric whether it is set to the right, and sorted from high to low first
 * @param wideOnly whether it is left out on a phone, where the row opens to it
 */
public record Column(String key, String title, boolean numeric, boolean wideOnly) {
    public Column {
        if (!key.matches("[a-z][a-z0-9_]*")) {
            throw new IllegalArgumentException("'" + key + "' is no key of a column");
        }
    }

    public static Column text(String key, String title) {
        return new Column(key, title, false, false);
    }

    public static Column number(String key, String title) {
        return new Column(key, title, true, false);
    }

    /** The same, left out on narrow pages. */
    public Column lessOnPhones() {
        return new Column(key, title, numeric, true);
    }
}
