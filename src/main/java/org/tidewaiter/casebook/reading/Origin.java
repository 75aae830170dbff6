package org.tidewaiter.casebook.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Documents that carry the same text: a re-publication is not a second witness. Two documents have one origin when the
 * shingles of four words they share are at least three tenths of all they have (Jaccard), or reach each other over others.
 *
 * @param documents in the order given; the first stands for all
 */
public record Origin(List<Document> documents) {
    private static final int WORDS = 4; // a shingle; shorter ones also occur by chance in texts on one subject
    private static final double SAME = 0.3; // near duplicates of news texts; below that two reports on one event

    public Origin {
        documents = List.copyOf(documents);
    }

    /** Groups documents by origin, in the order of their first members. */
    public static List<Origin> group(List<Document> documents) {
        List<Set<String>> shingles =
                documents.stream().map(document -> shingles(document.text())).toList();
        int[] leader = new int[documents.size()];
        for (int at = 0; at < leader.length; at++) {
            leader[at] = at;
            for (int before = 0; before < at; before++) {
                if (jaccard(shingles.get(before), shingles.get(at)) >= SAME) {
                    join(leader, before, at);
                }
            }
        }
        List<Origin> origins = new ArrayList<>();
        for (int first = 0; first < leader.length; first++) {
            List<Document> same = new ArrayList<>();
            for (int at = 0; at < leader.length; at++) {
                if (leader[at] == first) {
                    same.add(documents.get(at));
                }
            }
            if (!same.isEmpty()) {
                origins.add(new Origin(same));
            }
        }
        return List.copyOf(origins);
    }

    private static void join(int[] leader, int one, int other) {
        int first = Math.min(leader[one], leader[other]);
        int second = Math.max(leader[one], leader[other]);
        for (int at = 0; at < leader.length; at++) {
            if (leader[at] == second) {
                leader[at] = first;
            }
        }
    }

    /** How alike two texts are, from 0 to 1. */
    public static double likeness(String one, String other) {
        return jaccard(shingles(one), shingles(other));
    }

    private static double jaccard(Set<String> one, Set<String> other) {
        long both = one.stream().filter(other::contains).count();
        long all = one.size() + other.size() - both;
        return all == 0 ? 0 : (double) both / all;
    }

    private static Set<String> shingles(String text) {
        List<String> words = List.of(text.toLowerCase(Locale.ROOT).strip().split("[^\\p{L}\\p{N}]+"));
        Set<String> shingles = new HashSet<>();
        for (int at = 0; at + WORDS <= words.size(); at++) {
            shingles.add(String.join(" ", words.subList(at, at + WORDS)));
        }
        return shingles;
    }
}
