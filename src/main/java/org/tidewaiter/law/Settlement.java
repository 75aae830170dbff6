package org.tidewaiter.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A measure under stated facts: without the conditions they settle, beginning later where they take its first days away,
 * or gone ({@code measure} is null) where an exception that was read applies. A condition that was not verified never takes
 * a measure away, whatever is stated.
 */
public record Settlement(@Nullable Measure measure, List<Sentence> sentences) {

    /** What one fact did to one measure, in words. */
    public record Sentence(String fact, String measureId, String act, String paragraph, String says) {}

    public Settlement {
        sentences = List.copyOf(sentences);
    }

    static Settlement of(Measure measure, GivenFacts facts) {
        List<Sentence> sentences = new ArrayList<>();
        List<Condition> left = new ArrayList<>();
        LocalDate from = measure.validFrom();
        boolean gone = false;
        for (Condition condition : measure.conditions()) {
            Fact fact = condition.settledBy();
            Optional<String> stated = fact == null ? Optional.empty() : facts.find(fact);
            if (fact == null || stated.isEmpty()) {
                left.add(condition);
                continue;
            }
            boolean applies = applies(condition, facts, fact);
            if (applies && !condition.verified()) {
                left.add(condition);
            }
            if (applies && condition.verified()) {
                LocalDate until = until(condition);
                gone |= until == null;
                from = until == null || until.isBefore(from) ? from : until.plusDays(1);
            }
            sentences.add(sentence(measure, condition, fact.code() + "=" + stated.get(), applies));
        }
        boolean over = measure.validTo() != null && from.isAfter(measure.validTo());
        return new Settlement(gone || over ? null : measure.with(from, left), sentences);
    }

    private static boolean applies(Condition condition, GivenFacts facts, Fact fact) {
        LocalDate contract = facts.contractDate();
        return condition instanceof Condition.WindDown windDown
                ? contract != null
                        && windDown.contractsBefore() != null
                        && contract.isBefore(windDown.contractsBefore())
                : Boolean.TRUE.equals(facts.answers().get(fact));
    }

    private static @Nullable LocalDate until(Condition condition) {
        return switch (condition) {
            case Condition.WindDown windDown -> windDown.until();
            case Condition.Exemption exemption -> exemption.until();
            case Condition.Derogation derogation -> null;
            case Condition.Note note -> null;
            case Condition.Quota quota -> null;
            case Condition.SelfApplied selfApplied -> null;
            case Condition.Transition transition -> transition.until();
            case Condition.ValueThreshold threshold -> null;
        };
    }

    private static Sentence sentence(Measure measure, Condition condition, String fact, boolean applies) {
        LocalDate until = until(condition);
        String end = until == null ? "" : " until " + until;
        String effect;
        if (!applies) {
            effect = "The " + condition.type() + " does not cover the goods: " + condition.says();
        } else if (condition.verified()) {
            effect = "The measure is left aside" + end + ": " + condition.says();
        } else {
            effect = "The " + condition.type() + " would cover the goods" + end
                    + ", but it could not be verified, so the question stays open: " + condition.says();
        }
        return new Sentence(fact, measure.id(), measure.act().number(), measure.paragraph(), effect);
    }
}
