package org.tidewaiter.casebook.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tidewaiter.casebook.ClaimKind;
import org.tidewaiter.casebook.SlotName;

/** Something seen or told of, with everything the sentence says about it. */
final class IncidentRule implements ClaimRule {
    private static final Pattern BACK = Pattern.compile(
            "\\b(?:the|this|that|these|those) (?:\\w+ ){0,2}?(?:operations?|shipments?|smuggling|cargo|deal|transaction|import volume|deliver(?:y|ies)|convoy|vehicles|trucks|vessel|exchange|goods (?:were|brought)|customs facility|crossing|site)\\b|\\bthat (?:day|night|morning|time)\\b");
    private static final Pattern ITSELF = Pattern.compile(
            "\\b(?:our (?:readers|website|newsletter|reporters)|identities remain|for more information)\\b");

    @Override
    public List<ClaimDraft> read(Scene scene) {
        if (!isIncident(scene)) {
            return List.of();
        }
        ClaimDraft claim = new ClaimDraft(ClaimKind.INCIDENT, Cues.of(Deeds.clause(scene.lower())), scene.passage());
        claim.addAll(SlotName.GOODS, scene.list(SpanKind.GOODS));
        claim.addAll(SlotName.QUANTITY, scene.list(SpanKind.QUANTITY));
        claim.addAll(SlotName.VEHICLE, scene.list(SpanKind.VEHICLE));
        claim.addAll(SlotName.MONEY, scene.list(SpanKind.MONEY));
        claim.add(SlotName.DURATION, scene.find(SpanKind.DURATION));
        claim.addAll(SlotName.PLACE, Parties.places(scene));
        claim.add(SlotName.COUNTERPART, Parties.counterpart(scene));
        claim.add(SlotName.PAYMENT, scene.find(SpanKind.PAYMENT));
        claim.add(SlotName.APPROVAL, scene.find(SpanKind.APPROVAL));
        claim.add(SlotName.PURPOSE, scene.find(SpanKind.PURPOSE));
        claim.add(SlotName.TIME, Periods.listOwn(scene).stream().findFirst());
        claim.add(SlotName.ACTOR, Parties.actor(scene));
        if (claim.size() == 0) {
            return List.of();
        }
        boolean back = BACK.matcher(scene.lower()).find();
        Optional<Span> direction = scene.has(SpanKind.GOODS)
                        || scene.has(SpanKind.VEHICLE)
                        || scene.has(SpanKind.QUANTITY)
                        || scene.lower().contains("smuggl")
                ? Directions.explicit(scene)
                        .or(() -> back ? Optional.ofNullable(scene.memory().eventDirection) : Directions.find(scene))
                : Directions.explicit(scene);
        claim.add(SlotName.DIRECTION, direction);
        source(scene).ifPresent(source -> claim.add(SlotName.SOURCE, source));
        if (back) {
            inherit(scene, claim);
        }
        return List.of(claim);
    }

    static boolean isIncident(Scene scene) {
        String lower = scene.lower();
        boolean recorded = scene.frame().customs()
                && !lower.contains("smuggl")
                && scene.list(SpanKind.TIME).stream()
                        .noneMatch(span -> span.value().matches("\\d{4}-\\d\\d-\\d\\d.*"))
                && scene.list(SpanKind.SOURCE).stream()
                        .noneMatch(span -> span.value().equals("anonymous"))
                && !scene.has(SpanKind.VEHICLE);
        return Deeds.first(lower) >= 0
                && PriceRule.prices(scene).isEmpty()
                && !recorded
                && !scene.has(SpanKind.ACT)
                && !PlanRule.isPlan(scene)
                && !OpinionRule.isOpinion(scene)
                && !ITSELF.matcher(lower).find();
    }

    /** As the sentence says, or its paragraph, or the outlet that learned it. */
    private static Optional<Span> source(Scene scene) {
        Optional<Span> own = scene.find(SpanKind.SOURCE);
        if (own.isPresent()) {
            return own;
        }
        Optional<Span> outlet = scene.list(SpanKind.ORGANISATION).stream()
                .filter(span -> Organisations.kind(span.value()).equals("outlet"))
                .filter(span -> scene.after(span).matches("(?s) (?:has learned|learned|reported|said|has reported).*")
                        || scene.before(span).matches("(?s).*\\b(?:according to|reported by) $"))
                .findFirst()
                .map(span -> Span.of(SpanKind.SOURCE, "outlet", span.passage(), "outlet"));
        if (outlet.isPresent()) {
            return outlet;
        }
        return scene.memory().paragraphSource.stream().findFirst();
    }

    private static void inherit(Scene scene, ClaimDraft claim) {
        Memory memory = scene.memory();
        if (!claim.has(SlotName.TIME)) {
            claim.add(SlotName.TIME, Optional.ofNullable(memory.eventTime));
        }
        if (!claim.has(SlotName.PLACE)) {
            claim.addAll(SlotName.PLACE, memory.eventPlaces);
        }
    }
}
