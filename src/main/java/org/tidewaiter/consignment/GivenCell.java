package org.tidewaiter.consignment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.law.Fact;
import org.tidewaiter.law.GivenFacts;
import org.tidewaiter.trade.AppException;

/** Reads contract-date=2017-11-01; rajin-coal=no. What cannot be read, or is said in two ways, is asked about and not used. */
final class GivenCell {
    private static final String BETWEEN = "[;,|\\s\\u3001\\uff0c\\uff1b]+"; // also as written in Chinese and Korean

    private GivenCell() {}

    static Stated read(String text) {
        String tidy = text.strip().replaceAll("\\s*[=\\uff1d]\\s*", "=");
        if (tidy.isEmpty()) {
            return Stated.NOTHING;
        }
        List<Flagged> flags = new ArrayList<>();
        Map<String, Set<String>> values = new LinkedHashMap<>(); // by name of the fact
        for (String part : tidy.split(BETWEEN, -1)) {
            if (part.isEmpty()) {
                continue;
            }
            try {
                GivenFacts.parse(List.of(part));
                int equals = part.indexOf('=');
                values.computeIfAbsent(
                                part.substring(0, equals).toLowerCase(Locale.ROOT), name -> new LinkedHashSet<>())
                        .add(part.substring(equals + 1).toLowerCase(Locale.ROOT));
            } catch (AppException e) {
                flags.add(new Flagged(Flag.FACT_UNREADABLE, "'" + part + "' was left aside. " + e.inOneLine()));
            }
        }
        List<String> texts = new ArrayList<>();
        values.forEach((name, said) -> {
            if (said.size() == 1) {
                texts.add(name + "=" + said.iterator().next());
            } else {
                flags.add(new Flagged(
                        Flag.FACT_UNREADABLE,
                        "'" + name + "' is stated as " + String.join(" and as ", said)
                                + "; it was left aside. Which is right?"));
            }
        });
        return new Stated(texts, GivenFacts.parse(texts), flags);
    }

    /** The same facts with another day of the contract. */
    static GivenFacts withContract(GivenFacts facts, @Nullable LocalDate day) {
        Map<Fact, Boolean> answers = new EnumMap<>(Fact.class);
        answers.putAll(facts.answers());
        return new GivenFacts(day, answers);
    }
}
