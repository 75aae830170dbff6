package org.tidewaiter.casebook.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.tidewaiter.casebook.SlotName;
import org.tidewaiter.casebook.publish.PlaceGrain;
import org.tidewaiter.trade.AppException;

/** Holds a part of an incident to its canonical form (docs/method/claims.md) and says with an example what it wants. */
public enum PartForm {
    TIME("2024-06-18T00/06 (hours), 2024-06-18, 2024-06-18/2024-06-20, 2024-06 or 2024", ".*"),
    PLACE("samjang, 삼장 or Yanggang, as the gazetteer knows it", ".*"),
    DIRECTION("KP>CN", "[A-Z]{2}>[A-Z]{2}"),
    GOODS("a code of 2, 4 or 6 digits, or basket:food", "\\d{2}|\\d{4}|\\d{6}|basket:[a-z_-]+"),
    QUANTITY(
            "10 container, or 24..99 t",
            "\\d+(\\.\\d+)?(\\.\\.\\d+(\\.\\d+)?)? (t|kg|bbl|l|m3|container|truck|piece|pair|set|ship|carriage|head)"),
    MONEY("181530000 CNY, or 300000..900000 USD", "\\d+(\\.\\d+)?(\\.\\.\\d+(\\.\\d+)?)? [A-Z]{3}"),
    VEHICLE(
            "10 container, or 3..7 truck x10 t",
            "\\d+(\\.\\.\\d+)? (truck|container|ship|boat|train|carriage|car)( x\\d+(\\.\\d+)? t)?"),
    DURATION("3.4..4 h, or 2 d", "\\d+(\\.\\d+)?(\\.\\.\\d+(\\.\\d+)?)? [hd]"),
    ACTOR("mss, CN, or the words in small letters; never a name of the source", ".{2,}"),
    COUNTERPART("CN, or the words in small letters", ".{2,}"),
    PAYMENT("cash, barter, credit, aid or not_cash", "cash|barter|credit|aid|not_cash"),
    APPROVAL("government, none, or who approved", ".{2,}"),
    PURPOSE("the words in small letters", ".{2,}"),
    SOURCE("anonymous, official_data, named, outlet or document", "anonymous|official_data|named|outlet|document");

    private static final Pattern HOURS = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})T(\\d{2})/(\\d{2})");

    private final String example;
    private final Pattern form;

    PartForm(String example, String form) {
        this.example = example;
        this.form = Pattern.compile(form);
    }

    static PartForm of(SlotName part) {
        return valueOf(part.name());
    }

    /** What a value looks like, for questions and messages. */
    public static String example(SlotName part) {
        return of(part).example;
    }

    /** The values of one line of a form or dialogue, which semicolons part. */
    public static List<String> split(String text) {
        return Arrays.stream(text.split(";"))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** The value in its canonical form. */
    public static String read(SlotName part, String value) {
        String plain = value.strip();
        return switch (part) {
            case TIME -> time(plain);
            case PLACE -> PlaceGrain.parse(plain).id();
            default -> {
                if (!of(part).form.matcher(plain).matches()) {
                    throw wrong(part);
                }
                yield plain;
            }
        };
    }

    private static String time(String value) {
        var hours = HOURS.matcher(value);
        try {
            if (hours.matches()) {
                int to = Integer.parseInt(hours.group(3));
                if (to > 24 || Integer.parseInt(hours.group(2)) >= to) {
                    throw wrong(SlotName.TIME);
                }
                day(hours.group(1));
                return value;
            }
            String[] ends = value.split("/", -1);
            if (ends.length > 2) {
                throw wrong(SlotName.TIME);
            }
            for (String end : ends) {
                day(end);
            }
            if (ends.length == 2 && ends[0].compareTo(ends[1]) > 0) {
                throw wrong(SlotName.TIME);
            }
            return value;
        } catch (DateTimeException e) {
            throw wrong(SlotName.TIME);
        }
    }

    private static void day(String text) {
        if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            LocalDate.parse(text);
        } else if (text.matches("\\d{4}-\\d{2}")) {
            YearMonth.parse(text);
        } else if (!text.matches("(19|20)\\d{2}")) {
            throw wrong(SlotName.TIME);
        }
    }

    /** What was typed is not repeated: in a report it may be a name. */
    private static AppException wrong(SlotName part) {
        return AppException.wrongUse(
                "The part '" + part.name().toLowerCase(Locale.ROOT) + "' is not in its form.",
                "Write it as " + of(part).example + ".");
    }
}
