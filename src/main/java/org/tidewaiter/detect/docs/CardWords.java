package org.tidewaiter.detect.docs;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.tidewaiter.detect.DetectorCard;
import org.tidewaiter.detect.specs.Expected;
import org.tidewaiter.detect.specs.Twins;

/** What a card says, in the words of its reader. */
public final class CardWords {
    private CardWords() {}

    /** The rate of false discoveries, short: 20 %, or that there is no test. */
    public static String rate(DetectorCard card) {
        return card.falseDiscoveryRate() == 0 ? "rule" : percent(card) + " %";
    }

    /** The same as a sentence. */
    public static String rateInFull(DetectorCard card) {
        return card.falseDiscoveryRate() == 0
                ? "A rule, not a test: no rate of false alarms is promised."
                : "A test: among its findings up to " + percent(card) + " % may be false alarms.";
    }

    private static String percent(DetectorCard card) {
        return number(card.falseDiscoveryRate() * 100);
    }

    /** The figures a detector cannot do without. */
    public static String needs(DetectorCard card) {
        return card.needs().stream().map(CardWords::figure).collect(Collectors.joining(", "));
    }

    private static String figure(String need) {
        return switch (need) {
            case "value_usd" -> "value";
            case "net_weight_kg" -> "net weight";
            case "fob_value_usd" -> "exporter's value";
            case "cif_value_usd" -> "importer's value";
            default -> throw new IllegalStateException("a card needs '" + need + "', for which there are no words");
        };
    }

    /** A number as it stands in the card. */
    public static String number(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    /** What an example of the twin shows. */
    public static String example(Twins.Told example) {
        List<String> kinds =
                example.expect().stream().map(Expected::kind).distinct().toList();
        String name = example.name().substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                + example.name().substring(1);
        return name + ": " + (kinds.isEmpty() ? "silent." : "\u201c" + String.join("\u201d, \u201c", kinds) + "\u201d.");
    }
}
