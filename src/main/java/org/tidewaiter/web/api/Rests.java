package org.tidewaiter.web.api;

/** What an answer can change with, besides the rule books and the program itself. */
enum Rests {
    /** Releases that speak of the asked reporter and partner. */
    PAIR,
    /** All releases of the data sets that speak of them: shared caps count every State. */
    DATASETS,
    /** The figures of every release. */
    FIGURES,
    /** Which releases there are. */
    RELEASES,
    /** Findings of the last look and what people decided about them. */
    FINDINGS,
    /** Kept articles. */
    CASEBOOK
}
