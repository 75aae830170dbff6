package org.tidewaiter.law;

import java.util.LinkedHashMap;
import java.util.List;

/** A piece of a YAML file with the line it stands on, so that a mistake can be pointed at. */
sealed interface Node {

    int line();

    /** Key and value pairs in file order. */
    record Mapping(LinkedHashMap<String, Node> entries, int line) implements Node {}

    /** A list. */
    record Sequence(List<Node> items, int line) implements Node {}

    /** A plain value; {@code string} is false where YAML itself read a number or a truth value. */
    record Scalar(String text, boolean string, int line) implements Node {}

    /** A key with nothing behind it. */
    record Empty(int line) implements Node {}

    /** What a person would call it. */
    default String kind() {
        return switch (this) {
            case Mapping mapping -> "a group of keys";
            case Sequence sequence -> "a list";
            case Scalar scalar -> "'" + scalar.text() + "'";
            case Empty empty -> "nothing";
        };
    }
}
