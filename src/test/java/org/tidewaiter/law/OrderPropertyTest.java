package org.tidewaiter.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Neither the order in which books, measures, codes and files stand nor the machine they are read on changes an answer. */
class OrderPropertyTest {
    private static final long SEED = 26112026;
    private static final int DRAWS = 1500; // about a second each
    private static final RuleBooks BOOKS = RuleBooks.packed();
    private static final Assessor ASSESSOR = Assessor.of(BOOKS);

    private final Draw draw = new Draw(BOOKS, SEED);

    private static RuleBook with(RuleBook book, List<Measure> measures) {
        return new RuleBook(book.act(), measures, book.notable(), book.file());
    }

    @Test
    void orderOfBooks_changesNothing() {
        Assessor other = Assessor.of(new RuleBooks(draw.shuffled(BOOKS.books())));
        for (int i = 0; i < DRAWS; i++) {
            Movement movement = draw.consignment();
            assertThat(other.assess(movement))
                    .as("seed %d, draw %d: %s", SEED, i, movement)
                    .isEqualTo(ASSESSOR.assess(movement));
        }
    }

    @Test
    void orderOfMeasures_changesOnlyTheOrderOfEquals() {
        Assessor other = Assessor.of(new RuleBooks(BOOKS.books().stream()
                .map(book -> with(book, draw.shuffled(book.measures())))
                .toList()));
        for (int i = 0; i < DRAWS; i++) {
            Movement movement = draw.consignment();
            Assessment given = other.assess(movement);
            Assessment usual = ASSESSOR.assess(movement);
            assertThat(given.answer())
                    .as("seed %d, draw %d: %s", SEED, i, movement)
                    .isEqualTo(usual.answer());
            assertThat(given.measures())
                    .as("seed %d, draw %d: %s", SEED, i, movement)
                    .containsExactlyInAnyOrderElementsOf(usual.measures());
            assertThat(given.reasons())
                    .as("seed %d, draw %d: %s", SEED, i, movement)
                    .hasSameSizeAs(usual.reasons());
        }
    }

    @Test
    void orderOfCodes_changesNothing() {
        Assessor other = Assessor.of(new RuleBooks(BOOKS.books().stream()
                .map(book -> with(
                        book, book.measures().stream().map(this::codesShuffled).toList()))
                .toList()));
        for (int i = 0; i < DRAWS; i++) {
            Movement movement = draw.consignment();
            assertThat(other.assess(movement))
                    .as("seed %d, draw %d: %s", SEED, i, movement)
                    .isEqualTo(ASSESSOR.assess(movement));
        }
    }

    private Measure codesShuffled(Measure measure) {
        GoodsScope goods = measure.goods();
        return goods == null ? measure : Mutation.withCodes(measure, goods, draw.shuffled(goods.codes()));
    }

    @Test
    void orderOfFiles_changesNothing() {
        Map<String, String> texts = BookFiles.packed(false);
        List<String> names = new ArrayList<>(texts.keySet());
        Collections.reverse(names);
        Map<String, String> reversed = new LinkedHashMap<>();
        names.forEach(name -> reversed.put(name, texts.get(name)));
        assertThat(new RuleBooks(RuleBooks.parse(reversed))).isEqualTo(BOOKS);
    }

    @Test
    void anotherBook_neverRemovesWhatABookFinds() {
        for (RuleBook book : BOOKS.books()) {
            Assessor alone = Assessor.of(new RuleBooks(List.of(book)));
            for (int i = 0; i < DRAWS / 10; i++) {
                Movement movement = draw.consignment();
                Assessment before = alone.assess(movement);
                Assessment after = ASSESSOR.assess(movement);
                Set<MeasureHit> lost = new HashSet<>(before.measures());
                lost.removeAll(after.measures());
                assertThat(lost)
                        .as(
                                "seed %d, draw %d: hits of %s that other books removed from %s",
                                SEED, i, book.file(), movement)
                        .isEmpty();
                assertThat(after.answer())
                        .as("seed %d, draw %d: %s, by %s alone %s", SEED, i, movement, book.file(), before.answer())
                        .isLessThanOrEqualTo(before.answer()); // strongest first
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "tr, Pacific/Kiritimati",
        "ko, Asia/Seoul",
        "ar-EG-u-nu-arab, America/New_York",
        "th-TH-u-ca-buddhist, Pacific/Pago_Pago"
    })
    void localeAndTimeZoneOfTheMachine_changeNothing(String locale, String zone) {
        Locale usualLocale = Locale.getDefault();
        TimeZone usualZone = TimeZone.getDefault();
        List<Movement> movements = new ArrayList<>();
        for (int i = 0; i < DRAWS / 5; i++) {
            movements.add(draw.consignment());
        }
        List<Assessment> usual = movements.stream().map(ASSESSOR::assess).toList();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            RuleBooks books = new RuleBooks(RuleBooks.parse(BookFiles.packed(false)));
            assertThat(books).isEqualTo(BOOKS);
            Assessor assessor = Assessor.of(books);
            assertThat(movements.stream().map(assessor::assess).toList())
                    .as("seed %d", SEED)
                    .isEqualTo(usual);
        } finally {
            Locale.setDefault(usualLocale);
            TimeZone.setDefault(usualZone);
        }
    }
}
