package org.tidewaiter.ingest;

import java.util.Arrays;
import java.util.function.ToIntFunction;

/** A column of words of a plain table: what they mean, row by row. A constant stands for every row. */
final class PlainWords {
    final TextMemo memo;
    int[] numbers;
    private final boolean constant;
    private final int always;

    PlainWords(ToIntFunction<String> meaning, String constant, int rows) {
        this.memo = new TextMemo(meaning);
        this.constant = !constant.isEmpty();
        this.always = this.constant ? meaning.applyAsInt(constant) : PlainMeaning.REFUSED;
        this.numbers = new int[rows];
    }

    boolean isConstant() {
        return constant;
    }

    /** Whether the constant means something. */
    boolean isUsable() {
        return always != PlainMeaning.REFUSED;
    }

    void complete(int rows) {
        if (constant) {
            Arrays.fill(numbers, 0, rows, always);
        }
    }

    void grow(int rows) {
        numbers = Arrays.copyOf(numbers, rows);
    }
}
