package org.tidewaiter.casebook.store;

/** Seals the text of a report; the vault lends it to the casebook, which knows no keys. */
@FunctionalInterface
public interface TextSealer {
    /** The text, sealed for just this report. */
    FreeText.Sealed seal(String report, String words);
}
