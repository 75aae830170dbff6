package org.tidewaiter.ingest;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.trade.HsRevision;
import org.tidewaiter.trade.PeriodRange;

/**
 * What a person adds to a file. {@code mappingFolders} are searched for a mapping that fits when none is named.
 * {@code retrieved} is the day of loading and comes from the entry point, since nothing below it reads the clock.
 */
public record LoadOptions(
        Optional<Flow> flow,
        Optional<String> source,
        Optional<Path> mapping,
        Optional<PeriodRange> period,
        Optional<HsRevision> edition,
        Optional<LocalDate> published,
        LocalDate retrieved,
        boolean complete,
        boolean illustrative,
        Optional<February> february,
        List<Path> mappingFolders) {

    public LoadOptions {
        mappingFolders = List.copyOf(mappingFolders);
    }

    /** Nothing added, loaded on a day. */
    public static LoadOptions on(LocalDate day) {
        return new LoadOptions(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                day,
                false,
                false,
                Optional.empty(),
                List.of());
    }

    /** The same with the flow said. */
    public LoadOptions withFlow(Flow said) {
        return new LoadOptions(
                Optional.of(said),
                source,
                mapping,
                period,
                edition,
                published,
                retrieved,
                complete,
                illustrative,
                february,
                mappingFolders);
    }

    /** The same with a period said. */
    public LoadOptions withPeriod(PeriodRange said) {
        return new LoadOptions(
                flow,
                source,
                mapping,
                Optional.of(said),
                edition,
                published,
                retrieved,
                complete,
                illustrative,
                february,
                mappingFolders);
    }

    /** The same with what February 2020 holds. */
    public LoadOptions withFebruary(February said) {
        return new LoadOptions(
                flow,
                source,
                mapping,
                period,
                edition,
                published,
                retrieved,
                complete,
                illustrative,
                Optional.of(said),
                mappingFolders);
    }

    /** The same with a mapping file named. */
    public LoadOptions withMapping(Path file) {
        return new LoadOptions(
                flow,
                source,
                Optional.of(file),
                period,
                edition,
                published,
                retrieved,
                complete,
                illustrative,
                february,
                mappingFolders);
    }

    /** The same, with what an about.yml adds; what a person says on the command line comes first. */
    LoadOptions with(About about) {
        return new LoadOptions(
                flow.or(about::flow),
                source,
                mapping,
                period,
                edition,
                published.or(about::published),
                retrieved,
                complete || about.complete(),
                illustrative || about.illustrative(),
                february.or(about::february),
                mappingFolders);
    }

    /** The same, looking for mappings in these folders. */
    public LoadOptions withMappingFolders(List<Path> folders) {
        return new LoadOptions(
                flow,
                source,
                mapping,
                period,
                edition,
                published,
                retrieved,
                complete,
                illustrative,
                february,
                folders);
    }
}
