package org.tidewaiter.law;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.trade.AsOf;

/** Facts somebody states about a consignment. They are taken as stated; nothing here checks them. */
public record GivenFacts(@Nullable LocalDate contractDate, Map<Fact, Boolean> answers) {

    public GivenFacts {
        answers = Map.copyOf(answers);
    }

    /** Nothing is stated. */
    public static GivenFacts none() {
        return new GivenFacts(null, Map.of());
    }

    /** Reads contract-date=2017-11-01, rajin-coal=yes and the like. */
    public static GivenFacts parse(List<String> texts) {
        LocalDate contract = null;
        Map<Fact, Boolean> answers = new EnumMap<>(Fact.class);
        for (String text : texts) {
            int equals = text.indexOf('=');
            String name = (equals < 0 ? text : text.substring(0, equals)).strip();
            String value = equals < 0 ? "" : text.substring(equals + 1).strip();
            Fact fact = fact(name);
            if (fact == Fact.CONTRACT_DATE ? contract != null : answers.containsKey(fact)) {
                throw AppException.wrongUse("The fact '" + name + "' is given twice.", "Give each fact once.");
            }
            if (fact == Fact.CONTRACT_DATE) {
                contract = AsOf.parseDay(value);
            } else {
                answers.put(fact, yes(name, value));
            }
        }
        return new GivenFacts(contract, answers);
    }

    private static Fact fact(String name) {
        return Arrays.stream(Fact.values())
                .filter(fact -> fact.code().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> AppException.wrongUse(
                        "'" + name + "' is no fact that settles anything.",
                        "Known are contract-date=DAY, and with yes or no "
                                + String.join(
                                        ", ",
                                        Fact.listYesNo().stream()
                                                .map(Fact::code)
                                                .toList()) + "."));
    }

    private static boolean yes(String name, String value) {
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "yes" -> true;
            case "no" -> false;
            default ->
                throw AppException.wrongUse(
                        "The fact '" + name + "' is neither yes nor no.", "Write " + name + "=yes or " + name + "=no.");
        };
    }

    /** True if nothing is stated. */
    public boolean isEmpty() {
        return contractDate == null && answers.isEmpty();
    }

    /** What is stated about a fact, as it would be written. */
    Optional<String> find(Fact fact) {
        if (fact == Fact.CONTRACT_DATE) {
            return Optional.ofNullable(contractDate).map(LocalDate::toString);
        }
        return Optional.ofNullable(answers.get(fact)).map(yes -> yes ? "yes" : "no");
    }
}
