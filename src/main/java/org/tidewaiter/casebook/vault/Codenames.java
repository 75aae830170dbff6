package org.tidewaiter.casebook.vault;

import java.security.SecureRandom;
import java.util.List;
import java.util.function.Predicate;
import org.tidewaiter.trade.ReferenceTable;

/** Makes codenames by chance: two words of reference/codenames.csv that have nothing to do with who bears them. */
final class Codenames {
    private static final int TRIES = 1_000; // of thousands of pairs; after that a number is added

    private record Word(String position, String text) {}

    private final List<String> first;
    private final List<String> second;
    private final SecureRandom random = new SecureRandom();

    Codenames() {
        List<Word> words = ReferenceTable.list(
                "reference/codenames.csv", row -> new Word(row.getField("position"), row.getField("word")));
        first = words.stream()
                .filter(word -> word.position().equals("1"))
                .map(Word::text)
                .toList();
        second = words.stream()
                .filter(word -> word.position().equals("2"))
                .map(Word::text)
                .toList();
    }

    /** One that nobody bears or bore. */
    String next(Predicate<String> taken) {
        for (int tries = 0; tries < TRIES; tries++) {
            String name = pick();
            if (!taken.test(name)) {
                return name;
            }
        }
        for (int number = 2; ; number++) {
            String name = pick() + "-" + number;
            if (!taken.test(name)) {
                return name;
            }
        }
    }

    private String pick() {
        return first.get(random.nextInt(first.size())) + "-" + second.get(random.nextInt(second.size()));
    }
}
