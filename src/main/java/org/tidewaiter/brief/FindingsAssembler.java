package org.tidewaiter.brief;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tidewaiter.analysis.Desk;
import org.tidewaiter.analysis.Slice;
import org.tidewaiter.detect.judgement.FindingView;
import org.tidewaiter.detect.judgement.Judgement;
import org.tidewaiter.detect.judgement.Judgements;
import org.tidewaiter.detect.judgement.State;
import org.tidewaiter.detect.run.Detected;
import org.tidewaiter.detect.run.Detection;
import org.tidewaiter.detect.run.DetectionOptions;
import org.tidewaiter.detect.run.Finding;

/** Runs the detectors over the slice of a brief and picks what it shows. */
final class FindingsAssembler {
    private static final int LISTED = 10; // what a page holds
    private static final int OF_ONE_DETECTOR = 4; // so that one kind does not hide the others

    private FindingsAssembler() {}

    static FindingsFacts of(Desk desk, Slice slice, Path home, Subject subject, GoodsWords names) {
        Detected detected = Detection.run(desk, slice, DetectionOptions.ONE_SLICE);
        List<Judgement> judgements = Judgements.at(home).list();
        List<FindingsFacts.Item> listed = new ArrayList<>();
        Map<String, Integer> shown = new HashMap<>();
        int unlisted = 0;
        int dismissed = 0;
        int blind = 0;
        for (Finding finding : detected.findings()) {
            FindingView view = FindingView.of(finding);
            if (view.isBlind()) {
                blind++;
            } else if (State.of(view.id(), view.evidenceId(), judgements) == State.DISMISSED) {
                dismissed++;
            } else if (listed.size() < LISTED && shown.merge(view.detector(), 1, Integer::sum) <= OF_ONE_DETECTOR) {
                listed.add(new FindingsFacts.Item(view, names.of(view.code(), finding.goods())));
            } else {
                unlisted++;
            }
        }
        return new FindingsFacts(
                listed,
                unlisted,
                dismissed,
                blind,
                detected.flows(),
                detected.cellsTested(),
                detected.notes(),
                command(slice, subject));
    }

    private static String command(Slice slice, Subject subject) {
        String asOf = slice.question().source().asOf() == null
                ? ""
                : " --as-of " + slice.question().source().asOf();
        return "tidewaiter detect --reporter " + subject.reporter().shortCode() + " --partner "
                + subject.partner().shortCode() + " --period " + subject.period() + asOf;
    }
}
