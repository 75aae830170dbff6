package org.tidewaiter.web.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidewaiter.brief.Words;
import org.tidewaiter.ingest.Ingest;
import org.tidewaiter.ingest.LoadOptions;
import org.tidewaiter.ingest.Progress;
import org.tidewaiter.law.RuleBooks;
import org.tidewaiter.trade.Language;
import org.tidewaiter.warehouse.Warehouse;
import org.tidewaiter.web.Asked;
import org.tidewaiter.web.Parameters;
import org.tidewaiter.web.Site;
import org.tidewaiter.web.Texts;
import org.tidewaiter.web.View;

class KeptFiguresTest {
    private static final String BUILD = "this build";
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2024-02-01T10:00:00Z"));

    @TempDir
    static Path home;

    private final AtomicInteger worked = new AtomicInteger();

    @BeforeAll
    static void load() {
        Ingest.load(
                Warehouse.at(home),
                Path.of("examples/china-dprk/import-2023.csv"),
                LoadOptions.on(LocalDate.of(2024, 1, 31)),
                Progress.NONE);
    }

    @BeforeEach
    void forget() throws IOException {
        Files.deleteIfExists(file());
    }

    private static Path file() {
        return home.resolve("pages").resolve("overview-en.txt");
    }

    private static Site site() {
        return Site.of(home, RuleBooks.packed(), CLOCK);
    }

    private static View view(Site site, Map<String, String> address) {
        Parameters parameters = new Parameters(address);
        Asked asked = Asked.of(parameters, site, Language.ENGLISH);
        return new View(site, asked, Words.of(asked.language()), Texts.of(asked.language()), "/", parameters, null);
    }

    private static View first() {
        return view(site(), Map.of());
    }

    /** Figures that say how often they were worked out. */
    private Figures get(String build) {
        return KeptFigures.of(first(), build)
                .orElseThrow()
                .get(() -> new Figures("work " + worked.incrementAndGet(), "<p>무연탄</p>", "<ul></ul>"));
    }

    @Test
    void keptFigures_areWorkedOutOnce() throws IOException {
        Figures made = get(BUILD);
        assertThat(get(BUILD)).isEqualTo(made);
        assertThat(worked).hasValue(1);
        try (Stream<Path> files = Files.list(home.resolve("pages"))) {
            assertThat(files).containsExactly(file());
        }
    }

    @Test
    void keptFigures_ofAnotherBuild_areMadeAnew() {
        get(BUILD);
        assertThat(get("the next build").title()).isEqualTo("work 2");
    }

    @Test
    void keptFigures_fromBeforeADecision_areMadeAnew() throws IOException {
        get(BUILD);
        Path decisions = home.resolve("findings").resolve("judgements.jsonl");
        Files.createDirectories(home.resolve("findings"));
        Files.writeString(decisions, "\n");
        try {
            assertThat(get(BUILD).title()).isEqualTo("work 2");
        } finally {
            Files.delete(decisions);
        }
    }

    @Test
    void keptFigures_thatSomebodyWroteTo_areMadeAnew() throws IOException {
        get(BUILD);
        Files.writeString(file(), Files.readString(file()).replace("<ul>", "<ol>"));
        assertThat(get(BUILD).title()).isEqualTo("work 2");
        Files.write(file(), new byte[] {(byte) 0xff, (byte) 0xfe});
        assertThat(get(BUILD).title()).isEqualTo("work 3");
    }

    @Test
    void figures_whoseGroundChangedMeanwhile_areNotKept() throws IOException {
        Path decisions = home.resolve("findings").resolve("judgements.jsonl");
        Files.createDirectories(home.resolve("findings"));
        KeptFigures.of(first(), BUILD).orElseThrow().get(() -> {
            try {
                Files.writeString(decisions, "\n");
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
            return new Figures("", "", "");
        });
        Files.delete(decisions);
        assertThat(file()).doesNotExist();
    }

    @Test
    void figures_thatCannotBeKept_areStillShown() throws IOException {
        Path pages = home.resolve("pages");
        Files.deleteIfExists(pages);
        Files.writeString(pages, "no folder");
        try {
            assertThat(get(BUILD).title()).isEqualTo("work 1");
        } finally {
            Files.delete(pages);
        }
    }

    @Test
    void onlyTheFirstPage_underThePackedBooks_isKept() {
        assertThat(KeptFigures.of(view(site(), Map.of("period", "2023-05..2023-06")), BUILD))
                .isEmpty();
        assertThat(KeptFigures.of(view(Site.of(home, RuleBooks.packed(), home, CLOCK), Map.of()), BUILD))
                .isEmpty();
        assertThat(KeptFigures.of(first())).as("loose classes").isEmpty();
    }

    @Test
    void loading_keepsTheRealFigures() {
        FirstLook.keep(site(), BUILD);
        Figures kept = get(BUILD);
        assertThat(worked).hasValue(0);
        assertThat(kept).isEqualTo(Figures.make(first()));
        assertThat(kept.title()).contains("North Korea");
        assertThat(kept.figures()).contains("table-top-import", "table-resolutions");
    }
}
