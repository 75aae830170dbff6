package org.tidewaiter.scorecard.price;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tidewaiter.scorecard.ChildScript;

/** Writes groups for robustbase in R, runs it, and reads what it flagged. */
final class RobustbasePeer {
    static final String TRIMMED = "R robustbase ltsReg .75, |r| > 2.58";
    static final String EFFICIENT = "R robustbase lmrob KS2014, |r| > 2.58";

    private final ChildScript script;
    private final Path folder;

    /** Flags per method, group and point, and the seconds each method took. */
    record Answer(ChildScript.Outcome outcome, Map<String, boolean[][]> flags, Map<String, Double> seconds) {}

    RobustbasePeer(Path peers, Path folder) {
        this.script = new ChildScript(List.of("Rscript"), peers.resolve("unit_value.R"), "r-cran-robustbase");
        this.folder = folder;
    }

    Answer ask(List<PriceGroups.Group> groups) {
        try {
            Files.createDirectories(folder);
            Path data = folder.resolve("unit_value.csv");
            Path flagged = folder.resolve("unit_value_flagged.csv");
            Path times = folder.resolve("unit_value_times.csv");
            Files.writeString(data, csv(groups), StandardCharsets.UTF_8);
            ChildScript.Outcome outcome =
                    script.run(folder, List.of(data.toString(), flagged.toString(), times.toString()));
            Map<String, boolean[][]> flags = new LinkedHashMap<>();
            Map<String, Double> seconds = new LinkedHashMap<>();
            if (outcome.ran()) {
                for (String method : List.of(TRIMMED, EFFICIENT)) {
                    boolean[][] none = new boolean[groups.size()][];
                    for (int g = 0; g < none.length; g++) {
                        none[g] = new boolean[groups.get(g).odd().length];
                    }
                    flags.put(method, none);
                }
                for (String line : Files.readAllLines(flagged)) {
                    String[] cell = line.split(",", -1); // method, group, point, counted from 0
                    boolean[][] of = flags.get(name(cell[0]));
                    if (of != null) {
                        of[Integer.parseInt(cell[1])][Integer.parseInt(cell[2])] = true;
                    }
                }
                for (String line : Files.readAllLines(times)) {
                    String[] cell = line.split(",", -1);
                    seconds.put(name(cell[0]), Double.parseDouble(cell[1]));
                }
            }
            return new Answer(outcome, flags, seconds);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(String word) {
        return word.equals("lts") ? TRIMMED : EFFICIENT;
    }

    private static String csv(List<PriceGroups.Group> groups) {
        StringBuilder csv = new StringBuilder("group,log_weight,log_value\n");
        for (int g = 0; g < groups.size(); g++) {
            PriceGroups.Group group = groups.get(g);
            for (int i = 0; i < group.odd().length; i++) {
                csv.append(g)
                        .append(',')
                        .append(group.logWeights()[i])
                        .append(',')
                        .append(group.logValues()[i])
                        .append('\n');
            }
        }
        return csv.toString();
    }
}
