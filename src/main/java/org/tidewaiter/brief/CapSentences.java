package org.tidewaiter.brief;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.analysis.QuotaLedger;
import org.tidewaiter.law.Amount;
import org.tidewaiter.law.LegalAct;
import org.tidewaiter.trade.Period;

/** What a brief says about a shared cap: how much it is, what the figures come to, who adds what. */
public final class CapSentences {
    private final Words words;

    CapSentences(Words words) {
        this.words = words;
    }

    /** The goods, the days and the paragraph. */
    public String heading(CapFacts cap) {
        return words.text(
                "cap.heading",
                words.textOr("cap.name." + cap.quota(), cap.quota()),
                words.day(cap.first()),
                words.day(cap.last()),
                LegalAct.citeShort(cap.act(), cap.paragraph()));
    }

    /** What stands under the heading, in order. */
    public List<String> lines(CapFacts cap) {
        List<String> lines = new ArrayList<>();
        lines.add(words.text(
                "cap.amount",
                String.join(
                                words.text(cap.firstReached() ? "cap.or" : "cap.equals"),
                                cap.amounts().stream()
                                        .map(amount -> amount(amount.amount(), amount.unit()))
                                        .toList())
                        + (cap.firstReached() ? words.text("cap.first") : "")));
        if (!cap.isKnown()) {
            lines.add(words.text("cap.unknown"));
            return lines;
        }
        lines.add(words.text(
                "cap.standing",
                words.period(cap.until()),
                words.number(cap.published()),
                share(cap.sharePercent().counted()),
                share(cap.sharePercent().surely()),
                share(cap.sharePercent().possibly())));
        lines.add(passed(cap));
        lines.add(own(cap));
        if (!cap.notPublished().isEmpty()) {
            lines.add(words.text("cap.silent", words.periods(cap.notPublished())));
        }
        return lines;
    }

    /** When the cap was passed on the loaded figures, under each way of counting. */
    private String passed(CapFacts cap) {
        QuotaLedger.Passed passed = cap.passed();
        if (passed.surely() == null && passed.counted() == null && passed.possibly() == null) {
            return words.text("cap.passed.none");
        }
        return words.text("cap.passed", when(passed.surely()), when(passed.counted()), when(passed.possibly()));
    }

    private String when(@Nullable Period period) {
        return period == null ? words.text("cap.passed.not") : words.period(period);
    }

    private String own(CapFacts cap) {
        QuotaLedger.Supplier own = cap.own();
        if (own == null) {
            return words.text("cap.own.none");
        }
        String share = words.text(
                "cap.own",
                words.name(own.area()),
                words.number(own.tonnes(), 0),
                share(own.shareOfTonnesPercent()),
                share(own.sharePercent().counted()),
                share(own.sharePercent().surely()),
                share(own.sharePercent().possibly()));
        return own.alonePassed() == null
                ? share
                : share + " " + words.text("cap.own.passed", words.name(own.area()), words.period(own.alonePassed()));
    }

    /** What a sum is in: barrels, tonnes, US dollars. */
    public String unit(String unit) {
        return words.textOr("cap.unit." + unit, unit);
    }

    private String amount(BigDecimal amount, String unit) {
        return words.text("cap.quantity", words.number(amount, 0), unit(unit));
    }

    public String amount(Amount amount) {
        return amount(amount.amount(), amount.unit());
    }

    /** A sum in its unit, to the unit. */
    public String number(BigDecimal value) {
        return words.number(value, 0);
    }

    /** A share of a cap, and never 100.0 % for one that is a hair below or above. */
    public String share(@Nullable BigDecimal percent) {
        if (percent == null) {
            return words.share(null);
        }
        BigDecimal hundred = BigDecimal.valueOf(100);
        int side = percent.compareTo(hundred);
        boolean hidden = side != 0 && percent.setScale(1, RoundingMode.HALF_UP).compareTo(hundred) == 0;
        return hidden ? words.text(side < 0 ? "cap.below" : "cap.above", words.share(hundred)) : words.share(percent);
    }

    /** The codes of a factor and the factor, such as 271019, 6.35 to 8.333. */
    public String factor(QuotaLedger.Factor factor) {
        return factor.least().compareTo(factor.greatest()) == 0
                ? factor.least().toPlainString()
                : words.text(
                        "cap.factor.span",
                        factor.least().toPlainString(),
                        factor.greatest().toPlainString());
    }

    /** Where the factors are from; empty where nothing is counted in barrels. */
    public String factorSource(CapFacts cap) {
        return cap.conversion() == null || cap.factors().isEmpty()
                ? ""
                : words.text(
                                "cap.factor.note",
                                cap.conversion().barrelsPerTonne().toPlainString())
                        + " " + cap.conversion().source();
    }
}
