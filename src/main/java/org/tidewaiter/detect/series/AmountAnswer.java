package org.tidewaiter.detect.series;

/**
 * What a test of amounts asked of a flow, and the answer.
 *
 * @param kind what is noticed if it counts
 * @param run the months asked about
 * @param before what months before them usually amount to
 * @param others the common scale of the panel
 * @param questions how many were asked of the month
 * @param p probability of months as far up by chance, multiplied by the questions
 */
record AmountAnswer(String kind, RunOfMonths run, Usual before, PooledScale others, int questions, double p) {

    AmountAnswer {
        p = Math.min(1, p);
    }

    /** The better of two answers, for as many questions (Bonferroni). */
    AmountAnswer or(AmountAnswer other) {
        AmountAnswer better = other.p < p ? other : this;
        int asked = questions + other.questions;
        return new AmountAnswer(better.kind, better.run, better.before, others, asked, asked * better.p);
    }
}
