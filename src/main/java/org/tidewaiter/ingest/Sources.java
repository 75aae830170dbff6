package org.tidewaiter.ingest;

import java.util.List;
import java.util.Optional;
import org.tidewaiter.ingest.baci.BaciSource;
import org.tidewaiter.ingest.chinacustoms.ChinaCustomsSource;
import org.tidewaiter.ingest.comtrade.ComtradeSource;
import org.tidewaiter.ingest.mapped.MappedSource;
import org.tidewaiter.ingest.wits.WitsSource;
import org.tidewaiter.trade.AppException;

/** Every source, in the order in which they are asked whether a file is theirs. */
public final class Sources {
    private static final List<Source> ALL = List.of(
            new BaciSource(), new ChinaCustomsSource(), new ComtradeSource(), new WitsSource(), new MappedSource());

    private static final int SHOWN_COLUMNS = 12; // enough to know the file again

    private Sources() {}

    /** Every source, alphabetical but for the mapped tables, which come last. */
    public static List<Source> listAll() {
        return ALL;
    }

    /** Finds whose file this is; a named source or mapping is not second-guessed. */
    static Layout recognise(Head head, LoadOptions options) {
        String wanted =
                options.mapping().isPresent() ? "mapped" : options.source().orElse("");
        for (Source source : ALL) {
            if (!wanted.isEmpty() && !source.name().equals(wanted)) {
                continue;
            }
            Optional<Layout> layout = source.recognise(head, options);
            if (layout.isPresent()) {
                return layout.get();
            }
        }
        List<String> names = ALL.stream().map(Source::name).toList();
        if (!wanted.isEmpty() && !names.contains(wanted)) {
            throw AppException.wrongUse(
                    "'" + wanted + "' is no source Tidewaiter knows.",
                    "Known are " + String.join(", ", names) + ".",
                    names);
        }
        throw AppException.wrongUse(
                head.shownAs() + " fits "
                        + (wanted.isEmpty() ? "no source Tidewaiter knows" : "not the source " + wanted) + ": "
                        + seen(head) + ".",
                "If it holds trade figures, describe its columns in a mapping file and add --mapping FILE; docs/sources.md"
                        + " shows how.");
    }

    private static String seen(Head head) {
        if (head.json()) {
            return "it is JSON, but no answer of the UN Comtrade API";
        }
        if (head.columns().size() == 1) {
            String only = head.columns().getFirst();
            return "its first line has a single column, '" + only.substring(0, Math.min(60, only.length())) + "'";
        }
        List<String> shown = head.columns().stream().limit(SHOWN_COLUMNS).toList();
        String more = head.columns().size() > SHOWN_COLUMNS
                ? " and " + (head.columns().size() - SHOWN_COLUMNS) + " more"
                : "";
        return "its columns are " + String.join(", ", shown) + more;
    }
}
