package org.tidewaiter.casebook.reading;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tidewaiter.casebook.Tlp;

/**
 * The label of the Traffic Light Protocol that a text bears: a line that is nothing but a label, as the protocol asks
 * for it in the header or footer of a document. A label that a sentence only talks of is none.
 */
public final class StatedLabel {
    private static final Pattern ALONE =
            Pattern.compile("(?m)^\\W*TLP:(CLEAR|WHITE|GREEN|AMBER\\+STRICT|AMBER|RED)\\W*$");

    private StatedLabel() {}

    /**
     * The strictest label that stands by itself in a line, in what was left out as debris as well: headers and footers are.
     * Version 1 of the protocol called CLEAR white.
     */
    public static Optional<Tlp> find(Document document) {
        return Stream.concat(
                        Stream.of(document.text()), document.dropped().stream().map(Dropped::words))
                .flatMap(words -> ALONE.matcher(words).results())
                .map(found -> Tlp.parse(found.group(1).replace("WHITE", "CLEAR")))
                .max(Tlp::compareTo);
    }
}
