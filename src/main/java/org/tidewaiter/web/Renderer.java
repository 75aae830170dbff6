package org.tidewaiter.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.util.Map;

/** Fills templates. They are compiled with the program; nothing is read at run time. */
public final class Renderer {
    private static final int USUAL_SIZE = 60_000; // characters of a page with a table
    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Renderer.class.getClassLoader(), "org.tidewaiter.templates");

    private Renderer() {}

    /** Answers with a page: the template {@code name} gets {@code view} and {@code page}. */
    public static void show(Context context, View view, String name, Object page) {
        context.html(fill(name, Map.of("view", view, "page", page)));
    }

    /** The text of a template. */
    public static String fill(String name, Map<String, Object> parameters) {
        StringOutput output = new StringOutput(USUAL_SIZE);
        ENGINE.render("web/" + name + ".jte", parameters, output);
        return output.toString();
    }
}
