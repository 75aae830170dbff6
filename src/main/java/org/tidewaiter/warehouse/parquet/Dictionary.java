package org.tidewaiter.warehouse.parquet;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The distinct values of a column, numbered from 0 in the order they are first asked for. */
public final class Dictionary {
    /** Stands for NULL among the numbers. */
    public static final int NULL = -1;

    private final Map<Object, Integer> numbers = new HashMap<>();
    private final List<byte[]> values = new ArrayList<>();
    private final List<Object> meanings = new ArrayList<>();

    /** Number of a whole number. */
    public int of(int value) {
        Integer known = numbers.get(value);
        if (known != null) {
            return known;
        }
        Bytes bytes = new Bytes(4);
        bytes.putInt(value);
        return add(value, bytes.toArray());
    }

    /** Number of a text. */
    public int of(String value) {
        Integer known = numbers.get(value);
        return known != null ? known : add(value, value.getBytes(StandardCharsets.UTF_8));
    }

    private int add(Object value, byte[] bytes) {
        int number = values.size();
        numbers.put(value, number);
        values.add(bytes);
        meanings.add(value);
        return number;
    }

    /** The value with a number, as it was given. */
    public Object get(int number) {
        return meanings.get(number);
    }

    /** How many values there are. */
    public int size() {
        return values.size();
    }

    byte[] value(int number) {
        return values.get(number);
    }

    /** Order of the format: texts by unsigned bytes, numbers by size. */
    int compare(int left, int right) {
        Object one = meanings.get(left);
        Object other = meanings.get(right);
        return one instanceof Integer a && other instanceof Integer b
                ? Integer.compare(a, b)
                : Arrays.compareUnsigned(values.get(left), values.get(right));
    }
}
