package org.tidewaiter.detect.specs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tidewaiter.detect.DetectorCard;
import org.tidewaiter.detect.DetectorCards;
import org.tidewaiter.detect.series.FalseDiscovery;
import org.tidewaiter.trade.AppException;
import org.tidewaiter.trade.PackedFiles;

/**
 * Runs the examples that stand beside the cards. A twin that cannot be read, a card without a twin or a class and a twin
 * without a card are problems too; one of them does not stop the others.
 */
public final class ExampleRunner {

    /** What came out: examples run, those that were answered otherwise, and what could not be run. */
    public record Report(List<DetectorResult> byDetector, List<Difference> differences, List<String> problems) {
        public Report {
            byDetector = List.copyOf(byDetector);
            differences = List.copyOf(differences);
            problems = List.copyOf(problems);
        }

        public int examples() {
            return byDetector.stream().mapToInt(DetectorResult::examples).sum();
        }

        public int passed() {
            return byDetector.stream().mapToInt(DetectorResult::passed).sum();
        }

        /** True if every twin could be read and every example was answered as it expects. */
        public boolean isClean() {
            return differences.isEmpty() && problems.isEmpty();
        }
    }

    /** How many examples of one detector were run, and how many were answered as they expect. */
    public record DetectorResult(String id, int examples, int passed) {}

    /** An example that was answered otherwise, and in what. */
    public record Difference(String place, String name, List<String> faults) {
        public Difference {
            faults = List.copyOf(faults);
        }
    }

    private final List<DetectorResult> results = new ArrayList<>();
    private final List<Difference> differences = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    private ExampleRunner() {}

    /** Runs the packed examples. */
    public static Report run() {
        return run(
                DetectorCards.list().stream().map(DetectorCard::id).toList(),
                PackedFiles.texts(DetectorCards.FOLDER, name -> name.endsWith(DetectorCards.TWIN)));
    }

    /** Runs twins, by file name, of the cards with these ids. */
    static Report run(List<String> cards, SortedMap<String, String> twins) {
        SortedMap<String, String> byId = new TreeMap<>();
        twins.keySet().forEach(file -> byId.put(idOf(file), file));
        SortedSet<String> ids = new TreeSet<>(cards);
        ids.addAll(byId.keySet());
        ids.addAll(Trials.ids());
        ExampleRunner runner = new ExampleRunner();
        for (String id : ids) {
            String file = byId.get(id);
            Optional<Trial> trial = Trials.find(id);
            if (!cards.contains(id)) {
                runner.problems.add("'" + id + "' has no card; add detectors/" + id + ".yml.");
            } else if (trial.isEmpty()) {
                runner.problems.add("'" + id + "' has no class; add one and name it in Trials.");
            } else if (file == null) {
                runner.problems.add("'" + id + "' has no examples; add detectors/" + id + DetectorCards.TWIN + ".");
            } else {
                runner.runTwin(trial.get(), file, twins.getOrDefault(file, ""));
            }
        }
        return new Report(runner.results, runner.differences, runner.problems);
    }

    private static String idOf(String file) {
        return file.substring(file.lastIndexOf('/') + 1, file.length() - DetectorCards.TWIN.length());
    }

    private void runTwin(Trial trial, String file, String text) {
        List<Example> examples;
        try {
            examples = ExampleReader.read(file, text, trial.form());
        } catch (AppException e) {
            problems.add(e.inOneLine());
            return;
        }
        int passed = 0;
        for (Example example : examples) {
            List<String> faults = faults(trial, example);
            if (faults.isEmpty()) {
                passed++;
            } else {
                differences.add(new Difference(example.place(), example.name(), faults));
            }
        }
        results.add(new DetectorResult(trial.card().id(), examples.size(), passed));
    }

    /** What is wrong with a detector's answer, in a sentence each; empty if it is as the example expects. */
    static List<String> faults(Trial trial, Example example) {
        FalseDiscovery discovery = new FalseDiscovery(FalseDiscovery.Procedure.BENJAMINI_HOCHBERG);
        trial.look(example.figures(), discovery.of(trial.card()));
        List<FalseDiscovery.Accepted> left = new ArrayList<>(discovery.accepted());
        List<String> faults = new ArrayList<>();
        for (Expected expected : example.expect()) {
            Optional<FalseDiscovery.Accepted> met = left.stream()
                    .filter(accepted -> expected.agrees(accepted.signal()))
                    .findFirst();
            met.ifPresentOrElse(left::remove, () -> faults.add("not noticed: " + expected.words()));
        }
        left.forEach(accepted -> faults.add(
                "noticed, not expected: " + Expected.of(accepted.signal()).words()));
        return faults;
    }
}
