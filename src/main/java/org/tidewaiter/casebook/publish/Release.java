package org.tidewaiter.casebook.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tidewaiter.casebook.store.Decision;

/** Two different people who take the responsibility for one text that few could have told. */
public final class Release {
    /** How such a decision is called in the casebook. */
    public static final String DECISION = "release";

    private static final int PEOPLE = 2;

    private Release() {}

    /** What a decision to release is about: a report and the fingerprint of just this text. */
    public static String subject(String report, String fingerprint) {
        return report.strip().toUpperCase(Locale.ROOT) + ":" + fingerprint.strip();
    }

    /** The first two different people who released it; none while one is missing. */
    public static Optional<List<String>> by(List<Decision> decisions) {
        List<String> people = new ArrayList<>();
        List<String> plain = new ArrayList<>();
        for (Decision decision : decisions) {
            String name = InvisibleCharacters.clean(decision.by()).toLowerCase(Locale.ROOT);
            if (decision.decision().equals(DECISION) && !plain.contains(name) && people.size() < PEOPLE) {
                plain.add(name);
                people.add(decision.by());
            }
        }
        return people.size() == PEOPLE ? Optional.of(people) : Optional.empty();
    }
}
