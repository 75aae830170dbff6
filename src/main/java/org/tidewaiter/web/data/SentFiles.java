package org.tidewaiter.web.data;

import io.javalin.http.ContentTooLargeResponse;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import jakarta.servlet.MultipartConfigElement;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.answers.LoadChoices;
import org.tidewaiter.ingest.About;
import org.tidewaiter.ingest.GivenFile;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.web.Parameters;
import org.tidewaiter.web.data.job.LoadOrder;
import org.tidewaiter.web.data.job.UploadFolder;

/** Takes in the files of a form. The names that came with them are words for people and never part of a path. */
public final class SentFiles {
    private static final String MULTIPART = "org.eclipse.jetty.multipartConfig"; // where Jetty looks for its settings
    private static final int IN_MEMORY =
            64 * 1024; // bytes of a part before it goes to the disk: the fields of the form
    private static final long BESIDE = 1 << 20; // bytes that fields, boundaries and a mapping may take beside the files
    private static final int LONGEST_NAME = 200; // letters: the longest that file systems take is about that
    private static final int MOST_FILES = 200; // a publisher's monthly files of sixteen years

    private final UploadFolder uploads;
    private final long mostBytes;

    SentFiles(UploadFolder uploads, long mostBytes) {
        this.uploads = uploads;
        this.mostBytes = mostBytes;
    }

    /** Before anything is read of the request: what is sent goes to the home, not to a folder that all programs share. */
    void prepare(Context context) {
        if (!context.method().name().equals("POST")) {
            return;
        }
        if (context.req().getContentLengthLong() > mostBytes + BESIDE) {
            throw new ContentTooLargeResponse("The files are larger than the " + (mostBytes >> 20)
                    + " MB that may be sent at once. Send fewer, or pack them as .gz or .zip.");
        }
        context.req()
                .setAttribute(
                        MULTIPART,
                        new MultipartConfigElement(
                                uploads.path().toString(), mostBytes + BESIDE, mostBytes + BESIDE, IN_MEMORY));
    }

    /** What is to be loaded; refuses a form without a file. */
    LoadOrder take(Context context) {
        List<UploadedFile> sent = context.uploadedFiles("files").stream()
                .filter(file -> !name(file).isEmpty())
                .toList();
        if (sent.stream().noneMatch(file -> !isAbout(file))) {
            throw AppException.wrongUse("No file was chosen.", "Go back and choose one or more customs files.");
        }
        if (sent.size() > MOST_FILES) {
            throw AppException.wrongUse(
                    sent.size() + " files were sent.",
                    "Send at most " + MOST_FILES + " at once, or pack their content.");
        }
        Path folder = uploads.newFolder();
        List<GivenFile> files = new ArrayList<>();
        for (UploadedFile file : sent) {
            Path target = folder.resolve(isAbout(file) ? About.NAME : LoadOrder.FILE + files.size());
            write(file, target);
            if (!isAbout(file)) {
                files.add(GivenFile.sent(target, name(file)));
            }
        }
        return new LoadOrder(files, choices(Parameters.ofForm(context), mapping(context, folder)), folder);
    }

    private static LoadChoices choices(Parameters form, @Nullable Path mapping) {
        return new LoadChoices(
                form.find("flow").orElse(null),
                null,
                mapping,
                form.find("months").orElse(null),
                form.find("edition").orElse(null),
                form.find("published").orElse(null),
                form.find("complete").isPresent(),
                form.find("illustrative").isPresent(),
                form.find("february").orElse(null));
    }

    private static @Nullable Path mapping(Context context, Path folder) {
        UploadedFile sent = context.uploadedFile("mapping");
        if (sent == null || name(sent).isEmpty()) {
            return null;
        }
        if (sent.size() > BESIDE) {
            throw AppException.wrongUse(
                    "The mapping file is larger than a megabyte.", "Choose the file that describes the columns.");
        }
        Path target = folder.resolve(LoadOrder.MAPPING);
        write(sent, target);
        return target;
    }

    /** What an about.yml says of the files beside it is heeded, as it is by the command. */
    private static boolean isAbout(UploadedFile file) {
        return name(file).equalsIgnoreCase(About.NAME);
    }

    /** The last part of what the browser sends, without what no reader could see. */
    static String name(UploadedFile file) {
        return name(file.filename());
    }

    /** The same for a name alone. */
    public static String name(String sent) {
        String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        String readable = last.replaceAll("\\p{C}", "").strip();
        return readable.length() <= LONGEST_NAME ? readable : readable.substring(readable.length() - LONGEST_NAME);
    }

    private static void write(UploadedFile file, Path target) {
        try (InputStream in = file.content()) {
            Files.copy(in, target);
        } catch (IOException e) {
            throw AppException.unavailable(
                    "What was sent cannot be kept: " + e.getMessage() + ".",
                    "Whoever runs this server checks the free space of its disk.",
                    e);
        }
    }
}
