package org.tidewaiter.detect.judgement;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.trade.Area;

/** The findings of the last look at each pair of countries, so that they can be listed and judged without another. */
public final class FindingsFile {
    private static final ObjectMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** One look. */
    public record Look(String reporter, String partner, String period, List<FindingView> findings) {
        public Look {
            findings = List.copyOf(findings);
        }
    }

    private final Path folder;

    private FindingsFile(Path folder) {
        this.folder = folder;
    }

    public static FindingsFile at(Path home) {
        return new FindingsFile(home.resolve("findings"));
    }

    /** Keeps a look in place of the one before at the same pair; whole or not at all. */
    public void keep(@Nullable Area reporter, @Nullable Area partner, String period, List<FindingView> findings) {
        Look look = new Look(name(reporter), name(partner), period, findings);
        Path file = folder.resolve(look.reporter() + "-" + look.partner() + ".json");
        Path draft = folder.resolve(
                file.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        try {
            Files.createDirectories(folder);
            Files.write(draft, MAPPER.writeValueAsBytes(look));
            try {
                Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    private static String name(@Nullable Area area) {
        return area == null ? "all" : area.shortCode();
    }

    /** Every kept finding, the weightiest first. */
    public List<FindingView> list() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<FindingView> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                all.addAll(MAPPER.readValue(file.toFile(), Look.class).findings());
            }
        } catch (IOException e) {
            throw unusable(e);
        }
        all.sort(Comparator.comparingDouble((FindingView view) -> -view.rank().total())
                .thenComparing(FindingView::id));
        return all;
    }

    /** The finding with this id, or the only one whose id starts so. */
    public FindingView get(String id) {
        List<FindingView> fitting = list().stream()
                .filter(view -> !id.isBlank() && view.id().startsWith(id.strip()))
                .toList();
        List<String> ids = fitting.stream().map(FindingView::id).distinct().toList();
        if (ids.isEmpty()) {
            throw AppException.wrongUse(
                    "There is no finding '" + id + "'.",
                    "'tidewaiter findings list' shows those of the last 'tidewaiter detect'.");
        }
        if (ids.size() > 1) {
            throw AppException.wrongUse("'" + id + "' fits " + ids.size() + " findings.", "Give more letters.", ids);
        }
        return fitting.getFirst();
    }

    private AppException unusable(IOException e) {
        return AppException.unavailable(
                "The findings in " + folder + " cannot be read or written: " + e.getMessage() + ".",
                "Check the permissions of the folder and the room on its disk, then run 'tidewaiter detect' again.",
                e);
    }
}
