package org.tidewaiter.law.docs;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tidewaiter.law.Answer;
import org.tidewaiter.law.Assessor;
import org.tidewaiter.law.RuleBook;
import org.tidewaiter.law.RuleBooks;

/** Goods for which the authorities of one regime give different answers where each of them speaks. */
final class Disagreements {
    private final RuleBooks books;
    private final GoodsFacts facts;

    Disagreements(RuleBooks books, GoodsFacts facts) {
        this.books = books;
        this.facts = facts;
    }

    /** One code on one way, with the answer of each authority. */
    record Disagreement(String digits, Route route, Map<String, Answer> answers) {
        String answersInWords() {
            return answers.entrySet().stream()
                    .map(entry -> entry.getKey() + ": " + Words.answer(entry.getValue()))
                    .collect(Collectors.joining("; "));
        }
    }

    List<Disagreement> list(Set<String> stems) {
        List<Disagreement> found = new ArrayList<>();
        for (String regime : books.listRegimes()) {
            Map<String, List<RuleBook>> byAuthority = books.books().stream()
                    .filter(book -> book.act().regime().equals(regime))
                    .collect(Collectors.groupingBy(book -> book.act().authority(), TreeMap::new, Collectors.toList()));
            if (byAuthority.size() > 1) {
                compare(byAuthority, stems, found);
            }
        }
        return found;
    }

    private void compare(Map<String, List<RuleBook>> byAuthority, Set<String> stems, List<Disagreement> found) {
        Map<String, Assessor> assessors = new TreeMap<>();
        byAuthority.forEach((authority, list) -> assessors.put(authority, Assessor.of(new RuleBooks(list))));
        RuleBooks together = new RuleBooks(
                byAuthority.values().stream().flatMap(List::stream).toList());
        for (Route route : Route.list(together, Assessor.of(together))) {
            Map<String, Assessor> speaking = new TreeMap<>(assessors);
            speaking.values()
                    .removeIf(assessor -> !assessor.isRestricted(
                            route.example().from(), route.example().to()));
            if (speaking.size() < 2) {
                continue;
            }
            for (String digits : stems) {
                Map<String, Answer> answers = new TreeMap<>();
                speaking.forEach((authority, assessor) -> answers.put(
                        authority,
                        Timeline.of(assessor, digits, route.example())
                                .on(facts.day())
                                .answer()));
                if (new HashSet<>(answers.values()).size() > 1) {
                    found.add(new Disagreement(digits, route, answers));
                }
            }
        }
    }
}
