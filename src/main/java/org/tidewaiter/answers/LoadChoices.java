package org.tidewaiter.answers;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.ingest.February;
import org.tidewaiter.ingest.LoadOptions;
import org.tidewaiter.trade.AsOf;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.trade.HsRevision;
import org.tidewaiter.trade.PeriodRange;

/** What a person adds to files that are loaded, as typed; null where nothing was. */
public record LoadChoices(
        @Nullable String flow,
        @Nullable String source,
        @Nullable Path mapping,
        @Nullable String period,
        @Nullable String edition,
        @Nullable String published,
        boolean complete,
        boolean illustrative,
        @Nullable String february) {

    /** Refuses what cannot be read. {@code today} is the day of loading. */
    public LoadOptions options(LocalDate today) {
        return new LoadOptions(
                Optional.ofNullable(flow).map(Flow::parse),
                Optional.ofNullable(source),
                Optional.ofNullable(mapping),
                Optional.ofNullable(period).map(PeriodRange::parse),
                Optional.ofNullable(edition).map(HsRevision::parse),
                Optional.ofNullable(published).map(AsOf::parseDay),
                today,
                complete,
                illustrative,
                Optional.empty(),
                Optional.ofNullable(february).map(February::parse),
                List.of(ExampleFiles.mappings()));
    }

    /** The same with a question answered. */
    public LoadChoices with(LoadQuestion question, String answer) {
        boolean isFlow = question == LoadQuestion.FLOW;
        boolean isPeriod = question == LoadQuestion.PERIOD;
        boolean isEdition = question == LoadQuestion.EDITION;
        boolean isFebruary = question == LoadQuestion.FEBRUARY;
        return new LoadChoices(
                isFlow ? answer : flow,
                source,
                mapping,
                isPeriod ? answer : period,
                isEdition ? answer : edition,
                published,
                complete,
                illustrative,
                isFebruary ? answer : february);
    }

    /** Nothing said. */
    public static LoadChoices none() {
        return new LoadChoices(null, null, null, null, null, null, false, false, null);
    }
}
