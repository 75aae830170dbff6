package org.tidewaiter.casebook.extract;

import java.util.List;
import org.tidewaiter.casebook.Claim;
import org.tidewaiter.casebook.reading.Document;

/**
 * A second opinion from a model outside the program. None is built in. Its slots name the rule {@code model}, and a claim of
 * a kind that the rules already found in the same sentence is not taken.
 */
@FunctionalInterface
public interface ClaimModel {
    /** Name of the rule in every slot that comes from a model. */
    String RULE = "model";

    List<Claim> propose(Document document);
}
