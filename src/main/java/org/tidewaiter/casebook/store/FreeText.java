package org.tidewaiter.casebook.store;

import org.tidewaiter.trade.AppException;

/** The free text of a field report: in words, or sealed so that only whoever opens the vault can read it. */
public sealed interface FreeText {
    /** No text. */
    FreeText NONE = new Plain("");

    /** The words; refuses where they are sealed, so that no output can show them by oversight. */
    String words();

    /** Whether the report says nothing but its parts. */
    boolean isBlank();

    /** A text in words, empty where there is none. */
    record Plain(String words) implements FreeText {
        @Override
        public boolean isBlank() {
            return words.isBlank();
        }
    }

    /**
     * A text that is sealed.
     *
     * @param vault name of the vault that opens it
     * @param bytes sealed, and bound to the id of the report
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared; bytes on their way from or to the casebook
    record Sealed(String vault, byte[] bytes) implements FreeText {
        @Override
        public String words() {
            throw AppException.wrongUse(
                    "The text of this report is sealed.",
                    "'tidewaiter report show ID --unlock' opens the vault for it.");
        }

        /** Nothing empty is ever sealed. */
        @Override
        public boolean isBlank() {
            return false;
        }

        /** Says nothing of what it holds. */
        @Override
        public String toString() {
            return "sealed text";
        }
    }
}
