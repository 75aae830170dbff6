package org.tidewaiter.web.data.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidewaiter.answers.LoadChoices;
import org.tidewaiter.answers.LoadQuestion;
import org.tidewaiter.answers.Trail;
import org.tidewaiter.casebook.audit.AuditLog;
import org.tidewaiter.ingest.GivenFile;
import org.tidewaiter.law.RuleBooks;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.warehouse.Writing;
import org.tidewaiter.web.Role;
import org.tidewaiter.web.Site;
import org.tidewaiter.web.Visitor;

class LoadJobsTest {
    private static final String ROWS = "\"202301\",\"109\",\"26110000\",\"10\",\"千克\",\"5\"\n";
    private static final String TABLE = "\"数据年月\",\"贸易伙伴编码\",\"商品编码\",\"第一数量\",\"第一计量单位\",\"人民币\"\n" + ROWS;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path home;

    private Site site;
    private LoadJobs jobs;
    private UploadFolder uploads;
    private Trail trail;

    @BeforeEach
    void open() {
        site = Site.of(home, RuleBooks.packed(), InstantSource.fixed(Instant.parse("2023-11-20T10:00:00Z")));
        jobs = new LoadJobs(site);
        uploads = new UploadFolder(home);
        trail = site.trail(new Visitor("ann", Set.of(Role.ANALYST), "token"));
    }

    private LoadOrder order(String name, String text) throws IOException {
        Path folder = uploads.newFolder();
        Path file = Files.writeString(folder.resolve(LoadOrder.FILE + "0"), text);
        return new LoadOrder(List.of(GivenFile.sent(file, name)), LoadChoices.none(), folder);
    }

    private static LoadJob done(LoadJob job) throws InterruptedException {
        for (int i = 0; i < 1200 && !job.state().isDone(); i++) {
            Thread.sleep(50);
        }
        assertThat(job.state().isDone()).as("through within a minute").isTrue();
        return job;
    }

    private static FileResult only(LoadJob job) {
        assertThat(job.state().results()).hasSize(1);
        return job.state().results().getFirst();
    }

    private void leavesNothing(LoadOrder order) {
        assertThat(order.folder()).doesNotExist();
        assertThat(order.files()).noneMatch(file -> Files.exists(file.path()));
    }

    @Test
    void file_becomesARelease_andWhatWasSentIsGone() throws Exception {
        LoadOrder order = order("import-1.csv", TABLE + "\"202301\",\"109\",\"oops\",\"10\",\"千克\",\"5\"\n");
        LoadJob job = done(jobs.add(order, trail));
        assertThat(only(job)).isInstanceOfSatisfying(FileResult.Loaded.class, loaded -> {
            assertThat(loaded.report().rowsKept()).isEqualTo(1);
            assertThat(loaded.report().rowsRejected()).isEqualTo(1);
            assertThat(loaded.report().notices()).containsEntry("bad_code", 1L);
        });
        assertThat(site.warehouse().listReleases()).hasSize(1);
        leavesNothing(order);
    }

    @Test
    void sameFileTwice_changesNothing() throws Exception {
        done(jobs.add(order("import-1.csv", TABLE), trail));
        LoadJob again = done(jobs.add(order("import-1.csv", TABLE), trail));
        assertThat(only(again))
                .isInstanceOfSatisfying(
                        FileResult.Loaded.class,
                        loaded -> assertThat(loaded.report().alreadyLoaded()).isTrue());
        assertThat(site.warehouse().listReleases()).hasSize(1);
    }

    @Test
    void brokenFile_saysWhatIsWrong_withoutPlacesOfTheServer() throws Exception {
        LoadOrder order = order("letter.pdf", "%PDF-1.7 hello");
        LoadJob job = done(jobs.add(order, trail));
        assertThat(only(job)).isInstanceOfSatisfying(FileResult.Refused.class, refused -> {
            assertThat(refused.message()).startsWith("letter.pdf is").doesNotContain(home.toString());
            assertThat(refused.hint()).isNotBlank().doesNotContain(home.toString());
        });
        assertThat(site.warehouse().listReleases()).isEmpty();
        leavesNothing(order);
    }

