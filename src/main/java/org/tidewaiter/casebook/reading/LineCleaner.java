package org.tidewaiter.casebook.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes the lines of a text apart into the article, what they say about it, and what is left out. */
final class LineCleaner {
    private static final Pattern STAMPED = Pattern.compile(".*\\d{1,2}:\\d\\d.*|(?i)(?:posted|published|입력|등록|发布).*");
    private static final Pattern BYLINE = Pattern.compile("(?i)by\\.? ?(?<who>.+)");
    private static final Pattern CITY = Pattern.compile("[A-Z][a-z]+(?: [A-Z][a-z]+)?");
    private static final Pattern DATELINE = Pattern.compile(
            "^(?<line>(?<place>[A-Z][A-Za-z.'’-]+(?:[ ,]+[A-Z][A-Za-z.'’-]+){0,3}),?(?: (?:[A-Z][a-z]{2,8}\\.? \\d{1,2}))?"
                    + "(?: ?\\((?<agency>[A-Z][A-Za-z ]{1,30})\\))?) ?(?:--|—|–|―) ?(?=\\S)");
    private static final int LONGEST_TITLE = 200; // characters
    private static final int SHORTEST_TITLE = 12; // characters; below that it is a menu entry

    private final List<Dropped> dropped = new ArrayList<>();
    private final List<String> kept = new ArrayList<>();
    private @Nullable Found<String> title;
    private @Nullable Found<String> outlet;
    private @Nullable Found<LocalDate> published;
    private @Nullable Found<LocalDate> pageDay;
    private @Nullable Found<String> dateline;

    /** The article of {@code draft}; {@code titleKnown} when its first line need not be one. */
    static LineCleaner clean(Draft draft) {
        LineCleaner cleaner = new LineCleaner();
        List<String> lines = draft.body()
                .lines()
                .map(line -> line.replaceAll("[\\u00a0\\u2007\\u202f\\t ]+", " ")
                        .replaceAll("[\\u200b-\\u200f\\ufeff]", "")
                        .strip())
                .filter(line -> !line.isEmpty())
                .toList();
        @Nullable Found<String> known = draft.title();
        for (int at = 0; at < lines.size(); at++) {
            cleaner.take(lines.get(at), at > 0 ? lines.get(at - 1) : "", known);
        }
        cleaner.takeDateline();
        return cleaner;
    }

    private void take(String line, String before, @Nullable Found<String> known) {
        Optional<String> reason = Debris.reason(line);
        if (reason.isPresent()) {
            notice(line, reason.get());
            drop(line, reason.get());
        } else if (CITY.matcher(line).matches()
                && Debris.reason(before).filter("weather"::equals).isPresent()) {
            drop(line, "place of the weather");
        } else if (known != null && line.equalsIgnoreCase(known.value())) {
            drop(line, "title");
        } else if (known == null && title == null && kept.isEmpty() && isTitle(line)) {
            title = new Found<>(line, "first line without a full stop");
            drop(line, "title");
        } else {
            kept.add(line);
        }
    }

    private void notice(String line, String reason) {
        boolean dated = reason.equals("time stamp") || reason.equals("day of the page"); // not the day of a picture
        LocalDate day = dated ? WrittenDay.find(line) : null;
        if (day != null && STAMPED.matcher(line).matches()) {
            published = published == null ? new Found<>(day, "time stamp in the text") : published;
        } else if (day != null) {
            pageDay = pageDay == null ? new Found<>(day, "day at the head of the page") : pageDay;
        }
        Matcher byline = BYLINE.matcher(line);
        if (reason.equals("byline") && byline.matches()) {
            Outlets.find(byline.group("who")).ifPresent(name -> outlet = new Found<>(name, "byline"));
        }
    }

    private void takeDateline() {
        for (int at = 0; at < Math.min(2, kept.size()); at++) {
            Matcher matcher = DATELINE.matcher(kept.get(at));
            if (matcher.find() && isPlace(matcher.group("place"), matcher.group("agency"))) {
                dateline = new Found<>(matcher.group("line"), "before the first sentence");
                drop(matcher.group("line"), "dateline");
                kept.set(at, kept.get(at).substring(matcher.end()));
                if (matcher.group("agency") != null && outlet == null) {
                    outlet = new Found<>(matcher.group("agency"), "agency in the dateline");
                }
                return;
            }
        }
    }

    /** A dateline is set in capitals, or names its agency. */
    private static boolean isPlace(String place, @Nullable String agency) {
        return agency != null
                || place.split("[ ,]")[0].equals(place.split("[ ,]")[0].toUpperCase(java.util.Locale.ROOT));
    }

    private static boolean isTitle(String line) {
        return line.length() >= SHORTEST_TITLE && line.length() <= LONGEST_TITLE && !line.matches(".*[.。!]”?\"?$");
    }

    private void drop(String line, String reason) {
        dropped.add(new Dropped(line, reason));
    }

    String text() {
        return String.join("\n\n", kept);
    }

    List<Dropped> dropped() {
        return dropped;
    }

    @Nullable
    Found<String> title() {
        return title;
    }

    @Nullable
    Found<String> outlet() {
        return outlet;
    }

    /** A stamp with a time goes before the bare day that pages print at their head. */
    @Nullable
    Found<LocalDate> published() {
        return published == null ? pageDay : published;
    }

    @Nullable
    Found<String> dateline() {
        return dateline;
    }
}
