package org.tidewaiter.warehouse.parquet;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;

/**
 * Writes structs of Thrift's compact protocol, in which Parquet keeps its headers
 * (github.com/apache/thrift, doc/specs/thrift-compact-protocol.md).
 */
final class Thrift {
    private static final int INT = 5;
    private static final int LONG = 6;
    private static final int BINARY = 8;
    private static final int LIST = 9;
    private static final int STRUCT = 12;

    private final Bytes out;
    private final ArrayDeque<Integer> outer = new ArrayDeque<>();
    private int lastField;

    Thrift(Bytes out) {
        this.out = out;
    }

    private void field(int id, int type) {
        int step = id - lastField;
        if (step > 0 && step < 16) {
            out.put(step << 4 | type);
        } else {
            out.put(type);
            out.putZigzag(id);
        }
        lastField = id;
    }

    void integer(int id, int value) {
        field(id, INT);
        out.putZigzag(value);
    }

    void whole(int id, long value) {
        field(id, LONG);
        out.putZigzag(value);
    }

    void binary(int id, byte[] value) {
        field(id, BINARY);
        raw(value);
    }

    void text(int id, String value) {
        binary(id, value.getBytes(StandardCharsets.UTF_8));
    }

    void integers(int id, int... values) {
        list(id, INT, values.length);
        for (int value : values) {
            out.putZigzag(value);
        }
    }

    /** A list of one text. */
    void texts(int id, String value) {
        list(id, BINARY, 1);
        raw(value.getBytes(StandardCharsets.UTF_8));
    }

    /** A list of structs, of which each is put between {@link #open()} and {@link #close}. */
    void structs(int id, int count) {
        list(id, STRUCT, count);
    }

    private void list(int id, int type, int count) {
        field(id, LIST);
        if (count < 15) {
            out.put(count << 4 | type);
        } else {
            out.put(0xf0 | type);
            out.putVarint(count);
        }
    }

    private void raw(byte[] value) {
        out.putVarint(value.length);
        out.put(value);
    }

    /** Begins a struct that is a field of the present one. */
    void open(int id) {
        field(id, STRUCT);
        open();
    }

    /** Begins a struct by itself or in a list. */
    void open() {
        outer.push(lastField);
        lastField = 0;
    }

    /** Ends the struct begun last. */
    void close() {
        out.put(0);
        lastField = outer.pop();
    }
}