    @Test
    void openQuestion_keepsTheFileUntilItIsAnswered() throws Exception {
        LoadOrder order = order("figures.csv", TABLE);
        LoadJob asking = done(jobs.add(order, trail));
        assertThat(only(asking))
                .isInstanceOfSatisfying(
                        FileResult.Refused.class,
                        refused -> assertThat(refused.question()).contains(LoadQuestion.FLOW));
        assertThat(asking.isAsking(0)).isTrue();
        assertThatThrownBy(() -> jobs.answer(asking, 0, "sideways", trail)).isInstanceOf(AppException.class);
        assertThat(asking.isAsking(0)).as("a wrong answer leaves it open").isTrue();
        LoadJob onward = done(jobs.answer(asking, 0, "import", trail));
        assertThat(only(onward)).isInstanceOf(FileResult.Loaded.class);
        assertThat(asking.goneOn(0)).contains(onward.id());
        assertThatThrownBy(() -> jobs.answer(asking, 0, "export", trail))
                .isInstanceOf(AppException.class)
                .hasMessageContaining("any more");
        leavesNothing(order);
    }

    @Test
    void manyOpenQuestions_giveUpTheOldest() throws Exception {
        LoadOrder first = order("figures.csv", TABLE);
        LoadJob oldest = done(jobs.add(first, trail));
        for (int i = 0; i < 10; i++) {
            done(jobs.add(order("figures.csv", TABLE), trail));
        }
        done(jobs.add(order("import-1.csv", TABLE), trail));
        assertThat(oldest.isAsking(0)).isFalse();
        assertThat(oldest.goneOn(0)).contains("");
        leavesNothing(first);
    }

    @Test
    void loads_waitForEachOther_andForOtherWriters() throws Exception {
        LoadJob first;
        LoadJob second;
        try (Writing elsewhere = site.warehouse().write()) {
            assertThat(elsewhere).isNotNull();
            first = jobs.add(order("import-1.csv", TABLE), trail);
            second = jobs.add(order("export-1.csv", TABLE), trail);
            assertThat(jobs.ahead(second)).isEqualTo(1);
            assertThat(site.warehouse().listReleases())
                    .as("readers do not wait")
                    .isEmpty();
            assertThat(first.state().isDone()).isFalse();
        }
        done(first);
        done(second);
        assertThat(site.warehouse().listReleases()).hasSize(2);
        assertThat(jobs.list()).containsExactly(second, first);
    }

    @Test
    void fullQueue_takesNoMore_andKeepsNothing() throws Exception {
        try (Writing elsewhere = site.warehouse().write()) {
            assertThat(elsewhere).isNotNull();
            for (int i = 0; i < 20; i++) {
                jobs.add(order("import-" + i + ".csv", TABLE + ROWS.repeat(i + 1)), trail);
            }
            LoadOrder more = order("import-20.csv", TABLE);
            assertThatThrownBy(() -> jobs.add(more, trail))
                    .isInstanceOf(AppException.class)
                    .hasMessageContaining("waiting");
            leavesNothing(more);
        }
        for (LoadJob job : jobs.list()) {
            done(job);
        }
    }

    @Test
    void everyLoad_isInTheLog() throws Exception {
        done(jobs.add(order("import-1.csv", TABLE), trail));
        done(jobs.add(order("letter.pdf", "%PDF-1.7 hello"), trail));
        assertThat(AuditLog.at(home).verify(null).holds()).isTrue();
        assertThat(Files.readString(home.resolve("audit/log.jsonl")))
                .contains("\"ann\"", "data.load", "import-1.csv", "data.loaded", "1 rows kept", "data.refused");
    }
}
