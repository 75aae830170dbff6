package org.tidewaiter.casebook.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tidewaiter.casebook.extract.Claims.lines;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which period the figures of a text, a paragraph and the sentences after an aside are of. */
class MainPeriodTest {
    private static final String YEAR =
            "In 2023 China exported goods worth 9.1 billion yuan to North Korea, customs data show. ";
    private static final String MONTH =
            "China exported goods worth 1.28 billion yuan to North Korea in August, customs data show. ";

    @Test
    void periodNamedOnlyLater_saysNothingAboutTheSentencesBefore() {
        has(
                lines(
                        "2024-10-15",
                        "In 2016 China imported coal worth 7.8 billion yuan from North Korea, customs figures show.\n\n"
                                + "Iron ore came to 0.5 billion yuan.\n\nIn the first half of 2024 imports came to 1.1 billion yuan."),
                "goods=2601",
                "time=2016");
    }

    @Test
    void monthAmidFiguresOfTheYear_isAnAside() {
        has(
                lines(
                        "2024-01-25",
                        YEAR + "Rice came to 880 million yuan. Sugar came to 410 million yuan."
                                + " In May tyres came to 19 million yuan. Flour came to 120 million yuan."),
                "goods=1101",
                "time=2023");
    }

    @Test
    void monthOfARate_isNotThePeriodOfWhatFollows() {
        has(
                lines(
                        "2024-01-25",
                        YEAR + "\n\nRice came to 880 million yuan, or $122 million at the rate of December."
                                + " Sugar came to 410 million yuan."),
                "goods=1701",
                "time=2023");
    }

    @Test
    void timeInARelativeClauseBesideTheFigures_isNoHeadlinePeriod() {
        has(
                lines(
                        "2023-02-06",
                        "Chinese firms exported goods worth 3.4 billion yuan to North Korea, of which a half fell in the"
                                + " final quarter. In May customs counted deliveries of 38 million yuan.\n\n"
                                + "Sugar came to 41 million yuan."),
                "goods=1701",
                "time=2022");
    }

    @Test
    void firstMonthsWithTheirGoods_goOnInTheNextParagraph() {
        String all = MONTH + "\n\nFrom January to August exports were 8.1 billion yuan.";
        String next = "\n\nFlour came to 76 million yuan.";
        has(lines("2023-09-22", all + " Rice came to 640 million yuan." + next), "goods=1101", "time=2023-01/2023-08");
        has(lines("2023-09-22", all + next), "goods=1101", "time=2023-08");
    }

    @Test
    void monthAsTheSubjectOfABareSentence_isThePeriodOfItsParagraph() {
        has(
                lines(
                        "2023-07-28",
                        "In the first half of 2023 China exported goods worth 6.5 billion yuan to North Korea, customs data"
                                + " show.\n\nJune was a weak month. Sugar came to 30 million yuan."),
                "goods=1701",
                "time=2023-06");
    }

    private static void has(List<String> lines, String part, String end) {
        assertThat(lines).anyMatch(line -> line.contains(part) && line.endsWith(end));
    }
}
