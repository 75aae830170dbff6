package org.tidewaiter.casebook.store;

import org.jspecify.annotations.Nullable;
import org.tidewaiter.casebook.Tlp;

/**
 * A text that was read.
 *
 * @param id SHA-256 of the original bytes
 * @param published day as 2023-11-20; null where neither the text nor a person said it
 * @param text the cleaned text that passages of claims count in
 */
public record Document(
        String id,
        String title,
        @Nullable String outlet,
        @Nullable String published,
        @Nullable String language,
        Tlp tlp,
        String text) {}
