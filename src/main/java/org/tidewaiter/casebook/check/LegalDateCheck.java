package org.tidewaiter.casebook.check;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidewaiter.casebook.Claim;
import org.tidewaiter.casebook.ClaimKind;
import org.tidewaiter.casebook.Slot;
import org.tidewaiter.casebook.SlotName;
import org.tidewaiter.casebook.Verdict;
import org.tidewaiter.law.Measure;
import org.tidewaiter.law.RuleBook;
import org.tidewaiter.law.RuleBooks;

/** When an act was adopted, or since when it binds, as far as a sentence says so beside naming it. */
final class LegalDateCheck implements Check {
    private static final String NAME = "legal_date";
    private static final Pattern DATE =
            Pattern.compile("(?i)\\b(?<cue>since|adopted|took effect|in force since|effective|from)\\b[^.;]{0,60}?\\b"
                    + "(?:(?:(?<day>\\d{1,2}) )?(?<month>January|February|March|April|May|June|July|August|September|October|November|December) )?"
                    + "(?<!\\bresolutions? )(?<year>20[0-4]\\d)\\b"); // nor the number of an act
    private static final Pattern BEFORE = Pattern.compile("(?i)\\b(?:on|in) (?:(?<day>\\d{1,2}) )?"
            + "(?<month>January|February|March|April|May|June|July|August|September|October|November|December) "
            + "(?<year>20[0-4]\\d)\\b[^.;]{0,40}\\badopted\\b");

    private final RuleBooks books;

    LegalDateCheck(RuleBooks books) {
        this.books = books;
    }

    @Override
    public Optional<Judgement> judge(Claim claim, TextUnderCheck text) {
        Optional<RuleBook> book = claim.kind() == ClaimKind.LEGAL
                ? claim.find(SlotName.ACT).map(Slot::value).flatMap(books::findBook)
                : Optional.empty();
        if (book.isEmpty()) {
            return Optional.empty();
        }
        String sentence = text.sentence(claim.passage());
        Matcher matcher = BEFORE.matcher(sentence);
        boolean adopted = matcher.find();
        if (!adopted) {
            matcher = DATE.matcher(sentence);
            if (!matcher.find()) {
                return Optional.empty();
            }
            adopted = matcher.group("cue").equalsIgnoreCase("adopted");
        }
        Optional<String> paragraph =
                adopted ? Optional.empty() : claim.find(SlotName.PARAGRAPH).map(Slot::value);
        return first(book.get(), paragraph).map(judged(matcher));
    }

    /** The first day of the act, or of one of its paragraphs. */
    private static Optional<LocalDate> first(RuleBook book, Optional<String> paragraph) {
        return book.measures().stream()
                .filter(measure -> paragraph.isEmpty() || measure.paragraph().equals(paragraph.get()))
                .map(Measure::validFrom)
                .min(Comparator.naturalOrder());
    }

    private static Function<LocalDate, Judgement> judged(Matcher told) {
        String words = (told.group("day") == null ? "" : told.group("day") + " ")
                + (told.group("month") == null ? "" : told.group("month") + " ")
                + told.group("year");
        return first -> {
            boolean fits = fits(told, first);
            return Judgement.of(
                            NAME,
                            fits ? Verdict.CONSISTENT : Verdict.REFUTED,
                            fits ? "The day fits the act." : "The act is of another day: its first is " + first + ".")
                    .with(List.of("told: " + words + "; first day in the rule books: " + first))
                    .within("as exact as the words: year, month or day");
        };
    }

    private static boolean fits(Matcher told, LocalDate first) {
        int year = Integer.parseInt(told.group("year"));
        if (told.group("month") == null) {
            return first.getYear() == year;
        }
        Month month = Month.valueOf(told.group("month").toUpperCase(Locale.ROOT));
        return YearMonth.from(first).equals(YearMonth.of(year, month))
                && (told.group("day") == null || first.getDayOfMonth() == Integer.parseInt(told.group("day")));
    }
}
