package org.tidewaiter.web.check;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Scheduler;
import io.javalin.http.ContentTooLargeResponse;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import io.javalin.http.ServiceUnavailableResponse;
import io.javalin.http.UploadedFile;
import jakarta.servlet.MultipartConfigElement;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.consignment.ConsignmentFile;
import org.tidewaiter.consignment.FileOptions;
import org.tidewaiter.consignment.Role;
import org.tidewaiter.consignment.Summary;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.web.Parameters;
import org.tidewaiter.web.Site;
import org.tidewaiter.web.Tokens;
import org.tidewaiter.web.View;
import org.tidewaiter.web.data.SentFiles;
import org.tidewaiter.web.data.job.UploadFolder;

/** Files of consignments, answered and held for a quarter of an hour for whoever sent them; nothing of them is logged. */
final class AnsweredFiles {
    private static final String MULTIPART = "org.eclipse.jetty.multipartConfig"; // where Jetty looks for its settings
    private static final long BESIDE = 64 << 10; // bytes that fields and boundaries may take beside the file
    private static final int IN_MEMORY = 64 << 10; // bytes of a part before it goes to the disk
    private static final int KEPT = 50; // files at one time
    private static final Duration LASTS = Duration.ofMinutes(15);
    private static final int AT_ONCE = 2; // files: as many as there are cores on a small machine
    private static final Map<String, String> TYPES = Map.of(
            "answers.csv",
            "text/csv; charset=utf-8",
            "answers.xlsx",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Site site;
    private final UploadFolder uploads;
    private final long mostBytes;
    private final Semaphore places = new Semaphore(AT_ONCE);
    private final Cache<String, AnsweredFile> files = Caffeine.newBuilder()
            .maximumSize(KEPT)
            .expireAfterWrite(LASTS)
            .scheduler(Scheduler.systemScheduler())
            .<String, AnsweredFile>evictionListener((id, file, cause) -> delete(file))
            .build();

    AnsweredFiles(Site site, UploadFolder uploads, long mostBytes) {
        this.site = site;
        this.uploads = uploads;
        this.mostBytes = mostBytes;
        Runtime.getRuntime().addShutdownHook(new Thread(this::clear));
    }

    /** Before anything is read of the request. */
    void prepare(Context context) {
        if (!context.method().name().equals("POST")) {
            return;
        }
        if (context.req().getContentLengthLong() > mostBytes + BESIDE) {
            throw new ContentTooLargeResponse(
                    "The file is larger than the " + (mostBytes >> 20) + " MB that may be sent. Send it in parts.");
        }
        context.req()
                .setAttribute(
                        MULTIPART,
                        new MultipartConfigElement(
                                uploads.path().toString(), mostBytes, mostBytes + BESIDE, IN_MEMORY));
    }

    /** Answers the file of a form; the id under which its sender finds it. */
    String add(Context context, View view) {
        UploadedFile sent = context.uploadedFile("file");
        String name = sent == null ? "" : SentFiles.name(sent.filename());
        if (sent == null || name.isEmpty()) {
            throw AppException.wrongUse(view.text("check.file.none"), view.text("check.file.none.hint"));
        }
        if (!places.tryAcquire()) {
            throw new ServiceUnavailableResponse(view.text("check.file.busy"));
        }
        Path folder = uploads.newFolder();
        boolean done = false;
        try {
            AnsweredFile file = answer(sent, name, folder, Parameters.ofForm(context), view);
            files.put(file.id(), file);
            done = true;
            return file.id();
        } finally {
            places.release();
            if (!done) {
                delete(folder);
            }
        }
    }

    private AnsweredFile answer(UploadedFile sent, String name, Path folder, Parameters form, View view) {
        Path path = folder.resolve("consignments");
        try (InputStream in = sent.content()) {
            Files.copy(in, path);
        } catch (IOException e) {
            throw AppException.unavailable(
                    "What was sent cannot be kept.", "Whoever runs this server checks the free space of its disk.", e);
        }
        FileOptions options =
                new FileOptions(Map.of(), given(form), null, null, currency(form), Optional.empty(), site.today());
        ConsignmentFile file = new ConsignmentFile(path, options, site.assessor());
        try (FirstRows rows = new FirstRows()) {
            Summary summary = file.screen(rows);
            return new AnsweredFile(Tokens.random(), owner(view), name, folder, file, summary, rows.rows());
        } catch (AppException e) {
            throw named(e, path, name);
        }
    }

    /** What holds for all rows because the file has no column for it. */
    private static Map<Role, String> given(Parameters form) {
        Map<Role, String> given = new EnumMap<>(Role.class);
        form.find("from").ifPresent(area -> given.put(Role.FROM, area));
        form.find("to").ifPresent(area -> given.put(Role.TO, area));
        form.find("on").ifPresent(day -> given.put(Role.ON, day));
        return given;
    }

    private static @Nullable String currency(Parameters form) {
        return form.find("currency")
                .map(code -> code.toUpperCase(java.util.Locale.ROOT))
                .orElse(null);
    }

    /** The same failure with the name that the sender knows; where the file lies is nobody's business. */
    private static AppException named(AppException e, Path path, String name) {
        String says = String.valueOf(e.getMessage()).replace(path.toString(), name);
        String hint = e.hint().replace(path.toString(), name);
        AppException told = AppException.wrongUse(says, hint, e.alternatives());
        told.initCause(e);
        return told;
    }

    /** The file of an address, for its sender alone. */
    AnsweredFile find(Context context, View view) {
        AnsweredFile file = files.getIfPresent(context.pathParam("id"));
        if (file == null || !Tokens.same(file.owner(), owner(view))) {
            throw new NotFoundResponse(view.text("check.file.gone"));
        }
        return file;
    }

    /** Hands the whole file out with its answers. */
    void give(Context context, View view) {
        AnsweredFile file = find(context, view);
        String name = context.pathParam("name");
        String type = TYPES.get(name);
        if (type == null) {
            throw new NotFoundResponse(view.text("check.file.forms"));
        }
        byte[] content = content(file, name);
        context.contentType(type)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "no-store")
                .result(content);
    }

    private static byte[] content(AnsweredFile file, String name) {
        synchronized (file) {
            Path target = file.folder().resolve(name);
            try {
                if (!Files.exists(target)) {
                    file.file().write(target);
                }
                return Files.readAllBytes(target);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static String owner(View view) {
        return Tokens.hash(view.csrf());
    }

    private void clear() {
        List<AnsweredFile> left = new ArrayList<>(files.asMap().values());
        left.forEach(AnsweredFiles::delete);
    }

    private static void delete(@Nullable AnsweredFile file) {
        if (file != null) {
            delete(file.folder());
        }
    }

    private static void delete(Path folder) {
        try {
            UploadFolder.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
