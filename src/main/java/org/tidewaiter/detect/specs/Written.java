package org.tidewaiter.detect.specs;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A twin as it stands in the file, its keys known and nothing yet understood; what is not written is null. */
record Written(@Nullable List<Example> examples) {

    /** One example; which of {@code series}, {@code mirror} and {@code used_percent} it has is its form. */
    record Example(
            @Nullable Text name,
            @Nullable Text firstMonth,
            @Nullable Text watch,
            @Nullable List<Series> series,
            @Nullable List<Mirror> mirror,
            @Nullable Text usedPercent,
            @Nullable List<Signal> expect) {}

    /** One flow as its reporter gives it. */
    record Series(
            @Nullable Text reporter,
            @Nullable Text partner,
            @Nullable Text flow,
            @Nullable Text code,
            @Nullable Text valueUsd,
            @Nullable Text netWeightKg) {}

    /** One flow as both sides give it. */
    record Mirror(
            @Nullable Text exporter,
            @Nullable Text importer,
            @Nullable Text code,
            @Nullable Text fobUsd,
            @Nullable Text cifUsd,
            @Nullable Text netWeightKg) {}

    /** One signal that must come. */
    record Signal(
            @Nullable Text code,
            @Nullable Text flow,
            @Nullable Text from,
            @Nullable Text month,
            @Nullable Text kind) {}
}
