package org.tidewaiter.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.law.BookDraft;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.trade.AreaGroup;
import org.tidewaiter.trade.Areas;
import org.tidewaiter.trade.AsOf;
import picocli.CommandLine.Option;

/** What a new rule book says of its act, paragraph, direction and days. Nothing here has a default but the id. */
final class ActOption {
    private static final String ANY = "any";
    private static final LocalDate UNANSWERED = LocalDate.EPOCH; // never used: missing answers are refused first

    @Option(names = "--act", paramLabel = "NUMBER", description = "Official number of the act as printed.")
    private @Nullable String act;

    @Option(names = "--id", paramLabel = "ID", description = "Stable name of the book. Default: from the number.")
    private @Nullable String id;

    @Option(names = "--title", paramLabel = "WORDS", description = "One-line title of yours.")
    private @Nullable String title;

    @Option(names = "--authority", paramLabel = "XX", description = "Who made it: UN, EU or a country's two letters.")
    private @Nullable String authority;

    @Option(names = "--regime", paramLabel = "ID", description = "Sanctions regime it belongs to, for example dprk.")
    private @Nullable String regime;

    @Option(names = "--adopted", paramLabel = "DAY", description = "Day of adoption.")
    private @Nullable String adopted;

    @Option(names = "--url", paramLabel = "URL", description = "Address of the official text, https.")
    private @Nullable String url;

    @Option(names = "--paragraph", paramLabel = "NUMBER", description = "Paragraph or article.")
    private @Nullable String paragraph;

    @Option(
            names = "--from",
            paramLabel = "AREA",
            description = "Where the goods come from: two letters, EU for the Union, or any.")
    private @Nullable String from;

    @Option(
            names = "--to",
            paramLabel = "AREA",
            description = "Where the goods go: two letters, EU for the Union, or any.")
    private @Nullable String to;

    @Option(names = "--valid-from", paramLabel = "DAY", description = "First day in force.")
    private @Nullable String validFrom;

    @Option(names = "--valid-to", paramLabel = "DAY", description = "Last day in force, if there is one.")
    private @Nullable String validTo;

    private LocalDate adoptedOn = UNANSWERED;
    private LocalDate first = UNANSWERED;

    /** Fills what the command line left out. */
    void askFor(Dialogue dialogue) {
        act = dialogue.text("--act", "Official number of the act", act);
        title = dialogue.text("--title", "Title in one line", title);
        authority =
                dialogue.value("--authority", "Who made it: UN, EU or a country", authority, ActOption::authority, "");
        regime = BookDraft.slug(dialogue.text("--regime", "Sanctions regime, for example dprk", regime));
        adoptedOn = dialogue.value("--adopted", "Day of adoption", adopted, AsOf::parseDay, UNANSWERED);
        url = dialogue.value("--url", "Address of the official text", url, ActOption::address, "");
        paragraph = dialogue.text("--paragraph", "Paragraph or article", paragraph);
        from = dialogue.value("--from", "Goods come from: two letters, or any", from, ActOption::area, "");
        to = dialogue.value("--to", "Goods go to: two letters, or any", to, ActOption::area, "");
        first = dialogue.value("--valid-from", "First day in force", validFrom, AsOf::parseDay, UNANSWERED);
    }

    private static String authority(String text) {
        String letters = text.toUpperCase(Locale.ROOT);
        if (!letters.matches("[A-Z]{2}")) {
            throw AppException.wrongUse("'" + text + "' is no authority.", "Write two letters: UN, EU, CN.");
        }
        return letters;
    }

    private static String address(String text) {
        if (!text.startsWith("https://")) {
            throw AppException.wrongUse("'" + text + "' is no address.", "Write it in full, from https:// on.");
        }
        return text;
    }

    private static String area(String text) {
        String word = text.strip();
        if (word.equalsIgnoreCase(ANY)) {
            return ANY;
        }
        String group = word.toUpperCase(Locale.ROOT);
        if (AreaGroup.find(group).isPresent()) {
            return group;
        }
        String letters = Areas.packed().parse(word).iso2();
        if (letters.isEmpty()) {
            throw AppException.wrongUse(
                    "'" + word + "' is no area that a measure can name.",
                    "Write two letters, EU for the Union, or any.");
        }
        return letters;
    }

    /** Id of the book. */
    String id() {
        String name = BookDraft.slug(id == null ? known(act) : id);
        if (name.isEmpty()) {
            throw AppException.wrongUse("The number '" + act + "' gives no id.", "Give one with --id.");
        }
        return name;
    }

    String paragraph() {
        return known(paragraph);
    }

    /** The draft, once everything is answered. */
    BookDraft draft(LocalDate version, @Nullable String unverified, List<BookDraft.Part> parts) {
        String source = known(from);
        String target = known(to);
        if (source.equals(target)) {
            throw AppException.wrongUse(
                    "A measure from " + source + " to " + target + " has no direction.",
                    "Name an area on one side at least, and not the same on both.");
        }
        LocalDate last = validTo == null ? null : AsOf.parseDay(validTo);
        return new BookDraft(
                known(act),
                id(),
                known(authority),
                known(regime),
                known(title),
                adoptedOn,
                known(url),
                version,
                paragraph(),
                unverified == null,
                source,
                target,
                first,
                last,
                unverified,
                parts);
    }

    private static String known(@Nullable String text) {
        if (text == null) {
            throw new IllegalStateException("asked for before it was answered");
        }
        return text;
    }
}
