package org.tidewaiter.consignment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tidewaiter.trade.AppException;

/** Which column holds what. {@code names} are those of the file, made different from each other and never empty. */
public record Header(List<String> names, Map<Role, Integer> columns, List<HintColumn> hints, String currency) {

    /** Column of a role, -1 where the file has none. */
    int column(Role role) {
        Integer column = columns.get(role);
        return column == null ? -1 : column;
    }

    /** True if the row names enough columns to be the header. */
    static boolean fits(List<String> texts, FileOptions options) {
        long found = List.of(Role.FROM, Role.TO, Role.GOODS).stream()
                .filter(role -> options.givesAll(role)
                        || !positions(role, texts, options).isEmpty()
                        || (role == Role.GOODS
                                && !positions(Role.WORDS, texts, options).isEmpty()))
                .count();
        return found == 3 && texts.stream().filter(text -> !text.isBlank()).count() > 1;
    }

    static Header of(List<String> texts, FileOptions options, String file) {
        Map<Role, Integer> columns = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            List<Integer> found = positions(role, texts, options);
            if (role == Role.GOODS && found.size() > 1) {
                found = withoutPlainGoods(found, texts, columns);
            }
            if (role == Role.WORDS) {
                found = found.stream()
                        .filter(column -> !columns.containsValue(column))
                        .limit(columns.containsKey(Role.WORDS) ? 0 : 1)
                        .toList();
            }
            if (found.size() > 1) {
                throw severalColumns(role, texts, found, file);
            }
            found.forEach(column -> columns.put(role, column));
        }
        refuseMissing(texts, columns, options, file);
        List<HintColumn> hints = new ArrayList<>();
        for (int column = 0; column < texts.size(); column++) {
            if (!columns.containsValue(column)) {
                HintColumn.of(column, texts.get(column)).ifPresent(hints::add);
            }
        }
        String currency = Optional.ofNullable(options.currency())
                .or(() -> Optional.ofNullable(columns.get(Role.VALUE))
                        .flatMap(column -> Role.currency(texts.get(column))))
                .orElse("");
        return new Header(distinct(texts), Collections.unmodifiableMap(columns), List.copyOf(hints), currency);
    }

    /** A column named goods beside one named HS code holds the words. */
    private static List<Integer> withoutPlainGoods(
            List<Integer> found, List<String> texts, Map<Role, Integer> columns) {
        List<Integer> coded = found.stream()
                .filter(column -> !Role.fold(texts.get(column)).equals("goods"))
                .toList();
        found.stream()
                .filter(column -> !coded.contains(column))
                .findFirst()
                .ifPresent(column -> columns.put(Role.WORDS, column));
        return coded;
    }

    private static List<Integer> positions(Role role, List<String> texts, FileOptions options) {
        String chosen = options.columns().get(role);
        if (chosen != null) {
            List<Integer> exact = where(texts, text -> text.strip().equals(chosen.strip()));
            return exact.isEmpty() ? where(texts, text -> Role.fold(text).equals(Role.fold(chosen))) : exact;
        }
        return IntStream.range(0, texts.size())
                .filter(column -> role.isNamed(texts.get(column)))
                .filter(column -> options.columns().values().stream()
                        .noneMatch(other -> Role.fold(other).equals(Role.fold(texts.get(column)))))
                .boxed()
                .toList();
    }

    private static List<Integer> where(List<String> texts, java.util.function.Predicate<String> test) {
        return IntStream.range(0, texts.size())
                .filter(column -> test.test(texts.get(column)))
                .boxed()
                .toList();
    }

    private static AppException severalColumns(Role role, List<String> texts, List<Integer> found, String file) {
        String first = texts.get(found.getFirst());
        return AppException.wrongUse(
                "'" + file + "' has more than one column for '" + role.title() + "': "
                        + found.stream().map(texts::get).collect(Collectors.joining(", ")) + ".",
                "Which one is meant? For example: --column " + role.title() + "=\"" + first + "\"");
    }

    private static void refuseMissing(
            List<String> texts, Map<Role, Integer> columns, FileOptions options, String file) {
        String has = texts.stream().filter(text -> !text.isBlank()).collect(Collectors.joining(", "));
        options.columns().forEach((role, chosen) -> {
            if (!columns.containsKey(role)) {
                throw AppException.wrongUse(
                        "'" + file + "' has no column '" + chosen + "'; it has " + has + ".",
                        "Write the name as it stands in the file: --column " + role.title() + "=\"...\"");
            }
        });
        for (Role role : Role.values()) {
            boolean there = columns.containsKey(role) || (role == Role.GOODS && columns.containsKey(Role.WORDS));
            if (there && options.givesAll(role)) {
                throw AppException.wrongUse(
                        "'" + file + "' has a column '" + role.title() + "' already.",
                        "Leave --" + role.title() + " away, or take the column out of the file.");
            }
            if (role.isNeeded() && !there && !options.givesAll(role)) {
                throw AppException.wrongUse(
                        "'" + file + "' has no column '" + role.title() + "'; it has " + has + ".",
                        "Which of them holds it? Say --column " + role.title() + "=\"...\""
                                + (role == Role.GOODS
                                        ? "."
                                        : ", or give one for all rows with --" + role.title() + "."));
            }
        }
    }

    private static List<String> distinct(List<String> texts) {
        Map<String, Integer> seen = new LinkedHashMap<>();
        List<String> names = new ArrayList<>();
        for (int column = 0; column < texts.size(); column++) {
            String name = texts.get(column).isBlank() ? "column " + (column + 1) : texts.get(column);
            int times = seen.merge(name, 1, Integer::sum);
            names.add(times == 1 ? name : name + " (" + times + ")");
        }
        return List.copyOf(names);
    }
}
