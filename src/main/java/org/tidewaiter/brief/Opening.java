package org.tidewaiter.brief;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.trade.Flow;

/**
 * The sentences that a brief opens with. Those a person put in other words are kept beside what was generated, so that
 * changed wording never passes for computed.
 */
public final class Opening {
    public static final String TITLE = "title";
    public static final String HEAD = "head";
    public static final String LIMITS = "limits";
    public static final String INTRODUCTION = "introduction";
    public static final String SCOPE = "scope";
    public static final String CLOSING = "closing";
    private static final String HEADLINE = "headline-";

    /**
     * One sentence.
     *
     * @param generated empty where a brief has nothing there unless a person adds it
     * @param own       what a person wrote instead; null where nobody did
     * @param unknown   numbers of the own words, as written, that the facts do not hold
     */
    public record Line(
            String place,
            String label,
            String generated,
            @Nullable String own,
            List<String> unknown) {
        public Line {
            unknown = List.copyOf(unknown);
        }

        /** What the brief prints. */
        public String text() {
            return own == null ? generated : own;
        }

        public boolean isEdited() {
            return own != null;
        }
    }

    private final Words words;
    private final Wording wording;
    private final List<Line> lines;

    private Opening(Words words, Wording wording, List<Line> lines) {
        this.words = words;
        this.wording = wording;
        this.lines = List.copyOf(lines);
    }

    /** The sentences of a brief, in their order, with the words a person gave them. */
    public static Opening of(BriefFacts facts, Words words, Wording wording) {
        KnownNumbers known = wording.own().isEmpty() ? KnownNumbers.NONE : KnownNumbers.of(facts, words);
        List<Line> lines = new ArrayList<>();
        for (Line line : generated(facts, words)) {
            String own = wording.own().get(line.place());
            lines.add(
                    own == null
                            ? line
                            : new Line(line.place(), line.label(), line.generated(), own, known.unknownIn(own)));
        }
        return new Opening(words, wording, lines);
    }

    private static List<Line> generated(BriefFacts facts, Words words) {
        Sentences sentences = new Sentences(facts, words);
        HeadLine head = sentences.head();
        List<Line> lines = new ArrayList<>();
        lines.add(line(TITLE, words.text("edited.place.title"), words.title(facts)));
        lines.add(line(HEAD, words.text("edited.place.head"), head.finding()));
        lines.add(line(LIMITS, words.text("edited.place.limits"), head.limits()));
        lines.add(line(INTRODUCTION, words.text("edited.place.introduction"), ""));
        for (FlowFacts flow : facts.flows()) {
            lines.add(line(
                    HEADLINE + flow.flow().word(),
                    words.text("headline." + flow.flow().code()),
                    sentences.headline(flow)));
        }
        lines.add(line(SCOPE, words.text("scope.title"), sentences.scope()));
        lines.add(line(CLOSING, words.text("edited.place.closing"), ""));
        return lines;
    }

    private static Line line(String place, String label, String generated) {
        return new Line(place, label, generated, null, List.of());
    }

    public List<Line> lines() {
        return lines;
    }

    public Line line(String place) {
        return lines.stream()
                .filter(line -> line.place().equals(place))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a brief has no sentence at '" + place + "'"));
    }

    public Line headline(Flow flow) {
        return line(HEADLINE + flow.word());
    }

    /** Paragraphs of what a person added; none where nobody did. */
    public List<String> paragraphs(String place) {
        return line(place)
                .text()
                .lines()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    public List<Line> edits() {
        return lines.stream().filter(Line::isEdited).toList();
    }

    public boolean isEdited() {
        return !edits().isEmpty();
    }

    public Wording wording() {
        return wording;
    }

    /** Numbers of all own words that the facts do not hold. */
    public List<String> unknown() {
        return edits().stream()
                .flatMap(line -> line.unknown().stream())
                .distinct()
                .toList();
    }

    /** What the brief says of itself where its wording was edited: by whom, when, what; and which numbers are strange. */
    public List<String> notice() {
        Wording.Deed edited = wording.edited();
        if (!isEdited() || edited == null) {
            return List.of();
        }
        List<String> notice = new ArrayList<>();
        notice.add(words.text(
                "edited.notice",
                edited.who(),
                edited.moment(words),
                String.join(", ", edits().stream().map(Line::label).toList())));
        Wording.Deed confirmed = wording.confirmed();
        if (confirmed != null) {
            notice.add(words.text("edited.confirmed", confirmed.who(), confirmed.moment(words)));
        }
        if (!unknown().isEmpty()) {
            notice.add(words.text("edited.unknown", String.join("; ", unknown())));
        }
        return notice;
    }
}
