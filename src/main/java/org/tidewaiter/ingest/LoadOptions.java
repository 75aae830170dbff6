package org.tidewaiter.ingest;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.trade.HsRevision;
import org.tidewaiter.trade.PeriodRange;

/**
 * What a person adds to a file. {@code mappingFolders} are searched for a mapping that fits when none is named.
 * {@code months} are those a complete file was asked for, the ones without a row included.
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
        Optional<PeriodRange> months,
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
                Optional.empty(),
                List.of());
    }

    /** The same with the flow said. */
    public LoadOptions withFlow(Flow said) {
        return changed(draft -> draft.flow = Optional.of(said));
    }

    /** The same with a period said. */
    public LoadOptions withPeriod(PeriodRange said) {
        return changed(draft -> draft.period = Optional.of(said));
    }

    /** The same with what February 2020 holds. */
    public LoadOptions withFebruary(February said) {
        return changed(draft -> draft.february = Optional.of(said));
    }

    /** The same with a mapping file named. */
    public LoadOptions withMapping(Path file) {
        return changed(draft -> draft.mapping = Optional.of(file));
    }

    /** The same, looking for mappings in these folders. */
    public LoadOptions withMappingFolders(List<Path> folders) {
        return changed(draft -> draft.mappingFolders = folders);
    }

    /** The same, with what an about.yml adds; what a person says on the command line comes first. */
    LoadOptions with(About about) {
        return changed(draft -> {
            draft.flow = flow.or(about::flow);
            draft.published = published.or(about::published);
            draft.complete = complete || about.complete();
            draft.illustrative = illustrative || about.illustrative();
            draft.months = months.or(about::months);
            draft.february = february.or(about::february);
        });
    }

    private LoadOptions changed(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return new LoadOptions(
                draft.flow,
                source,
                draft.mapping,
                draft.period,
                edition,
                draft.published,
                retrieved,
                draft.complete,
                draft.illustrative,
                draft.months,
                draft.february,
                draft.mappingFolders);
    }

    /** What is being changed. */
    private static final class Draft {
        private Optional<Flow> flow;
        private Optional<Path> mapping;
        private Optional<PeriodRange> period;
        private Optional<LocalDate> published;
        private boolean complete;
        private boolean illustrative;
        private Optional<PeriodRange> months;
        private Optional<February> february;
        private List<Path> mappingFolders;

        Draft(LoadOptions options) {
            flow = options.flow;
            mapping = options.mapping;
            period = options.period;
            published = options.published;
            complete = options.complete;
            illustrative = options.illustrative;
            months = options.months;
            february = options.february;
            mappingFolders = options.mappingFolders;
        }
    }
}
