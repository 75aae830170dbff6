package org.tidewaiter.goods;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/** What a six-digit code of one edition is in another, and how firmly that is known. */
public record Mapping(SortedSet<String> targets, Kind kind) {

    /** How many codes stand on each side, read from the code asked about to its targets. */
    public enum Kind {
        /** The same goods under one code on both sides. */
        ONE_TO_ONE,
        /** The code was split: each target holds some of its goods and nothing else. */
        ONE_TO_MANY,
        /** The code was merged: its target holds all its goods, and others too. */
        MANY_TO_ONE,
        /** Goods moved both ways: each target holds some of them, at least one holds others too. */
        MANY_TO_MANY,
        /** The table knows no partner, or the edition does not have the code. */
        NONE
    }

    public Mapping {
        targets = Collections.unmodifiableSortedSet(new TreeSet<>(targets));
        if (targets.isEmpty() != (kind == Kind.NONE)) {
            throw new IllegalArgumentException("a mapping has targets or is NONE: " + targets + " " + kind);
        }
    }

    /** No partner known. */
    static Mapping none() {
        return new Mapping(new TreeSet<>(), Kind.NONE);
    }
}
