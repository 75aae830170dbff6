package org.tidewaiter.warehouse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One file under sql/: its YAML header and its statements. {@code title} says in one sentence what the file yields;
 * the header is only read when it is asked for, since parsing YAML costs more than most queries.
 */
public record SqlFile(String name, String headerText, List<Statement> statements) {

    /** One statement with {@code $1}, {@code $2} where the file has :names; {@code parameters} holds the names in that order. */
    public record Statement(String text, List<String> parameters) {
        public Statement {
            parameters = List.copyOf(parameters);
        }

        List<@Nullable Object> arrange(Map<String, ?> values) {
            List<@Nullable Object> arranged = new ArrayList<>();
            for (String parameter : parameters) {
                arranged.add(values.get(parameter));
            }
            return arranged;
        }
    }

    public SqlFile {
        statements = List.copyOf(statements);
    }

    /** Every parameter of the file, alphabetical. */
    public Set<String> parameters() {
        Set<String> all = new TreeSet<>();
        for (Statement statement : statements) {
            all.addAll(statement.parameters());
        }
        return all;
    }

    /** What the file says about itself. */
    public SqlHeader header() {
        return SqlHeader.parse(name, headerText);
    }

    /** Fails where the caller and the file disagree about the parameters: a silent null would be a wrong number. */
    void check(Map<String, ?> values) {
        Set<String> wanted = parameters();
        Set<String> missing = new TreeSet<>(wanted);
        missing.removeAll(values.keySet());
        Set<String> unknown = new TreeSet<>(values.keySet());
        unknown.removeAll(wanted);
        if (!missing.isEmpty() || !unknown.isEmpty()) {
            throw new IllegalArgumentException("sql/" + name + ".sql"
                    + (missing.isEmpty() ? "" : " lacks a value for " + missing)
                    + (unknown.isEmpty() ? "" : " knows no parameter " + unknown));
        }
    }
}
