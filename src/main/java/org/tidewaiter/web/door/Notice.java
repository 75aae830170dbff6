package org.tidewaiter.web.door;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tidewaiter.trade.Language;
import org.tidewaiter.web.Renderer;
import org.tidewaiter.web.Texts;
import org.tidewaiter.web.View;

/**
 * A page of the door itself: it reads no data, so that nobody outside can make the server work.
 *
 * @param onward where a browser goes on by itself, for pages that only hand over
 */
public record Notice(
        Language language,
        String title,
        List<String> sentences,
        @Nullable String onward) {
    public Notice {
        sentences = List.copyOf(sentences);
    }

    /** The notice of that name: door.NAME.title, door.NAME.1 and so on. */
    static void show(Context context, int status, String name, int sentences) {
        Language language = language(context);
        Texts texts = Texts.of(language);
        List<String> all = java.util.stream.IntStream.rangeClosed(1, sentences)
                .mapToObj(number -> texts.text("door." + name + "." + number))
                .toList();
        show(context.status(status), new Notice(language, texts.text("door." + name + ".title"), all, null));
    }

    /**
     * Sends a browser on from a page of ours. After a link on another site it keeps its cookies back, also for what it is
     * redirected to; a step that our own page starts carries them.
     */
    static void goOn(Context context, String address) {
        Language language = language(context);
        show(
                context.status(200),
                new Notice(language, Texts.of(language).text("door.onward.title"), List.of(), address));
    }

    private static void show(Context context, Notice notice) {
        context.html(Renderer.fill("door/notice", Map.of("page", notice)));
    }

    static Language language(Context context) {
        String asked = context.queryParam("lang");
        for (Language language : Language.values()) {
            if (language.tag().equals(asked)) {
                return language;
            }
        }
        return View.preferred(context);
    }

    public String text(String key, Object... values) {
        return Texts.of(language).text(key, values);
    }
}
