package org.tidewaiter.casebook.store;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.tidewaiter.casebook.Claim;
import org.tidewaiter.casebook.ClaimKind;
import org.tidewaiter.casebook.Modality;
import org.tidewaiter.casebook.Passage;
import org.tidewaiter.casebook.Slot;
import org.tidewaiter.casebook.SlotName;
import org.tidewaiter.casebook.store.Statements.Values;

/** The claims taken out of the documents of a casebook. */
public final class Claims {
    private static final String BETWEEN = "\u001f"; // unit separator; no canonical form holds it

    private final Statements statements;

    Claims(Statements statements) {
        this.statements = statements;
    }

    /** Puts these claims in place of those the document had. */
    public void replace(String document, List<Claim> claims) {
        statements.update("slots_drop", Values.of().with("document", document));
        statements.update("claims_drop", Values.of().with("document", document));
        for (int position = 0; position < claims.size(); position++) {
            Claim claim = claims.get(position);
            statements.update(
                    "claim_add",
                    Values.of()
                            .with("document", document)
                            .with("id", claim.id())
                            .with("position", position)
                            .with("kind", claim.kind().id())
                            .with("modality", claim.modality().id())
                            .with("start", claim.passage().start())
                            .with("end", claim.passage().end()));
            addSlots(document, claim);
        }
    }

    private void addSlots(String document, Claim claim) {
        for (int position = 0; position < claim.slots().size(); position++) {
            Slot slot = claim.slots().get(position);
            statements.update(
                    "slot_add",
                    Values.of()
                            .with("document", document)
                            .with("claim", claim.id())
                            .with("position", position)
                            .with("name", slot.name().id())
                            .with("value", slot.value())
                            .with("alternatives", String.join(BETWEEN, slot.alternatives()))
                            .with("start", slot.passage().start())
                            .with("end", slot.passage().end())
                            .with("rule", slot.rule()));
        }
    }

    /** The claims of a document, in the order they were given. */
    public List<Claim> list(String document) {
        return statements.list(
                "claims",
                Values.of().with("document", document),
                row -> new Claim(
                        row.getString("id"),
                        ClaimKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                        Modality.valueOf(row.getString("modality").toUpperCase(Locale.ROOT)),
                        new Passage(row.getInt("first"), row.getInt("past_last")),
                        slots(document, row.getString("id"))));
    }

    private List<Slot> slots(String document, String claim) {
        return statements.list("slots", Values.of().with("document", document).with("claim", claim), row -> {
            String alternatives = row.getString("alternatives");
            return new Slot(
                    SlotName.valueOf(row.getString("name").toUpperCase(Locale.ROOT)),
                    row.getString("value"),
                    alternatives.isEmpty() ? List.of() : Arrays.asList(alternatives.split(BETWEEN)),
                    new Passage(row.getInt("first"), row.getInt("past_last")),
                    row.getString("rule"));
        });
    }
}
