package org.tidewaiter.casebook.reading;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.trade.AppException;

/** A feed in RSS or Atom: one text per entry, as far as the feed carries it. Days are in UTC. */
final class Feed implements Format {
    @Override
    public String mediaType() {
        return "application/feed+xml";
    }

    @Override
    public List<Draft> read(byte[] bytes, String fileName) {
        try {
            SyndFeedInput input = new SyndFeedInput();
            input.setAllowDoctypes(false); // a document type could make the parser fetch or expand without end
            SyndFeed feed = input.build(new XmlReader(new ByteArrayInputStream(bytes)));
            Found<String> outlet = found(feed.getTitle(), "title of the feed");
            Found<String> language = feed.getLanguage() == null
                    ? null
                    : new Found<>(feed.getLanguage().split("-")[0], "language of the feed");
            return feed.getEntries().stream()
                    .map(entry -> draft(entry, outlet, language))
                    .toList();
        } catch (FeedException | IllegalArgumentException | IOException e) {
            throw AppException.wrongUse(
                    fileName + " cannot be read as RSS or Atom: " + e.getMessage(), "Save the feed again, whole.");
        }
    }

    private static Draft draft(SyndEntry entry, @Nullable Found<String> outlet, @Nullable Found<String> language) {
        String html = Optional.of(entry.getContents())
                .filter(contents -> !contents.isEmpty())
                .map(contents -> contents.get(0).getValue())
                .or(() -> Optional.ofNullable(entry.getDescription()).map(SyndContent::getValue))
                .orElse("");
        java.util.Date date = entry.getPublishedDate();
        Found<LocalDate> published = date == null
                ? null
                : new Found<>(date.toInstant().atZone(ZoneOffset.UTC).toLocalDate(), "day of the entry, UTC");
        org.jsoup.nodes.Document fragment = Jsoup.parseBodyFragment(html);
        fragment.outputSettings().prettyPrint(false);
        fragment.select("p, br, div, li, blockquote, h2, h3").forEach(block -> block.after("\n\n"));
        return new Draft(
                found(entry.getTitle(), "title of the entry"),
                outlet,
                published,
                language,
                fragment.wholeText(),
                List.of());
    }

    private static @Nullable Found<String> found(@Nullable String value, String how) {
        return value == null || value.isBlank() ? null : new Found<>(value.strip(), how);
    }
}
