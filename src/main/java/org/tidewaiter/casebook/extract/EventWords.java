package org.tidewaiter.casebook.extract;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tidewaiter.trade.ReferenceTable;

/** Names of the events of {@code reference/events.csv} in small letters. */
final class EventWords {

    /**
     * An event that some words name.
     *
     * @param end where its last word ends
     */
    record Named(String id, int end, boolean placed) {}

    /** One row of the table; every name is a list of words that must all be there. */
    private record Entry(String id, List<List<Pattern>> names, List<Pattern> deeds, List<Pattern> places) {}

    private static final List<Entry> ENTRIES = ReferenceTable.list(
            "reference/event-words.csv",
            row -> new Entry(
                    row.getField("event"),
                    split(row.getField("names"), ";")
                            .map(name -> words(name, "\\+"))
                            .toList(),
                    words(row.getField("deeds"), ";"),
                    words(row.getField("places"), ";")));

    private EventWords() {}

    private static Stream<String> split(String text, String mark) {
        return Stream.of(text.split(mark)).filter(word -> !word.isBlank());
    }

    private static List<Pattern> words(String text, String mark) {
        return split(text, mark)
                .map(word -> Pattern.compile("(?<![a-z0-9])" + Pattern.quote(word) + "(?![a-z0-9])"))
                .toList();
    }

    /** The event a phrase in small letters names; empty where it names none, or several. */
    static Optional<Named> find(String phrase) {
        String plain = phrase.replace('’', '\'');
        List<Named> named =
                ENTRIES.stream().flatMap(entry -> named(entry, plain).stream()).toList();
        boolean placed = named.stream().anyMatch(Named::placed);
        List<Named> kept = named.stream().filter(one -> one.placed() || !placed).toList();
        Set<String> ids = kept.stream().map(Named::id).collect(Collectors.toCollection(TreeSet::new));
        return ids.size() == 1 ? kept.stream().findFirst() : Optional.empty();
    }

    private static Optional<Named> named(Entry entry, String phrase) {
        OptionalInt name = entry.names().stream()
                .map(parts -> parts.stream().map(part -> end(part, phrase)).toList())
                .filter(ends -> ends.stream().allMatch(OptionalInt::isPresent))
                .mapToInt(ends ->
                        ends.stream().mapToInt(OptionalInt::getAsInt).max().orElse(0))
                .findFirst();
        OptionalInt deed = first(entry.deeds(), phrase);
        OptionalInt place = first(entry.places(), phrase);
        boolean elsewhere = place.isEmpty()
                && !entry.places().isEmpty()
                && ENTRIES.stream()
                        .flatMap(other -> other.places().stream())
                        .anyMatch(other -> end(other, phrase).isPresent());
        if (name.isEmpty() || (deed.isEmpty() && !entry.deeds().isEmpty()) || elsewhere) {
            return Optional.empty();
        }
        int end = Stream.of(name, deed, place)
                .filter(OptionalInt::isPresent)
                .mapToInt(OptionalInt::getAsInt)
                .max()
                .orElse(0);
        return Optional.of(new Named(entry.id(), end, place.isPresent()));
    }

    private static OptionalInt first(List<Pattern> words, String phrase) {
        return words.stream()
                .map(word -> end(word, phrase))
                .filter(OptionalInt::isPresent)
                .mapToInt(OptionalInt::getAsInt)
                .findFirst();
    }

    private static OptionalInt end(Pattern word, String phrase) {
        Matcher matcher = word.matcher(phrase);
        return matcher.find() ? OptionalInt.of(matcher.end()) : OptionalInt.empty();
    }
}
