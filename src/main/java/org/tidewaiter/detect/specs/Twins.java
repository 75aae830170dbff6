package org.tidewaiter.detect.specs;

import java.util.List;
import java.util.SortedMap;
import org.tidewaiter.detect.DetectorCards;
import org.tidewaiter.trade.PackedFiles;

/** The packed twins, for those who want to read rather than run them. */
public final class Twins {

    /** An example in words. */
    public record Told(String name, List<Expected> expect) {
        public Told {
            expect = List.copyOf(expect);
        }
    }

    private Twins() {}

    /** What kind of figures a detector looks at. */
    public static Form form(String id) {
        return trial(id).form();
    }

    /** The examples of a detector, in the order of the file. */
    public static List<Told> tell(String id) {
        return examples(id).stream()
                .map(example -> new Told(example.name(), example.expect()))
                .toList();
    }

    static List<Example> examples(String id) {
        String file = DetectorCards.FOLDER + id + DetectorCards.TWIN;
        SortedMap<String, String> texts = PackedFiles.texts(DetectorCards.FOLDER, file::equals);
        String text = texts.get(file);
        if (text == null) {
            throw new IllegalStateException("the program was packed without " + file);
        }
        return ExampleReader.read(file, text, form(id));
    }

    private static Trial trial(String id) {
        return Trials.find(id)
                .orElseThrow(() -> new IllegalStateException("there is a card '" + id + "' and no class for it"));
    }
}
