package org.tidewaiter.brief;

import java.util.List;
import org.tidewaiter.detect.judgement.FindingView;

/**
 * What the detectors noticed.
 *
 * @param listed the weightiest, at most some of each detector
 * @param unlisted how many more there are
 * @param dismissed how many people have explained; they are not listed
 * @param blind flows so uneven that even a multiple of the usual month proves nothing
 * @param flows how many flows were looked at
 * @param cellsTested how many months of flows went through a test
 * @param notes what a reader must know to judge the list
 * @param command the command that lists them all
 */
public record FindingsFacts(
        List<Item> listed,
        int unlisted,
        int dismissed,
        int blind,
        long flows,
        long cellsTested,
        List<String> notes,
        String command) {

    /** One finding with what its goods are called in the language of the brief. */
    public record Item(FindingView view, String goods) {}

    public FindingsFacts {
        listed = List.copyOf(listed);
        notes = List.copyOf(notes);
    }
}
