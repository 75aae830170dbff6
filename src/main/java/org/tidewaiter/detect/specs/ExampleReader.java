package org.tidewaiter.detect.specs;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads a twin. */
final class ExampleReader {

    private ExampleReader() {}

    /** The examples of a file for a detector that looks at figures of one form. */
    static List<Example> read(String file, String text, Form form) {
        Place top = new Place(file, 1);
        List<Example> examples = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Written.Example written : top.needItems(TwinYaml.read(file, text).examples(), "examples")) {
            Place place = top.at(written.name(), written.firstMonth(), written.watch(), written.usedPercent());
            String name = place.need(written.name(), "name").value();
            if (!names.add(name)) {
                throw place.problem("another example is called '" + name + "' already", "Say how they differ.");
            }
            Figures figures = FiguresReader.read(place, written, form);
            examples.add(new Example(name, place.toString(), figures, expect(place, written, form)));
        }
        return List.copyOf(examples);
    }

    private static List<Expected> expect(Place place, Written.Example example, Form form) {
        List<Written.Signal> written = example.expect();
        if (written == null) {
            throw place.problem(
                    "'expect' is missing",
                    "Write what must be noticed, or 'expect: []' where the detector must stay silent.");
        }
        return written.stream().map(signal -> expected(place, signal, form)).toList();
    }

    private static Expected expected(Place place, Written.Signal signal, Form form) {
        Place here = place.at(signal.code(), signal.flow(), signal.from(), signal.month(), signal.kind());
        Values values = new Values(here);
        return new Expected(
                form == Form.QUOTA ? null : values.code(signal.code(), "code"),
                form == Form.PANEL || form == Form.TWO_PANELS
                        ? values.flow(signal.flow(), "flow")
                        : values.findFlow(signal.flow(), "flow"),
                values.findMonth(signal.from(), "from"),
                values.month(signal.month(), "month"),
                here.need(signal.kind(), "kind").value());
    }
}
