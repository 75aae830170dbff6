package org.tidewaiter.law.docs;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidewaiter.law.LegalAct;
import org.tidewaiter.law.Measure;
import org.tidewaiter.law.RuleBooks;

/** Where things stand among the pages. Names come from ids and codes alone, so links from elsewhere last. */
final class Places {
    static final String INDEX = "README.md";
    static final String COVERAGE = "coverage.md";
    static final String VALIDATION = "validation.md";
    private static final Pattern ID = Pattern.compile("\\b[a-z0-9]+(-[a-z0-9]+){2,}\\b");
    private static final String UP = "../";

    private final RuleBooks books;
    private final Set<String> stems;

    Places(RuleBooks books, Set<String> stems) {
        this.books = books;
        this.stems = Set.copyOf(stems);
    }

    static String act(LegalAct act) {
        return "acts/" + act.id() + ".md";
    }

    static String goods(String stem) {
        return "goods/" + stem + ".md";
    }

    /** Act and paragraph, linked to where a page inside a folder finds them. */
    static String cite(Measure measure) {
        return Page.link(
                Page.plain(measure.act().cite(measure.paragraph())), UP + act(measure.act()) + "#" + measure.id());
    }

    /** The same from a page at the top. */
    static String citeFromTop(Measure measure) {
        return Page.link(Page.plain(measure.act().cite(measure.paragraph())), act(measure.act()) + "#" + measure.id());
    }

    /** A measure by its id, cited; the bare id where no loaded book has it. */
    String cite(String measureId) {
        return books.findMeasure(measureId).map(Places::cite).orElse("`" + measureId + "`");
    }

    /** Text in which ids of measures have become links. */
    String withLinks(String text) {
        return ID.matcher(text)
                .replaceAll(id -> Matcher.quoteReplacement(
                        books.findMeasure(id.group()).map(Places::cite).orElse(id.group())));
    }

    /** A code, linked to the page of its own or of the nearest code above it, for a page inside a folder. */
    String code(String digits) {
        return page(digits).map(stem -> Page.link(digits, UP + goods(stem))).orElse(digits);
    }

    /** The nearest code at or above this one that has a page. */
    Optional<String> page(String digits) {
        for (int length = digits.length(); length >= 2; length -= 2) {
            if (stems.contains(digits.substring(0, length))) {
                return Optional.of(digits.substring(0, length));
            }
        }
        return Optional.empty();
    }

    /** An explanation on the index page, linked from a page inside a folder. */
    static String explained(String words, String anchor) {
        return Page.link(words, UP + INDEX + "#" + anchor);
    }
}
