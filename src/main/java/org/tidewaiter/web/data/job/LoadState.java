package org.tidewaiter.web.data.job;

import java.util.ArrayList;
import java.util.List;

/**
 * How far a load is.
 *
 * @param step what is being done to the current file, as the load calls it; empty before the first
 * @param bytesDone bytes of the step
 * @param bytesTotal bytes of the step; 0 where it is not known
 * @param results of the files that are through, in order
 */
public record LoadState(Phase phase, String step, long bytesDone, long bytesTotal, List<FileResult> results) {
    /** Where a load stands. */
    public enum Phase {
        WAITING,
        RUNNING,
        DONE
    }

    public LoadState {
        results = List.copyOf(results);
    }

    static LoadState waiting() {
        return new LoadState(Phase.WAITING, "", 0, 0, List.of());
    }

    LoadState running() {
        return new LoadState(Phase.RUNNING, "", 0, 0, results);
    }

    LoadState at(String currentStep, long bytes, long ofBytes) {
        return new LoadState(phase, currentStep, bytes, ofBytes, results);
    }

    LoadState with(FileResult result) {
        List<FileResult> more = new ArrayList<>(results);
        more.add(result);
        return new LoadState(phase, "", 0, 0, more);
    }

    LoadState finished() {
        return new LoadState(Phase.DONE, "", 0, 0, results);
    }

    public boolean isDone() {
        return phase == Phase.DONE;
    }
}
