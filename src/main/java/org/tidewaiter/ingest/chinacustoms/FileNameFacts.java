package org.tidewaiter.ingest.chinacustoms;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.trade.Period;
import org.tidewaiter.trade.PeriodRange;

/** Flow and month as people put them into file names: import-2023-10.csv, 2024in.csv, 出口202310.csv. */
final class FileNameFacts {
    private static final List<String> IN = List.of("import", "imports", "imp", "in", "进口", "進口");
    private static final List<String> OUT = List.of("export", "exports", "exp", "out", "出口");
    private static final Pattern RANGE =
            Pattern.compile("(20\\d{2})-?(0[1-9]|1[0-2])(?:-to-|_to_|\\.\\.|~)(?:(20\\d{2})-?)?(0[1-9]|1[0-2])(?!\\d)");
    private static final Pattern LONG_RANGE =
            Pattern.compile("(?<!\\d)(20\\d{2})-?(0[1-9]|1[0-2])[-_](20\\d{2})-?(0[1-9]|1[0-2])(?!\\d)");
    /** A month with two more digits behind it (2023-11-20, 2020-01-02) is a day, or a run of months: not to be guessed. */
    private static final Pattern MONTH =
            Pattern.compile("(?<!\\d)(20\\d{2})-?(0[1-9]|1[0-2])(?!\\d|[-_]\\d{2}(?!\\d))");

    private FileNameFacts() {}

    /** The flow, where exactly one is named as a word of its own. */
    static Optional<Flow> flow(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        List<String> words = Arrays.asList(name.split("[^a-z]+"));
        boolean in = IN.stream().anyMatch(word -> isNamed(word, name, words));
        boolean out = OUT.stream().anyMatch(word -> isNamed(word, name, words));
        return in == out ? Optional.empty() : Optional.of(in ? Flow.IMPORT : Flow.EXPORT);
    }

    private static boolean isNamed(String word, String name, List<String> words) {
        return word.charAt(0) < 128 ? words.contains(word) : name.contains(word);
    }

    /** A month or a range of months, where exactly one is named. */
    static Optional<PeriodRange> period(String fileName) {
        Matcher range = RANGE.matcher(fileName);
        if (range.find()) {
            String lastYear = range.group(3) == null ? range.group(1) : range.group(3);
            return Optional.of(new PeriodRange(
                    Period.parse(range.group(1) + range.group(2)), Period.parse(lastYear + range.group(4))));
        }
        Matcher longRange = LONG_RANGE.matcher(fileName);
        if (longRange.find()) {
            return Optional.of(new PeriodRange(
                    Period.parse(longRange.group(1) + longRange.group(2)),
                    Period.parse(longRange.group(3) + longRange.group(4))));
        }
        List<PeriodRange> months = MONTH.matcher(fileName)
                .results()
                .map(month -> PeriodRange.parse(month.group(1) + "-" + month.group(2)))
                .distinct()
                .toList();
        return months.size() == 1 ? Optional.of(months.getFirst()) : Optional.empty();
    }
}
