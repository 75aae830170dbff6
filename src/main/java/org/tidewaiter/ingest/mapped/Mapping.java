package org.tidewaiter.ingest.mapped;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.ingest.Layout.AreaCodes;
import org.tidewaiter.ingest.Layout.Dataset;
import org.tidewaiter.trade.HsRevision;

/**
 * A mapping file, read and checked: which column holds what, in which unit and code list. {@code header} are the
 * folded names a table must have to be recognised by it; {@code fileName} narrows that where several look alike.
 */
record Mapping(
        Path file,
        String text,
        Dataset dataset,
        List<String> header,
        @Nullable String fileName,
        Map<String, Column> columns,
        Map<Integer, HsRevision> editions,
        boolean largestRowIsTotal,
        boolean leadingZerosLost,
        String thousands,
        String decimal,
        List<String> nullWords,
        List<String> notObserved) {

    /** One role: from a column of the file, or the same for every row. Empty text means not given. */
    record Column(
            String name,
            String constant,
            @Nullable AreaCodes codes,
            Map<String, String> values,
            String currency,
            String scale,
            String unit,
            String language) {
        Column {
            values = Collections.unmodifiableMap(new TreeMap<>(values));
        }
    }

    Mapping {
        header = List.copyOf(header);
        columns = Collections.unmodifiableMap(new TreeMap<>(columns));
        editions = Collections.unmodifiableMap(new TreeMap<>(editions));
        nullWords = List.copyOf(nullWords);
        notObserved = List.copyOf(notObserved);
    }

    /** What a role says, if the mapping speaks about it. */
    @Nullable
    Column column(String role) {
        return columns.get(role);
    }
}
