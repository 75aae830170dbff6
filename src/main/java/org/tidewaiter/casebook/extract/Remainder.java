package org.tidewaiter.casebook.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A sentence that no other rule takes and that still names things of an event: a town and goods, an office and a day, a
 * vehicle and an amount. Verbs are endless, so it is told by what stands in the sentence and not by what is done.
 */
final class Remainder {
    private static final int KINDS = 2; // that stand together only where something happened
    private static final int SHORT = 4; // tokens

    private Remainder() {}

    static List<ClaimDraft> read(Scene scene) {
        return isEvent(scene) ? IncidentRule.told(scene) : List.of();
    }

    private static boolean isEvent(Scene scene) {
        String lower = scene.lower();
        boolean other = lower.endsWith("?")
                || scene.sentence().tokens().size() <= SHORT
                || scene.has(SpanKind.ACT)
                || scene.has(SpanKind.RANK)
                || scene.has(SpanKind.PERCENT)
                || LegalRule.statement(lower).isPresent()
                || Recorded.is(scene)
                || Ledger.isOne(scene.spans())
                || OpinionRule.isOpinion(scene)
                || Cues.isPlan(lower);
        Set<SpanKind> kinds = kinds(scene);
        boolean seen = kinds.contains(SpanKind.PLACE)
                || kinds.contains(SpanKind.VEHICLE)
                || kinds.contains(SpanKind.TIME)
                || kinds.contains(SpanKind.ORGANISATION);
        return !other && kinds.size() >= KINDS && (seen || !scene.frame().customs());
    }

    private static Set<SpanKind> kinds(Scene scene) {
        Set<SpanKind> kinds = new TreeSet<>();
        List<SpanKind> counted = new ArrayList<>(List.of(
                SpanKind.GOODS,
                SpanKind.VEHICLE,
                SpanKind.QUANTITY,
                SpanKind.MONEY,
                SpanKind.PERSON_GROUP,
                SpanKind.DURATION));
        counted.stream().filter(scene::has).forEach(kinds::add);
        if (!EventPlaces.of(scene).isEmpty()) {
            kinds.add(SpanKind.PLACE);
        }
        if (scene.list(SpanKind.ORGANISATION).stream()
                .anyMatch(span -> !Organisations.kind(span.value()).matches("outlet|institute"))) {
            kinds.add(SpanKind.ORGANISATION);
        }
        if (Periods.listOwn(scene).stream().anyMatch(span -> span.value().matches("\\d{4}-\\d\\d-\\d\\d.*"))) {
            kinds.add(SpanKind.TIME);
        }
        return kinds;
    }
}
