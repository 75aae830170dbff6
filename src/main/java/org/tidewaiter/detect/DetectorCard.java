package org.tidewaiter.detect;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a detector says about itself, read from {@code detectors/ID.yml}.
 *
 * @param title the observed condition, one sentence
 * @param question what a person should ask when it fires
 * @param grain what one finding is about
 * @param needs the figures it cannot do without
 * @param falseDiscoveryRate the share of false alarms among its findings that is put up with; 0 where it is a rule
 * @param parameters by name
 * @param innocentCauses explanations that have nothing to do with sanctions, most frequent first
 * @param references papers, manuals
 * @param since version
 */
public record DetectorCard(
        String id,
        String title,
        String question,
        String grain,
        List<String> needs,
        double falseDiscoveryRate,
        Map<String, Parameter> parameters,
        List<String> innocentCauses,
        List<String> references,
        String since) {

    /** One number a detector works with. */
    public record Parameter(double value, String unit, String why) {}

    public DetectorCard {
        needs = List.copyOf(needs);
        parameters = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
        innocentCauses = List.copyOf(innocentCauses);
        references = List.copyOf(references);
    }

    /** The value of a parameter; a name the card does not hold is a mistake in the program. */
    public double number(String name) {
        Parameter parameter = parameters.get(name);
        if (parameter == null) {
            throw new IllegalStateException("the card of " + id + " has no parameter '" + name + "'");
        }
        return parameter.value();
    }

    /** The value of a parameter that counts something. */
    public int count(String name) {
        return (int) number(name);
    }
}
