package org.tidewaiter.brief;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.detect.judgement.FindingView;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.trade.Period;
import org.tidewaiter.trade.PeriodRange;

/** What a brief says about a finding: what was noticed, how sure, and what the law says. */
public final class FindingSentences {
    private final Words words;
    private final DetectorWords detectors;

    public FindingSentences(Words words) {
        this.words = words;
        this.detectors = DetectorWords.of(words.language());
    }

    /** The detector, and what it calls the case where that says more. */
    public String noticed(FindingView view) {
        return detectors.noticed(view);
    }

    /** What the detector claims. */
    public String title(FindingView view) {
        return detectors.title(view);
    }

    /** What a person should ask. */
    public String question(FindingView view) {
        return detectors.question(view);
    }

    /** Explanations that have nothing to do with sanctions. */
    public List<String> innocentCauses(FindingView view) {
        return detectors.innocentCauses(view);
    }

    /** What was noticed where and when. */
    public String heading(FindingsFacts.Item item) {
        FindingView view = item.view();
        return item.goods() + " (" + view.code() + "), " + words.flow(Flow.parse(view.flow())) + ", "
                + words.range(new PeriodRange(Period.parse(view.from()), Period.parse(view.to())));
    }

    /** The observed and the expected figure. */
    public String amounts(FindingView view) {
        String observed = words.text("findings.observed", amount(view.observed(), view.unit()));
        if (view.expected() == null) {
            return observed;
        }
        String expected = " " + words.text("findings.expected", amount(view.expected(), view.unit()));
        return view.low() == null || view.high() == null
                ? observed + expected
                : observed
                        + expected
                        + " "
                        + words.text(
                                "findings.range", amount(view.low(), view.unit()), amount(view.high(), view.unit()));
    }

    private String amount(@Nullable Double value, String unit) {
        if (value == null) {
            return "–";
        }
        return unit.equals("USD")
                ? words.money(BigDecimal.valueOf(Math.rint(value)), unit)
                : new BigDecimal(value).round(new MathContext(3)).toPlainString() + " " + unit;
    }

    /** How sure it is, and the parts of its rank. */
    public String sure(FindingView view) {
        Integer atMost = view.falsePercentAtMost();
        String test = atMost == null ? words.text("findings.rule") : words.text("findings.test", atMost.toString());
        return test + " "
                + words.text(
                        "findings.rank",
                        number(view.rank().total()),
                        number(view.rank().legal()),
                        number(view.rank().statistical()),
                        number(view.rank().value()),
                        number(view.rank().corroboration()));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    /** Acts and paragraphs that reach the goods, or could; empty where none does. */
    public String law(FindingView view) {
        return String.join("; ", view.citations().stream().limit(3).toList());
    }

    /** Sentences above the list. */
    public List<String> opening(FindingsFacts facts) {
        List<String> sentences = new ArrayList<>();
        int all = facts.listed().size() + facts.unlisted();
        sentences.add(
                all == 0
                        ? words.text("findings.none", words.number(facts.flows()))
                        : words.text(
                                "findings.some",
                                words.number(all),
                                words.number(facts.flows()),
                                words.number(facts.cellsTested())));
        if (facts.blind() > 0) {
            sentences.add(words.text("findings.blind", words.number(facts.blind())));
        }
        if (facts.dismissed() > 0) {
            sentences.add(words.text("findings.dismissed", words.number(facts.dismissed())));
        }
        sentences.add(words.text("findings.elsewhere"));
        return sentences;
    }
}
