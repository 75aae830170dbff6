package org.tidewaiter.brief;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The brief as one page that needs nothing else: no network, no script. */
final class HtmlBrief {
    private HtmlBrief() {}

    static String write(BriefFacts facts, Words words, Opening opening) {
        return render(Page.of(facts, words, opening, packed("page.css"), false));
    }

    /** Renders the page template; PDF uses the same one with another style sheet. */
    static String render(Page page) {
        TemplateEngine engine = TemplateEngine.createPrecompiled(
                null, ContentType.Html, HtmlBrief.class.getClassLoader(), "org.tidewaiter.templates");
        StringOutput output = new StringOutput(200_000); // characters: a usual brief, so that the buffer seldom grows
        engine.render("page.jte", page, output);
        return output.toString();
    }

    static String packed(String name) {
        try (InputStream stream = HtmlBrief.class.getResourceAsStream("/brief/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("packed file is missing: brief/" + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
