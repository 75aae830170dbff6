package org.tidewaiter.detect.specs;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.trade.Areas;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.trade.Period;

/** The values a twin may hold: months, areas, flows, codes and series of figures. */
record Values(Place place) {
    private static final Pattern PIECE = Pattern.compile("(\\.|\\d{1,15}(?:\\.\\d{1,9})?)(?:\\*([1-9]\\d{0,2}))?");
    private static final Pattern CODE = Pattern.compile("\\d{2,10}|TOTAL");

    Period month(@Nullable Text written, String key) {
        Text text = place.need(written, key);
        return month(text, key, text.value());
    }

    @Nullable
    Period findMonth(@Nullable Text written, String key) {
        return written == null ? null : month(written, key);
    }

    private Period month(Text text, String key, String written) {
        try {
            Period month = Period.parse(written);
            if (month.frequency() == Period.Frequency.MONTHLY) {
                return month;
            }
        } catch (AppException e) {
            throw place.at(text).problem(notAMonth(key, written), "Write a month as 2021-10.", e);
        }
        throw place.at(text).problem(notAMonth(key, written), "Write a month as 2021-10.");
    }

    private static String notAMonth(String key, String written) {
        return "'" + key + "' must be a month, not '" + written + "'";
    }

    /** One month, or two with {@code ..} between them: first and last. */
    Period[] months(@Nullable Text written, String key) {
        Text text = place.need(written, key);
        String[] ends = text.value().split("\\.\\.", -1);
        if (ends.length > 2) {
            throw place.at(text)
                    .problem("'" + key + "' names more than two months", "Write 2021-10, or 2021-01..2021-12.");
        }
        Period[] months = {month(text, key, ends[0]), month(text, key, ends[ends.length - 1])};
        if (months[0].compareTo(months[1]) > 0) {
            throw place.at(text)
                    .problem("'" + key + "' ends before it begins", "Write the earlier month first: 2021-01..2021-12.");
        }
        return months;
    }

    /** M49 code of a two-letter code. */
    int area(@Nullable Text written, String key) {
        Text text = place.need(written, key);
        return Areas.packed()
                .findByIso(text.value())
                .filter(area -> area.iso2().equals(text.value()))
                .orElseThrow(() -> place.at(text)
                        .problem(
                                "'" + key + "' names '" + text.value()
                                        + "', which is no two-letter code of an area we know",
                                "Find the code by name: tidewaiter areas find NAME."))
                .code();
    }

    Flow flow(@Nullable Text written, String key) {
        Text text = place.need(written, key);
        try {
            return Flow.parse(text.value());
        } catch (AppException e) {
            throw place.at(text)
                    .problem("'" + key + "' holds '" + text.value() + "', which is no trade flow", e.hint(), e);
        }
    }

    @Nullable
    Flow findFlow(@Nullable Text written, String key) {
        return written == null ? null : flow(written, key);
    }

    String code(@Nullable Text written, String key) {
        Text text = place.need(written, key);
        if (!text.string() || !CODE.matcher(text.value()).matches()) {
            throw place.at(text)
                    .problem(
                            "'" + key + "' must be a commodity code in quotes, not " + text.value(),
                            "Quotes keep a leading zero: \"030749\"; TOTAL stands for all goods together.");
        }
        return text.value();
    }

    /** A series as it is written: {@code 100*24} stands for 24 months of 100, a point for what is not known (NaN). */
    double[] series(@Nullable Text written, String key) {
        Text text = place.need(written, key);
        return Arrays.stream(text.value().split("\\s+"))
                .flatMapToDouble(piece -> piece(text, key, piece))
                .toArray();
    }

    /** A series of as many months as the first of its example. */
    double[] series(@Nullable Text written, String key, int months) {
        double[] figures = series(written, key);
        if (figures.length != months) {
            throw place.at(written)
                    .problem(
                            "'" + key + "' has " + figures.length + " months, the first series of this example "
                                    + months,
                            "Give every series the same months, a point for each that is not known.");
        }
        return figures;
    }

    private DoubleStream piece(Text text, String key, String piece) {
        Matcher matcher = PIECE.matcher(piece);
        if (!matcher.matches()) {
            throw place.at(text)
                    .problem(
                            "'" + key + "' holds '" + piece + "', which is no figure",
                            "Write 100 for one month, 100*24 for 24 of them, a point for a month of which nothing is known.");
        }
        double figure = matcher.group(1).equals(".") ? Double.NaN : Double.parseDouble(matcher.group(1));
        String times = matcher.group(2);
        return DoubleStream.generate(() -> figure).limit(times == null ? 1 : Integer.parseInt(times));
    }
}
