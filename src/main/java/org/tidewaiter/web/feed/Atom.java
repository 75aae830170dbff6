package org.tidewaiter.web.feed;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Date;
import java.util.List;

/** Writes feeds after RFC 4287. */
final class Atom {
    private static final String TAGS = "tag:tidewaiter.org,2026:"; // RFC 4151: whoever made the name, and since when
    private static final int MOST = 200; // entries; readers come back long before

    private Atom() {}

    /**
     * A feed of the newest items.
     *
     * @param id what the feed is about, with its filters
     * @param self its own address
     * @param empty its day where it holds nothing
     */
    static String write(String id, String title, String self, LocalDate empty, List<Item> items) {
        List<Item> newest = items.stream()
                .sorted(Comparator.comparing(Item::updated).reversed().thenComparing(Item::id))
                .limit(MOST)
                .toList();
        Feed feed = new Feed("atom_1.0");
        feed.setId(TAGS + id);
        feed.setTitle(title);
        feed.setUpdated(date(newest.isEmpty() ? empty : newest.getFirst().updated()));
        feed.setOtherLinks(List.of(link("self", self)));
        Person author = new Person();
        author.setName("Tidewaiter");
        feed.setAuthors(List.of(author));
        feed.setEntries(newest.stream().map(Atom::entry).toList());
        try {
            return new WireFeedOutput().outputString(feed);
        } catch (FeedException e) {
            throw new IllegalStateException("a feed cannot be written", e);
        }
    }

    private static Entry entry(Item item) {
        Entry entry = new Entry();
        entry.setId(TAGS + item.id());
        entry.setTitle(item.title());
        entry.setUpdated(date(item.updated()));
        entry.setAlternateLinks(List.of(link("alternate", item.href())));
        Content summary = new Content();
        summary.setType("text");
        summary.setValue(item.summary());
        entry.setSummary(summary);
        return entry;
    }

    private static Link link(String relation, String href) {
        Link link = new Link();
        link.setRel(relation);
        link.setHref(href);
        return link;
    }

    private static Date date(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }
}
