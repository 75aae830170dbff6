package org.tidewaiter.casebook.extract;

import java.util.List;
import org.tidewaiter.casebook.Passage;

/**
 * One sentence.
 *
 * @param words     its words as they stand
 * @param lower     the same in small letters, of the same length
 * @param paragraph number of its paragraph
 * @param heading   whether it is a line without an end, such as a title
 */
record Sentence(Passage passage, String words, String lower, int paragraph, boolean heading, List<Token> tokens) {

    /** A passage given by units of the sentence. */
    Passage at(int start, int end) {
        return new Passage(passage.start() + start, passage.start() + end);
    }
}
