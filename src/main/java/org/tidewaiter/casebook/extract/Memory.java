package org.tidewaiter.casebook.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What earlier sentences of the text told of, for words such as "the operation", "that day" and "he". */
final class Memory {
    @Nullable
    Span eventTime;

    @Nullable
    Span eventDirection;

    @Nullable
    Span tradeDirection;

    String subject = ""; // the country other than North Korea named last as the first of a sentence
    int directionParagraph = -1; // the one in which that direction was told
    int bothWaysParagraph = -1; // the one whose last trade told of was that of both ways

    @Nullable
    Span tradeTime;

    /** The period named last by a sentence whose main period is another one, for "that month". */
    @Nullable
    Span besideTime;

    @Nullable
    Span month; // named last

    int figuresOfHeadline; // sentences of the paragraph that told figures of the headline period

    /** The period of the figures told last, where a sentence put it first. */
    @Nullable
    Span firstMonths;

    int firstMonthsParagraph = -1;

    String fleet = ""; // the kind of vehicles named last
    int fleetSentence = -3; // the one that named them

    /** Runs of months told so far, the last one first. */
    final List<Span> periods = new ArrayList<>();

    /** What the last comparison of the paragraph compared with, where it said so. */
    @Nullable
    Span base;

    int baseParagraph = -1;

    String published = ""; // the day of publication, empty where it is not known
    String yearOver = ""; // the year before the one of publication
    int tradeTimeParagraph = -1; // the paragraph in which that time was told

    @Nullable
    Span author;

    /** Act, paragraphs and goods of the last statement about the law, and what it said. */
    @Nullable
    Span act;

    @Nullable
    Span statement;

    /** Number of the sentence being read, and of the last one about the law. */
    int sentence;

    int lawSentence = -2;

    List<Span> lawParagraphs = List.of();
    List<Span> lawGoods = List.of();
    int topicSentence = -2; // a few words that only name goods: "(3) Silver."
    List<Span> topic = List.of();
    boolean lawAlleged; // and was only told by somebody
    boolean lawHadAct; // whether the last statement was one of an act

    /** Who was quoted last, with or without a name. */
    @Nullable
    Span speaker;

    List<Span> eventPlaces = List.of();
    List<Span> goods = List.of();
    List<Span> tradeGoods = List.of();
    int goodsParagraph = -1; // the one in which they were named
    boolean market; // whether the sentence before told of a price or rate on a market
    boolean marketRate;

    @Nullable
    Span marketTime;

    @Nullable
    Span marketLast;

    @Nullable
    Span marketBase;

    List<Span> marketGoods = List.of();
    List<Span> marketPlaces = List.of();

    @Nullable
    ClaimDraft emergence; // the last one told

    int emergenceSentence = -2;
    boolean asked; // whether the sentence before only names goods: "Rice?"

    @Nullable
    Span rank;

    int rankSentence = -2; // the one that told it

    @Nullable
    Span listed; // the last place that the sentence being read gave by the order of its goods

    int weighedParagraph = -1; // the one whose order of goods is by weight

    @Nullable
    Scene judged; // the sentence last asked whether it tells of recorded trade, and the answer

    boolean isRecorded;
    boolean recorded; // whether figures of trade were told already

    @Nullable
    Span figure;

    @Nullable
    Span figureTime;

    /** Sums told so far, with their periods, the last one first. */
    final List<FigureTold> figures = new ArrayList<>();

    record FigureTold(Span money, @Nullable Span time) {}

    @Nullable
    Span total;

    @Nullable
    Span totalTime;

    List<Span> eventGoods = List.of();
    List<Span> homePlaces = List.of();
    List<Span> ores = List.of();
    int eventParagraph = -1;
    int eventSentence = -2;
    /** Acts by the goods and paragraphs they were named with, and goods by the last word of their name. */
    final Map<String, Span> lawOf = new HashMap<>();

    final Map<String, Span> things = new HashMap<>();
    /** The vehicles told of last, also by kind, and whether the event counted people. */
    @Nullable
    Span vehicle;

    final Map<String, Span> vehicles = new HashMap<>();

    boolean heads;
    final Map<String, Span> directionOf = new HashMap<>();

    final Map<String, Span> organisations = new HashMap<>();
    final Map<String, String> people = new HashMap<>();

    @Nullable
    Span quoted;

    final List<Span> paragraphSource = new ArrayList<>();
    int paragraph = -1;

    /** The sentences last asked who speaks in them, who is named and who told it, with the answers. */
    @Nullable
    Scene heard;

    @Nullable
    Speech speech;

    @Nullable
    Scene named;

    @Nullable
    Span name;

    @Nullable
    Scene sourced;

    @Nullable
    Span source;

    /** Which way goods went in the event, or else in the trade the text tells of. */
    Optional<Span> direction() {
        return Optional.ofNullable(eventDirection).or(() -> Optional.ofNullable(tradeDirection));
    }
}
