package org.tidewaiter.web.brief;

import java.util.List;
import java.util.Map;
import org.tidewaiter.brief.Opening;

/**
 * The form of the wording.
 *
 * @param warning why what was sent was not kept; empty where nothing was sent
 * @param state   what is kept at the moment the form is shown
 * @param basis   data and rules at that moment
 */
public record WordingPage(List<Field> fields, String warning, String state, String basis) {

    /**
     * One sentence.
     *
     * @param unknown numbers of the own words that the facts do not hold
     */
    public record Field(
            String place,
            String label,
            String generated,
            String text,
            boolean isText,
            int most,
            List<String> unknown) {}

    /** {@code own} are the words to show; other fields hold what is generated, to write on. */
    static WordingPage of(Ordered ordered, Opening opening, String warning, String state) {
        Map<String, String> own = opening.wording().own();
        return new WordingPage(
                opening.lines().stream()
                        .map(line -> new Field(
                                line.place(),
                                line.label(),
                                line.generated(),
                                own.getOrDefault(line.place(), line.generated()),
                                OwnWords.isText(line.place()),
                                OwnWords.most(line.place()),
                                line.unknown()))
                        .toList(),
                warning,
                state,
                ordered.site().editions().both());
    }
}
