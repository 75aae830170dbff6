package org.tidewaiter.web.findings;

import java.util.List;
import java.util.Optional;
import org.tidewaiter.analysis.Question;
import org.tidewaiter.answers.KeptFinding;
import org.tidewaiter.detect.judgement.FindingView;
import org.tidewaiter.detect.judgement.FindingsFile;
import org.tidewaiter.detect.judgement.Judgement;
import org.tidewaiter.detect.judgement.Judgements;
import org.tidewaiter.detect.run.Detected;
import org.tidewaiter.detect.run.Detection;
import org.tidewaiter.detect.run.DetectionOptions;
import org.tidewaiter.web.Remembered;
import org.tidewaiter.web.View;

/**
 * What the detectors notice in the figures of a question, and what people decided about it. A look costs seconds, so those
 * asked last are kept; decisions are read anew each time.
 */
record PairFindings(Look look, List<KeptFinding> findings) {
    private static final int KEPT = 16; // looks: a few hundred findings with their pictures each
    private static final Remembered<Question, Look> LOOKS = new Remembered<>(KEPT);

    /** One look at the figures. */
    record Look(List<FindingView> findings, long flows, long cellsTested, String watched, List<String> notes) {
        static Look of(Detected detected) {
            return new Look(
                    detected.findings().stream().map(FindingView::of).toList(),
                    detected.flows(),
                    detected.cellsTested(),
                    detected.watched().toString(),
                    detected.notes());
        }
    }

    static PairFindings of(View view) {
        Question question = view.asked().needQuestion();
        Look look = LOOKS.get(
                view.site(),
                view.site().editions()::both,
                question,
                () -> Look.of(Detection.run(view.site().desk(), question, DetectionOptions.STANDARD)));
        List<Judgement> judgements = Judgements.at(view.site().home()).list();
        return new PairFindings(
                look,
                look.findings().stream()
                        .map(finding -> KeptFinding.of(finding, judgements))
                        .toList());
    }

    /** A finding of this look, or of one that the command line kept. */
    static Optional<KeptFinding> find(View view, String id) {
        Optional<KeptFinding> here = view.asked().question() == null
                ? Optional.empty()
                : of(view).findings().stream()
                        .filter(kept -> kept.finding().id().equals(id))
                        .findFirst();
        return here.or(() -> {
            List<Judgement> judgements = Judgements.at(view.site().home()).list();
            return FindingsFile.at(view.site().home()).list().stream()
                    .filter(finding -> finding.id().equals(id))
                    .findFirst()
                    .map(finding -> KeptFinding.of(finding, judgements));
        });
    }
}
