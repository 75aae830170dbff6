package org.tidewaiter.law;

/**
 * Refuses a measure whose facts contradict each other, as {@code rules/book.schema.json} does in an editor: above all one
 * that claims more certainty than its basis can bear.
 */
final class MeasureCheck {
    private static final String ID = "[a-z0-9]+(-[a-z0-9]+)*";

    private MeasureCheck() {}

    static void run(Keys keys, Measure measure) {
        if (!measure.id().matches(ID)) {
            throw keys.problem(
                    "id",
                    "is '" + measure.id() + "', which cannot be linked to",
                    "Use lower case letters, digits and hyphens: un-2371-8-coal.");
        }
        GoodsScope goods = measure.goods();
        if (goods != null) {
            checkReading(keys, measure, goods);
        }
        if (measure.type() == MeasureType.QUOTA
                && measure.conditions().stream().noneMatch(Condition.Quota.class::isInstance)) {
            throw keys.problem("type", "is quota, but no condition states the cap", "Add a condition of type quota.");
        }
        if (measure.neverInForce() && (measure.replacedBy() == null || measure.validTo() != null)) {
            throw keys.problem(
                    "never_in_force",
                    "does not fit: such a measure has replaced_by and no valid_to",
                    "Name what replaced it, and leave valid_to out.");
        }
    }

    private static void checkReading(Keys keys, Measure measure, GoodsScope goods) {
        if (goods.basis() == Basis.OURS
                && (goods.coverage() != Coverage.PART || goods.certainty() != Certainty.POSSIBLE)) {
            throw keys.problem(
                    "basis",
                    "is ours, so coverage must be part and certainty possible",
                    "Our own mapping alone never makes an answer firm; name another basis if there is one.");
        }
        if (goods.basis() == Basis.OURS && measure.interpretation() == null) {
            throw keys.problem(
                    "basis", "is ours, so interpretation must say how we read it", "Add a line 'interpretation: ...'.");
        }
        if (goods.coverage() == Coverage.PART && goods.certainty() == Certainty.CERTAIN) {
            throw keys.problem(
                    "certainty",
                    "cannot be certain where coverage is part",
                    "Write possible, or disputed where readings contradict each other.");
        }
    }
}
