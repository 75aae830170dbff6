package org.tidewaiter.web.brief;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tidewaiter.answers.Json;
import org.tidewaiter.casebook.PrivateFolder;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.web.Hashes;

/** Edited wording in {@code briefs/} beside the releases: one small file for each question on each state of data and rules. */
final class WordingStore {
    /** State of a question of which nothing is kept. */
    static final String NOTHING = "none";

    private static final int LETTERS = 16; // of a hash: enough to tell questions apart
    private static final String ENDING = ".json";
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();
    private static final Object WRITING = new Object();

    private final PrivateFolder folder;

    WordingStore(Path home) {
        this.folder = PrivateFolder.at(home.resolve("briefs"));
    }

    /** The wording that somebody last stood by, whatever it was written on. */
    Optional<KeptWording> find(Ordered ordered) {
        return names(ordered).stream()
                .map(this::read)
                .filter(kept -> kept.question().equals(ordered.command()))
                .max(Comparator.comparing(KeptWording::latest)
                        .thenComparing(kept ->
                                kept.data().equals(ordered.site().editions().data())));
    }

    /** Changes whenever what is kept of a question does. */
    String state(Ordered ordered) {
        return find(ordered).map(kept -> hash(Json.write(kept))).orElse(NOTHING);
    }

    /** Does the work if nobody changed anything since {@code seen}; false where somebody did. */
    boolean ifStill(Ordered ordered, String seen, Runnable work) {
        synchronized (WRITING) {
            if (!state(ordered).equals(seen)) {
                return false;
            }
            work.run();
            return true;
        }
    }

    void put(Ordered ordered, KeptWording kept) {
        folder.write(
                prefix(ordered) + kept.data() + "." + kept.rules() + ENDING,
                (Json.write(kept) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    void removeAll(Ordered ordered) {
        names(ordered).forEach(folder::shred);
    }

    private List<String> names(Ordered ordered) {
        String prefix = prefix(ordered);
        return folder.list(ENDING).stream()
                .filter(name -> name.startsWith(prefix))
                .toList();
    }

    private KeptWording read(String name) {
        try {
            return MAPPER.readValue(folder.read(name), KeptWording.class);
        } catch (IOException e) {
            throw broken(name, e);
        }
    }

    private AppException broken(String name, IOException cause) {
        return AppException.unavailable(
                "The edited wording in '" + folder.path().resolve(name) + "' cannot be read.",
                "Put the file back from a copy, or take it away to go on with the wording as generated.",
                cause);
    }

    private static String prefix(Ordered ordered) {
        return hash(ordered.command()) + "-";
    }

    private static String hash(String text) {
        return Hashes.hex(text.getBytes(StandardCharsets.UTF_8)).substring(0, LETTERS);
    }
}
