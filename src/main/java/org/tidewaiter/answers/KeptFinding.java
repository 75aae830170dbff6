package org.tidewaiter.answers;

import java.util.List;
import org.tidewaiter.detect.judgement.FindingView;
import org.tidewaiter.detect.judgement.Judgement;
import org.tidewaiter.detect.judgement.State;

/** A finding, where it stands, and everything decided about it. */
public record KeptFinding(State state, FindingView finding, List<Judgement> judgements) {
    public static KeptFinding of(FindingView view, List<Judgement> judgements) {
        List<Judgement> own = judgements.stream()
                .filter(judgement -> judgement.finding().equals(view.id()))
                .toList();
        return new KeptFinding(State.of(view.id(), view.evidenceId(), own), view, own);
    }
}
