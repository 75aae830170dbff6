package org.tidewaiter.casebook.extract;

/**
 * A word, or one character of a script that writes no blanks.
 *
 * @param key     folded: small letters, no accents or apostrophes, singular
 * @param plain   the same, but as it stands in number
 * @param start   first unit in the text
 * @param end     one past the last
 * @param capital whether it begins with a capital letter
 */
record Token(String key, String plain, int start, int end, boolean capital) {}
