package org.tidewaiter.detect.series;

/** How strong a signal is by itself, on a scale from 0 to 1 that ranking can use. */
final class Strength {
    private static final double CERTAIN = 6; // one in a million: beyond this no model of trade is to be trusted

    private Strength() {}

    /** Of a probability: 0 for 1, 1 for one in a million and less. */
    static double ofProbability(double p) {
        return Math.clamp(-Math.log10(Math.max(p, 1e-300)) / CERTAIN, 0, 1);
    }

    /** Of an appearance: grows with its size beside the floor and with the length of the gap before it. */
    static double ofAppearance(double value, double floor, int quietMonths) {
        double logs = Math.log(value / floor) + Math.log(Math.max(1, quietMonths / 12.0));
        return 1 - Math.exp(-logs / 3); // 3: a hundredfold of the floor after two years stands at .83
    }
}
