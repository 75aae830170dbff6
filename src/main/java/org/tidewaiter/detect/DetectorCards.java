package org.tidewaiter.detect;

import java.util.List;
import org.tidewaiter.trade.PackedFiles;

/** The cards of all detectors packed with the program. A new file in {@code detectors/} is found without a list. */
public final class DetectorCards {
    /** Where cards and their twins stand. */
    public static final String FOLDER = "detectors/";

    /** How the name of a twin ends. */
    public static final String TWIN = ".spec.yml";

    private static final String CARD = ".yml";

    private DetectorCards() {}

    /** Every card, in the order of their ids. */
    public static List<DetectorCard> list() {
        return PackedFiles.texts(FOLDER, name -> name.endsWith(CARD) && !name.endsWith(TWIN)).keySet().stream()
                .map(name -> name.substring(FOLDER.length(), name.length() - CARD.length()))
                .sorted()
                .map(CardReader::packed)
                .toList();
    }
}
