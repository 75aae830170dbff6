package org.tidewaiter.warehouse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Cuts a SQL file into header and statements and turns :name into a numbered parameter. Text in quotes, comments,
 * casts ({@code ::}) and slices ({@code [1:2]}) is left alone.
 */
final class SqlParser {
    private final String name;
    private final String text;
    private final List<SqlFile.Statement> statements = new ArrayList<>();
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final StringBuilder current = new StringBuilder();
    private int at;

    private SqlParser(String name, String text) {
        this.name = name;
        this.text = text;
    }

    static SqlFile parse(String name, String text) {
        return new SqlParser(name, text).parse();
    }

    private SqlFile parse() {
        String header = "";
        String trimmed = text.stripLeading();
        if (trimmed.startsWith("/*")) {
            int start = text.length() - trimmed.length();
            int end = closing("*/", start + 2);
            header = text.substring(start + 2, end - 2).stripIndent();
            at = end;
        }
        while (at < text.length()) {
            step();
        }
        endStatement();
        if (statements.isEmpty()) {
            throw new IllegalStateException("sql/" + name + ".sql holds no statement");
        }
        return new SqlFile(name, header, statements);
    }

    private void step() {
        char c = text.charAt(at);
        if (c == '\'' || c == '"') {
            copyTo(closing(String.valueOf(c), at + 1));
        } else if (text.startsWith("--", at)) {
            int end = text.indexOf('\n', at);
            at = end < 0 ? text.length() : end;
        } else if (text.startsWith("/*", at)) {
            at = closing("*/", at + 2);
        } else if (text.startsWith("::", at)) {
            copyTo(at + 2);
        } else if (c == ':' && at + 1 < text.length() && isNameStart(text.charAt(at + 1))) {
            parameter();
        } else if (c == ';') {
            at++;
            endStatement();
        } else {
            copyTo(at + 1);
        }
    }

    private void parameter() {
        int end = at + 1;
        while (end < text.length() && (isNameStart(text.charAt(end)) || Character.isDigit(text.charAt(end)))) {
            end++;
        }
        String parameter = text.substring(at + 1, end);
        int number = numbers.computeIfAbsent(parameter, key -> numbers.size() + 1);
        current.append('$').append(number);
        at = end;
    }

    private static boolean isNameStart(char c) {
        return (c >= 'a' && c <= 'z') || c == '_';
    }

    private int closing(String mark, int from) {
        int end = text.indexOf(mark, from);
        if (end < 0) {
            throw new IllegalStateException("sql/" + name + ".sql: nothing closes what opens at character " + from);
        }
        return end + mark.length();
    }

    private void copyTo(int end) {
        current.append(text, at, end);
        at = end;
    }

    private void endStatement() {
        if (!current.toString().isBlank()) {
            statements.add(new SqlFile.Statement(current.toString().strip(), List.copyOf(numbers.keySet())));
        }
        current.setLength(0);
        numbers.clear();
    }
}
