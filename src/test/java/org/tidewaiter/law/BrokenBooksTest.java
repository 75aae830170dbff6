package org.tidewaiter.law;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Mistakes people make in books and twins: {@code verify} names file, line and key and says what to do, and an editor that
 * follows the schema marks the same mistake. Some can be seen by the program alone ({@code reader}), for they need the
 * calendar, the nomenclature or the other books.
 */
class BrokenBooksTest {
    private static final String BOOK = Books.text(
            Books.prohibition("m", "2504"),
            Books.measure("w", "whole", "certain", "KP", "any", "2017-06-15", """
                    conditions:
                      - {type: wind-down, until: 2017-07-15, says: Older contracts., asks: "When was it signed?", verified: true}
                    """, "2505"));
    private static final String TWIN = """
            book: test
            cases:
              - {name: right, goods: "2504", revision: HS2017, from: KP, to: CN, on: 2018-01-01, expect: in_scope, measure: m}
            """;

    private static String problem(String book, String twin) {
        return String.join(
                "\n",
                SpecRunner.run(Map.of("own.yml", book), Map.of("own.spec.yml", twin))
                        .problems());
    }

    private static boolean marks(String schema, String text) {
        try {
            return !SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(Files.readString(Path.of("rules", schema)), InputFormat.JSON)
                    .validate(text, InputFormat.YAML)
                    .isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String broken(String text, String before, String after) {
        String broken = text.replaceFirst(
                Pattern.quote(before.replace("\\n", "\n")), Matcher.quoteReplacement(after.replace("\\n", "\n")));
        assertThat(broken).isNotEqualTo(text);
        return broken;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            nullValues = "reader",
            value = {
                "valid_from: 2017-06-15\\n    confidence | confidence | both | own.yml:10: 'measures[1].valid_from' is missing. Add a line 'valid_from: ...' there",
                "valid_from: | validfrom: | both | own.yml:10: 'measures[1].valid_from' is missing; is 'validfrom' meant. Write 'valid_from' in place of 'validfrom'.",
                "confidence: high | confidence: hihg | both | own.yml:23: 'measures[1].confidence' must be one of high, medium, low, not 'hihg'. Choose the word that fits",
                "basis: text | basis: texts | both | must be one of text, panel, national, ours, not 'texts'. Did you mean text?",
                "valid_from: 2017-06-15 | valid_from: 15.6.2017 | both | own.yml:22: 'measures[1].valid_from' must be a day such as 2017-08-05, not '15.6.2017'. Write year, month and day",
                "valid_from: 2017-06-15 | valid_from: 2017-06-31 | reader | own.yml:22: 'measures[1].valid_from' must be a day",
                "valid_from: 2017-06-15 | valid_from: 2017-06-15\\n    valid_to: 2017-06-14 | reader | own.yml:23: 'measures[1].valid_to' lies before valid_from 2017-06-15. Exchange the two days",
                "from: [KP] | from: [North Korea] | both | own.yml:20: 'measures[1].from' names 'North Korea', which is no two-letter code of an area we know. Find the code by name: tidewaiter areas find NAME.",
                "to: [any] | to: [NO] | both | own.yml:21: 'measures[1].to' holds 'NO'; write its items in quotes. Quotes keep a leading zero",
                "codes: [\"2504\"] | codes: [2504] | both | own.yml:15: 'measures[1].goods.codes' holds '2504'; write its items in quotes.",
                "codes: [\"2504\"] | codes: [\"2531\"] | reader | own.yml:15: 'measures[1].goods.codes' names 2531, which is no code of HS2017. Did you mean 2530",
                "codes: [\"2504\"] | codes: [\"8524\"] | reader | names 8524, which is no code of HS2017. Did you mean 8523, 8525, 8522, 8526? The code stands in HS2002, HS2022; name that edition",
                "codes: [\"2504\"] | codes: [\"25.04\"] | both | names 25.04, which is no code of HS2017. Look for the goods by words: tidewaiter goods find WORDS.",
                "coverage: whole | coverage: part | both | own.yml:19: 'measures[1].certainty' cannot be certain where coverage is part. Write possible, or disputed",
                "basis: text | basis: ours | both | own.yml:17: 'measures[1].basis' is ours, so coverage must be part and certainty possible. Our own mapping alone never",
                "type: prohibition | type: quota | both | own.yml:13: 'measures[1].type' is quota, but no condition states the cap. Add a condition of type quota.",
                "type: prohibition | type: prohibition\\n    never_in_force: true | both | 'measures[1].never_in_force' does not fit: such a measure has replaced_by and no valid_to. Name what replaced it",
                "id: m\\n | id: M 8\\n | both | own.yml:10: 'measures[1].id' is 'M 8', which cannot be linked to. Use lower case letters",
                "id: w\\n | id: m\\n | reader | own.yml:25: 'measures[2].id' is taken by another measure of this book. Give it an id of its own",
                "until: 2017-07-15, |  | both | 'measures[2].conditions[1].until' is missing. Add a line 'until: ...' there",
                "signed?\" | signed\" | both | 'measures[2].conditions[1].asks' is no question. Write what would settle it as a question",
                "type: wind-down | type: winddown | both | 'measures[2].conditions[1].type' must be one of derogation, exemption, note, quota, self-applied, transition, value-threshold, wind-down, not 'winddown'. Did you mean wind-down?",
                "verified: true} | verified: yes} | reader | 'measures[2].conditions[1].verified' must be true or false, not 'yes'.",
                "regime: test | regime: test\\ncolour: red | both | own.yml:5: 'colour' is no key of a rule book here. Known in this place: id, act, authority",
                "url: https://example.org/act | url: example.org/act | both | own.yml:7: 'url' is no address of a text. Write the whole address, from https:// on.",
                "measures: | measures: none\\nmeasure: | both | own.yml:9: 'measures' must be a list, not 'none'.",
            })
    void mistakeInABook_isNamedWithItsPlaceAndTheNextStep(String before, String after, String seenBy, String message) {
        String broken = broken(BOOK, before, after == null ? "" : after);
        assertThat(problem(broken, TWIN)).contains(message).startsWith("own.yml:");
        assertThat(marks("book.schema.json", broken)).as("the schema marks it").isEqualTo(seenBy != null);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            nullValues = "reader",
            value = {
                "on: 2018-01-01 | on: 2018-13-01 | reader | own.spec.yml:3: 'cases[1].on' must be a day such as 2017-08-05",
                "from: KP | from: PRK | both | own.spec.yml:3: 'cases[1].from' names 'PRK', which is no two-letter code of an area we know. Find the code by name",
                "expect: in_scope | expect: banned | both | must be one of in_scope, undetermined, out_of_scope, not 'banned'",
                "goods: \"2504\" | goods: graphite | both | own.spec.yml:3: 'cases[1].goods' or its revision cannot be used",
                "expect: in_scope, |  | both | own.spec.yml:3: 'cases[1].expect' is missing. Add a line 'expect: ...' there",
                "measure: m | doubts: [part] | both | own.spec.yml:3: 'cases[1].doubts' needs a measure whose doubts they are.",
                "measure: m | measure: m, doubts: [parts] | both | must be one of disputed, part, possible, quota, self-applied, transition, unverified, wind-down, not 'parts'. Did you mean part?",
                "book: test | book: tset | reader | own.spec.yml: there is no book 'tset' that could be read.",
            })
    void mistakeInATwin_isNamedWithItsPlaceAndTheNextStep(String before, String after, String seenBy, String message) {
        String broken = broken(TWIN, before, after == null ? "" : after);
        assertThat(problem(BOOK, broken)).contains(message).contains("own.spec.yml:");
        assertThat(marks("spec.schema.json", broken)).as("the schema marks it").isEqualTo(seenBy != null);
    }

    @Test
    void bookAndTwinAsTheyShouldBe_haveNoProblem() {
        assertThat(problem(BOOK, TWIN)).isEmpty();
        assertThat(marks("book.schema.json", BOOK)).isFalse();
        assertThat(marks("spec.schema.json", TWIN)).isFalse();
        assertThat(SpecRunner.run(Map.of("own.yml", BOOK), Map.of("own.spec.yml", TWIN))
                        .isClean())
                .isTrue();
    }
}
