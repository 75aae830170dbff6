package org.tidewaiter.web.data.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidewaiter.answers.LoadChoices;
import org.tidewaiter.ingest.GivenFile;

class LoadOrderTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path home;

    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private GivenFile file(int number) throws IOException {
        return GivenFile.sent(Files.writeString(folder.resolve(LoadOrder.FILE + number), "x"), "name.csv");
    }

    @Test
    void lastFile_takesTheFolderAlong() throws IOException {
        folder = Files.createDirectory(home.resolve("load"));
        Files.writeString(folder.resolve(LoadOrder.MAPPING), "x");
        LoadOrder order = new LoadOrder(List.of(file(0), file(1)), LoadChoices.none(), folder);
        order.remove(order.files().getFirst());
        assertThat(folder).isDirectoryContaining("glob:**/file-1").isDirectoryContaining("glob:**/mapping.yml");
        order.remove(order.files().getLast());
        assertThat(folder).doesNotExist();
    }

    @Test
    void filesThatAreNotOurs_stay() throws IOException {
        folder = Files.createDirectory(home.resolve("load"));
        LoadOrder order = new LoadOrder(List.of(file(0)), LoadChoices.none(), null);
        order.remove(order.files().getFirst());
        assertThat(order.files().getFirst().path()).exists();
    }
}
