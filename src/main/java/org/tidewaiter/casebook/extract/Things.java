package org.tidewaiter.casebook.extract;

/** Names of what amounts are told of one each: measures, packings, vehicles, people. */
public final class Things {
    /** As alternatives of a pattern in small letters: "yuan a sack", "a ton", "every container". */
    public static final String NAMES =
            "(?:metric )?tons?|tonnes?|kilo(?:gram)?s?|kg|pounds?|head|barrel|container|trucks?|lorry|vehicle|wagon|carriage|car|cart|boat"
                    + "|ship|set|unit|sack|bag|box|crate|bottle|piece|roll|pair|person|worker|family|household|lit(?:er|re)|met(?:er|re)|run|trip";

    private Things() {}
}
