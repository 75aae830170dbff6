package org.tidewaiter.casebook.extract;

import java.util.List;
import java.util.regex.Pattern;

/** The first months of a year, which a text on the whole year turns to where it tells of goods. */
final class FirstMonths {
    private static final int FEW = 4; // tokens, the mark at the end included

    private static final Pattern SUBJECT = Pattern.compile("(?:and |but |then |for |as for |only )?");

    private FirstMonths() {}

    /** Sums of a whole year come out before its goods do: a text that turned to its first months stays with them. */
    static boolean goOn(Frame frame, Memory memory) {
        Span year = frame.period();
        Span months = memory.firstMonths;
        if (year == null || months == null) {
            return false;
        }
        boolean ofYear = year.value().matches("\\d{4}")
                && months.value().matches(year.value() + "-01/" + year.value() + "-(?:0[6-9]|1[01])");
        boolean toMonth = year.value().matches("\\d{4}-\\d\\d")
                && months.value().equals(year.value().substring(0, 5) + "01/" + year.value())
                && memory.goodsParagraph == memory.firstMonthsParagraph; // not only their totals
        return ofYear || toMonth;
    }

    /** A sentence without figures that only names the period of those that follow. */
    static void remember(Scene scene) {
        Memory memory = scene.memory();
        List<Span> times = scene.list(SpanKind.TIME);
        boolean question =
                scene.lower().endsWith("?") && scene.sentence().tokens().size() <= FEW; // "December?"
        boolean months = times.size() == 1
                && scene.frame().customs()
                && times.getFirst()
                        .rule()
                        .equals("time: months of the text"); // "until then one makes do with ten months"
        boolean topic = times.size() == 1 && scene.frame().customs() && isTopic(scene, times.getFirst());
        if (!times.isEmpty() && (question || months || topic)) {
            memory.tradeTime = times.getFirst();
            memory.tradeTimeParagraph = scene.sentence().paragraph();
            memory.firstMonths = months ? times.getFirst() : memory.firstMonths;
            memory.firstMonthsParagraph = months ? scene.sentence().paragraph() : memory.firstMonthsParagraph;
        }
    }

    /** "June by itself was a weak month": a month as the subject of a sentence without figures. */
    private static boolean isTopic(Scene scene, Span time) {
        return time.value().matches("\\d{4}-\\d\\d")
                && SUBJECT.matcher(scene.before(time)).matches()
                && !scene.after(time).startsWith(",")
                && !scene.has(SpanKind.MONEY)
                && !scene.has(SpanKind.QUANTITY)
                && !scene.has(SpanKind.PERCENT)
                && !scene.has(SpanKind.ACT);
    }
}
