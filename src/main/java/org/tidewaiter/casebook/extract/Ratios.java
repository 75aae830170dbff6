package org.tidewaiter.casebook.extract;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidewaiter.casebook.ClaimKind;
import org.tidewaiter.casebook.SlotName;

/** Changes told as so many for every so many: "for every ten of the year before, thirty-six went in 2023". */
final class Ratios {
    static final String RULE = "ratio";

    private static final String NUMBER = "(?:\\d[\\d.]*|" + NumberWords.PATTERN + ")";
    private static final Pattern FOR_EACH =
            Pattern.compile("\\b(?:for|of) (?:each|every)(?: single)? (?:(?<of>" + NUMBER
                    + ")\\b)?[^.;,]{2,70}, (?:there (?:were|was|are) |it was |they were |only |some )?(?<n>" + NUMBER
                    + ")(?= (?:[a-z]+ ){0,3}?(?:in|did|were|was|went|came|are|rolled|crossed|this|last)\\b)");
    private static final int YEARS = 2; // told, or one of them only meant

    private Ratios() {}

    /** Up or down by the ratio, where the sentence names a time for each number. */
    static Optional<Span> find(Scene scene) {
        Matcher each = FOR_EACH.matcher(scene.lower());
        if (!each.find() || scene.list(SpanKind.TIME).size() < YEARS) {
            return Optional.empty();
        }
        BigDecimal of = number(each.group("of") == null ? "one" : each.group("of"));
        BigDecimal now = number(each.group("n"));
        if (of.signum() == 0 || now.signum() == 0 || of.compareTo(now) == 0) {
            return Optional.empty();
        }
        boolean up = now.compareTo(of) > 0;
        BigDecimal times = up ? now.divide(of, 2, RoundingMode.HALF_UP) : of.divide(now, 2, RoundingMode.HALF_UP);
        return Optional.of(Span.of(
                SpanKind.PERCENT,
                (up ? "up x" : "down x") + Interval.plain(times),
                scene.sentence().at(each.start(), each.end()),
                RULE));
    }

    /** The earlier of the times is the one compared with. */
    static ClaimDraft claim(Scene scene, Span ratio, List<Span> goods) {
        List<Span> times = scene.list(SpanKind.TIME).stream()
                .sorted(Comparator.comparing(Span::value))
                .toList();
        return new ClaimDraft(ClaimKind.COMPARISON, Cues.of(scene.lower()), scene.passage())
                .add(SlotName.CHANGE, ratio)
                .addAll(SlotName.GOODS, goods)
                .add(SlotName.DIRECTION, Directions.inherited(scene))
                .add(SlotName.TIME, times.getLast())
                .add(SlotName.BASE, times.getFirst());
    }

    private static BigDecimal number(String words) {
        return Numerals.number(words).low();
    }
}
