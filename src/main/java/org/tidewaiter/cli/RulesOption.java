package org.tidewaiter.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.answers.LawTimeline;
import org.tidewaiter.law.RuleBooks;
import org.tidewaiter.trade.Area;
import picocli.CommandLine.Option;

/** Which rule books to hold against. */
final class RulesOption {
    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "Folder of your own rule books, used beside those that come with the program.")
    private @Nullable Path folder;

    Optional<Path> folder() {
        return Optional.ofNullable(folder);
    }

    /** The books that can say something about goods between two areas. */
    RuleBooks booksBetween(Area one, Area other) {
        RuleBooks packed = RuleBooks.packedBetween(one, other);
        return folder == null ? packed : packed.and(folder);
    }

    RuleBooks books() {
        return folder == null ? RuleBooks.packed() : RuleBooks.packedAnd(folder);
    }

    /** The books in use in a few words, for the foot of an answer. */
    String describe() {
        return LawTimeline.describe(books());
    }
}
