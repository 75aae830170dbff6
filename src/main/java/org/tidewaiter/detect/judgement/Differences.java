package org.tidewaiter.detect.judgement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How two lists of findings differ, for example before and after a release.
 *
 * @param appeared findings of the later list alone
 * @param vanished findings of the earlier list alone
 * @param moved findings of both whose evidence or rank is another one
 */
public record Differences(List<FindingView> appeared, List<FindingView> vanished, List<Moved> moved) {
    private static final double NOTICEABLE = 0.01; // of a rank: what two printed digits show

    /** A finding that stayed, with what changed. */
    public record Moved(FindingView before, FindingView after) {}

    public Differences {
        appeared = List.copyOf(appeared);
        vanished = List.copyOf(vanished);
        moved = List.copyOf(moved);
    }

    public static Differences between(List<FindingView> before, List<FindingView> after) {
        Map<String, FindingView> earlier = byId(before);
        Map<String, FindingView> later = byId(after);
        List<Moved> moved = new ArrayList<>();
        for (FindingView view : after) {
            FindingView old = earlier.get(view.id());
            if (old != null
                    && (!old.evidenceId().equals(view.evidenceId())
                            || Math.abs(old.rank().total() - view.rank().total()) >= NOTICEABLE)) {
                moved.add(new Moved(old, view));
            }
        }
        return new Differences(
                after.stream().filter(view -> !earlier.containsKey(view.id())).toList(),
                before.stream().filter(view -> !later.containsKey(view.id())).toList(),
                moved);
    }

    /** The first of each id: kinds of one finding may differ between tests of one detector. */
    private static Map<String, FindingView> byId(List<FindingView> views) {
        return views.stream().collect(Collectors.toMap(FindingView::id, Function.identity(), (first, second) -> first));
    }
}
