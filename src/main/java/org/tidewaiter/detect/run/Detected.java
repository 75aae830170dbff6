package org.tidewaiter.detect.run;

import java.util.List;
import org.tidewaiter.analysis.Provenance;
import org.tidewaiter.trade.PeriodRange;

/**
 * What was looked at and what was noticed.
 *
 * @param findings the weightiest first
 * @param pairs how many pairs of countries were looked at
 * @param flows how many goods of a pair and direction
 * @param cellsTested how many months of flows went through a test that can err by chance
 * @param history the months that were read, the watched ones included
 * @param notes what a reader must know to judge the list, or why it is empty
 */
public record Detected(
        List<Finding> findings,
        int pairs,
        long flows,
        long cellsTested,
        PeriodRange watched,
        PeriodRange history,
        Provenance provenance,
        List<String> notes) {

    public Detected {
        findings = List.copyOf(findings);
        notes = List.copyOf(notes);
    }
}
