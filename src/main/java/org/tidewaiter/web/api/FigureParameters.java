package org.tidewaiter.web.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tidewaiter.trade.AppException;

/** The parameters that say which figures are asked for; the same as in the addresses of the pages. */
final class FigureParameters {
    private static final Map<String, Object> WORD = Map.of("type", "string");

    private FigureParameters() {}

    /** All of them. */
    static List<Parameter> all() {
        return List.of(
                reporter(),
                partner(),
                period(),
                flow(),
                level(),
                code(),
                basket(),
                currency(),
                versus(),
                dataset(),
                asOf());
    }

    /** Without the years compared with. */
    static List<Parameter> withoutComparison() {
        return all().stream().filter(each -> !each.name().equals("versus")).toList();
    }

    /** What names a pair and its periods. */
    static List<Parameter> pair() {
        return List.of(reporter(), partner(), period(), level(), currency(), versus(), dataset(), asOf());
    }

    static Parameter reporter() {
        return asked("reporter", "Whose figures: name or code of an area. Default: CN.", WORD, "CN");
    }

    static Parameter partner() {
        return asked("partner", "The other side of the trade. Default: KP.", WORD, "KP");
    }

    private static Parameter period() {
        return asked(
                "period",
                "Months or years: 2023-01..2023-10, 2016..2024. Default: the last twelve months that are loaded.",
                WORD,
                "2023-01..2023-10");
    }

    private static Parameter flow() {
        return asked(
                "flow",
                "One flow. Default: imports and exports.",
                Map.of("type", "string", "enum", List.of("import", "export", "re-import", "re-export")),
                "import");
    }

    private static Parameter level() {
        return asked(
                "level",
                "Digits of the goods shown. Default: 6.",
                Map.of("type", "integer", "enum", List.of(2, 4, 6, 8)),
                "6");
    }

    private static Parameter code() {
        return asked("code", "Only these goods and all below them, with commas.", WORD, "");
    }

    private static Parameter basket() {
        return asked("basket", "Only the goods of a basket.", WORD, "");
    }

    private static Parameter currency() {
        return asked("currency", "Currency of the values. Default: CNY where China reports, else USD.", WORD, "CNY");
    }

    private static Parameter versus() {
        return asked(
                "versus", "Years to compare with, with commas. Default: the year before and 2019.", WORD, "2022,2019");
    }

    static Parameter dataset() {
        return asked("dataset", "Only figures of this data set. Default: the best there is.", WORD, "");
    }

    /** The day, for operations that ask figures. */
    private static Parameter asOf() {
        return asked(
                "as_of",
                "Only what was known on that day, as 2023-11-20.",
                Map.of("type", "string", "format", "date"),
                "");
    }

    /** The day, for operations that have no question of two areas. */
    static Parameter knownOn() {
        return Parameter.text("as_of", "Only what was known on that day, as 2023-11-20.", "")
                .with(Map.of("type", "string", "format", "date"));
    }

    /** How many of something; not how many to a page. */
    static Parameter limit(String what, int usual) {
        return Parameter.text("limit", what + " Default: " + usual + ", at most " + Server.MOST + ".", "5")
                .with(Map.of("type", "integer", "minimum", 1, "maximum", Server.MOST))
                .settledBy(ask -> {
                    int number = ask.given().findNumber("limit").orElse(usual);
                    if (number < 1 || number > Server.MOST) {
                        throw AppException.wrongUse(
                                "'" + number + "' is no number that can be listed.",
                                "Use limit=1 up to limit=" + Server.MOST + ".");
                    }
                    return Optional.of(Integer.toString(number));
                });
    }

    private static Parameter asked(String name, String description, Map<String, Object> schema, String example) {
        return Parameter.text(name, description, example)
                .with(schema)
                .settledBy(ask -> Optional.ofNullable(ask.asked().parameters().get(name)));
    }
}
