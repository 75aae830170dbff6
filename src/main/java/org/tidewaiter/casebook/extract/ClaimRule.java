package org.tidewaiter.casebook.extract;

import java.util.List;

/** Puts claims of one kind together from the spans of a sentence. */
interface ClaimRule {
    List<ClaimDraft> read(Scene scene);
}
