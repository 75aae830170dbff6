package org.tidewaiter.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** Style sheet and scripts, packed with the program, named by their content so that browsers may keep them for good. */
public final class Assets implements Part {
    private static final String HTMX = "/META-INF/resources/webjars/htmx.org/2.0.8/dist/htmx.min.js";
    private static final String ECHARTS = "/META-INF/resources/_static/echarts/6.0.0/dist/echarts.common.min.js";
    private static final int LETTERS = 10; // of the hash in a name

    @SuppressWarnings("ArrayRecordComponent") // nobody compares them, and nobody else sees them
    private record Asset(String type, byte[] plain, byte[] zipped, String hash) {}

    private static final Map<String, Asset> ALL = read();

    private static Map<String, Asset> read() {
        Map<String, Asset> all = new LinkedHashMap<>();
        all.put("style.css", asset("text/css", joined("style.css", "/brief/marks.css")));
        all.put("app.js", asset("text/javascript", joined("script.js")));
        all.put("htmx.js", asset("text/javascript", need(HTMX)));
        all.put("echarts.js", asset("text/javascript", need(ECHARTS)));
        return all;
    }

    /** The files of that name of all sections, after others that pages share with files. */
    private static byte[] joined(String name, String... shared) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (String resource : shared) {
            all.writeBytes(need(resource));
        }
        for (String section : Texts.SECTIONS) {
            byte[] part = find("/web/" + section + "/" + name);
            if (part != null) {
                all.writeBytes(part);
            }
        }
        return all.toByteArray();
    }

    private static byte[] need(String resource) {
        byte[] content = find(resource);
        if (content == null) {
            throw new IllegalStateException("packed file is missing: " + resource);
        }
        return content;
    }

    private static byte @Nullable [] find(String resource) {
        try (InputStream stream = Assets.class.getResourceAsStream(resource)) {
            return stream == null ? null : stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Asset asset(String type, byte[] plain) {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
            out.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Asset(
                type + "; charset=utf-8",
                plain,
                zipped.toByteArray(),
                Hashes.hex(plain).substring(0, LETTERS));
    }

    /** The address of an asset, with the hash of its content. */
    public static String href(String name) {
        Asset asset = ALL.get(name);
        if (asset == null) {
            throw new IllegalStateException("no asset '" + name + "'");
        }
        return "/assets/" + asset.hash() + "/" + name;
    }

    @Override
    public void addTo(RoutesConfig routes, Site site) {
        routes.get("/assets/{hash}/{name}", Assets::give, Access.OPEN);
        routes.get("/favicon.ico", context -> context.status(204), Access.OPEN);
    }

    private static void give(Context context) {
        Asset asset = ALL.get(context.pathParam("name"));
        if (asset == null || !asset.hash().equals(context.pathParam("hash"))) {
            throw new NotFoundResponse("There is no such file.");
        }
        context.contentType(asset.type()).header("Cache-Control", "public, max-age=31536000, immutable");
        String accepted = context.header("Accept-Encoding");
        if (accepted != null && accepted.contains("gzip")) {
            context.header("Content-Encoding", "gzip")
                    .header("Vary", "Accept-Encoding")
                    .result(asset.zipped());
        } else {
            context.result(asset.plain());
        }
    }
}
