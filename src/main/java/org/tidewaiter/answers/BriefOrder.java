package org.tidewaiter.answers;

import java.util.List;
import java.util.Objects;
import org.tidewaiter.analysis.Question;
import org.tidewaiter.brief.BriefFormat;
import org.tidewaiter.trade.Language;

/** What is usual in a brief, and the command that makes the same one again. */
public final class BriefOrder {
    /** Goods each way on the first page. */
    public static final int TOP = 10;

    private BriefOrder() {}

    /** That of the reporter where figures come in it. */
    public static String usualCurrency(Question asked) {
        return asked.reporter() != null && asked.reporter().shortCode().equals("CN") ? "CNY" : "USD";
    }

    /** The year before, and the last year before the borders closed where that is earlier still. */
    public static List<Integer> usualYears(Question asked) {
        int before = asked.baselineYears().getFirst();
        int normal = 2019; // North Korea closed its border in January 2020
        return before > normal ? List.of(before, normal) : List.of(before);
    }

    /** Everything that decides the facts, also what was a default: defaults may change, a cited command must not. */
    public static String command(Question question, Language language) {
        String dataset = question.source().dataset();
        String versusYears = String.join(
                ",", question.baselineYears().stream().map(String::valueOf).toList());
        return "tidewaiter brief --reporter " + codes(question, " --partner ") + " --period " + question.period()
                + (question.source().asOf() == null
                        ? ""
                        : " --as-of " + question.source().asOf())
                + " --currency " + question.currency() + " --level "
                + question.goods().level()
                + (dataset == null ? "" : " --dataset " + dataset)
                + (versusYears.isEmpty() ? "" : " --versus " + versusYears)
                + (language == Language.ENGLISH ? "" : " --lang " + language.tag());
    }

    /** A name for the file of a brief, made from its question; {@code mark} tells it from others of the same. */
    public static String fileName(Question question, Language language, String mark, BriefFormat form) {
        return "brief-" + codes(question, "-") + "-"
                + question.period().toString().replace("..", "-to-")
                + (language == Language.ENGLISH ? "" : "-" + language.tag()) + mark + "." + form.ending();
    }

    private static String codes(Question question, String between) {
        return Objects.requireNonNull(question.reporter()).shortCode()
                + between
                + Objects.requireNonNull(question.partner()).shortCode();
    }
}
