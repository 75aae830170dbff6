package org.tidewaiter.detect.judgement;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.warehouse.LineAppender;

/**
 * Every judgement ever made in a folder of releases, one line of JSON each. Lines are only ever added: a later one about
 * the same finding takes its place, the earlier stays readable.
 */
public final class Judgements {
    private static final ObjectMapper MAPPER = JsonMapper.builder().build();

    private final Path file;

    private Judgements(Path file) {
        this.file = file;
    }

    /** The judgements beside the releases of a folder. Nothing is created until something is decided. */
    public static Judgements at(Path home) {
        return new Judgements(home.resolve("findings").resolve("judgements.jsonl"));
    }

    /** All of them, oldest first. A last line that a crash cut short was never accepted and is left out. */
    public List<Judgement> list() {
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            String text = Files.readString(file);
            List<Judgement> all = new ArrayList<>();
            int number = 0;
            for (String line :
                    text.substring(0, text.lastIndexOf('\n') + 1).lines().toList()) {
                number++;
                all.add(read(line, number));
            }
            return all;
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private Judgement read(String line, int number) {
        try {
            return MAPPER.readValue(line, Judgement.class);
        } catch (JsonProcessingException e) {
            AppException problem = AppException.wrongUse(
                    file + ":" + number + " is no judgement.",
                    "The file is only ever added to by 'tidewaiter findings'; restore it from a copy.");
            problem.initCause(e);
            throw problem;
        }
    }

    private AppException unreadable(IOException e) {
        return AppException.unavailable(
                "The judgements in " + file + " cannot be read or written: " + e.getMessage() + ".",
                "Check the permissions of the folder and the room on its disk.",
                e);
    }

    /** What was last decided about a finding. */
    public Optional<Judgement> find(String finding) {
        return list().stream()
                .filter(judgement -> judgement.finding().equals(finding))
                .reduce((earlier, later) -> later);
    }

    /** Adds a judgement; it is on the disk when this returns. */
    public void add(Judgement judgement) {
        try {
            Files.createDirectories(file.getParent());
            String line = MAPPER.writeValueAsString(judgement);
            try (FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
                channel.lock(); // released with the channel
                LineAppender.append(channel, line);
            }
        } catch (IOException e) {
            throw unreadable(e);
        }
    }
}
