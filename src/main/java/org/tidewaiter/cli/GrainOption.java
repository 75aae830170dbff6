package org.tidewaiter.cli;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.casebook.SlotName;
import org.tidewaiter.casebook.publish.Grains;
import org.tidewaiter.casebook.publish.NumberGrain;
import org.tidewaiter.casebook.publish.PlaceGrain;
import org.tidewaiter.casebook.publish.TimeGrain;
import org.tidewaiter.casebook.store.FieldReport;
import org.tidewaiter.trade.AppException;
import picocli.CommandLine.Option;

/** How exact an export is; what is not given follows the label. */
final class GrainOption {
    @Option(names = "--time", paramLabel = "STEP", description = "hour, part-of-day, date, week or month.")
    private @Nullable String time;

    @Option(names = "--place", paramLabel = "STEP", description = "exact, county or province.")
    private @Nullable String place;

    @Option(names = "--number", paramLabel = "STEP", description = "exact, about or several.")
    private @Nullable String number;

    @Option(
            names = "--without",
            split = ",",
            paramLabel = "PARTS",
            description = "Parts not told, with commas, such as actor,purpose; none tells all.")
    private @Nullable List<String> without;

    Grains over(Grains usual) {
        return new Grains(
                time == null ? usual.time() : one("--time", time, TimeGrain.values(), TimeGrain::id),
                place == null ? usual.place() : one("--place", place, PlaceGrain.values(), PlaceGrain::id),
                number == null ? usual.number() : one("--number", number, NumberGrain.values(), NumberGrain::id),
                without == null ? usual.without() : parts(without));
    }

    private static Set<SlotName> parts(List<String> names) {
        Set<SlotName> parts = EnumSet.noneOf(SlotName.class);
        for (String name : names) {
            if (!name.strip().equals("none")) {
                parts.add(one("--without", name, FieldReport.PARTS.toArray(SlotName[]::new), SlotName::id));
            }
        }
        return parts;
    }

    private static <E> E one(String option, String text, E[] values, Function<E, String> id) {
        return Arrays.stream(values)
                .filter(value -> id.apply(value).equals(text.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> AppException.wrongUse(
                        "'" + text + "' is no value of " + option + ".",
                        "Use one of these.",
                        Arrays.stream(values).map(id).toList()));
    }
}
