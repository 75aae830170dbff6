package org.tidewaiter.law;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tidewaiter.trade.AppException;

/** Writes a drafted book and its twin of examples, after both were read back and the examples gave their answers. */
public final class BookWriter {
    private BookWriter() {}

    /** The two files written. */
    public record Written(Path book, Path twin, int examples) {}

    /** Writes into a folder; no book there is ever overwritten. The schemas are put beside the books for editors. */
    public static Written write(Path folder, BookDraft draft) {
        String book = book(draft);
        String twin = TwinWriter.twin(draft);
        SpecRunner.Report report =
                SpecRunner.run(Map.of(draft.id() + ".yml", book), Map.of(draft.id() + ".spec.yml", twin));
        if (!report.isClean()) {
            throw AppException.wrongUse(
                    "The book cannot be used: "
                            + Stream.concat(
                                            report.problems().stream(),
                                            report.differences().stream()
                                                    .map(difference -> difference.name() + " gives "
                                                            + difference.given().words()))
                                    .collect(Collectors.joining(" ")),
                    "Nothing was written. Correct what is named and run it again.");
        }
        Path bookFile = folder.resolve(draft.id() + ".yml");
        Path twinFile = folder.resolve(draft.id() + ".spec.yml");
        for (Path file : List.of(bookFile, twinFile)) {
            if (Files.exists(file)) {
                throw exists(file);
            }
        }
        try {
            Files.createDirectories(folder);
            Files.writeString(bookFile, schemaLine("book") + book, StandardOpenOption.CREATE_NEW);
            Files.writeString(twinFile, schemaLine("spec") + twin, StandardOpenOption.CREATE_NEW);
            for (Map.Entry<String, String> schema : BookFiles.schemas().entrySet()) {
                Path name = Path.of(schema.getKey()).getFileName();
                Files.writeString(
                        folder.resolve(name), schema.getValue()); // always that of the program that wrote last
            }
        } catch (FileAlreadyExistsException e) {
            AppException problem = exists(folder);
            problem.initCause(e);
            throw problem;
        } catch (IOException e) {
            throw AppException.unavailable("'" + folder + "' cannot be written.", "Check that you may write there.", e);
        }
        return new Written(bookFile, twinFile, report.cases());
    }

    /** What makes editors offer keys and words, and mark mistakes. */
    private static String schemaLine(String kind) {
        return "# yaml-language-server: $schema=" + kind + ".schema.json\n";
    }

    private static AppException exists(Path file) {
        return AppException.wrongUse(
                "'" + file + "' exists already and is never overwritten.",
                "Give another --id or --out, or move the file away.");
    }

    static String book(BookDraft draft) {
        StringBuilder yaml = new StringBuilder();
        line(yaml, "", "act", quoted(draft.act()));
        line(yaml, "", "id", draft.id());
        line(yaml, "", "authority", quoted(draft.authority()));
        line(yaml, "", "regime", draft.regime());
        line(yaml, "", "title", quoted(draft.title()));
        line(yaml, "", "adopted", draft.adopted().toString());
        line(yaml, "", "url", quoted(draft.url()));
        line(yaml, "", "version", draft.version().toString());
        yaml.append("measures:\n");
        draft.parts().forEach(part -> measure(yaml, draft, part));
        return yaml.toString();
    }

    private static void measure(StringBuilder yaml, BookDraft draft, BookDraft.Part part) {
        String in = "    ";
        yaml.append("  - id: ").append(part.id()).append('\n');
        line(yaml, in, "paragraph", quoted(draft.paragraph()));
        line(yaml, in, "paragraph_verified", Boolean.toString(draft.paragraphVerified()));
        line(yaml, in, "type", MeasureType.PROHIBITION.code());
        if (draft.unverified() != null) {
            line(yaml, in, "verified", "false");
            line(yaml, in, "unverified", quoted(draft.unverified()));
        }
        line(yaml, in, "says", quoted(part.says()));
        yaml.append(in).append("goods:\n");
        line(yaml, in + "  ", "commodity", quoted(part.commodity()));
        line(yaml, in + "  ", "classification", "HS");
        line(yaml, in + "  ", "revision", part.revision().name());
        line(yaml, in + "  ", "codes", list(part.codes()));
        line(yaml, in, "coverage", part.coverage().code());
        line(yaml, in, "basis", part.basis().code());
        line(yaml, in, "basis_source", quoted(part.basisSource()));
        line(yaml, in, "certainty", part.certainty().code());
        line(yaml, in, "from", list(List.of(draft.from())));
        line(yaml, in, "to", list(List.of(draft.to())));
        line(yaml, in, "valid_from", draft.validFrom().toString());
        if (draft.validTo() != null) {
            line(yaml, in, "valid_to", draft.validTo().toString());
        }
        if (part.interpretation() != null) {
            line(yaml, in, "interpretation", quoted(part.interpretation()));
        }
        line(yaml, in, "confidence", part.confidence().code());
        line(yaml, in, "sources", list(part.sources()));
    }

    private static void line(StringBuilder yaml, String margin, String key, String value) {
        yaml.append(margin).append(key).append(": ").append(value).append('\n');
    }

    private static String list(List<String> values) {
        return values.stream().map(BookWriter::quoted).collect(Collectors.joining(", ", "[", "]"));
    }

    /** Any text as YAML reads it back, on one line. */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.strip().replaceAll("\\s+", " ").chars().forEach(letter -> {
            if (letter == '"' || letter == '\\') {
                quoted.append('\\');
            }
            if (Character.isISOControl(letter)) {
                quoted.append(' ');
            } else {
                quoted.append((char) letter);
            }
        });
        return quoted.append('"').toString();
    }
}
