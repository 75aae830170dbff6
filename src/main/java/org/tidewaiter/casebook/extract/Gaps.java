package org.tidewaiter.casebook.extract;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidewaiter.casebook.SlotName;

/** For which time before there was none of what a text says has come, or come back: "after four years without any". */
final class Gaps {
    private static final String NUMBER = "(?:two|three|four|five|six|seven|eight|nine|ten|\\d{1,2})";
    private static final Pattern YEARS =
            Pattern.compile("\\bafter (?:an? absence of |a (?:gap|pause|break) of |having been away for )?(?:(?<n>"
                    + NUMBER
                    + ") (?:\\w+ )?years|(?:an?|one|the)(?: (?:whole|full|entire|blank|empty|lost|idle|missing))? year|twelve months)(?:['’]s?)?(?= (?:of )?(?:absence|without|with no|with nothing|in which|of nothing|when)\\b|[.,;]|$| at nil)|\\b(?:in|for|during|over) the (?<before>"
                    + NUMBER
                    + ") (?:preceding |previous |prior )?years(?: before)?\\b(?=[.,;]|$)|\\b(?:in|for|during|over) the (?<preceding>"
                    + NUMBER + ") (?:preceding|previous|prior) years\\b");

    private static final Pattern ALSO = Pattern.compile("\\b(?:too|likewise|also|as well)\\b");

    private Gaps() {}

    /** "Maize, too, has come from nothing": held against what the claim before was, unless it tells a time of its own. */
    static ClaimDraft like(Scene scene, ClaimDraft claim) {
        Memory memory = scene.memory();
        ClaimDraft before = memory.emergence;
        return before != null
                        && memory.emergenceSentence >= memory.sentence - 1
                        && !claim.has(SlotName.BASE)
                        && Periods.listOwn(scene).isEmpty()
                        && ALSO.matcher(scene.lower()).find()
                        && claim.says(SlotName.CHANGE).equals(before.says(SlotName.CHANGE))
                ? claim.addFrom(before, SlotName.BASE)
                : claim;
    }

    /** What a claim of emergence is held against: the years without, else what was found, unless that is its own time. */
    static Optional<Span> base(Scene scene, boolean from, Optional<Span> time, Optional<Span> found) {
        Matcher gap = YEARS.matcher(scene.lower());
        if (from && time.isPresent() && gap.find()) {
            String count = gap.group("n") != null
                    ? gap.group("n")
                    : gap.group("before") != null ? gap.group("before") : gap.group("preceding");
            int years = count == null ? 1 : Numerals.number(count).low().intValue();
            int year = Integer.parseInt(time.get().value().substring(0, 4));
            String before = years == 1 ? "" + (year - 1) : (year - years) + "/" + (year - 1);
            return Optional.of(
                    Span.of(SpanKind.TIME, before, scene.sentence().at(gap.start(), gap.end()), "years without"));
        }
        return found.filter(base ->
                time.filter(own -> own.value().compareTo(base.value()) <= 0).isEmpty());
    }
}
