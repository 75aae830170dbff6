package org.tidewaiter.web.articles;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidewaiter.web.View;

/** The page of the rows that a command of a check lists. */
final class RowsAddress {
    private static final Pattern OPTION = Pattern.compile(" --([a-z-]+) ([A-Za-z0-9.,_-]+)");

    private RowsAddress() {}

    /** From commands to addresses; empty where the page cannot show the same rows. */
    static Function<String, String> of(View view) {
        return command -> address(view, command);
    }

    private static String address(View view, String command) {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("as_of", ""); // what the page was asked and the command does not say must not follow
        options.put("dataset", "");
        Matcher matcher = OPTION.matcher(command);
        StringBuilder read = new StringBuilder("rows");
        while (matcher.find()) {
            options.put(matcher.group(1).replace('-', '_'), matcher.group(2));
            read.append(matcher.group());
        }
        if (!read.toString().equals(command) || !options.containsKey("code")) {
            return "";
        }
        List<String> changes = new ArrayList<>();
        options.forEach((name, value) -> changes.addAll(List.of(name, value)));
        return view.href("/tables/rows", changes.toArray(String[]::new));
    }
}
