package org.tidewaiter.casebook.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Phrases with what they mean, found by the longest match from each word on. */
final class Lexicon<T> {
    /** A phrase in a text: from the first to the last of its words. */
    record Match<T>(int firstToken, int lastToken, int start, int end, T meaning) {}

    private static final class Node<T> {
        final Map<String, Node<T>> next = new HashMap<>();

        @Nullable
        T meaning;
    }

    private final Node<T> root = new Node<>();

    /** Adds a phrase unless it is there already: what is added first counts. */
    void add(String phrase, T meaning) {
        List<Token> tokens = Tokens.of(phrase);
        if (tokens.isEmpty()) {
            return;
        }
        Node<T> node = root;
        for (Token token : tokens) {
            node = node.next.computeIfAbsent(token.key(), key -> new Node<>());
        }
        if (node.meaning == null) {
            node.meaning = meaning;
        }
    }

    /** Every phrase in the text, left to right, none inside another. */
    List<Match<T>> find(List<Token> tokens) {
        List<Match<T>> found = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Match<T> match = longest(tokens, at);
            if (match == null) {
                at++;
            } else {
                found.add(match);
                at = match.lastToken() + 1;
            }
        }
        return found;
    }

    private @Nullable Match<T> longest(List<Token> tokens, int first) {
        Node<T> node = root;
        Match<T> best = null;
        for (int at = first; at < tokens.size(); at++) {
            node = node.next.get(tokens.get(at).key());
            if (node == null) {
                return best;
            }
            if (node.meaning != null) {
                best = new Match<>(
                        first, at, tokens.get(first).start(), tokens.get(at).end(), node.meaning);
            }
        }
        return best;
    }
}
