package org.tidewaiter.web.overview;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.tidewaiter.trade.Build;
import org.tidewaiter.web.Asked;
import org.tidewaiter.web.Hashes;
import org.tidewaiter.web.Parameters;
import org.tidewaiter.web.View;

/**
 * Figures of the first page of a home in one language, in a file of that home. They count only for the build, the data, the
 * rules, the decisions and the question they were made with; whatever else the file holds is made anew.
 */
final class KeptFigures {
    private static final String BREAK = "\f"; // no page holds one
    private static final int PARTS = 5;
    private static final System.Logger LOG = System.getLogger("tidewaiter.web");

    private final Path file;
    private final Supplier<String> ground;

    private KeptFigures(Path file, Supplier<String> ground) {
        this.file = file;
        this.ground = ground;
    }

    /** Empty for any page but the first; and for loose classes, which change without changing their name. */
    static Optional<KeptFigures> of(View view) {
        return Build.name().flatMap(build -> of(view, build));
    }

    /** The same for a build of that name. Books from a folder may change without changing their name, too. */
    static Optional<KeptFigures> of(View view, String build) {
        if (view.site().rules().isPresent() || !isFirst(view)) {
            return Optional.empty();
        }
        Path file = view.site()
                .home()
                .resolve("pages")
                .resolve("overview-" + view.asked().language().tag() + ".txt");
        return Optional.of(new KeptFigures(file, () -> build + " " + Figures.ground(view) + " " + view.href("/")));
    }

    private static boolean isFirst(View view) {
        Asked asked = view.asked();
        return asked.parameters()
                .equals(Asked.of(Parameters.NONE, view.site(), asked.language()).parameters());
    }

    /** What is kept, or what {@code work} makes, which is then kept. */
    Figures get(Supplier<Figures> work) {
        String before = ground.get();
        return find(before).orElseGet(() -> {
            Figures made = work.get();
            if (ground.get().equals(before)) { // else it may hold more than its name says
                keep(before, made);
            }
            return made;
        });
    }

    boolean isCurrent() {
        return find(ground.get()).isPresent();
    }

    private Optional<Figures> find(String wanted) {
        try {
            String[] parts = Files.readString(file).split(BREAK, -1);
            if (parts.length != PARTS || !parts[1].equals(wanted)) {
                return Optional.empty();
            }
            Figures kept = new Figures(parts[2], parts[3], parts[4]);
            return text(wanted, kept).equals(String.join(BREAK, parts)) ? Optional.of(kept) : Optional.empty();
        } catch (IOException e) { // not there yet, or nothing that can be read: made anew
            return Optional.empty();
        }
    }

    private void keep(String known, Figures figures) {
        try {
            Path folder = Files.createDirectories(file.resolveSibling("."));
            Path draft = Files.createTempFile(folder, "overview", ".draft");
            try {
                Files.writeString(draft, text(known, figures));
                Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) { // the page is good all the same; only the next start is slower
            LOG.log(System.Logger.Level.WARNING, "The first page could not be kept in " + file + ".", e);
        }
    }

    /** Begins with the hash of the rest, so that a file that something else has written to is no answer. */
    private static String text(String known, Figures figures) {
        String rest = String.join(BREAK, List.of(known, figures.title(), figures.figures(), figures.findings()));
        return Hashes.hex(rest.getBytes(StandardCharsets.UTF_8)) + BREAK + rest;
    }
}
