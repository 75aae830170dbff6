package org.tidewaiter.casebook.extract;

import java.util.List;
import java.util.regex.Pattern;
import org.tidewaiter.casebook.ClaimKind;
import org.tidewaiter.casebook.Modality;
import org.tidewaiter.casebook.SlotName;

/** What somebody announced or intends. */
final class PlanRule implements ClaimRule {
    private static final int YEAR = 4; // letters
    private static final int DAY = 10;

    private static final Pattern TRAFFIC = Pattern.compile(
            "\\b(?:line|route|freight|ferry|flights?|imports?|exports?|sales?|deliver(?:y|ies)|purchases?)\\b");

    @Override
    public List<ClaimDraft> read(Scene scene) {
        if (!isPlan(scene)) {
            return List.of();
        }
        ClaimDraft claim = new ClaimDraft(ClaimKind.PLAN, Modality.PLANNED, scene.passage());
        claim.addAll(SlotName.GOODS, scene.list(SpanKind.GOODS));
        claim.addAll(SlotName.QUANTITY, scene.list(SpanKind.QUANTITY));
        claim.addAll(SlotName.MONEY, scene.list(SpanKind.MONEY));
        claim.addAll(SlotName.VEHICLE, scene.list(SpanKind.VEHICLE));
        boolean traffic = IncidentRule.isMoved(scene)
                || scene.has(SpanKind.MONEY)
                || TRAFFIC.matcher(scene.lower()).find();
        if (traffic) {
            claim.add(SlotName.DIRECTION, EventDirections.find(scene));
        }
        claim.add(SlotName.TIME, PlanTimes.find(scene));
        claim.addAll(SlotName.PLACE, EventPlaces.of(scene));
        claim.addAll(SlotName.ACTOR, Parties.actors(scene));
        claim.add(SlotName.COUNTERPART, Counterparts.find(scene));
        return claim.size() == 0 ? List.of() : List.of(claim);
    }

    static boolean isPlan(Scene scene) {
        return (Cues.isPlan(scene.lower()) || isToCome(scene))
                && !scene.has(SpanKind.ACT)
                && !OpinionRule.isOpinion(scene);
    }

    /** Of a day or month after the one of publication. */
    private static boolean isToCome(Scene scene) {
        String published = scene.memory().published;
        List<Span> times = Periods.listOwn(scene);
        return !published.isEmpty()
                && !times.isEmpty()
                && times.stream()
                        .allMatch(span -> span.value().length() > YEAR
                                && start(span)
                                                .compareTo(published.substring(
                                                        0, Math.min(start(span).length(), DAY)))
                                        > 0);
    }

    private static String start(Span time) {
        String first = time.value().replaceAll("[T/].*", "");
        return first.substring(0, Math.min(first.length(), DAY));
    }
}
