package org.tidewaiter.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.trade.AsOf;
import org.tidewaiter.trade.Flow;
import org.tidewaiter.trade.PeriodRange;

/**
 * What an {@code about.yml} beside a file says of it: the facts a download has no column for. Read only where it names
 * the file, so that a folder of mixed files is safe.
 */
public record About(
        Optional<String> title,
        Optional<String> publisher,
        Optional<String> licence,
        boolean illustrative,
        boolean complete,
        Optional<Flow> flow,
        Optional<LocalDate> published,
        Optional<PeriodRange> months,
        Optional<February> february) {

    /** Its name. */
    public static final String NAME = "about.yml";

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private record Folder(
            @Nullable String title,
            @Nullable String publisher,
            @Nullable String licence,
            boolean illustrative,
            boolean complete,
            @Nullable Map<String, File> files) {}

    private record File(
            @Nullable String flow,
            @Nullable String published,
            @Nullable String months,
            @Nullable String february) {}

    /** What the folder's {@code about.yml} says of the file; empty where there is none or it does not name the file. */
    public static Optional<About> find(GivenFile file) {
        Path about = file.path().toAbsolutePath().resolveSibling(NAME);
        if (!Files.isRegularFile(about)) {
            return Optional.empty();
        }
        Folder folder = read(about);
        Map<String, File> files = folder.files() == null ? Map.of() : folder.files();
        return Optional.ofNullable(files.get(file.name())).map(entry -> of(folder, entry));
    }

    private static About of(Folder folder, File entry) {
        return new About(
                Optional.ofNullable(folder.title()),
                Optional.ofNullable(folder.publisher()),
                Optional.ofNullable(folder.licence()),
                folder.illustrative(),
                folder.complete(),
                Optional.ofNullable(entry.flow()).map(Flow::parse),
                Optional.ofNullable(entry.published()).map(AsOf::parseDay),
                Optional.ofNullable(entry.months()).map(PeriodRange::parse),
                Optional.ofNullable(entry.february()).map(February::parse));
    }

    private static Folder read(Path about) {
        try {
            return YAML.readValue(about.toFile(), Folder.class);
        } catch (UnrecognizedPropertyException e) {
            throw unreadable(about, "it has no use for the key '" + e.getPropertyName() + "'");
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw unreadable(about, "near line " + line + " it is not the YAML expected");
        } catch (IOException e) {
            throw AppException.unavailable(about + " cannot be read.", "Check the permissions of the file.", e);
        }
    }

    private static AppException unreadable(Path about, String what) {
        return AppException.wrongUse(
                about + " cannot be read: " + what + ".",
                "It holds title, publisher, licence, illustrative, complete, and files: {NAME: {flow, published, months, february}};"
                        + " correct it or take it away.");
    }
}
