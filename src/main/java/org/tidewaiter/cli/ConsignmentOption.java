package org.tidewaiter.cli;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.consignment.FileOptions;
import org.tidewaiter.consignment.Role;
import org.tidewaiter.consignment.State;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.trade.HsRevision;
import picocli.CommandLine.Option;

/** How a file of consignments is read and where its answers go. */
final class ConsignmentOption {
    @Option(
            names = "--file",
            required = true,
            paramLabel = "FILE",
            description = "Consignments to check, one a row: CSV in any usual form, or an .xlsx workbook.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path file;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Write the rows with their answers to this .csv, .tsv or .xlsx file.")
    private @Nullable Path out;

    @Option(
            names = "--column",
            paramLabel = "NAME=HEADER",
            description = "Which column holds what, where its header does not say: goods, words, from, to, on, value,"
                    + " currency, edition or given.")
    private Map<String, String> columns = new LinkedHashMap<>();

    @Option(names = "--sheet", paramLabel = "SHEET", description = "Sheet of a workbook, by name or number.")
    private @Nullable String sheet;

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            description = "Encoding of a text file, for example GB18030 or CP949, where it was judged wrongly.")
    private @Nullable String encoding;

    @Option(
            names = "--currency",
            paramLabel = "CODE",
            description = "Currency of the values, where the file does not say: USD.")
    private @Nullable String currency;

    @Option(names = "--csv", description = "Print the rows as CSV with the answers added.")
    private boolean csv;

    @Option(names = "--summary", description = "Print the counts only.")
    private boolean summary;

    @Option(
            names = "--fail-on",
            paramLabel = "ANSWER",
            description = "End with exit code 3 if a row is in_scope, or, with undetermined, if a row is not"
                    + " out_of_scope.")
    private @Nullable String failOn;

    Path file() {
        return file;
    }

    Optional<Path> out() {
        return Optional.ofNullable(out);
    }

    boolean csv() {
        return csv;
    }

    boolean summary() {
        return summary;
    }

    FileOptions read(Map<Role, String> given, Optional<HsRevision> edition) {
        Map<Role, String> chosen = new EnumMap<>(Role.class);
        columns.forEach((name, header) -> chosen.put(Role.parse(name), header));
        if (csv && out != null) {
            throw AppException.wrongUse("--csv prints, --out writes a file.", "Leave one of them away.");
        }
        failOn();
        return new FileOptions(
                chosen,
                given,
                sheet,
                encoding == null ? null : charset(encoding),
                currency == null ? null : currency.strip().toUpperCase(Locale.ROOT),
                edition,
                LocalDate.now(ZoneId.systemDefault()));
    }

    private static Charset charset(String name) {
        try {
            return Charset.forName(name.equalsIgnoreCase("CP949") ? "x-windows-949" : name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            AppException problem = AppException.wrongUse(
                    "'" + name + "' is no encoding known here.", "Use UTF-8, UTF-16, GB18030, EUC-KR or CP949.");
            problem.initCause(e);
            throw problem;
        }
    }

    /** The answer from which on the command fails. */
    Optional<State> failOn() {
        if (failOn == null) {
            return Optional.empty();
        }
        return Optional.of(
                switch (failOn.toLowerCase(Locale.ROOT).replace('-', '_')) {
                    case "in_scope" -> State.IN_SCOPE;
                    case "undetermined" -> State.UNDETERMINED;
                    default ->
                        throw AppException.wrongUse(
                                "--fail-on " + failOn + " is no answer to fail on.", "Use in_scope or undetermined.");
                });
    }
}
