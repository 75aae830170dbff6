package org.tidewaiter.web.data.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UploadFolderTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path home;

    @Test
    void folder_isMadeWhenItIsNeeded_forItsOwnerAlone() throws IOException {
        UploadFolder uploads = new UploadFolder(home);
        uploads.clearAbandoned();
        assertThat(home).isEmptyDirectory();
        Path folder = uploads.newFolder();
        assertThat(folder).startsWith(home.resolve("uploads")).isDirectory();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(uploads.path())))
                .isEqualTo("rwx------");
        assertThat(uploads.path()).isEqualTo(folder.getParent());
    }

    @Test
    void whatServersLeftThatEnded_isClearedAway_andNothingElse() throws IOException {
        UploadFolder running = new UploadFolder(home);
        Path kept = Files.writeString(running.newFolder().resolve("file-0"), "in use");
        Path ended = Files.createDirectories(home.resolve("uploads/server-ended/load-1"));
        Files.writeString(ended.resolve("file-0"), "left over");
        Files.writeString(home.resolve("uploads/server-ended/.lock"), ""); // held by nobody
        new UploadFolder(home).clearAbandoned();
        assertThat(home.resolve("uploads/server-ended")).doesNotExist();
        assertThat(kept).exists();
    }
}
