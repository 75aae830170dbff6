package org.tidewaiter.web.api;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.tidewaiter.web.Parameters;
import org.tidewaiter.web.Site;

/** Keeps what was worked out as long as what it rests on stays as it is; shared by the API and the feeds. */
public final class Keeper {
    private static final long MOST_BYTES = 256L << 20; // more is not asked for again before the data change
    private static final int SHARE = 8; // of the memory; the rest is for working answers out

    private final AnswerCache cache;

    private Keeper(AnswerCache cache) {
        this.cache = cache;
    }

    /** Keeps as much as goes into a part of the memory of the program. */
    public static Keeper usual() {
        return of(Math.min(MOST_BYTES, Runtime.getRuntime().maxMemory() / SHARE));
    }

    /** Keeps up to so many bytes, and works on a few answers at a time: each takes an engine that uses all cores. */
    public static Keeper of(long mostBytes) {
        return new Keeper(
                new AnswerCache(mostBytes, Math.max(2, Runtime.getRuntime().availableProcessors() / 2)));
    }

    AnswerCache answers() {
        return cache;
    }

    /** A text about everything that is loaded, found and kept. */
    public String text(Site site, String address, Supplier<String> work) {
        Ask ask = new Ask(site, new Parameters(Map.of()), Map.of(), null);
        String edition = new Ground(site).edition(Set.of(Rests.FIGURES, Rests.FINDINGS, Rests.CASEBOOK), ask);
        String key = "text " + address + " " + edition + site.editions().rules();
        Written written = cache.get(
                key,
                () -> cache.one(
                        () -> new Written(List.of(work.get().getBytes(StandardCharsets.UTF_8)), null, false, false)));
        return new String(written.items().getFirst(), StandardCharsets.UTF_8);
    }
}
