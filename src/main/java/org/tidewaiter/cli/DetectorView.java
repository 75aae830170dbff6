package org.tidewaiter.cli;

import java.util.List;
import java.util.Map;
import org.tidewaiter.detect.DetectorCard;
import org.tidewaiter.detect.specs.Twins;

/** A detector as {@code --json} prints it. */
record DetectorView(
        String id,
        String title,
        String question,
        String grain,
        String looksAt,
        List<String> needs,
        double falseDiscoveryRate,
        Map<String, DetectorCard.Parameter> parameters,
        List<String> innocentCauses,
        List<Twins.Told> examples,
        List<String> references,
        String since) {

    /** A detector in the list. */
    record Row(String id, String title, double falseDiscoveryRate, String looksAt, List<String> needs) {
        static Row of(DetectorCard card) {
            return new Row(
                    card.id(),
                    card.title(),
                    card.falseDiscoveryRate(),
                    Twins.form(card.id()).words(),
                    card.needs());
        }
    }

    static DetectorView of(DetectorCard card) {
        return new DetectorView(
                card.id(),
                card.title(),
                card.question(),
                card.grain(),
                Twins.form(card.id()).words(),
                card.needs(),
                card.falseDiscoveryRate(),
                card.parameters(),
                card.innocentCauses(),
                Twins.tell(card.id()),
                card.references(),
                card.since());
    }
}
