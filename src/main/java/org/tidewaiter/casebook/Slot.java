package org.tidewaiter.casebook;

import java.util.List;

/**
 * One part of a claim.
 *
 * @param value        in the canonical form of docs/method/claims.md
 * @param alternatives other values the same words may have, the likelier first; empty when there is one reading
 * @param passage      the words it was read from; outside the claim's sentence when inherited
 * @param rule         name of the rule that read it
 */
public record Slot(SlotName name, String value, List<String> alternatives, Passage passage, String rule) {

    /** The rule of a direction that no word of the text tells. */
    public static final String USUAL_WAY = "direction not told, as such goods usually go";

    /** The rule of a direction that the sentence does not tell and some earlier one does. */
    public static final String CARRIED_WAY = "direction not told, as in an earlier sentence";

    /** The rule of a time that is only told by an event, and reckoned from its day. */
    public static final String RECKONED = "time reckoned from the event";

    /** The rule of an amount whose unit stands with another one. */
    public static final String UNIT_BEFORE = "unit as before";

    public Slot {
        if (value.isBlank() || rule.isBlank()) {
            throw new IllegalArgumentException("A slot has a value and the rule that read it: " + name);
        }
        alternatives = List.copyOf(alternatives);
    }

    public static Slot of(SlotName name, String value, Passage passage, String rule) {
        return new Slot(name, value, List.of(), passage, rule);
    }

    /** Whether the value was taken to be the usual one or that of an earlier sentence, since this one tells none. */
    public boolean isAssumed() {
        return rule.equals(USUAL_WAY) || rule.equals(CARRIED_WAY);
    }
}
