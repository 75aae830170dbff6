package org.tidewaiter.casebook;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.tidewaiter.trade.AppException;

/**
 * Who may see something: the labels of the Traffic Light Protocol 2.0 (FIRST, 2022), the widest audience first. What is
 * made of several things bears the strictest label of them.
 */
public enum Tlp {
    CLEAR("CLEAR", "everybody"),
    GREEN("GREEN", "the community of those who work on the subject, not the public"),
    AMBER("AMBER", "the own organisation and those it works for, as far as they need it"),
    AMBER_STRICT("AMBER+STRICT", "the own organisation only, as far as it needs it"),
    RED("RED", "the persons it was given to, nobody else");

    private final String id;
    private final String audience;

    Tlp(String id, String audience) {
        this.id = id;
        this.audience = audience;
    }

    /** The label without its prefix, as options and files have it: AMBER+STRICT. */
    public String id() {
        return id;
    }

    /** The label as it is printed on what it marks: TLP:AMBER+STRICT. */
    public String mark() {
        return "TLP:" + id;
    }

    /** Who may see what bears it. */
    public String audience() {
        return audience;
    }

    /** Reads a label with or without its prefix, in any case. */
    public static Tlp parse(String text) {
        String plain = text.strip().toUpperCase(Locale.ROOT);
        String name = plain.startsWith("TLP:") ? plain.substring(4) : plain;
        return Arrays.stream(values())
                .filter(label -> label.id.equals(name))
                .findFirst()
                .orElseThrow(() ->
                        AppException.wrongUse("'" + text.strip() + "' is no TLP label.", "Use one of these.", ids()));
    }

    /** The strictest of several; of none it is RED, since nothing is known of who may see it. */
    public static Tlp strictest(Collection<Tlp> labels) {
        return labels.stream().max(Tlp::compareTo).orElse(RED);
    }

    /** The labels as options take them, the widest audience first. */
    public static List<String> ids() {
        return Arrays.stream(values()).map(Tlp::id).toList();
    }
}
