package org.tidewaiter.law;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.trade.AppException;

/** Strict reading of one group of keys: every key must be known, every required one present, every value of its kind. */
final class Keys {
    private final String file;
    private final String path;
    private final Node.Mapping mapping;
    private final Set<String> read = new LinkedHashSet<>();

    Keys(String file, String path, Node.Mapping mapping) {
        this.file = file;
        this.path = path;
        this.mapping = mapping;
    }

    int line() {
        return mapping.line();
    }

    /** Ends the reading: a key nobody asked for is refused. */
    void refuseOthers() {
        mapping.entries().forEach((key, node) -> {
            if (!read.contains(key)) {
                throw AppException.wrongUse(
                        file + ":" + node.line() + ": '" + path + key + "' is no key of a rule book here.",
                        "Known in this place: " + String.join(", ", read) + ".",
                        read.stream()
                                .filter(known -> near(known, key))
                                .sorted(Comparator.comparingInt((String known) -> likeness(known, key))
                                        .reversed())
                                .toList());
            }
        });
    }

    private static boolean near(String known, String written) {
        return likeness(known, written) >= 4; // four letters alike at the start: a slip, not another word
    }

    private static int likeness(String known, String written) {
        String a = known.replace("_", "").toLowerCase(Locale.ROOT);
        String b = written.replaceAll("[_-]", "").toLowerCase(Locale.ROOT);
        int common = 0;
        while (common < Math.min(a.length(), b.length()) && a.charAt(common) == b.charAt(common)) {
            common++;
        }
        return common;
    }

    AppException problem(String key, String what) {
        return problem(key, what, YamlFile.FORMAT);
    }

    AppException problem(String key, String what, String hint) {
        return problem(key, what, hint, List.of());
    }

    AppException problem(String key, String what, String hint, List<String> alternatives) {
        Node node = mapping.entries().get(key);
        int line = node == null ? mapping.line() : node.line();
        return AppException.wrongUse(YamlFile.at(file, line, "'" + path + key + "' " + what), hint, alternatives);
    }

    private @Nullable Node find(String key) {
        read.add(key);
        Node node = mapping.entries().get(key);
        return node instanceof Node.Empty ? null : node;
    }

    private <T> T required(String key, @Nullable T value) {
        if (value == null) {
            List<String> instead = mapping.entries().keySet().stream()
                    .filter(written -> !read.contains(written) && near(key, written))
                    .toList();
            throw problem(
                    key,
                    "is missing" + (instead.isEmpty() ? "" : "; is '" + instead.getFirst() + "' meant"),
                    instead.isEmpty()
                            ? "Add a line '" + key + ": ...' there; rules/README.md says what it holds."
                            : "Write '" + key + "' in place of '" + instead.getFirst() + "'.");
        }
        return value;
    }

    /** True if the key holds this one word. */
    boolean isWord(String key, String word) {
        return find(key) instanceof Node.Scalar scalar && scalar.text().strip().equals(word);
    }

    boolean has(String key) {
        return find(key) != null;
    }

    String text(String key) {
        return required(key, findText(key));
    }

    @Nullable
    String findText(String key) {
        Node node = find(key);
        if (node == null) {
            return null;
        }
        if (node instanceof Node.Scalar scalar) {
            return scalar.text().strip();
        }
        throw problem(key, "must be one value, not " + node.kind());
    }

    boolean flag(String key) {
        return required(key, findFlag(key));
    }

    @Nullable
    Boolean findFlag(String key) {
        String text = findText(key);
        if (text == null) {
            return null;
        }
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw problem(key, "must be true or false, not '" + text + "'");
        };
    }

    LocalDate day(String key) {
        return required(key, findDay(key));
    }

    @Nullable
    LocalDate findDay(String key) {
        String text = findText(key);
        if (text == null) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            AppException problem = problem(
                    key,
                    "must be a day such as 2017-08-05, not '" + text + "'",
                    "Write year, month and day with hyphens, a day the calendar has; leave the key out rather than guess.");
            problem.initCause(e);
            throw problem;
        }
    }

    BigDecimal number(String key) {
        String text = text(key);
        try {
            return new BigDecimal(text.replace("_", ""));
        } catch (NumberFormatException e) {
            AppException problem = problem(
                    key, "must be a number, not '" + text + "'", "Write digits alone, with a point before decimals.");
            problem.initCause(e);
            throw problem;
        }
    }

    <E extends Enum<E>> E choice(String key, E[] values, Function<E, String> code) {
        return choice(key, text(key), values, code);
    }

    /** A list of choices; an absent list is refused. */
    <E extends Enum<E>> List<E> choices(String key, E[] values, Function<E, String> code) {
        return texts(key).stream().map(text -> choice(key, text, values, code)).toList();
    }

    private <E extends Enum<E>> E choice(String key, String text, E[] values, Function<E, String> code) {
        for (E value : values) {
            if (code.apply(value).equals(text)) {
                return value;
            }
        }
        throw notAmong(key, Arrays.stream(values).map(code).toList(), text);
    }

    /** One of the words given. */
    String oneOf(String key, List<String> known) {
        String text = text(key);
        if (!known.contains(text)) {
            throw notAmong(key, known, text);
        }
        return text;
    }

    private AppException notAmong(String key, List<String> known, String text) {
        return problem(
                key,
                "must be one of " + String.join(", ", known) + ", not '" + text + "'",
                "Choose the word that fits; rules/README.md explains each.",
                known.stream().filter(word -> near(word, text)).toList());
    }

    private @Nullable List<Node> findItems(String key) {
        Node node = find(key);
        if (node == null) {
            return null;
        }
        if (node instanceof Node.Sequence sequence) {
            return sequence.items();
        }
        throw problem(key, "must be a list, not " + node.kind());
    }

    /** A list of texts; an absent list is refused. */
    List<String> texts(String key) {
        return required(key, findItems(key)).stream()
                .map(item -> text(key, item))
                .toList();
    }

    /** A list of texts; an absent list is empty. */
    List<String> textsOrNone(String key) {
        List<Node> items = findItems(key);
        return items == null
                ? List.of()
                : items.stream().map(item -> text(key, item)).toList();
    }

    private String text(String key, Node item) {
        if (item instanceof Node.Scalar scalar && scalar.string()) {
            return scalar.text().strip();
        }
        throw YamlFile.problem(
                file,
                item.line(),
                "'" + path + key + "' holds " + item.kind() + "; write its items in quotes",
                "Quotes keep a leading zero and stop NO from being read as false: [\"0304\", \"NO\"].");
    }

    Keys group(String key) {
        Node node = required(key, find(key));
        if (node instanceof Node.Mapping inner) {
            return new Keys(file, path + key + ".", inner);
        }
        throw problem(key, "must be a group of keys, not " + node.kind());
    }

    /** A list of groups; an absent list is empty. */
    List<Keys> groups(String key) {
        List<Node> items = findItems(key);
        List<Keys> groups = new ArrayList<>();
        if (items != null) {
            for (Node item : items) {
                if (!(item instanceof Node.Mapping inner)) {
                    throw YamlFile.problem(
                            file, item.line(), "'" + path + key + "' holds " + item.kind() + ", not a group of keys");
                }
                groups.add(new Keys(file, path + key + "[" + (groups.size() + 1) + "].", inner));
            }
        }
        return groups;
    }
}
