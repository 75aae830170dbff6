package org.tidewaiter.detect.docs;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.tidewaiter.detect.DetectorCard;
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
                : "A test: false alarms are kept to " + percent(card) + " % of its findings on average.";
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

    /** The examples in which a detector speaks, with what it calls that. */
    public static List<String> speaks(List<Twins.Told> examples) {
        return examples.stream()
                .filter(example -> !example.expect().isEmpty())
                .map(example -> capital(example.name()) + " (" + kinds(example) + ").")
                .toList();
    }

    /** The examples in which it must stay silent. */
    public static List<String> staysSilent(List<Twins.Told> examples) {
        return examples.stream()
                .filter(example -> example.expect().isEmpty())
                .map(example -> capital(example.name()) + ".")
                .toList();
    }

    private static String kinds(Twins.Told example) {
        return example.expect().stream()
                .map(expected -> "\u201c" + expected.kind() + "\u201d")
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String capital(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
